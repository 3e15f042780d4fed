import { LIMITS } from '../questionnaire/limits.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { YamlFile } from '../questionnaire/yaml.ts';
import type { ReadableEntry, ReadableFile } from './schema.ts';
import { type ReadAnswers, understand } from './understand.ts';

// Most answers files are sound, and to find that out takes no schema: loading zod and making the schemas of schema.ts takes
// longer than scoring the answers. What is taken for sound here is so by those schemas, too, and comes out the same
// (test/answers/sound.test.ts); what is not is left to them, whatever it is.

type Check = (value: unknown) => boolean;

/** The same as `readAnswers` where every shape in the file is sound; else null. */
export function readSoundAnswers(yaml: YamlFile, questionnaire: Questionnaire): ReadAnswers | null {
  const { value } = yaml;
  if (!isSoundFile(value)) return null;
  let sound = true;
  const read = understand(yaml, questionnaire, {
    file: () => ({ mended: value, problems: [], sound: () => true }),
    entry: (raw) => {
      const good = isSoundEntry(raw);
      sound &&= good;
      return { mended: good ? raw : {}, problems: [] };
    },
  });
  return sound ? read : null;
}

const text =
  (most: number, pattern = /^/): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && pattern.test(value);
const figure =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const byId =
  (check: Check): Check =>
  (value) =>
    isMap(value) && Object.entries(value).every(([key, one]) => id(key) && check(one));
const map =
  (needed: Readonly<Record<string, Check>>, more: Readonly<Record<string, Check>> = {}): Check =>
  (value) =>
    isMap(value) &&
    Object.keys(needed).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => {
      const check = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(more, key) ? more[key] : undefined;
      return check?.(one) === true;
    });

const anything: Check = () => true;
const yesNo: Check = (value) => typeof value === 'boolean';
const id = text(LIMITS.idLength, /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/);
const levelId = text(LIMITS.idLength, /^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/);
const version = text(40, /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/);
/** Leap days are left to the schema. */
const day = text(
  10,
  /^\d{4}-(?:(?:0[13-9]|1[0-2])-(?:0[1-9]|[12]\d|30)|(?:0[13578]|1[02])-31|02-(?:0[1-9]|1\d|2[0-8]))$/,
);
const line = text(LIMITS.textLength);
const fingerprint = text(200);
const ids = list(id, LIMITS.questions);
const money = figure(0, 1_000_000_000);
const months = figure(0, 1_200);

const entry = map({}, { answer: anything, evidence: orNull(line), note: orNull(line), carried: yesNo });
const plan = map(
  {},
  {
    budget: money,
    months,
    subsidy: map({ rate: figure(0, 1), cap: money }, { level: levelId }),
    quotes: byId(map({}, { cost: money, months })),
    done: ids,
    impossible: ids,
  },
);
const draft = map(
  {},
  {
    at: text(2 * LIMITS.idLength),
    'pointed-out': ids,
    'certain-level': orNull(levelId),
    'answered-after': ids,
    quick: yesNo,
    'written-before': byId(map({}, { evidence: line, note: line })),
  },
);
const anyFigure = orNull(figure(-Number.MAX_VALUE, Number.MAX_VALUE));
const result = map(
  { sha256: fingerprint },
  {
    level: orNull(levelId),
    rank: (value) => Number.isInteger(value) && figure(0, 1_000)(value),
    score: anyFigure,
    max: anyFigure,
    dimensions: byId(anyFigure),
  },
);
const file = map(
  { questionnaire: id, version, date: day },
  {
    scoring: fingerprint,
    company: orNull(byId(anything)),
    respondent: orNull(line),
    answers: orNull(byId(anything)),
    plan: orNull(plan),
    interview: orNull(draft),
    asked: byId(fingerprint),
    result,
  },
);

const isSoundFile = (value: unknown): value is ReadableFile => file(value);
const isSoundEntry = (value: unknown): value is ReadableEntry => entry(value);
