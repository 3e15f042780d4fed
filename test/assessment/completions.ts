import type { Answers } from '../../src/answers/answers.ts';
import type { Answer } from '../../src/questionnaire/answer.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import { answersTo, isRows, type Sample } from '../generated.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Everything that the open questions, and dimensions that nothing is answered in, may still be answered with. */
export function completionsOf({ questionnaire: made, answers: given }: Sample): readonly Answers[] | undefined {
  const choices: { id: string; values: readonly (Answer | undefined)[] }[] = [];
  for (const { question, ancestors } of questionsOf(made)) {
    const present = given.answers[question.id]?.answer;
    const policy = question['not-applicable'] ?? made['not-applicable'] ?? 'refused';
    if (isRows(present)) {
      const rest = answersTo(made, question, policy).filter(
        (answer) => isRows(answer) && Object.entries(present).every(([row, value]) => answer[row] === value),
      );
      const none =
        present['plating'] === 'not-applicable' && present['turning'] === undefined
          ? [{ plating: 'not-applicable', turning: 'not-applicable' }]
          : [];
      choices.push({ id: question.id, values: [...rest, ...none] });
    }
    if (present !== undefined) continue;
    choices.push({
      id: question.id,
      values: ['unknown', ...(policy === 'refused' ? [] : ['not-applicable']), ...answersTo(made, question, policy)],
    });
    for (const node of ancestors) {
      if (
        'format' in node ||
        (node['not-applicable'] ?? 'refused') === 'refused' ||
        choices.some(({ id }) => id === node.id)
      )
        continue;
      const touched = questionsOf(made).some(
        (one) => one.ancestors.includes(node) && given.answers[one.question.id] !== undefined,
      );
      if (!touched && given.answers[node.id] === undefined)
        choices.push({ id: node.id, values: [undefined, 'not-applicable'] });
    }
  }
  if (choices.reduce((product, { values }) => product * values.length, 1) > 3000) return undefined;
  let found: readonly Answers[] = [given];
  for (const { id, values } of choices) {
    found = found.flatMap((one) =>
      values.map((answer) => (answer === undefined ? one : { ...one, answers: { ...one.answers, [id]: { answer } } })),
    );
  }
  return found;
}

/** Lowest and highest of what all completions come to. */
export function truthOf(made: Questionnaire, completions: readonly Answers[]) {
  const finals = completions.map((one) => assess(made, one));
  const scores = finals.flatMap(({ root }) => root.score ?? []);
  const ranks = finals.flatMap(({ root }) => root.level?.rank ?? []);
  return {
    score: scores.length === 0 ? null : { from: Math.min(...scores), to: Math.max(...scores) },
    rank: ranks.length === 0 ? null : { from: Math.min(...ranks), to: Math.max(...ranks) },
  };
}

export const within = (inner: Span | null, outer: Span | null): boolean =>
  inner === null || (outer !== null && outer.from <= inner.from && inner.to <= outer.to);
