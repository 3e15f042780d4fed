/** A questionnaire's own examples: answers, and what they must come to. Read, then run. */
export { peekExamples, readExamples } from './examples/read.ts';
export { runExamples } from './examples/run.ts';
export type { ExampleResult } from './examples/run.ts';
