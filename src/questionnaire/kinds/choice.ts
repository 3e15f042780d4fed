import { ZERO } from '../../exact/rational.ts';
import type { Kind } from './kind.ts';
import {
  anchored,
  cheapest,
  distinct,
  findOption,
  highestOf,
  labelOf,
  lowestOf,
  shown,
  unknownOption,
} from './options.ts';

/** One of several anchored options. */
export const choice: Kind<'choice'> = (_question, { options }) => {
  const scale = anchored(options);
  const points = new Map(scale.map((option) => [option.id, option.points]));
  const least = lowestOf(scale)?.points ?? ZERO;
  const pointsOf = (answer: unknown) => points.get(String(answer)) ?? least;
  return {
    scored: true,
    best: highestOf(scale)?.id ?? '',
    least,
    most: highestOf(scale)?.points ?? ZERO,
    anchors: () =>
      distinct(scale.map(({ id, points: earned }) => ({ points: earned, answer: id, by: { option: id } }))),
    parse: (raw) => {
      if (typeof raw !== 'string')
        return {
          ok: false,
          problems: [{ code: 'wrong-answer-type', args: { expected: 'option', given: shown(raw) } }],
        };
      const id = findOption(options, raw);
      return id === undefined ? { ok: false, problems: [unknownOption(options, raw)] } : { ok: true, answer: id };
    },
    points: pointsOf,
    answerReaching: (reached) => cheapest(scale, reached)?.id ?? null,
    choosing: (option) => option,
    required: (option) => points.get(option) ?? null,
    towards: (_option, answer) => pointsOf(answer),
    is: (answer, values) => values.includes(String(answer)),
    candidates: () => options.map(({ id }) => id),
    label: (answer, locale) => labelOf(options, String(answer), locale),
  };
};
