import { toNumber } from '../../exact/rational.ts';
import { meaningOf } from '../../questionnaire/kinds/index.ts';
import type { Band, Question } from '../../questionnaire/schema/question.ts';
import { optionsOf } from '../../questionnaire/tree.ts';
import { showPoints } from '../../report/shown.ts';
import type { ShowView } from './show.ts';

export interface PointsRow {
  /** The points; empty where an answer has none of its own. */
  readonly label: string;
  readonly text: string;
}

/**
 * What can be answered and what it earns, a line each: rows, then options with their points; where points do not stand at
 * options (bands, counts, rules), what reaches each number of points.
 */
export function pointsRows(question: Question, view: ShowView): PointsRow[] {
  const { material, words } = view;
  const { terms } = material.words;
  const rows =
    'rows' in question
      ? [
          {
            label: words.show.rows,
            text: question.rows.map(({ label }) => material.say(label)).join(material.words.punctuation.comma),
          },
        ]
      : [];
  const options = 'options' in question ? optionLines(question, view) : [];
  const byOption =
    options.length > 0 &&
    !('by-count' in question && question['by-count']) &&
    !('by-rule' in question && question['by-rule']);
  if (byOption) return [...rows, ...options];
  const meaning = meaningOf(material.questionnaire, question);
  // Where a band has a name, its bounds are told, too.
  const bare = 'bands' in question ? meaningOf(material.questionnaire, withoutLabels(question)) : meaning;
  const anchors = !meaning.scored
    ? []
    : meaning.anchors.map((anchor) => {
        const said = meaning.labelAnchor(anchor, material.language, terms.answer);
        const bounds = bare.labelAnchor(anchor, material.language, terms.answer);
        return {
          label: terms.points(showPoints(toNumber(anchor.points))),
          text: said === bounds ? said : said + words.show.when.brackets(bounds),
        };
      });
  return [...rows, ...options, ...anchors];
}

function withoutLabels<Q extends { readonly bands?: readonly Band[] | undefined }>(question: Q): Q {
  return { ...question, bands: question.bands?.map(({ label: _, ...band }) => band) };
}

function optionLines(question: Extract<Question, { options: unknown }>, view: ShowView): PointsRow[] {
  const { material, words } = view;
  const { terms, punctuation } = material.words;
  const options = Array.isArray(question.options)
    ? question.options
    : optionsOf(material.questionnaire, { options: question.options as string });
  return options.map((option) => {
    const label = material.say(option.label);
    const criteria =
      option.criteria === undefined
        ? ''
        : `${words.show.criteria}${words.show.when.colon}${option.criteria.map(material.say).join(punctuation.semicolon)}`;
    const exclusive = 'exclusive' in option && option.exclusive === true ? words.show.exclusive : '';
    const more = [exclusive, criteria].filter((part) => part !== '').join(punctuation.semicolon);
    const text = more === '' ? label : `${label}${words.show.when.brackets(more)}`;
    return option.points === undefined
      ? { label: '', text: `· ${text}` }
      : { label: terms.points(showPoints(option.points)), text };
  });
}
