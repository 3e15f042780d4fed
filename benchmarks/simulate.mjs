// Plausible companies through a questionnaire: how its levels spread, what its questions and actions are good for.
// How the companies are made, on which published figures, and what came out: docs/simulation.md.
//
//   node benchmarks/simulate.mjs [FILE.yaml] [--companies 10000] [--gaps 1000] [--seed 1] [--noise 0.8] [--dimension 0.5] [--past 0.3] [--short]
//
// It reads the questionnaire and knows none of its questions. The same arguments print the same bytes.

import './simulation/levels.mjs';
import './simulation/questions.mjs';
import { started } from './simulation/run.mjs';

console.error(`${((performance.now() - started) / 1000).toFixed(0)} s`);
