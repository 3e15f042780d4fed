import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { PlaceOf } from '../questionnaire/place.ts';
import type { Problem } from '../questionnaire/problem.ts';
import { collect, placed } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Shaped } from '../questionnaire/shape.ts';
import type { YamlFile } from '../questionnaire/yaml.ts';
import type { Answers } from './answers.ts';
import { contentsOf } from './contents.ts';
import type { CheckEntry } from './entries.ts';
import type { AnswersProblems } from './problems.ts';
import type { ReadableFile } from './schema.ts';
import { fits } from './version.ts';

export interface ReadAnswers {
  /** Null where there is any error. */
  readonly answers: Answers | null;
  /** In the file's order. */
  readonly diagnostics: readonly Diagnostic<AnswersProblems>[];
  readonly placeOf: PlaceOf;
}

/** How the shape of a file, and of the entries in it, is looked at. */
export interface Shapes {
  readonly file: (value: unknown) => Pick<Shaped<ReadableFile>, 'mended' | 'problems' | 'sound'>;
  readonly entry: CheckEntry;
}

/** What a file says → one company's answers to this questionnaire, or everything that is wrong with it at once. */
export function understand(
  { value, placeOf, diagnostics }: YamlFile,
  questionnaire: Questionnaire,
  shapes: Shapes,
): ReadAnswers {
  const { answers, problems } = value === undefined ? NOTHING : answersIn(value, questionnaire, shapes);
  const all = inOrder([...diagnostics, ...placed(problems, placeOf)]);
  const bad = all.some(({ severity }) => severity === 'error');
  return { answers: bad ? null : answers, diagnostics: all, placeOf };
}

interface Found {
  readonly answers: Answers | null;
  readonly problems: readonly Problem<AnswersProblems>[];
}

const NOTHING: Found = { answers: null, problems: [] };

function answersIn(value: unknown, questionnaire: Questionnaire, shapes: Shapes): Found {
  const { found, report } = collect<AnswersProblems>();
  const { mended: file, problems, sound } = shapes.file(value);
  const identified = sound(['questionnaire']) && sound(['version']) && sound(['scoring']);
  const comparable = !identified || fits({ ...file, ids: idsOf(file.answers ?? {}) }, questionnaire, report);
  // Against another questionnaire every line would be a mistake.
  const answers = comparable ? contentsOf(file, questionnaire, report, sound(['company']), shapes.entry) : null;
  return { answers, problems: [...problems, ...found.filter(({ spot }) => sound(spot.path))] };
}

const idsOf = (entries: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(entries).filter((id) => entries[id] !== null);
