import { meaningOf } from '../questionnaire/kinds/index.ts';
import type { Parsed } from '../questionnaire/kinds/kind.ts';
import type { Report } from '../questionnaire/problem.ts';
import type { Dimension } from '../questionnaire/schema/dimension.ts';
import type { Question } from '../questionnaire/schema/question.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { nearest } from '../questionnaire/shape/nearest.ts';
import type { Shaped } from '../questionnaire/shape.ts';
import type { Path } from '../questionnaire/tree.ts';
import { nodesOf, questionsOf } from '../questionnaire/tree.ts';
import type { Entry } from './answers.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { NOT_APPLICABLE } from '../questionnaire/answer.ts';
import { hiddenIn } from './hidden.ts';
import type { AnswersProblems } from './problems.ts';
import type { ReadableEntry } from './schema.ts';

/** What may stand in an answer with evidence and note. */
export const ENTRY_KEYS: ReadonlySet<string> = new Set(['answer', 'evidence', 'note', 'carried']);

/** Looks at the shape of an answer with evidence and note. */
export type CheckEntry = (raw: object) => Pick<Shaped<ReadableEntry>, 'mended' | 'problems'>;

interface Reading {
  readonly questionnaire: Questionnaire;
  readonly checkEntry: CheckEntry;
  readonly questions: ReadonlyMap<string, Question>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly report: Report<AnswersProblems>;
  /** Ids so far that nothing is called by. */
  strangers: number;
}

/** Looking for similar ids is slow: after so many strange ones the rest go without a suggestion. */
const SUGGESTIONS = 100;

/**
 * The answers of a file, each by the kind of its question. What stands under a former id is carried over to the present one;
 * nothing behind the colon is an open question.
 */
export function readEntries(
  values: Readonly<Record<string, unknown>>,
  questionnaire: Questionnaire,
  path: Path,
  report: Report<AnswersProblems>,
  checkEntry: CheckEntry,
): Record<string, Entry> {
  const reading: Reading = {
    questionnaire,
    checkEntry,
    questions: new Map(questionsOf(questionnaire).map(({ question }) => [question.id, question])),
    dimensions: new Map(nodesOf(questionnaire).flatMap(({ node }) => ('format' in node ? [] : [[node.id, node]]))),
    report,
    strangers: 0,
  };
  const entries: Record<string, Entry> = {};
  for (const [given, raw] of Object.entries(values)) {
    const here = [...path, given];
    const id = presentId(given, here, values, reading);
    if (id === undefined) continue;
    const entry = readEntry(id, raw, here, reading);
    if (entry !== undefined) entries[id] = entry;
  }
  return entries;
}

/** What the question is called now; undefined where there is none, or its answer stands under the present id as well. */
function presentId(
  given: string,
  path: Path,
  values: Readonly<Record<string, unknown>>,
  reading: Reading,
): string | undefined {
  const { questions, dimensions, report, questionnaire } = reading;
  const known = (id: string): boolean => questions.has(id) || dimensions.has(id);
  if (known(given)) return given;
  const spot = { path, part: 'key' } as const;
  const now = presentName(given, questionnaire.renamed?.questions);
  if (!known(now)) {
    reading.strangers += 1;
    const suggestion =
      reading.strangers > SUGGESTIONS ? undefined : nearest(given, [...questions.keys(), ...dimensions.keys()]);
    report('unknown-question', spot, { id: given, ...(suggestion === undefined ? {} : { suggestion }) });
    return undefined;
  }
  if (Object.hasOwn(values, now)) {
    report(
      'answered-twice',
      spot,
      { id: given, now },
      { severity: 'warning', related: [{ path: [...path.slice(0, -1), now], part: 'key' }] },
    );
    return undefined;
  }
  report('renamed-question', spot, { id: given, now }, { severity: 'info' });
  return now;
}

/** What a former id is called now; itself where it is none. */
export const presentName = (id: string, renamed: Readonly<Record<string, string>> | undefined): string =>
  renamed !== undefined && Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;

function readEntry(id: string, raw: unknown, path: Path, reading: Reading): Entry | undefined {
  const parse = (answer: unknown): Parsed => parserOf(id, reading, path)(answer);
  if (!isMap(raw)) {
    const answer = readAnswer(raw, path, parse, reading);
    return answer === undefined ? undefined : { answer };
  }
  // Only a grid takes a map for an answer, and none of its rows can be called `answer`.
  const bare = Object.hasOwn(raw, 'answer') ? undefined : parse(raw);
  if (bare !== undefined && (bare.ok || bare.problems.some(({ code }) => code !== 'wrong-answer-type'))) {
    if (bare.ok || !Object.keys(raw).some((key) => ENTRY_KEYS.has(key))) {
      const answer = readAnswer(raw, path, () => bare, reading);
      return answer === undefined ? undefined : { answer };
    }
  }
  return readFullEntry(id, raw, path, parse, reading);
}

function readFullEntry(
  id: string,
  raw: object,
  path: Path,
  parse: (raw: unknown) => Parsed,
  reading: Reading,
): Entry | undefined {
  const { report, checkEntry } = reading;
  const { mended, problems } = checkEntry(raw);
  for (const { code, severity, spot, args } of problems) {
    report(code, { ...spot, path: [...path, ...spot.path] }, args as never, { severity });
  }
  const { answer: given, evidence, note, carried } = mended;
  if (given === undefined || given === null) {
    // `anwser` is one mistake, not two.
    const misspelt = problems.some(({ code }) => code === 'unknown-key');
    if (!misspelt && (isSaid(evidence) || isSaid(note)))
      report('evidence-without-answer', { path, part: 'key' }, { id });
    return undefined;
  }
  const answer = readAnswer(given, [...path, 'answer'], parse, reading);
  if (answer === undefined) return undefined;
  hiddenIn(evidence, [...path, 'evidence'], report);
  hiddenIn(note, [...path, 'note'], report);
  return {
    answer,
    ...(isSaid(evidence) ? { evidence } : {}),
    ...(isSaid(note) ? { note } : {}),
    ...(carried === true ? { carried } : {}),
  };
}

const isSaid = (text: string | null | undefined): text is string => typeof text === 'string' && text.trim() !== '';

/** Undefined where the answer is open, or wrong. */
function readAnswer(
  raw: unknown,
  path: Path,
  parse: (raw: unknown) => Parsed,
  { report }: Reading,
): Answer | undefined {
  if (raw === null || raw === undefined || raw === '') return undefined;
  const parsed = parse(raw);
  if (!parsed.ok) {
    for (const { code, args, at } of parsed.problems) {
      const spot = at === undefined ? path : [...path, at];
      report(code, { path: spot, part: code === 'unknown-row' ? 'key' : 'value' }, args as never);
    }
    return undefined;
  }
  hiddenIn(parsed.answer, path, report);
  // A grid without any row answered.
  if (isMap(parsed.answer) && Object.keys(parsed.answer).length === 0) return undefined;
  return parsed.answer;
}

/** How an answer to this question, or to a dimension that may be cut, is understood. */
function parserOf(
  id: string,
  { questionnaire, questions, dimensions, report }: Reading,
  path: Path,
): (raw: unknown) => Parsed {
  const question = questions.get(id);
  if (question === undefined) {
    const policy = dimensions.get(id)?.['not-applicable'] ?? 'refused';
    return (raw) => {
      if (policy !== 'refused' && typeof raw === 'string' && raw.trim().toLowerCase() === NOT_APPLICABLE) {
        return { ok: true, answer: NOT_APPLICABLE };
      }
      report('dimension-answered', path, { dimension: id, cuttable: policy !== 'refused' });
      return { ok: false, problems: [] };
    };
  }
  const meaning = meaningOf(questionnaire, question);
  const renamed = questionnaire.renamed?.options?.[id];
  return (raw) => {
    const parsed = meaning.parse(raw);
    if (parsed.ok || renamed === undefined) return parsed;
    const used: string[] = [];
    const again = meaning.parse(withPresentOptions(raw, renamed, used));
    if (!again.ok) return parsed;
    for (const option of used)
      report('renamed-option', path, { option, now: presentName(option, renamed) }, { severity: 'info' });
    return again;
  };
}

function withPresentOptions(raw: unknown, renamed: Readonly<Record<string, string>>, used: string[]): unknown {
  if (typeof raw === 'string') {
    if (!Object.hasOwn(renamed, raw)) return raw;
    used.push(raw);
    return presentName(raw, renamed);
  }
  if (Array.isArray(raw)) return raw.map((item) => withPresentOptions(item, renamed, used));
  if (!isMap(raw)) return raw;
  return Object.fromEntries(Object.entries(raw).map(([row, value]) => [row, withPresentOptions(value, renamed, used)]));
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
