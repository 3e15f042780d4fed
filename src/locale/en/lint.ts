import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { LintFindings, LintProblems } from '../../lint/run.ts';
import { questionnaireProblems } from './questionnaire.ts';

/** What lint finds unwise in a questionnaire that can be used. */
const lintProblems: DiagnosticWords<LintProblems> = {
  'copied-translation': ({ locale }) => ({
    what: `the ${locale} text is the same as in the other language`,
    why: 'most likely it was copied and never translated',
    fix: `translate it, or take ${locale} out of locales`,
    related: 'the other one is at',
  }),
  'costly-answer': ({ id }) => ({
    what: `"${id}" leaves the score while an answer that earns points leaves it unasked`,
    why: 'so a better answer there brings in further questions and can lower the score',
    fix: 'delete "unasked: exclude" (then it counts the lowest points), unless this is meant',
  }),
  'equal-points': ({ option, other, points }) => ({
    what: `options "${option}" and "${other}" both earn ${points}`,
    why: 'nobody can get from one to the other, and the report cannot say which is better',
    fix: 'give them different points, or make one option of them',
    related: 'the other one is at',
  }),
  'full-width-punctuation': ({ mark, around }) => ({
    what: `full-width "${mark}" in English text: "${around}"`,
    why: 'it is as wide as a Chinese character and leaves a hole',
    fix: 'use the English mark',
  }),
  'half-width-punctuation': ({ mark, right, around }) => ({
    what: `half-width "${mark}" in Chinese text: "${around}"`,
    why: 'it stands too close, and lines break in the wrong place',
    fix: `write "${right}"`,
  }),
  'idle-band': ({ points }) => ({
    what: `this band earns ${points} like the one before it`,
    why: 'so the bound between them changes nothing',
    fix: 'delete it, or give it other points',
    related: 'the one before is at',
  }),
  'idle-unasked': ({ id, when }) => ({
    what: `"unasked" of "${id}" never comes into play`,
    why: when ? 'its "when" reads no answer that earns points' : 'it has no "when": it is always asked',
    fix: 'delete it',
  }),
  'idle-weight': ({ id, node, aggregate }) => ({
    what: `the weight of "${id}" changes nothing`,
    why: `"${node}" is put together by ${aggregate}, which weighs nothing`,
    fix: 'delete the weight, or choose mean or sum',
  }),
  'uncounted-percent': ({ id }) => ({
    what: `"${id}" asks for a share and does not say what is divided by what`,
    why: 'two people of one plant would answer differently',
    fix: 'add how-to-count: what counts, out of what, with an example in figures',
  }),
  'unordered-options': ({ option, points, before, beforePoints }) => ({
    what: `option "${option}" (${points}) comes after "${before}" (${beforePoints}), against the order of the others`,
    why: 'people read options as a ladder',
    fix: 'order the options by points',
    related: 'the one before is at',
  }),
  'unused-definition': ({ id, named }) => ({
    what: `${NAMES[named]} "${id}" is used nowhere`,
    fix: 'delete it, or refer to it where it was meant',
  }),
};

/** Everything that lint can say: what cannot be used, and what is unwise. */
export const lintFindings: DiagnosticWords<LintFindings> = { ...questionnaireProblems, ...lintProblems };

const NAMES = {
  source: 'source',
  tag: 'tag',
  'option-set': 'option set',
  'level-set': 'level set',
  stage: 'stage',
} as const;
