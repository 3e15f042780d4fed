import type { Rational } from '../../exact/rational.ts';
import type { Node, Path, VisitedNode, VisitedQuestion } from '../tree.ts';
import { COMPANY, nodesOf } from '../tree.ts';
import { meaningOf } from '../kinds/index.ts';
import type { Report, Spot } from '../problem.ts';
import type { DerivedFact, ProfileField } from '../schema/profile.ts';
import type { Questionnaire } from '../schema/questionnaire.ts';
import { nearest } from '../shape/nearest.ts';
import { greatestScore } from './greatest.ts';
import type { Named, ReferenceProblems } from './problems.ts';

export type ReportReference = Report<ReferenceProblems>;

/** A question with its place in the order of asking. */
export interface KnownQuestion extends VisitedQuestion {
  readonly order: number;
}

export interface Tagged {
  readonly id: string;
  readonly ancestors: readonly Node[];
}

/** Everything that can be named, looked up once; of equal ids the first counts. */
export interface Known {
  readonly questionnaire: Questionnaire;
  readonly nodes: readonly VisitedNode[];
  readonly questions: readonly KnownQuestion[];
  readonly node: ReadonlyMap<string, VisitedNode>;
  readonly question: ReadonlyMap<string, KnownQuestion>;
  readonly field: ReadonlyMap<string, ProfileField>;
  /** A derived fact with its place in the order of derivation. */
  readonly fact: ReadonlyMap<string, { readonly fact: DerivedFact; readonly order: number }>;
  readonly action: ReadonlyMap<string, number>;
  /** What carries a tag. */
  readonly tagged: (tag: string) => Readonly<Record<'question' | 'dimension', readonly Tagged[]>>;
  /** Nothing is worked out of a question whose bands or items contradict themselves. */
  readonly doubt: (question: string) => void;
  /** Whether all of a part is as it was written. */
  readonly intact: (path: Path) => boolean;
  /** The most points of a question; null where it earns none. */
  readonly most: (id: string) => Rational | null;
  /** A score that no company can pass at this node; null where nothing can be said. */
  readonly greatest: (node: Node) => Rational | null;
  /** Says that nothing of this name exists, with what was probably meant. */
  readonly dangling: (
    spot: Spot | Path,
    named: Named,
    id: string,
    candidates: Iterable<string>,
    within?: string,
  ) => void;
}

/** Looking for similar words among thousands is slow: after so many the rest go without a suggestion. */
const SUGGESTIONS = 100;

export function knownIn(questionnaire: Questionnaire, intact: (path: Path) => boolean, report: ReportReference): Known {
  const nodes = nodesOf(questionnaire);
  // The same walk as `questionsOf`, which would make it a second time.
  const questions = nodes.flatMap(({ node, path, ancestors }) =>
    ((!('format' in node) && node.questions) || []).map((question, index) => ({
      question,
      path: [...path, 'questions', index],
      ancestors: [...ancestors, node],
    })),
  );
  const ordered = questions.map((visited, order) => ({ ...visited, order }));
  const { fields, facts = [] } = questionnaire.profile;
  const question = firsts(ordered, (one) => one.question.id);
  const most = new Map<string, Rational | null>();
  const greatest = new Map<Node, Rational | null>();
  const tags = new Map<string, Record<'question' | 'dimension', Tagged[]>>();
  const tagAs = (kind: 'question' | 'dimension', given: readonly string[] | undefined, one: Tagged): void => {
    for (const tag of given ?? []) {
      const list = tags.get(tag) ?? { question: [], dimension: [] };
      list[kind].push(one);
      tags.set(tag, list);
    }
  };
  for (const one of questions) tagAs('question', one.question.tags, { id: one.question.id, ancestors: one.ancestors });
  for (const { node, id, ancestors } of nodes)
    if (!('format' in node)) tagAs('dimension', node.tags, { id, ancestors });
  const doubtful = new Set<string>();
  let suggestions = 0;
  const known: Known = {
    questionnaire,
    nodes,
    questions: ordered,
    node: firsts(nodes, ({ id }) => id),
    question,
    field: firsts(fields, ({ id }) => id),
    fact: firsts(
      facts.map((fact, order) => ({ fact, order })),
      (one) => one.fact.id,
    ),
    action: new Map((questionnaire.actions ?? []).map(({ id }, index) => [id, index])),
    doubt: (id) => doubtful.add(id),
    intact,
    tagged: (tag) => tags.get(tag) ?? { question: [], dimension: [] },
    most: (id) => {
      if (!most.has(id)) {
        const found = question.get(id);
        const sound = found !== undefined && !doubtful.has(id) && intact(found.path) && intact(['option-sets']);
        most.set(id, sound ? meaningOf(questionnaire, found.question).most : null);
      }
      return most.get(id) ?? null;
    },
    greatest: (node) => {
      if (!greatest.has(node)) greatest.set(node, greatestScore(node, known));
      return greatest.get(node) ?? null;
    },
    dangling: (spot, named, id, candidates, within) => {
      if (id === '') return;
      suggestions += 1;
      const searched = suggestions > SUGGESTIONS ? [] : [...candidates].filter((one) => one !== '' && one !== COMPANY);
      const suggestion = nearest(id, searched);
      report('dangling-reference', spot, {
        id,
        named,
        // A sentence can name a handful; more would be a list nobody reads.
        known: searched.length > 8 ? [] : searched,
        ...(within === undefined ? {} : { within }),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    },
  };
  return known;
}

/** Key → first thing that has it; a broken part has an empty id and is nobody. */
export function firsts<T>(things: readonly T[], idOf: (thing: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) {
    const id = idOf(thing);
    if (id !== '' && !found.has(id)) found.set(id, thing);
  }
  return found;
}
