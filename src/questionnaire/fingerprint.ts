import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dimension } from './schema/dimension.ts';
import type { Condition, Selection } from './schema/level.ts';
import type { Question } from './schema/question.ts';
import type { Questionnaire } from './schema/questionnaire.ts';
import type { When } from './schema/when.ts';
import { isScored, levelsOf, type Node, nodesOf, optionsOf, policyOf, questionsOf, weightCases } from './tree.ts';
import { answerTestsIn, factsIn } from './when.ts';

/**
 * Hashes by which answers recognise what they were given to. Both are of canonical JSON (keys sorted, nothing undefined), so
 * that neither the order of a file nor how it is written matters.
 */

const scoringHashes = new WeakMap<Questionnaire, string>();

/**
 * Of everything that can change a score or a level, and of nothing else: texts, sources, actions, benchmarks, checks and the
 * order of things are left out, shared sets and defaults are written out. 64 hexadecimal digits.
 */
export function scoringFingerprint(questionnaire: Questionnaire): string {
  const known = scoringHashes.get(questionnaire);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(canonical(scoringModel(questionnaire)))));
  scoringHashes.set(questionnaire, hash);
  return hash;
}

/** For a questionnaire that brings along what `scoringFingerprint` gave for it: working it out again takes longer than scoring. */
export function recallScoringFingerprint(questionnaire: Questionnaire, hash: string): void {
  scoringHashes.set(questionnaire, hash);
}

/**
 * Of one question as it is asked: its texts and the answers offered, neither its points nor its id (which may be renamed).
 * 16 hexadecimal digits: it stands in every answers file, once per question.
 */
export function questionFingerprint(questionnaire: Pick<Questionnaire, 'option-sets'>, question: Question): string {
  const offered =
    'rows' in question || question.kind === 'choice'
      ? optionsOf(questionnaire, question)
      : (question as { options?: never }).options;
  const asked = {
    ...pick(question, [
      'kind',
      'ask',
      'how-to-count',
      'help',
      'criteria',
      'evidence',
      'unit',
      'min',
      'max',
      'whole',
      'labels',
    ]),
    options: ((offered ?? []) as readonly object[]).map((option) =>
      pick(option, ['id', 'label', 'criteria', 'exclusive']),
    ),
    rows: 'rows' in question ? question.rows.map(({ id, label }) => ({ id, label })) : [],
  };
  return bytesToHex(sha256(utf8ToBytes(canonical(asked)))).slice(0, 16);
}

function scoringModel(questionnaire: Questionnaire): unknown {
  const read = new Set<string>();
  const facts = new Set<string>();
  const whens = [
    ...nodesOf(questionnaire).flatMap(({ node }) =>
      'format' in node ? [] : [node.when, ...weightCases(node.weight).map(({ when }) => when)],
    ),
    ...questionsOf(questionnaire).flatMap(({ question }) => [
      question.when,
      ...weightCases(question.weight).map(({ when }) => when),
    ]),
  ];
  for (const when of whens) {
    for (const { question } of answerTestsIn(when)) read.add(question);
    for (const fact of factsIn(when)) facts.add(fact);
  }
  // A fact may rest on those before it, so the last is looked at first.
  const derived = [...(questionnaire.profile.facts ?? [])].reverse().filter(({ id, cases }) => {
    if (facts.has(id)) for (const { when } of cases) for (const fact of factsIn(when)) facts.add(fact);
    return facts.has(id);
  });
  const around = {
    questionnaire,
    read,
    scored: new Set(questionsOf(questionnaire).flatMap(({ question }) => (isScored(question) ? [question.id] : []))),
    stages: (questionnaire.stages ?? []).map(({ id }) => id),
  };
  return {
    facts: byKey(
      derived.map(({ id, cases }) => ({ id, cases: cases.map(({ is, when }) => ({ is, when: tidy(when) })) })),
    ),
    ...nodeModel(questionnaire, around),
  };
}

/** What parts of the questionnaire are described with. */
interface Around {
  readonly questionnaire: Questionnaire;
  /** Questions that some `when` reads. */
  readonly read: ReadonlySet<string>;
  readonly scored: ReadonlySet<string>;
  readonly stages: readonly string[];
}

function nodeModel(node: Node, around: Around): object {
  const { questionnaire, read } = around;
  const aggregate = node.aggregate ?? 'mean';
  return {
    aggregate,
    'satisfied-at': aggregate === 'staged' ? (node['satisfied-at'] ?? 1) : undefined,
    levels: levelsOf(questionnaire, node).map(({ id, requires }) => ({
      id,
      requires: byKey(requires.map((condition) => conditionModel(condition, node))),
    })),
    dimensions: byKey(
      (node.dimensions ?? []).map((child) => ({
        ...common(child, around),
        'not-applicable': child['not-applicable'] ?? 'refused',
        ...nodeModel(child, around),
      })),
    ),
    questions: byKey(
      ('questions' in node ? (node.questions ?? []) : [])
        .filter((question) => isScored(question) || read.has(question.id))
        .map((question) => questionModel(question, around)),
    ),
  };
}

const common = ({ id, weight, when, unasked }: Question | Dimension, { scored }: Around): object => {
  const scoring = answerTestsIn(when).some(({ question }) => scored.has(question));
  return {
    id,
    weight: weightCases(weight).map((one) => ({ when: tidy(one.when), weight: one.weight })),
    when: tidy(when),
    unasked: scoring ? (unasked ?? 'lowest') : undefined,
  };
};

function questionModel(question: Question, around: Around): object {
  const { questionnaire, stages } = around;
  const stage = stages.indexOf(question.stage ?? '');
  const options =
    'rows' in question || question.kind === 'choice'
      ? optionsOf(questionnaire, question)
      : question.kind === 'multiple'
        ? question.options
        : undefined;
  return {
    ...common(question, around),
    ...pick(question, ['kind', 'min', 'max', 'whole', 'by-count', 'by-rule']),
    points: question.kind === 'yes-no' ? question.points : undefined,
    bands:
      'bands' in question
        ? byKey((question.bands ?? []).map(({ from, above, points }) => ({ from, above, points })))
        : undefined,
    options:
      options === undefined ? undefined : byKey(options.map((option) => pick(option, ['id', 'points', 'exclusive']))),
    rows: 'rows' in question ? byKey(question.rows.map(({ id, weight }) => ({ id, weight: weight ?? 1 }))) : undefined,
    'rows-as': 'rows' in question ? (question['rows-as'] ?? 'mean') : undefined,
    'not-applicable': policyOf(questionnaire, question),
    stage: stage < 0 ? undefined : stage,
    // Whether evidence is asked for decides the level as evidenced; what it says does not.
    evidence: question.evidence !== undefined,
  };
}

/** A condition without its title, its list written out. */
function conditionModel(condition: Condition, node: Node): object {
  const { title: _title, ...rest } = condition;
  if ('every' in rest) return { ...rest, every: selectionModel(rest.every, node) };
  if ('count' in rest) return { ...rest, count: selectionModel(rest.count, node) };
  return rest;
}

function selectionModel(selection: Selection, node: Node): unknown {
  if (selection === 'children')
    return [...(node.dimensions ?? []), ...('questions' in node ? (node.questions ?? []) : [])]
      .map(({ id }) => id)
      .sort();
  if (Array.isArray(selection)) return [...new Set(selection)].sort();
  const { tag } = selection as { readonly tag: string };
  const tagged = (at: Node): readonly string[] => [
    ...(at.dimensions ?? []).flatMap((child) => [...(child.tags?.includes(tag) ? [child.id] : []), ...tagged(child)]),
    ...('questions' in at ? (at.questions ?? []) : [])
      .filter((question) => question.tags?.includes(tag))
      .map(({ id }) => id),
  ];
  return [...tagged(node)].sort();
}

/** One value of a list of one is the value. */
function tidy(when: When | undefined): unknown {
  if (when === undefined) return undefined;
  if ('all' in when) return { all: when.all.map(tidy) };
  if ('any' in when) return { any: when.any.map(tidy) };
  if ('not' in when) return { not: tidy(when.not) };
  return { ...when, is: when.is === undefined ? undefined : [when.is].flat() };
}

const pick = (from: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

const byKey = (list: readonly object[]): readonly object[] =>
  list
    .map((value) => ({ value, key: canonical(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);

/** JSON with sorted keys; what is undefined is left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
