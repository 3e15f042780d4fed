import type { Weight, When } from '../../questionnaire/schema/when.ts';
import { optionsOf, weightCases } from '../../questionnaire/tree.ts';
import { showFigure } from '../../text/figures.ts';
import type { ShowView } from './show.ts';

/** A `when` as a sentence's part: "所属领域为电子信息，且从业人员不少于 50". */
export function whenText(when: When, view: ShowView): string {
  const words = view.words.show.when;
  if ('all' in when) return when.all.map((one) => inner(one, view)).join(words.and);
  if ('any' in when) return when.any.map((one) => inner(one, view)).join(words.or);
  if ('not' in when) return words.not(inner(when.not, view));
  const subject = 'profile' in when ? factTitle(when.profile, view) : questionTitle(when.question, when.row, view);
  const said: string[] = [];
  if (when.is !== undefined) {
    const values = (Array.isArray(when.is) ? when.is : [when.is]).map((value) =>
      view.material.words.terms.quote(valueLabel(when, value, view)),
    );
    said.push(
      words.is(subject, values.length === 1 ? (values[0] ?? '') : view.material.words.terms.answer.anyOf(values)),
    );
  }
  if ('known' in when && when.known !== undefined) said.push(words.known(subject, when.known));
  const bounds = { 'at-least': when['at-least'], above: when.above, 'at-most': when['at-most'], below: when.below };
  for (const [bound, figure] of Object.entries(bounds)) {
    if (figure !== undefined) said.push(words.bounds[bound as keyof typeof bounds](subject, showFigure(figure)));
  }
  const points = 'question' in when ? { least: when['points-at-least'], below: when['points-below'] } : {};
  if (points.least !== undefined) said.push(words.pointsAtLeast(subject, showFigure(points.least)));
  if (points.below !== undefined) said.push(words.pointsBelow(subject, showFigure(points.below)));
  return said.join(words.and);
}

/** A weight, or each of its cases. */
export function weightText(weight: Weight, view: ShowView): string {
  const { show } = view.words;
  const cases = weightCases(weight);
  const [only] = cases;
  if (cases.length === 1 && only !== undefined && only.when === undefined) return show.weight(showFigure(only.weight));
  return show.weightCases + show.when.colon + weightCasesText(weight, view);
}

/** The cases of a weight in their order: "14 (“Sector” is “Equipment”), 12 (otherwise)". */
export function weightCasesText(weight: Weight, view: ShowView): string {
  const { show } = view.words;
  return weightCases(weight)
    .map((one) =>
      show.weightCase(showFigure(one.weight), one.when === undefined ? show.otherwise : whenText(one.when, view)),
    )
    .join(view.material.words.punctuation.comma);
}

/** Parts of a compound that are compounds themselves stand in brackets. */
const inner = (when: When, view: ShowView): string =>
  'all' in when || 'any' in when ? view.words.show.when.brackets(whenText(when, view)) : whenText(when, view);

function factTitle(id: string, { material }: ShowView): string {
  const { fields, facts = [] } = material.questionnaire.profile;
  const found = fields.find((field) => field.id === id) ?? facts.find((fact) => fact.id === id);
  return material.words.terms.quote(found === undefined ? id : material.say(found.title));
}

function questionTitle(id: string, row: string | undefined, { material }: ShowView): string {
  const found = material.questions.get(id);
  const title = material.words.terms.quote(found?.title ?? id);
  if (row === undefined || found === undefined || !('rows' in found.question)) return title;
  const label = found.question.rows.find((one) => one.id === row)?.label;
  return material.words.terms.answer.row(title, label === undefined ? row : material.say(label));
}

function valueLabel(when: When, value: string | boolean, { material }: ShowView): string {
  const { answer } = material.words.terms;
  if (typeof value === 'boolean') return value ? answer.yes : answer.no;
  if ('question' in when) {
    if (value === 'not-applicable') return answer.notApplicable;
    const question = material.questions.get(when.question)?.question;
    if (question === undefined || !('options' in question)) return value;
    const options = Array.isArray(question.options)
      ? question.options
      : optionsOf(material.questionnaire, { options: question.options as string });
    const label = options.find((option) => option.id === value)?.label;
    return label === undefined ? value : material.say(label);
  }
  if (!('profile' in when)) return value;
  const { fields, facts = [] } = material.questionnaire.profile;
  const label =
    fields.find((field) => field.id === when.profile)?.options?.find((option) => option.id === value)?.label ??
    facts.find((fact) => fact.id === when.profile)?.cases.find((one) => one.is === value)?.label;
  return label === undefined ? value : material.say(label);
}
