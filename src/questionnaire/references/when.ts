import type { Question } from '../schema/question.ts';
import type { When } from '../schema/when.ts';
import type { Path } from '../tree.ts';
import { isScored, optionsOf } from '../tree.ts';
import type { Known, KnownQuestion, ReportReference } from './known.ts';
import type { ReferenceProblems } from './problems.ts';

/** What a `when` may read where it stands. */
interface Scope {
  /** Questions before this place in the order of asking; all of them; or none, and then where it is that none may be read. */
  readonly questions: number | ReferenceProblems['answer-in-profile-test']['where'];
  /** Derived facts before this place. */
  readonly facts: number;
  /** The question or dimension that it decides about. */
  readonly owner?: string;
}

type ProfileTest = Extract<When, { profile: string }>;
type AnswerTest = Extract<When, { question: string }>;

const BOUNDS = ['at-least', 'above', 'at-most', 'below'] as const;
const POINTS = ['points-at-least', 'points-below'] as const;

/** Every `when`: that what it reads exists, is known before, and can be compared with what it is compared with. */
export function checkWhens(known: Known, report: ReportReference): void {
  const { questionnaire, nodes, questions } = known;
  const all = Number.POSITIVE_INFINITY;
  const profileOnly = (where: Exclude<Scope['questions'], number>): Scope => ({ questions: where, facts: all });
  const firstBelow = firstQuestions(known);
  for (const { question, path, order } of questions) {
    if (question.when)
      checkWhen(question.when, [...path, 'when'], { questions: order, facts: all, owner: question.id }, known, report);
    weight(question.weight, [...path, 'weight']);
  }
  for (const { node, id, path } of nodes) {
    if ('format' in node) continue;
    const order = firstBelow.get(id) ?? all;
    if (node.when) checkWhen(node.when, [...path, 'when'], { questions: order, facts: all, owner: id }, known, report);
    weight(node.weight, [...path, 'weight']);
  }
  questionnaire.profile.facts?.forEach(({ cases }, index) =>
    cases.forEach(({ when }, at) => {
      const path = ['profile', 'facts', index, 'cases', at, 'when'];
      if (when) checkWhen(when, path, { questions: 'fact', facts: index }, known, report);
    }),
  );
  questionnaire.actions?.forEach(({ when }, index) => {
    if (when) checkWhen(when, ['actions', index, 'when'], profileOnly('action'), known, report);
  });
  questionnaire.benchmarks?.forEach(({ when }, index) => {
    if (when) checkWhen(when, ['benchmarks', index, 'when'], profileOnly('benchmark'), known, report);
  });
  questionnaire.checks?.forEach(({ when }, index) =>
    checkWhen(when, ['checks', index, 'when'], { questions: all, facts: all }, known, report),
  );

  function weight(given: Question['weight'], path: Path): void {
    if (!Array.isArray(given)) return;
    given.forEach(({ when }, index) => {
      if (when) checkWhen(when, [...path, index, 'when'], profileOnly('weight'), known, report);
    });
    if (given.at(-1)?.when !== undefined) report('weight-without-default', [...path, given.length - 1], {});
  }
}

/** Dimension → place in the order of asking of the first question below it: what its `when` reads must come before. */
function firstQuestions({ questions }: Known): Map<string, number> {
  const first = new Map<string, number>();
  for (const { ancestors, order } of questions) {
    for (const node of ancestors) if (!('format' in node) && !first.has(node.id)) first.set(node.id, order);
  }
  return first;
}

function checkWhen(when: When, path: Path, scope: Scope, known: Known, report: ReportReference): void {
  if ('all' in when)
    when.all.forEach((inner, index) => checkWhen(inner, [...path, 'all', index], scope, known, report));
  else if ('any' in when)
    when.any.forEach((inner, index) => checkWhen(inner, [...path, 'any', index], scope, known, report));
  else if ('not' in when) checkWhen(when.not, [...path, 'not'], scope, known, report);
  else if ('profile' in when) profileTest(when, path, scope, known, report);
  else answerTest(when, path, scope, known, report);
}

function profileTest(test: ProfileTest, path: Path, scope: Scope, known: Known, report: ReportReference): void {
  const id = test.profile;
  const field = known.field.get(id);
  const fact = known.fact.get(id);
  if (field === undefined && fact === undefined) {
    return known.dangling([...path, 'profile'], 'profile-field', id, [...known.field.keys(), ...known.fact.keys()]);
  }
  if (fact !== undefined && fact.order >= scope.facts) {
    report('later-reference', [...path, 'profile'], { id, self: fact.order === scope.facts });
  }
  const kind = field?.kind ?? 'choice';
  if (kind !== 'number') refuse(test, BOUNDS, path, kind, ['number'], report);
  else refuse(test, ['is'], path, kind, ['choice', 'yes-no', 'text'], report);
  // A choice that has no options is reported where it is.
  const open = kind === 'number' || kind === 'text' || (field?.kind === 'choice' && field.options === undefined);
  if (test.is !== undefined && !open) {
    const ids =
      field === undefined ? (fact?.fact.cases ?? []).map((one) => one.is) : (field.options ?? []).map((one) => one.id);
    values(test.is, [...path, 'is'], kind === 'yes-no' ? [true, false] : ids, id, known, report);
  }
  idle(test, ['is', ...BOUNDS, 'known'], path, id, report);
}

function answerTest(test: AnswerTest, path: Path, scope: Scope, known: Known, report: ReportReference): void {
  const id = test.question;
  const spot = [...path, 'question'];
  if (typeof scope.questions === 'string')
    return report('answer-in-profile-test', spot, { id, where: scope.questions });
  const found = known.question.get(id);
  if (found === undefined) {
    if (known.node.has(id))
      return report('wrong-target', spot, { id, wanted: 'question', is: 'dimension', key: 'question' });
    return known.dangling(spot, 'question', id, known.question.keys());
  }
  if (found.order >= scope.questions) report('later-reference', spot, { id, self: id === scope.owner });
  const { question } = found;
  const { kind } = question;
  if (kind !== 'percent' && kind !== 'number') refuse(test, BOUNDS, path, kind, ['percent', 'number'], report);
  if (!isScored(question) && POINTS.some((key) => test[key] !== undefined))
    report('unscored-question', spot, { id, kind });
  row(test, path, found, known, report);
  if (test.is !== undefined)
    values(test.is, [...path, 'is'], [...answersOf(question, known), 'not-applicable'], id, known, report);
  idle(test, ['is', ...POINTS, ...BOUNDS], path, id, report);
}

function row(test: AnswerTest, path: Path, { question }: KnownQuestion, known: Known, report: ReportReference): void {
  if (test.row === undefined) return;
  if (question.kind !== 'grid') return refuse(test, ['row'], path, question.kind, ['grid'], report);
  const rows = question.rows.map(({ id }) => id);
  if (!rows.includes(test.row)) known.dangling([...path, 'row'], 'row', test.row, rows, question.id);
}

/** What `is` can be compared with, by the kind of question. */
export function answersOf(question: Question, { questionnaire }: Known): readonly (string | boolean)[] {
  switch (question.kind) {
    case 'choice':
    case 'grid':
      return optionsOf(questionnaire, question).map(({ id }) => id);
    case 'multiple':
      return question.options.map(({ id }) => id);
    case 'yes-no':
      return [true, false];
    default:
      return [];
  }
}

function values(
  given: NonNullable<ProfileTest['is']>,
  path: Path,
  allowed: readonly (string | boolean)[],
  within: string,
  known: Known,
  report: ReportReference,
): void {
  const one = (value: string | boolean, at: Path): void => {
    if (value === '' || allowed.includes(value)) return;
    // `is: yes` is the text "yes" in today's YAML.
    const meant =
      allowed.includes(true) && /^(?:yes|no|是|否)$/i.test(String(value))
        ? /^(?:yes|是)$/i.test(String(value))
        : undefined;
    if (meant === undefined) return known.dangling(at, 'value', String(value), allowed.map(String), within);
    report('dangling-reference', at, {
      id: String(value),
      named: 'value',
      within,
      suggestion: String(meant),
      known: ['true', 'false'],
    });
  };
  if (Array.isArray(given)) given.forEach((value, index) => one(value, [...path, index]));
  else one(given as string | boolean, path);
}

function refuse(
  test: object,
  keys: readonly string[],
  path: Path,
  kind: string,
  allowed: readonly string[],
  report: ReportReference,
): void {
  for (const key of keys) {
    if ((test as Record<string, unknown>)[key] !== undefined) {
      report('misplaced-key', { path: [...path, key], part: 'key' }, { key, kind, allowed });
    }
  }
}

function idle(test: object, keys: readonly string[], path: Path, id: string, report: ReportReference): void {
  if (keys.every((key) => (test as Record<string, unknown>)[key] === undefined))
    report('idle-test', path, { id, keys });
}
