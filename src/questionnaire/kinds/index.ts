import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../answer.ts';
import { compare, ZERO } from '../../exact/rational.ts';
import type { Question, QuestionKind } from '../schema/question.ts';
import type { Questionnaire } from '../schema/questionnaire.ts';
import { optionsOf, policyOf } from '../tree.ts';
import { choice } from './choice.ts';
import { grid } from './grid.ts';
import { type Kind, type KindMeaning, type Meaning, MOST_COMBINATIONS } from './kind.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { percent } from './percent.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

/** A kind that is in the schema and not here does not compile. */
export const kinds: { readonly [K in QuestionKind]: Kind<K> } = {
  choice,
  percent,
  number,
  'yes-no': yesNo,
  multiple,
  grid,
  text,
};

type Around = Pick<Questionnaire, 'option-sets' | 'not-applicable'>;

const meanings = new WeakMap<Around, WeakMap<Question, Meaning>>();

/** What a question means: its kind, with what all kinds have alike. Made once for each question of a questionnaire. */
export function meaningOf(questionnaire: Around, question: Question): Meaning {
  const its = meanings.get(questionnaire) ?? new WeakMap<Question, Meaning>();
  meanings.set(questionnaire, its);
  const meaning = its.get(question) ?? makeMeaning(questionnaire, question);
  its.set(question, meaning);
  return meaning;
}

function makeMeaning(questionnaire: Around, question: Question): Meaning {
  const policy = policyOf(questionnaire, question);
  const options = 'rows' in question || question.kind === 'choice' ? optionsOf(questionnaire, question) : [];
  // The record's type ties each kind to its questions; picking a member loses that tie, and this is the only cast for it.
  const kind = (kinds[question.kind] as Kind<QuestionKind>)(question, { options, policy });
  return withCommon(question, policy, kind);
}

function withCommon(question: Question, policy: Meaning['policy'], kind: KindMeaning): Meaning {
  const { best, least, most, scored } = kind;
  /** What an answer amounts to: not-applicable as its policy says (undefined: not counted), nonsense is unknown. */
  const standing = (answer: Answer): Answer | undefined => {
    if (answer !== NOT_APPLICABLE) return answer;
    return policy === 'exclude' ? undefined : policy === 'full' ? best : UNKNOWN;
  };
  const points: Meaning['points'] = (answer) => {
    const counted = standing(answer);
    if (counted === undefined || !scored) return null;
    return counted === UNKNOWN ? least : kind.points(counted);
  };
  const parse: Meaning['parse'] = (raw) => {
    const word = typeof raw === 'string' ? raw.trim().toLowerCase() : raw;
    if (word === UNKNOWN) return { ok: true, answer: UNKNOWN };
    if (word !== NOT_APPLICABLE) return kind.parse(raw);
    return policy === 'refused'
      ? { ok: false, problems: [{ code: 'not-applicable-refused', args: {} }] }
      : { ok: true, answer: NOT_APPLICABLE };
  };
  let anchors: Meaning['anchors'] | undefined;
  return {
    question,
    policy,
    scored,
    least,
    most,
    get anchors() {
      anchors ??= kind.anchors();
      return anchors;
    },
    parse,
    points,
    unfinished: (answer) => answer !== UNKNOWN && answer !== NOT_APPLICABLE && (kind.unfinished?.(answer) ?? false),
    completions: (answer) => {
      if (answer === UNKNOWN || answer === NOT_APPLICABLE || (answer !== undefined && kind.unfinished === undefined))
        return { worst: answer, best: answer, mayNotCount: points(answer) === null };
      return kind.completions?.(answer) ?? { worst: UNKNOWN, best, mayNotCount: policy === 'exclude' };
    },
    extremes: (answer) => kind.extremes?.(answer === NOT_APPLICABLE ? undefined : answer) ?? { worst: UNKNOWN, best },
    answerReaching: (wanted, current, above = false) => {
      if (!scored) return null;
      const kept = current === UNKNOWN || current === NOT_APPLICABLE ? undefined : current;
      const reached = (earned: Parameters<typeof compare>[0]): boolean =>
        above ? compare(earned, wanted) > 0 : compare(earned, wanted) >= 0;
      if (current !== undefined && current !== NOT_APPLICABLE && reached(points(current) ?? ZERO)) return current;
      return kind.answerReaching(reached, kept);
    },
    choosing: (option, current) => {
      const required = kind.required?.(option) ?? null;
      if (required === null || kind.choosing === undefined || kind.towards === undefined) return null;
      const kept = current === UNKNOWN || current === NOT_APPLICABLE ? undefined : current;
      if (kept !== undefined && compare(kind.towards(option, kept), required) >= 0) return kept;
      return kind.choosing(option, kept);
    },
    required: (option) => kind.required?.(option) ?? null,
    towards: (option, answer) => {
      const counted = standing(answer) ?? UNKNOWN;
      return kind.towards?.(option, counted) ?? ZERO;
    },
    is: (answer, values, row) => {
      if (answer === NOT_APPLICABLE) return values.includes(NOT_APPLICABLE);
      return answer === UNKNOWN || kind.is === undefined ? false : kind.is(answer, values, row);
    },
    rowPoints: (answer, row) => (kind.rowPoints === undefined ? null : kind.rowPoints(answer, row)),
    candidates: (tests, kept) => {
      const found = kind.candidates(tests, kept);
      if (found === null || found.length + 2 > MOST_COMBINATIONS) return null;
      if (kept !== undefined) return found;
      return [UNKNOWN, ...(policy === 'refused' ? [] : [NOT_APPLICABLE]), ...found];
    },
    label: (answer, locale, words) => {
      if (answer === null) return words.open;
      if (answer === UNKNOWN) return words.unknown;
      return answer === NOT_APPLICABLE ? words.notApplicable : kind.label(answer, locale, words);
    },
    labelAnchor: (anchor, locale, words) =>
      kind.labelAnchor?.(anchor, locale, words) ?? kind.label(anchor.answer, locale, words),
  };
}
