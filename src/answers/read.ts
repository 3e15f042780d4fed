import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { PlaceOf } from '../questionnaire/place.ts';
import type { Problem } from '../questionnaire/problem.ts';
import { collect, placed } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { checkShape } from '../questionnaire/shape.ts';
import { readYaml } from '../questionnaire/yaml.ts';
import type { Answers } from './answers.ts';
import { contentsOf } from './contents.ts';
import type { AnswersProblems } from './problems.ts';
import { ReadableFile } from './schema.ts';
import { fits } from './version.ts';

export interface ReadAnswers {
  /** Null where there is any error. */
  readonly answers: Answers | null;
  /** In the file's order. */
  readonly diagnostics: readonly Diagnostic<AnswersProblems>[];
  readonly placeOf: PlaceOf;
}

/**
 * Which questionnaire an answers file names, before that questionnaire is at hand; undefined where the file does not say, or is
 * no answers file: reading it with any questionnaire then tells what is wrong.
 */
export function peekQuestionnaire(
  text: string,
  file: string,
): { readonly id: string; readonly version: string | undefined } | undefined {
  const { questionnaire, version } = (readYaml(text, file).value ?? {}) as {
    questionnaire?: unknown;
    version?: unknown;
  };
  if (typeof questionnaire !== 'string') return undefined;
  return { id: questionnaire, version: typeof version === 'string' ? version : undefined };
}

/**
 * Text of an answers file → one company's answers to this questionnaire, or everything that is wrong with it at once. Answers to
 * another questionnaire, or to a version that scores otherwise, are refused with what differs. Never throws.
 */
export function readAnswers(text: string, file: string, questionnaire: Questionnaire): ReadAnswers {
  const { value, placeOf, diagnostics } = readYaml(text, file);
  const { answers, problems } = value === undefined ? NOTHING : answersIn(value, questionnaire);
  const all = inOrder([...diagnostics, ...placed(problems, placeOf)]);
  const bad = all.some(({ severity }) => severity === 'error');
  return { answers: bad ? null : answers, diagnostics: all, placeOf };
}

interface Found {
  readonly answers: Answers | null;
  readonly problems: readonly Problem<AnswersProblems>[];
}

const NOTHING: Found = { answers: null, problems: [] };

function answersIn(value: unknown, questionnaire: Questionnaire): Found {
  const { found, report } = collect<AnswersProblems>();
  const { mended: file, problems, sound } = checkShape(ReadableFile, value);
  const identified = sound(['questionnaire']) && sound(['version']) && sound(['scoring']);
  const comparable = !identified || fits({ ...file, ids: idsOf(file.answers ?? {}) }, questionnaire, report);
  // Against another questionnaire every line would be a mistake.
  const answers = comparable ? contentsOf(file, questionnaire, report, sound(['company'])) : null;
  return { answers, problems: [...problems, ...found.filter(({ spot }) => sound(spot.path))] };
}

const idsOf = (entries: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(entries).filter((id) => entries[id] !== null);
