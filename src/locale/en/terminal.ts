import type { TerminalWords } from '../catalogue.ts';

const count = (figure: number, one: string, several = `${one}s`): string => `${figure} ${figure === 1 ? one : several}`;

export const terminal: TerminalWords = {
  readAs: (file, encoding) => `note: ${file} was read as ${encoding}; better save it as UTF-8.`,
  written: (file) => `Wrote ${file}`,
  score: {
    conditions: (level, unmet, all) => `What ${level} requires: ${count(all, 'condition')}, ${unmet} still unmet`,
    conditionsAtTop: (level) => `What ${level} requires: all met`,
    dash: ': ',
    dimensions: 'Scores of the dimensions',
    stages: 'Scores of the stages',
    weightNote: 'Percentages are the weights in the overall score.',
    askedBy: (level) => `asked by ${level}`,
    target: 'target',
    gaps: (gaps, level) =>
      level === null ? `Gaps: ${count(gaps, 'question')}` : `Gaps on the way to ${level}: ${count(gaps, 'question')}`,
    noGaps: 'No gaps.',
    moreGaps: (more) => `${more} more: see the report or --json.`,
    benchmarks: 'Beside published figures',
    firmness: 'How firm this result is',
    coverage: ({ applicable, answered, unknown, open, notApplicable, carried }) =>
      [
        `${answered} of ${count(applicable, 'question')} answered`,
        ...(unknown > 0 ? [`${unknown} unknown`] : []),
        ...(open > 0 ? [`${open} open`] : []),
        ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
        ...(carried > 0 ? [`${carried} carried over and unconfirmed`] : []),
      ].join(', ') + '.',
    checks: (checks) => `${count(checks, 'contradiction')} between answers: please check`,
    next: (command) => `For the report: ${command}`,
  },
  list: {
    byDefault: 'default',
    contents: ({ questions, dimensions, levels }) =>
      `${count(dimensions, 'dimension')}, ${count(questions, 'question')}, ${levels > 0 ? count(levels, 'level') : 'no levels'}`,
    since: (status, day) => `${status} since ${day}`,
    languages: { 'zh-CN': 'Chinese', en: 'English' },
  },
  show: {
    headings: {
      profile: 'Company profile',
      levels: 'Levels',
      dimensions: 'Dimensions and questions',
      actions: 'Actions',
      benchmarks: 'Published figures',
      checks: 'Checks for contradictions',
      sources: 'Sources',
      method: 'How a level comes about',
    },
    required: 'required',
    derived: 'worked out from the above',
    weight: (weight) => `weight ${weight}`,
    weightCases: 'weight depends on the company profile',
    otherwise: 'otherwise',
    conditional: 'asked of some companies only',
    target: (figure) => `target ${figure}`,
    multiplePoints: (points, ticked) => `${points} points: ${ticked}`,
    exclusive: 'excludes the others',
    rows: 'Answered row by row',
    criteria: 'All of these must hold',
    labels: {
      why: 'Why',
      howToCount: 'How to count',
      evidence: 'Evidence',
      help: 'Help',
      source: 'Source',
      lifts: 'Lifts',
      cost: 'Cost',
      needs: 'Needs',
      firstStep: 'First step',
      basis: 'Basis of the estimate',
      benefit: 'Typically brings',
    },
    lift: (question, points) => `${question} to ${points} points`,
    ownReading: 'the author’s own reading',
    method: {
      points:
        'Each question earns the points of the answer that is given; they stand below the question. “Unknown” earns the lowest points and is shown in the result.',
      node: (node, rule, parts) => `${node}: ${rule}. ${parts}`,
      part: (name, weight) => `${name} (${weight})`,
      satisfiedAt: (bound) => `A stage is satisfied at ${bound}.`,
      levels:
        'Levels are decided from the lowest up: one is reached when all of its conditions, and those of all levels below it, are met. Decisions use exact figures; what is shown is cut, never rounded up, so that nothing seems to have reached a bound that it has not.',
      unknown:
        'Unfinished answers are scored, too: with the levels that the worst and the best remaining answers would give.',
      policies: 'What “not applicable” does:',
      evidence:
        'Where a question asks for evidence and none is given, the answer counts as unknown in a second scoring, whose level is shown beside the claimed one.',
      interval: 'Questions and conditions that fall away because they do not apply are named in the result.',
    },
  },
  examples: {
    summary: ({ examples, failed, files }) =>
      failed === 0
        ? `${count(files, 'file')}: ${examples === 1 ? 'the example comes' : `all ${examples} examples come`} out as expected.`
        : `${count(files, 'file')}, ${count(examples, 'example')}: ${failed} not as expected.`,
    expected: 'expected',
    actual: 'got',
    separator: ', ',
  },
  lint: {
    summary: ({ files, errors, warnings }) =>
      errors + warnings === 0
        ? `Checked ${count(files, 'file')}: nothing to report.`
        : `Checked ${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
    tooManyWarnings: (warnings, most) => `${count(warnings, 'warning')}, more than the ${most} allowed.`,
  },
};
