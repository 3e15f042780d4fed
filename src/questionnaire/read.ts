import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { PlaceOf } from './place.ts';
import type { Problem } from './problem.ts';
import { placed } from './problem.ts';
import type { ReferenceProblems } from './references/problems.ts';
import { checkReferences } from './references.ts';
import { Questionnaire } from './schema/questionnaire.ts';
import type { ShapeProblems } from './shape.ts';
import { checkShape } from './shape.ts';
import type { YamlProblems } from './yaml.ts';
import { readYaml } from './yaml.ts';

/** Everything that can be wrong with a questionnaire file; `lint` adds what is only unwise. */
export interface QuestionnaireProblems extends YamlProblems, ShapeProblems, ReferenceProblems {
  /** Written for a later version of this program. */
  'newer-format': { readonly format: string };
  /** A company's answers where a questionnaire belongs: nothing else is said of it. */
  'answers-instead': { readonly questionnaire: string };
}

export interface ReadQuestionnaire {
  /** Null where there is any error. */
  readonly questionnaire: Questionnaire | null;
  /** In the file's order. */
  readonly diagnostics: readonly Diagnostic<QuestionnaireProblems>[];
  readonly placeOf: PlaceOf;
}

/**
 * Text of a questionnaire file → the questionnaire, or everything that is wrong with it at once. The only way to get one from a
 * file. Mistakes of shape do not hide those of reference: what is well formed is looked at all the same. Never throws.
 */
export function readQuestionnaire(text: string, file: string): ReadQuestionnaire {
  const { value, placeOf, diagnostics } = readYaml(text, file);
  if (value === undefined) return { questionnaire: null, diagnostics, placeOf };
  const problems = problemsIn(value);
  const all = inOrder([...diagnostics, ...placed<QuestionnaireProblems>(problems, placeOf)]);
  const bad = all.some(({ severity }) => severity === 'error');
  return { questionnaire: bad ? null : (value as Questionnaire), diagnostics: all, placeOf };
}

function problemsIn(value: unknown): readonly Problem<QuestionnaireProblems>[] {
  const other = newerFormat(value) ?? answersInstead(value);
  if (other !== null) return [other];
  const { mended, problems, sound, intact } = checkShape(Questionnaire, value);
  const references = checkReferences(mended, intact).filter(({ spot }) => sound(spot.path));
  return [...problems, ...references];
}

/** A file for a later program is not a file full of mistakes: that is all that is said about it. */
function newerFormat(value: unknown): Problem<QuestionnaireProblems> | null {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format !== 'number' || format <= 1) return null;
  return { code: 'newer-format', severity: 'error', spot: { path: ['format'] }, args: { format: String(format) } };
}

/** Every answers file names its questionnaire, which no questionnaire does. */
function answersInstead(value: unknown): Problem<QuestionnaireProblems> | null {
  if (typeof value !== 'object' || value === null || 'format' in value || 'dimensions' in value) return null;
  const { questionnaire } = value as { questionnaire?: unknown };
  if (typeof questionnaire !== 'string' || !('answers' in value)) return null;
  const spot = { path: ['questionnaire'], part: 'key' } as const;
  return { code: 'answers-instead', severity: 'error', spot, args: { questionnaire: questionnaire.slice(0, 64) } };
}
