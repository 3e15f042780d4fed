import type { Unit } from '../../answers/typed/problems.ts';
import type { InterviewWords } from '../../interview/words.ts';
import { showAmount, showScore } from '../../text/figures.ts';

const unitIn = (unit: Unit): string => unit?.en ?? unit?.['zh-CN'] ?? '';
/** "35%", "120 machines". */
const withUnit = (figure: number, unit: string): string =>
  unit === '%' || unit === '' ? `${showAmount(figure)}${unit}` : `${showAmount(figure)} ${unit}`;
/** Cut, not rounded: 19.996% must not look like 20%. */
const cut = (figure: number): number => Number(showScore(figure));
const wanted = (unit: Unit): string =>
  unitIn(unit) === '' ? 'Type one figure' : `Type one figure; the unit is "${unitIn(unit)}"`;
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

export const interview: InterviewWords = {
  progress: {
    overall: ({ position, total }) => `Question ${position}/${total}`,
    dimension: ({ title, position, total }) => `${title} ${position}/${total}`,
    minutes: (minutes) => `about ${minutes} min left`,
    line: (parts) => parts.join(' · '),
  },
  states: {
    open: 'open',
    answered: 'answered',
    unknown: 'unknown',
    'not-applicable': 'not applicable',
    carried: 'from last time, to be confirmed',
    'not-asked': 'not asked',
    undecided: 'asked or not, depending on earlier answers',
    cut: 'its dimension does not apply',
  },
  dimensionStates: {
    applies: 'applies',
    cut: 'not applicable',
    carried: 'not applicable last time, to be confirmed',
    'not-asked': 'not asked',
    undecided: 'asked or not, depending on earlier answers',
    empty: 'nothing to ask here',
  },
  marks: {
    open: 'open',
    unknown: 'unknown, counts at its lowest',
    unevidenced: 'high, and nothing shown for it',
    carried: 'from last time, to be confirmed',
    contradicts: 'contradicts another answer',
    'after-certainty': 'answered when the level was known',
  },
  fact: ({ title, is }) => `${title}: ${is ?? 'not certain yet'}`,
  appearing: ({ questions: count, counted }) =>
    counted === 0
      ? `This brings ${questions(count)} more.`
      : `This brings ${questions(count)} more; ${counted} of them were answered before and count again.`,
  leaving: ({ questions: count, kept }) =>
    kept === 0
      ? `This makes ${questions(count)} unnecessary.`
      : `This makes ${questions(count)} unnecessary; ${kept} of them have an answer, which stays in the file and does not count.`,
  contradiction: 'Two answers do not quite fit together; have a look:',
  contradictionMayStand: 'If that is how it is, both may stand.',
  certain: ({ answered, level, left }) =>
    left === 0
      ? `After ${questions(answered)} the level is certain: ${level}.`
      : `After ${questions(answered)} the level is certain: ${level}. The ${left} left only add detail.`,
  afterCertainty: 'The level is known now, so answers from here on are marked.',
  missing: ({ fields, open, carried }) => {
    const parts = [
      ...(fields > 0 ? [`${fields} required in the company profile`] : []),
      ...(open > 0 ? [`${questions(open)} open`] : []),
      ...(carried > 0 ? [`${carried} from last time not confirmed`] : []),
    ];
    return parts.length === 0 ? 'Everything is answered.' : `Still missing: ${parts.join(', ')}.`;
  },
  typed: {
    'no-figure': ({ given }) => `No figure can be read from "${given}". Type one, such as 30.`,
    'figure-in-words': ({ given }) => `Type digits, such as 30, instead of "${given}".`,
    'about-a-figure': ({ given }) =>
      `Type one definite figure instead of "${given}"; an estimate will do, and a note can say that it is one.`,
    'several-figures': ({ given }) => `"${given}" holds more than one figure; type one.`,
    'unclear-comma': ({ given }) =>
      `The comma in "${given}" is not clear: use "." for decimals, and a comma only before each three digits, or none.`,
    'no-whole': ({ given }) =>
      `"${given}": there is no share of 0. If the plant has none of these, answer "not applicable", or type 0.`,
    'part-above-whole': ({ part, whole }) =>
      `${part} is more than all of them, ${whole}. Type part/whole, such as 12/40.`,
    'share-not-wanted': ({ given, unit }) => `No share is asked for here, so "${given}" does not fit. ${wanted(unit)}.`,
    'other-unit': ({ given, unit }) => `"${given}" is in another unit. ${wanted(unit)}.`,
    'unclear-scale': ({ given, unit }) =>
      `"${given}" can be read in two ways: the unit here is already "${unitIn(unit)}". Type the figure in that unit, such as 3000.`,
    'not-a-percentage': ({ figure }) => `${showAmount(figure)}% is not between 0% and 100%.`,
    'out-of-range': ({ figure, min, max, unit }) => {
      const said = withUnit(figure, unitIn(unit));
      if (min !== undefined && max !== undefined)
        return `${said} is not between ${showAmount(min)} and ${showAmount(max)}.`;
      return min !== undefined
        ? `${said} is too little: at least ${showAmount(min)}.`
        : `${said} is too much: at most ${max === undefined ? '' : showAmount(max)}.`;
    },
    'not-whole': ({ figure, unit }) => `${withUnit(figure, unitIn(unit))} is not a whole number; type a whole one.`,
  },
  workedOut: ({ given, figure, unit }) => `${given} = ${withUnit(cut(figure), unit)}`,
  perhaps: ({ figure, perhaps }) => `${showAmount(figure)}%, or ${showAmount(perhaps)}%?`,
};
