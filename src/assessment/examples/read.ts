import type { Answers, Entry } from '../../answers/answers.ts';
import type { ProfileValue } from '../../questionnaire/answer.ts';
import { readCompany } from '../../answers/company.ts';
import { readEntries } from '../../answers/entries.ts';
import { checkEntry } from '../../answers/shapes.ts';
import type { AnswersProblems } from '../../answers/problems.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/order.ts';
import type { PlaceOf } from '../../questionnaire/place.ts';
import type { Report } from '../../questionnaire/problem.ts';
import { collect, placed } from '../../questionnaire/problem.ts';
import type { Questionnaire } from '../../questionnaire/schema/questionnaire.ts';
import { nearest } from '../../questionnaire/shape/nearest.ts';
import { checkShape } from '../../questionnaire/shape.ts';
import type { Path } from '../../questionnaire/tree.ts';
import { readYaml } from '../../questionnaire/yaml.ts';
import { checkExpectation } from './names.ts';
import type { Expectation } from './schema.ts';
import { ReadableExamples } from './schema.ts';

/** An example that can be run. */
export interface RunnableExample {
  readonly name: string;
  readonly answers: Answers;
  readonly expect: Expectation;
  /** Of the example in its file. */
  readonly path: Path;
}

export interface ReadExamples {
  /** Null where there is any error. */
  readonly examples: readonly RunnableExample[] | null;
  readonly diagnostics: readonly Diagnostic<AnswersProblems>[];
  readonly placeOf: PlaceOf;
}

/** The questionnaire's file as the examples name it, relative to them; undefined: the one beside them. */
export function peekExamples(text: string, file: string): string | undefined {
  const { questionnaire } = (readYaml(text, file).value ?? {}) as { questionnaire?: unknown };
  return typeof questionnaire === 'string' ? questionnaire : undefined;
}

/** Text of a `NAME.test.yaml` → examples of this questionnaire, or everything that is wrong with them at once. Never throws. */
export function readExamples(text: string, file: string, questionnaire: Questionnaire): ReadExamples {
  const { value, placeOf, diagnostics } = readYaml(text, file);
  const before = diagnostics as readonly Diagnostic<AnswersProblems>[];
  if (value === undefined) return { examples: null, diagnostics: before, placeOf };
  const { found, report } = collect<AnswersProblems>();
  const { mended, problems, sound } = checkShape(ReadableExamples, value);
  const examples = examplesIn(mended.examples ?? [], questionnaire, report);
  const own = placed<AnswersProblems>([...problems, ...found.filter(({ spot }) => sound(spot.path))], placeOf);
  const all = inOrder([...before, ...own]);
  const bad = all.some(({ severity }) => severity === 'error');
  return { examples: bad ? null : examples, diagnostics: all, placeOf };
}

interface Start {
  readonly company: Readonly<Record<string, ProfileValue>>;
  readonly answers: Readonly<Record<string, Entry>>;
}

function examplesIn(
  written: ReadableExamples['examples'],
  questionnaire: Questionnaire,
  report: Report<AnswersProblems>,
): RunnableExample[] {
  const earlier = new Map<string, RunnableExample>();
  return written.map((example, index) => {
    const path = ['examples', index];
    const { name, like, open = [], date = '2000-01-01', expect } = example;
    const start = like === undefined ? NOTHING : startFrom(like, earlier, [...path, 'like'], report);
    const answers: Answers = {
      questionnaire: questionnaire.id,
      version: questionnaire.version,
      date,
      company: {
        ...start.company,
        ...readCompany(example.company ?? {}, questionnaire, [...path, 'company'], report, false),
      },
      answers: {
        ...without(start.answers, [...open, ...Object.keys(example.answers ?? {})]),
        ...readEntries(example.answers ?? {}, questionnaire, [...path, 'answers'], report, checkEntry),
      },
    };
    checkExpectation(expect, questionnaire, [...path, 'expect'], report);
    const runnable = { name, answers, expect, path };
    if (earlier.has(name)) {
      report(
        'repeated-example',
        [...path, 'name'],
        { name },
        { related: [{ path: [...(earlier.get(name)?.path ?? []), 'name'] }] },
      );
    } else earlier.set(name, runnable);
    return runnable;
  });
}

const NOTHING: Start = { company: {}, answers: {} };

function startFrom(
  name: string,
  earlier: ReadonlyMap<string, RunnableExample>,
  path: Path,
  report: Report<AnswersProblems>,
): Start {
  const found = earlier.get(name);
  if (found !== undefined) return found.answers;
  const suggestion = nearest(name, [...earlier.keys()]);
  report('unknown-example', path, { name, ...(suggestion === undefined ? {} : { suggestion }) });
  return NOTHING;
}

const without = (entries: Readonly<Record<string, Entry>>, ids: readonly string[]): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id)));
