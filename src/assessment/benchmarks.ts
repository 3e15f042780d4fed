import { NOT_APPLICABLE, UNKNOWN } from '../questionnaire/answer.ts';
import { compare } from '../exact/rational.ts';
import { evaluate } from '../questionnaire/when.ts';
import type { BenchmarkResult } from './assessment.ts';
import type { Scorer } from './compile.ts';
import { type Given, LOT, type Situation } from './situation.ts';

/** The published figures that fit this company, beside its answers to questions that apply to it. */
export function benchmarksFor(scorer: Scorer, given: Given, situation: Situation): readonly BenchmarkResult[] {
  return (scorer.questionnaire.benchmarks ?? []).flatMap(({ id, question, option, when }) => {
    const at = scorer.questionAt.get(question);
    const asked = at === undefined ? undefined : scorer.questions[at];
    if (at === undefined || asked === undefined || situation.questions[at] !== LOT.ASKED) return [];
    if (when !== undefined && evaluate(when, scorer.facts, situation.readingOf) !== true) return [];
    const answer = given[at];
    if (answer === NOT_APPLICABLE) return [];
    return [{ id, question, answer: answer === undefined || answer === UNKNOWN ? null : beside(answer) }];

    function beside(value: NonNullable<typeof answer>): number | boolean | null {
      if (option === undefined) return typeof value === 'number' ? value : null;
      const required = asked?.meaning.required(option) ?? null;
      return required === null || asked === undefined
        ? null
        : compare(asked.meaning.towards(option, value), required) >= 0;
    }
  });
}
