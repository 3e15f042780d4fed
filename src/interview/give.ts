import type { Answers, Entry, WrittenBefore } from '../answers/answers.ts';
import { type Answer, NOT_APPLICABLE, type ProfileValue } from '../questionnaire/answer.ts';
import type { AnswerProblem } from '../questionnaire/kinds/problems.ts';
import { answerTestsIn, evaluate } from '../questionnaire/when.ts';
import type { LevelState } from '../assessment/assessment.ts';
import type { Interview } from './interview.ts';
import { certaintyOf } from './quick.ts';
import { sightOf } from './sight.ts';
import { entryIn, isApplicable, questionStepsOf } from './steps.ts';

/** What one thing that was said has changed. */
export interface Change {
  readonly interview: Interview;
  /** Why an answer was not taken; the interview is then what it was. Empty where all is well. */
  readonly problems: readonly AnswerProblem[];
  /** Questions that apply now and surely did not before; an answer that they already have counts again. */
  readonly appearing: readonly Moved[];
  /** Questions that surely do not apply any more; an answer that they have is kept in the file and does not count. */
  readonly leaving: readonly Moved[];
  /** Checks that strike now, to be pointed out once, with the questions that they read. Not told again. */
  readonly contradictions: readonly Contradiction[];
  /** The level, where a quick scan has just become certain of it; null: not even the first. */
  readonly certain: LevelState | undefined;
}

export interface Moved {
  readonly question: string;
  readonly answered: boolean;
}

export interface Contradiction {
  /** Id of the questionnaire's check. */
  readonly check: string;
  readonly questions: readonly string[];
}

/** What is said to one question. Evidence and note that are left out stay as they are; an empty text takes them away. */
export interface Said {
  readonly answer: Answer;
  readonly evidence?: string;
  readonly note?: string;
}

/** Evidence and note that were written to a question before it was answered: they wait in the draft for the answer. */
export const writtenBefore = ({ answers }: Pick<Interview, 'answers'>, question: string): WrittenBefore => {
  const waiting = answers.interview?.['written-before'] ?? {};
  return Object.hasOwn(waiting, question) ? (waiting[question] ?? {}) : {};
};

/** Answers a question (`unknown` and `not-applicable` are answers), which confirms it too; null: it is open again. */
export function give(interview: Interview, question: string, said: Said | null): Change {
  if (said === null) return changed(interview, withEntry(interview, question, null), question);
  const { scorer } = sightOf(interview);
  const meaning = scorer.questions[scorer.questionAt.get(question) ?? -1]?.meaning;
  const parsed = meaning?.parse(said.answer);
  if (parsed === undefined || !parsed.ok) return refused(interview, parsed?.problems ?? []);
  const { evidence, note } = { ...writtenBefore(interview, question), ...entryIn(interview, question), ...said };
  const entry: Entry = { answer: parsed.answer, ...textsOf({ evidence, note }) };
  return changed(interview, withWaiting(withEntry(interview, question, entry), question, {}), question);
}

/** Evidence and note, of an answer or before there is one; what is left out stays, an empty text takes it away. */
export function annotate(interview: Interview, id: string, said: Omit<Said, 'answer'>): Interview {
  const entry = entryIn(interview, id);
  if (entry === null) {
    const texts = textsOf({ ...writtenBefore(interview, id), ...said });
    return { ...interview, answers: withWaiting(interview.answers, id, texts) };
  }
  const { evidence, note, ...rest } = { ...entry, ...said };
  return { ...interview, answers: withEntry(interview, id, { ...rest, ...textsOf({ evidence, note }) }) };
}

/** What was carried over from an earlier assessment holds as it is: a question, or a dimension that was cut. */
export function confirm(interview: Interview, id: string): Change {
  const entry = entryIn(interview, id);
  if (entry === null) return refused(interview, []);
  const { carried: _carried, ...rest } = entry;
  return changed(interview, withEntry(interview, id, rest), id);
}

/** Declares a whole dimension not applicable, with the reason; null: it applies again. Nothing happens where it may not be cut. */
export function cut(interview: Interview, dimension: string, said: { readonly note?: string } | null): Change {
  const { scorer } = sightOf(interview);
  const node = scorer.nodes[scorer.nodeAt.get(dimension) ?? -1];
  if (node === undefined || node.cut === 'refused') {
    return refused(interview, [{ code: 'not-applicable-refused', args: {} }]);
  }
  const entry = said === null ? null : { answer: NOT_APPLICABLE, ...textsOf({ note: said.note }) };
  return changed(interview, withEntry(interview, dimension, entry), dimension);
}

/** The profile (a field at a time or several; null: not known), who answers, the date. Values as the fields' kinds have them. */
export interface Told {
  readonly company?: Readonly<Record<string, ProfileValue | null>>;
  readonly respondent?: string | null;
  readonly date?: string;
}

export function tell(interview: Interview, told: Told): Change {
  const { respondent: said = null, ...rest } = interview.answers;
  const respondent = told.respondent === undefined ? said : told.respondent;
  const known = Object.entries({ ...rest.company, ...told.company }).filter(
    (field): field is [string, ProfileValue] => field[1] !== null,
  );
  const answers: Answers = {
    ...rest,
    ...(respondent === null || respondent.trim() === '' ? {} : { respondent }),
    company: Object.fromEntries(known),
    date: told.date ?? rest.date,
  };
  return changed(interview, answers, null);
}

const refused = (interview: Interview, problems: readonly AnswerProblem[]): Change => ({
  interview,
  problems,
  appearing: [],
  leaving: [],
  contradictions: [],
  certain: undefined,
});

function withEntry({ answers }: Interview, id: string, entry: Entry | null): Answers {
  const { [id]: _before, ...others } = answers.answers;
  return { ...answers, answers: entry === null ? others : { ...answers.answers, [id]: entry } };
}

/** The draft with what waits for this question's answer; nothing: it waits no longer. */
function withWaiting(answers: Answers, id: string, texts: WrittenBefore): Answers {
  const { interview: { 'written-before': before = {}, ...memory } = {}, ...rest } = answers;
  const { [id]: _before, ...others } = before;
  const waiting = Object.keys(texts).length === 0 ? others : { ...others, [id]: texts };
  const draft = { ...memory, ...(Object.keys(waiting).length === 0 ? {} : { 'written-before': waiting }) };
  return Object.keys(draft).length === 0 ? rest : { ...rest, interview: draft };
}

const textsOf = (texts: { readonly evidence?: string | undefined; readonly note?: string | undefined }) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text.trim() !== ''));

/** `about`: the question or dimension that was answered. */
function changed(before: Interview, answers: Answers, about: string | null): Change {
  const asked = new Map(questionStepsOf(before).map((step) => [step.key, step]));
  const { draft, contradictions, certain } = remembered(before, answers, about);
  const interview = { ...before, answers: draft };
  const now = questionStepsOf(interview);
  const isOut = (state: string | undefined): boolean => state === 'not-asked' || state === 'cut';
  const moved = (pick: typeof now): readonly Moved[] =>
    pick.map(({ question, entry }) => ({ question: question.id, answered: entry !== null }));
  return {
    interview,
    problems: [],
    appearing: moved(now.filter((step) => isApplicable(step) && isOut(asked.get(step.key)?.state))),
    leaving: moved(now.filter((step) => isOut(step.state) && !isOut(asked.get(step.key)?.state))),
    contradictions,
    certain,
  };
}

/** The answers with what the draft remembers: hints given, the level announced, what was answered after that. */
function remembered(before: Interview, answers: Answers, about: string | null) {
  const { questionnaire } = before;
  const memory = answers.interview ?? {};
  const pointedOut = memory['pointed-out'] ?? [];
  const struck = new Set(strikingChecks(before));
  const contradictions = strikingChecks({ questionnaire, answers })
    .map((check) => ({ check, questions: questionsRead(before, check) }))
    .filter(
      ({ check, questions }) => !pointedOut.includes(check) && (!struck.has(check) || questions.includes(about ?? '')),
    );
  const informed = memory['certain-level'] !== undefined && about !== null;
  const after = memory['answered-after'] ?? [];
  const level = before.quick ? certaintyOf({ questionnaire, answers })?.level : undefined;
  const certain = level === undefined || memory['certain-level'] === level.id ? undefined : level;
  const kept = {
    ...memory,
    ...(contradictions.length === 0
      ? {}
      : { 'pointed-out': [...pointedOut, ...contradictions.map(({ check }) => check)] }),
    ...(certain === undefined ? {} : { 'certain-level': certain.id }),
    ...(informed && !after.includes(about) ? { 'answered-after': [...after, about] } : {}),
  };
  const draft = Object.keys(kept).length === 0 ? answers : { ...answers, interview: kept };
  return { draft, contradictions, certain };
}

/** Checks that strike whatever the open answers come to. */
export function strikingChecks(of: Pick<Interview, 'questionnaire' | 'answers'>): readonly string[] {
  const { scorer, situation } = sightOf(of);
  return (of.questionnaire.checks ?? [])
    .filter(({ when }) => evaluate(when, scorer.facts, situation.readingOf) === true)
    .map(({ id }) => id);
}

/** The questions that a check reads. */
export function questionsRead({ questionnaire }: Pick<Interview, 'questionnaire'>, check: string): readonly string[] {
  const found = questionnaire.checks?.find(({ id }) => id === check);
  return [...new Set(answerTestsIn(found?.when).map(({ question }) => question))];
}
