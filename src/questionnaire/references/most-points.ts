import type { Rational } from '../../exact/rational.ts';
import { compare, fromDecimal, plus, times, ZERO } from '../../exact/rational.ts';
import type { Question } from '../schema/question.ts';
import type { Questionnaire } from '../schema/questionnaire.ts';
import { optionsOf } from '../tree.ts';

/** The most points that a question can earn; null where it earns none. For grids `sum` the weighted sum of the rows. */
export function mostPoints(questionnaire: Pick<Questionnaire, 'option-sets'>, question: Question): Rational | null {
  switch (question.kind) {
    case 'text':
      return null;
    case 'percent':
    case 'number':
      return question.bands === undefined ? null : greatest(question.bands);
    case 'choice':
      return greatest(optionsOf(questionnaire, question));
    case 'yes-no':
      return greatest([{ points: question.points.yes }, { points: question.points.no }]);
    case 'multiple': {
      const by = question['by-rule'] ?? question['by-count'];
      if (by !== undefined) return greatest(by);
      const added = question.options.reduce((sum, { points }) => plus(sum, fromDecimal(points ?? 0)), ZERO);
      return added;
    }
    case 'grid': {
      const best = greatest(optionsOf(questionnaire, question));
      if (question['rows-as'] !== 'sum') return best;
      return question.rows.reduce((sum, { weight }) => plus(sum, times(fromDecimal(weight ?? 1), best)), ZERO);
    }
  }
}

const greatest = (list: readonly { readonly points: number }[]): Rational =>
  list.map(({ points }) => fromDecimal(points)).reduce((most, next) => (compare(next, most) > 0 ? next : most), ZERO);
