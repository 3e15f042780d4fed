import { toNumber } from '../../exact/rational.ts';
import { meaningOf } from '../../questionnaire/kinds/index.ts';
import type { Question } from '../../questionnaire/schema/question.ts';
import { optionsOf } from '../../questionnaire/tree.ts';
import { showPoints } from '../../report/shown.ts';
import type { ShowView } from './show.ts';

/**
 * What can be answered and what it earns, a line each: rows, then options with their points; where points do not stand at
 * options (bands, counts, rules), what reaches each number of points.
 */
export function pointsLines(question: Question, view: ShowView): string[] {
  const { material, words } = view;
  const { terms } = material.words;
  const rows =
    'rows' in question
      ? [
          `${words.show.rows}${words.show.when.colon}${question.rows.map(({ label }) => material.say(label)).join(material.words.punctuation.comma)}`,
        ]
      : [];
  const options = 'options' in question ? optionLines(question, view) : [];
  const byOption =
    options.length > 0 &&
    !('by-count' in question && question['by-count']) &&
    !('by-rule' in question && question['by-rule']);
  if (byOption) return [...rows, ...options];
  const meaning = meaningOf(material.questionnaire, question);
  const anchors = meaning.scored
    ? meaning.anchors.map((anchor) =>
        words.show.anchor(
          terms.points(showPoints(toNumber(anchor.points))),
          meaning.labelAnchor(anchor, material.language, terms.answer),
        ),
      )
    : [];
  return [...rows, ...options, ...anchors];
}

function optionLines(question: Extract<Question, { options: unknown }>, view: ShowView): string[] {
  const { material, words } = view;
  const { terms, punctuation } = material.words;
  const options = Array.isArray(question.options)
    ? question.options
    : optionsOf(material.questionnaire, { options: question.options as string });
  return options.map((option) => {
    const label = material.say(option.label);
    const head =
      option.points === undefined ? `· ${label}` : words.show.anchor(terms.points(showPoints(option.points)), label);
    const criteria =
      option.criteria === undefined
        ? ''
        : `${words.show.criteria}${words.show.when.colon}${option.criteria.map(material.say).join(punctuation.semicolon)}`;
    const exclusive = 'exclusive' in option && option.exclusive === true ? words.show.exclusive : '';
    const more = [exclusive, criteria].filter((part) => part !== '').join(punctuation.semicolon);
    return more === '' ? head : `${head}${words.show.when.brackets(more)}`;
  });
}
