import { compare, fromDecimal } from '../../exact/rational.ts';
import type { Kind } from './kind.ts';
import { cheapest, distinct, shown, textIn } from './options.ts';

/** What is beyond doubt as yes or no, in the languages that the program speaks. */
const SAID = new Map<string, boolean>([
  ...['yes', 'y', 'true', '是', '有'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '否', '没有', '无'].map((word) => [word, false] as const),
]);

/** True or false. Its options are called `yes` and `no`; either may be the better one. */
export const yesNo: Kind<'yes-no'> = ({ points, labels }) => {
  const scale = [
    { id: 'no', answer: false, points: fromDecimal(points.no) },
    { id: 'yes', answer: true, points: fromDecimal(points.yes) },
  ];
  const [no, yes] = [fromDecimal(points.no), fromDecimal(points.yes)];
  const better = compare(yes, no) >= 0;
  const least = better ? no : yes;
  const pointsOf = (answer: unknown) => (answer === true ? yes : answer === false ? no : least);
  return {
    scored: true,
    best: better,
    least,
    most: better ? yes : no,
    anchors: () =>
      distinct(scale.map(({ id, answer, points: earned }) => ({ points: earned, answer, by: { option: id } }))),
    parse: (raw) => {
      const said = typeof raw === 'string' ? SAID.get(raw.normalize('NFKC').trim().toLowerCase()) : raw;
      return typeof said === 'boolean'
        ? { ok: true, answer: said }
        : { ok: false, problems: [{ code: 'wrong-answer-type', args: { expected: 'yes-or-no', given: shown(raw) } }] };
    },
    points: pointsOf,
    answerReaching: (reached) => {
      const found = cheapest(scale, reached);
      return found === undefined ? null : found.id === 'yes';
    },
    choosing: (option) => option === 'yes',
    required: (option) => (option === 'yes' ? yes : option === 'no' ? no : null),
    towards: (_option, answer) => pointsOf(answer),
    is: (answer, values) => values.includes(answer === true) || values.includes(answer === true ? 'yes' : 'no'),
    candidates: () => [false, true],
    label: (answer, locale, words) =>
      answer === true
        ? labels === undefined
          ? words.yes
          : textIn(labels.yes, locale)
        : labels === undefined
          ? words.no
          : textIn(labels.no, locale),
  };
};
