import type { TerminalWords } from '../catalogue.ts';

const count = (figure: number, one: string, several = `${one}s`): string => `${figure} ${figure === 1 ? one : several}`;

const pointsOf = (points: string): string => (points === '1' ? '1 point' : `${points} points`);

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
        `${answered} of ${count(applicable, 'scored question')} answered`,
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
      checks: 'Checks for contradictions',
      sources: 'Sources',
      method: 'How a level comes about',
    },
    required: 'required',
    derived: 'worked out from the above',
    weight: (weight) => `weight ${weight}`,
    weightCases: 'weight by company profile',
    weightCase: (weight, when) => `${weight} (${when})`,
    otherwise: 'otherwise',
    conditional: 'Asked if',
    fits: 'Fits if',
    target: (figure) => `target ${figure}`,
    exclusive: 'excludes the others',
    rows: 'Row by row',
    criteria: 'all of these must hold',
    labels: {
      why: 'Why',
      howToCount: 'How to count',
      evidence: 'Evidence',
      help: 'Help',
      source: 'Source',
      lifts: 'Lifts',
      cost: 'Cost',
      yearly: 'A year',
      needs: 'Needs',
      firstStep: 'First step',
      basis: 'Basis',
      benefit: 'Brings',
    },
    lift: (question, points) => `${question} to ${pointsOf(points)}`,
    per: ({ figure, money, share, atLeast, atMost }) => {
      const bounds = [
        ...(atLeast === null ? [] : [`at least ${atLeast}`]),
        ...(atMost === null ? [] : [`at most ${atMost}`]),
      ];
      const said = `${money} per unit of ${share === null ? '' : `${share} of `}“${figure}”`;
      return bounds.length === 0 ? said : `${said} (${bounds.join(', ')})`;
    },
    shareOfCost: (share) => `${share} of the cost`,
    ownReading: 'the author’s own reading',
    when: {
      and: ' and ',
      or: ' or ',
      not: (condition) => `not ${condition}`,
      brackets: (text) => ` (${text})`,
      colon: ': ',
      is: (subject, values) => `${subject} is ${values}`,
      known: (subject, known) => `${subject} is ${known ? 'given' : 'not given'}`,
      bounds: {
        'at-least': (subject, figure) => `${subject} is at least ${figure}`,
        above: (subject, figure) => `${subject} is above ${figure}`,
        'at-most': (subject, figure) => `${subject} is at most ${figure}`,
        below: (subject, figure) => `${subject} is below ${figure}`,
      },
      pointsAtLeast: (subject, points) => `${subject} earns at least ${pointsOf(points)}`,
      pointsBelow: (subject, points) => `${subject} earns less than ${pointsOf(points)}`,
    },
    method: {
      points:
        'Each question earns the points of its answer; zhizao show lists them. “Unknown” earns the lowest and is shown in the result.',
      node: (rule, parts) => `: ${rule}. ${parts}`,
      part: (name, weight) => `${name} (${weight})`,
      weightBelow: 'weight below',
      weights: 'Weights that depend on the company profile:',
      satisfiedAt: (bound) => `a stage is satisfied at ${bound}`,
      levels:
        'Levels are decided from the lowest up: one is reached when all of its conditions, and those of all levels below it, are met. Exact figures decide; what is shown is cut, never rounded up to a bound that was not reached.',
      evidence:
        'Where evidence is asked for and none is given, the answer counts as unknown in a second scoring; its level is shown beside the claimed one.',
      unknown:
        'Unfinished answers are scored, too: with the levels that the worst and the best remaining answers would give.',
      policies: 'What “not applicable” does:',
    },
  },
  examples: {
    summary: ({ examples, failed, files }) =>
      failed === 0
        ? `${count(files, 'file')}: ${examples === 1 ? 'the example comes' : `all ${examples} examples come`} out as expected.`
        : `${count(files, 'file')}, ${count(examples, 'example')}: ${failed} not as expected.`,
    expected: 'expected',
    actual: 'got',
    none: 'none',
    separator: ', ',
    dropped: 'left out, nothing that it names applies',
    more: (more) => `and ${more} more`,
  },
  lint: {
    summary: ({ files, errors, warnings, unusable }) =>
      errors + warnings > 0
        ? `Checked ${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`
        : unusable > 0
          ? `Checked ${count(files, 'file')}: nothing to report but the above.`
          : `Checked ${count(files, 'file')}: nothing to report.`,
    skipped: (file, questionnaire) =>
      `note: ${file} was not checked further: its questionnaire ${questionnaire} has mistakes.`,
    tooManyWarnings: (warnings, most) => `${count(warnings, 'warning')}, more than the ${most} allowed.`,
  },
};
