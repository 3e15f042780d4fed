import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import type { Path } from '../../questionnaire/tree.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import type { Comparison } from './compare.ts';
import { compareWith } from './compare.ts';
import type { RunnableExample } from './read.ts';

/** Something that came out otherwise than expected. */
export interface Deviation extends Comparison {
  readonly met: false;
  /** Of the expectation in the examples file. */
  readonly path: Path;
}

export interface ExampleResult {
  readonly name: string;
  readonly passed: boolean;
  /** How many things were expected. */
  readonly expectations: number;
  readonly deviations: readonly Deviation[];
  readonly assessment: Assessment;
  readonly path: Path;
}

/** Scores each example with the ordinary scorer and sets what came out beside what was expected. */
export function runExamples(
  questionnaire: Questionnaire,
  examples: readonly RunnableExample[],
): readonly ExampleResult[] {
  return examples.map(({ name, answers, expect, path }) => {
    const assessment = assess(questionnaire, answers);
    const compared = compareWith(expect, assessment);
    const deviations = compared.flatMap((one): Deviation[] =>
      one.met ? [] : [{ ...one, met: false, path: [...path, 'expect', ...one.steps] }],
    );
    return { name, passed: deviations.length === 0, expectations: compared.length, deviations, assessment, path };
  });
}
