// How long a road map takes: `node benchmarks/plan.mjs [QUESTIONNAIRE.yaml] [ROUNDS]`.
//
//   the least-cost set for each shipped example and level     at most 0.5 s in the median, the solver loaded
//   the whole plan, with proof, ties and firmness; and with every explanation (at most 15 s)
//   the least-cost set of generated questionnaires: 25 to 400 actions on two thirds as many questions (200 × 300 within 10 s)
//
// Generated from fixed seeds: three in ten actions wait for another's question, every ninth question is a gate.

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundled, numbersFrom, root } from './bundled.mjs';

const file = resolve(process.argv[2] ?? join(root, 'questionnaires/sme-smart-manufacturing.yaml'));
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'zhizao-bench-'));

const contents = `
export { readQuestionnaire } from './src/questionnaire/read.ts';
export { readAnswers } from './src/answers/read.ts';
export { openSolver } from './src/adapters/solver/solver.ts';
export { planRoadmap } from './src/roadmap/plan.ts';
export { standpointOf } from './src/roadmap/standpoint.ts';
export { offersFor } from './src/roadmap/offers.ts';
export { solve } from './src/roadmap/task.ts';
`;

const plain = {
  target: null,
  budget: null,
  months: null,
  subsidy: null,
  onlyLight: false,
  include: [],
  exclude: [],
  crew: 2,
  explain: false,
  frontier: false,
};

function generated(seed, questions, actions) {
  const random = numbersFrom(seed);
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const said = (text) => ({ en: text });
  const ids = Array.from({ length: questions }, (_, at) => `q${at}`);
  const dimensions = Array.from({ length: Math.ceil(questions / 10) }, (_, at) => ({
    id: `d${at}`,
    title: said(`d${at}`),
    weight: whole(5, 20),
    questions: ids.slice(at * 10, at * 10 + 10).map((id) => ({
      id,
      ask: said(id),
      kind: 'choice',
      weight: whole(1, 10),
      source: 'own-reading',
      options: [0, 1, 2, 3, 4, 5].map((points) => ({ id: `o${points}`, label: said(`o${points}`), points })),
    })),
  }));
  const made = Array.from({ length: actions }, (_, at) => {
    const lifts = Object.fromEntries(
      Array.from({ length: whole(1, 4) }, () => [ids[whole(0, questions - 1)], whole(2, 5)]),
    );
    const min = whole(5, 600) / 10;
    return {
      id: `a${at}`,
      title: said(`a${at}`),
      lifts,
      cost: { fixed: { min, max: min + whole(0, 200) / 10 } },
      months: whole(1, 9),
      ...(random() < 0.3 ? { needs: { [ids[whole(0, questions - 1)]]: 2 } } : {}),
      basis: { text: said('generated'), certainty: 'estimate' },
      source: 'own-reading',
    };
  });
  const questionnaire = {
    format: 1,
    id: 'generated',
    version: '1.0.0',
    status: { is: 'draft', since: '2026-01-01' },
    locales: ['en'],
    title: said('generated'),
    disclaimer: said('generated'),
    profile: { fields: [{ id: 'name', title: said('name'), kind: 'text', role: 'name' }] },
    dimensions,
    levels: [
      {
        id: 'L1',
        title: said('L1'),
        requires: [
          { score: 'company', 'at-least': 2.8 },
          ...ids.filter((_, at) => at % 9 === 0).map((id) => ({ points: id, 'at-least': 2 })),
        ],
      },
    ],
    actions: made,
  };
  const answers = Object.fromEntries(ids.map((id) => [id, { answer: `o${whole(0, 3)}` }]));
  return {
    questionnaire,
    answers: {
      questionnaire: 'generated',
      version: '1.0.0',
      company: { name: 'generated' },
      date: '2026-01-01',
      answers,
    },
  };
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

try {
  mkdirSync(join(folder, 'assets/solver'), { recursive: true });
  copyFileSync(join(root, 'node_modules/highs/build/highs.wasm'), join(folder, 'assets/solver/highs.wasm'));
  const core = await bundled(contents, join(folder, 'code/plan.mjs'));
  const loaded = performance.now();
  await core.openSolver({ seconds: 1 });
  console.log(`solver loaded in ${seconds(performance.now() - loaded)}`);

  const timed = async (run) => {
    const solver = await core.openSolver({ seconds: 120 });
    const from = performance.now();
    const result = run(solver);
    return { took: performance.now() - from, result };
  };
  const leastCost = (standpoint, target) => (solver) => {
    const { offers } = core.offersFor(standpoint, plain);
    const task = { standpoint, offers, solver, aim: 'cheapest', learned: [] };
    return core.solve(task, { ...plain, target, include: [], exclude: [] }, { first: true }).found;
  };
  const whole = (standpoint, target, explain) => (solver) =>
    core.planRoadmap(standpoint, { ...plain, target, explain }, solver);

  const { questionnaire } = core.readQuestionnaire(readFileSync(file, 'utf8'), file);
  const examples = join(dirname(file), 'examples');
  const least = [];
  for (const name of readdirSync(examples).filter((one) => one.endsWith('.yaml'))) {
    const { answers } = core.readAnswers(readFileSync(join(examples, name), 'utf8'), name, questionnaire);
    if (answers === null) continue;
    const standpoint = core.standpointOf(questionnaire, answers);
    for (let target = standpoint.now.rank(0) + 1; target <= questionnaire.levels.length; target += 1) {
      const times = [];
      for (let round = 0; round < rounds; round += 1) times.push((await timed(leastCost(standpoint, target))).took);
      least.push(...times);
      const plan = await timed(whole(standpoint, target, false));
      const explained = await timed(whole(standpoint, target, true));
      const { status, stages } = plan.result.roadmap;
      const actions = stages.reduce((sum, stage) => sum + stage.actions.length, 0);
      console.log(
        `${name} to ${questionnaire.levels[target - 1].id}: ${status}, ${actions} actions; ` +
          `least cost ${seconds(median(times))}, plan ${seconds(plan.took)}, explained ${seconds(explained.took)}`,
      );
    }
  }
  if (least.length > 0) console.log(`least-cost set, median of all: ${seconds(median(least))} (at most 0.50 s)`);

  for (const [questions, actions] of [
    [20, 25],
    [40, 50],
    [70, 100],
    [130, 200],
    [200, 300],
    [270, 400],
  ]) {
    const times = [];
    let proven = 0;
    for (let seed = 1; seed <= rounds; seed += 1) {
      const sample = generated(seed, questions, actions);
      const { took, result } = await timed(leastCost(core.standpointOf(sample.questionnaire, sample.answers), 1));
      times.push(took);
      if (result.proven) proven += 1;
    }
    const slowest = seconds(Math.max(...times));
    console.log(
      `${questions} questions, ${actions} actions: ${seconds(median(times))}, slowest ${slowest}, ${proven} of ${rounds} proven`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
