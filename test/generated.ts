import * as fc from 'fast-check';
import type { Answers, Entry } from '../src/answers/answers.ts';
import type { Answer, ProfileValue } from '../src/questionnaire/answer.ts';
import type { Aggregate, Dimension } from '../src/questionnaire/schema/dimension.ts';
import type { Condition, Level } from '../src/questionnaire/schema/level.ts';
import type { Band, NotApplicable, Option, Question, Ticks } from '../src/questionnaire/schema/question.ts';
import type { Questionnaire } from '../src/questionnaire/schema/questionnaire.ts';
import type { Weight, When } from '../src/questionnaire/schema/when.ts';
import { questionnaire, text } from './builders.ts';

/**
 * Generated questionnaires, valid as the reader demands, of every kind, aggregate and condition, and answers to them: small, so
 * that a test may go through everything that is open, and full of decimals that doubles cannot hold.
 */
export interface Sample {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

export interface Wanted {
  /** Chance in per cent that a question is left open. */
  readonly open?: number;
  /** Most questions below one dimension, and most dimensions below one node. */
  readonly width?: number;
  readonly depth?: number;
  readonly aggregates?: readonly Aggregate[];
  readonly policies?: readonly NotApplicable[];
  /** Chance in per cent that a question or dimension has a `when`. */
  readonly whens?: number;
  /** Chance in per cent that a node has levels. */
  readonly levels?: number;
  readonly points?: readonly number[];
}

const POINTS = [0, 0.1, 0.2, 0.3, 0.333, 0.5, 0.7, 0.8, 1, 1.5, 2, 3, 5];
const WEIGHTS = [0, 0.1, 0.3, 0.5135, 1, 1, 2, 3, 14, 16];
const BOUNDS = [0, 0.1, 0.3, 0.5, 0.8, 1, 1.8, 2, 3];
const SECTORS = ['electronics', 'equipment', 'textiles'];
const STAGES = ['planned', 'standard', 'integrated'];
const TAGS = ['core', 'marked'];

/** A questionnaire with answers. */
export const samples = (wanted: Wanted = {}): fc.Arbitrary<Sample> =>
  tapes.map((tape) => sample(drawFrom(tape), wanted));

/** Draws out of a list, yes or no by chance in per cent, and a whole number up to a bound: all that is needed here. */
interface Draw {
  readonly from: <T>(list: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
  readonly upTo: (most: number) => number;
}

/** Numbers that everything is drawn from, one after the other; after the last comes 0. Shrinking goes towards 0: "no", the first. */
const tapes = fc.array(fc.noBias(fc.nat(9999)), { minLength: 400, maxLength: 400, size: 'max' });

function drawFrom(tape: readonly number[]): Draw {
  let at = 0;
  const next = (): number => {
    at += 1;
    return tape[at - 1] ?? 0;
  };
  const from = <T>(list: readonly T[]): T => list[next() % list.length] as T;
  return { from, chance: (percent) => next() % 100 >= 100 - percent, upTo: (most) => next() % (most + 1) };
}

function sample(draw: Draw, wanted: Wanted): Sample {
  const made = makeQuestionnaire(draw, wanted);
  return { questionnaire: made, answers: makeAnswers(draw, made, wanted.open ?? 20) };
}

interface Making {
  readonly draw: Draw;
  readonly wanted: Wanted;
  readonly points: readonly number[];
  /** Questions made so far: a `when` reads earlier ones. */
  readonly questions: Question[];
  /** Nodes that are finished: their scores and levels rest on nothing that is still to come. */
  readonly done: { readonly id: string; readonly levels: readonly string[]; readonly scored: boolean }[];
  nodes: number;
}

function makeQuestionnaire(draw: Draw, wanted: Wanted): Questionnaire {
  const making: Making = { draw, wanted, points: wanted.points ?? POINTS, questions: [], done: [], nodes: 0 };
  const dimensions = Array.from({ length: 1 + draw.upTo((wanted.width ?? 3) - 1) }, () =>
    makeDimension(making, (wanted.depth ?? 3) - 1),
  );
  const aggregate = draw.from(wanted.aggregates ?? AGGREGATES);
  const own = makeLevels(
    making,
    'company',
    aggregate,
    dimensions.map(({ id }) => id),
    true,
  );
  return questionnaire({
    profile: {
      fields: [
        { id: 'name', title: text('name'), kind: 'text', role: 'name' },
        {
          id: 'sector',
          title: text('sector'),
          kind: 'choice',
          options: SECTORS.map((id) => ({ id, label: text(id) })),
        },
        { id: 'employees', title: text('employees'), kind: 'number' },
      ],
      facts: [
        {
          id: 'size',
          title: text('size'),
          cases: [
            { is: 'small', label: text('small'), when: { profile: 'employees', below: 300 } },
            { is: 'large', label: text('large') },
          ],
        },
      ],
    },
    stages: STAGES.map((id) => ({ id, title: text(id) })),
    'option-sets': {
      shared: [0, 1, 2].map((index) => ({
        id: `s${index}`,
        label: text(`s${index}`),
        points: making.points[index] ?? index,
      })),
    },
    'level-sets': {
      shared: {
        levels: [
          makeLevel('S1', [{ score: 'this', 'at-least': 0.5 }]),
          makeLevel('S2', [
            { score: 'this', above: 1 },
            { every: { tag: 'core' }, 'points-at-least': 1 },
          ]),
        ],
      },
    },
    ...(draw.chance(50) ? { 'not-applicable': policy(making) } : {}),
    ...rule(making, aggregate),
    ...own,
    dimensions,
  });
}

const AGGREGATES: readonly Aggregate[] = ['mean', 'mean', 'mean', 'minimum', 'sum', 'level', 'staged', 'none'];
const policy = ({ draw, wanted }: Making): NotApplicable =>
  draw.from(wanted.policies ?? ['exclude', 'zero', 'full', 'refused']);
const rule = ({ draw }: Making, aggregate: Aggregate) => ({
  aggregate,
  ...(aggregate === 'staged' ? { 'satisfied-at': draw.from([0.3, 0.5, 0.8, 1]) } : {}),
});

function makeDimension(making: Making, depth: number): Dimension {
  const { draw, wanted } = making;
  making.nodes += 1;
  const id = `d${making.nodes}`;
  const when = draw.chance(40) ? maybeWhen(making) : {};
  const width = wanted.width ?? 3;
  const deeper = depth > 0 && draw.chance(40);
  const dimensions = deeper
    ? Array.from({ length: 1 + draw.upTo(Math.min(1, width - 1)) }, () => makeDimension(making, depth - 1))
    : undefined;
  const questions = deeper ? undefined : Array.from({ length: 1 + draw.upTo(width - 1) }, () => makeQuestion(making));
  const aggregate = draw.from(wanted.aggregates ?? AGGREGATES);
  const levels = makeLevels(
    making,
    id,
    aggregate,
    [...(dimensions ?? []), ...(questions ?? [])].map((child) => child.id),
    false,
  );
  return {
    id,
    title: text(id),
    ...rule(making, aggregate),
    ...maybe(draw.chance(60), { weight: weight(making) }),
    ...maybe(draw.chance(30), { tags: [draw.from(TAGS)] }),
    ...when,
    ...maybe(draw.chance(25), { 'not-applicable': policy(making) }),
    ...levels,
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(questions === undefined ? {} : { questions }),
  };
}

const maybe = <T extends object>(wanted: boolean, value: T): T | Record<never, never> => (wanted ? value : {});

const weight = ({ draw }: Making): Weight =>
  draw.chance(30)
    ? [
        { when: { profile: 'sector', is: draw.from(SECTORS) }, weight: draw.from(WEIGHTS) },
        { when: { profile: 'size', is: 'small' }, weight: draw.from(WEIGHTS) },
        { weight: draw.from(WEIGHTS) },
      ]
    : draw.from(WEIGHTS);

function maybeWhen(making: Making): { when?: When; unasked?: 'lowest' | 'exclude' } {
  const { draw, wanted } = making;
  if (!draw.chance(wanted.whens ?? 25)) return {};
  return {
    when: makeWhen(making, 2),
    ...maybe(draw.chance(50), { unasked: draw.from(['lowest', 'exclude'] as const) }),
  };
}

function makeWhen(making: Making, depth: number): When {
  const { draw, questions } = making;
  if (depth > 0 && draw.chance(30)) {
    const parts = [makeWhen(making, depth - 1), makeWhen(making, depth - 1)];
    return draw.from<When>([{ all: parts }, { any: parts }, { not: parts[0] as When }]);
  }
  if (questions.length === 0 || draw.chance(30)) {
    return draw.from<When>([
      { profile: 'sector', is: draw.from(SECTORS) },
      { profile: 'employees', 'at-least': 100, below: 500 },
      { profile: 'size', is: ['small', 'large'] },
      { profile: 'sector', known: true },
    ]);
  }
  return testOf(making, draw.from(questions));
}

function testOf({ draw }: Making, question: Question): When {
  const { id } = question;
  const points = draw.from([
    { question: id, 'points-at-least': draw.from(BOUNDS) },
    { question: id, 'points-below': draw.from(BOUNDS) },
    { question: id, is: 'not-applicable' },
  ]);
  if (draw.chance(30)) return points;
  switch (question.kind) {
    case 'choice':
      return { question: id, is: typeof question.options === 'string' ? 's1' : draw.from(question.options).id };
    case 'yes-no':
      return { question: id, is: draw.from([true, false]) };
    case 'multiple':
      return { question: id, is: draw.from(question.options).id };
    case 'percent':
    case 'number':
      return draw.from([
        { question: id, 'at-least': draw.from([0, 20, 50]) },
        { question: id, above: 10, 'at-most': 40 },
        { question: id, below: 20 },
      ]);
    case 'grid': {
      const row = draw.from(question.rows).id;
      return draw.from([
        { question: id, row, is: typeof question.options === 'string' ? 's1' : draw.from(question.options).id },
        { question: id, row, 'points-at-least': 0.5 },
        {
          question: id,
          is:
            typeof question.options === 'string' ? ['s1', 's2'] : question.options.slice(1).map((option) => option.id),
        },
      ]);
    }
    case 'text':
      return { question: id, is: '是' };
  }
}

function makeQuestion(making: Making): Question {
  const { draw, questions } = making;
  const id = `q${questions.length + 1}`;
  const common = {
    id,
    ask: text(id),
    source: 'own-reading',
    stage: draw.from(STAGES),
    ...maybe(draw.chance(60), { weight: weight(making) }),
    ...maybe(draw.chance(30), { tags: [draw.from(TAGS)] }),
    ...maybe(draw.chance(60), { 'not-applicable': policy(making) }),
    ...maybe(draw.chance(40), { evidence: text('evidence') }),
    ...maybeWhen(making),
  };
  const made = ofKind(making, common);
  questions.push(made);
  return made;
}

function ofKind(making: Making, common: Omit<Extract<Question, { kind: 'text' }>, 'kind'>): Question {
  const { draw, points } = making;
  const options = (): Option[] | string =>
    draw.chance(20)
      ? 'shared'
      : Array.from({ length: 2 + draw.upTo(1) }, (_, index) => ({
          id: `o${index}`,
          label: text(`o${index}`),
          points: draw.from(points),
        }));
  switch (draw.from(['choice', 'choice', 'percent', 'number', 'yes-no', 'multiple', 'grid', 'text'] as const)) {
    case 'choice':
      return { ...common, kind: 'choice', options: options() };
    case 'percent':
      return { ...common, kind: 'percent', ...maybe(draw.chance(85), { bands: bands(making) }) };
    case 'number':
      return {
        ...common,
        kind: 'number',
        unit: text('台'),
        min: 0,
        max: 60,
        ...maybe(draw.chance(40), { whole: true }),
        ...maybe(draw.chance(85), { bands: bands(making) }),
      };
    case 'yes-no':
      return { ...common, kind: 'yes-no', points: { yes: draw.from(points), no: draw.from(points) } };
    case 'multiple':
      return makeMultiple(making, common);
    case 'grid':
      return {
        ...common,
        kind: 'grid',
        rows: [
          // Some row must weigh something, else the question cannot be scored at all.
          {
            id: 'turning',
            label: text('turning'),
            ...maybe(draw.chance(40), { weight: draw.from(WEIGHTS.filter((one) => one > 0)) }),
          },
          { id: 'plating', label: text('plating'), ...maybe(draw.chance(40), { weight: draw.from(WEIGHTS) }) },
        ],
        options: options(),
        ...maybe(draw.chance(60), { 'rows-as': draw.from(['mean', 'sum', 'minimum'] as const) }),
      };
    case 'text':
      return { ...common, kind: 'text' };
  }
}

function bands({ draw, points }: Making): Band[] {
  const rest: Band[] = [10, 20, 40]
    .filter(() => draw.chance(60))
    .map((bound) => ({ ...(draw.chance(50) ? { from: bound } : { above: bound }), points: draw.from(points) }));
  return [
    { from: 0, points: draw.from(points) },
    ...maybe2(draw.chance(30), { above: 0, points: draw.from(points) }),
    ...rest,
  ];
}
const maybe2 = (wanted: boolean, band: Band): Band[] => (wanted ? [band] : []);

function makeMultiple({ draw, points }: Making, common: Omit<Extract<Question, { kind: 'text' }>, 'kind'>): Question {
  const items = ['a', 'b', 'c'].map((id) => ({ id, label: text(id), points: draw.from(points) }));
  const exclusive = draw.chance(50) ? [{ id: 'nothing', label: text('nothing'), exclusive: true }] : [];
  const ascending = [draw.from(points), draw.from(points)].sort((a, b) => a - b);
  const ticks: Ticks[] = [
    'a',
    { all: ['a', 'b'] },
    { any: ['b', 'c'] },
    { 'at-least': 2, of: ['a', 'b', { all: ['b', 'c'] }] },
  ];
  const how = draw.from(['sum', 'count', 'rule'] as const);
  return {
    ...common,
    kind: 'multiple',
    options: [...items, ...exclusive],
    ...(how === 'count'
      ? { 'by-count': [1, 3].map((ticked, index) => ({ ticked, points: ascending[index] ?? 0 })) }
      : {}),
    ...(how === 'rule'
      ? { 'by-rule': [0, 1].map(() => ({ ticked: draw.from(ticks), points: draw.from(points) })) }
      : {}),
  };
}

const makeLevel = (id: string, requires: Condition[]): Level => ({ id, title: text(id), requires });

/** Levels of a node, and its entry among the finished ones. A node whose score is its level cannot ask for its own score. */
function makeLevels(
  making: Making,
  id: string,
  aggregate: Aggregate,
  children: readonly string[],
  root: boolean,
): { levels?: string | Level[] } {
  const { draw, wanted, done } = making;
  const scored = aggregate !== 'level' && aggregate !== 'none';
  const needed = aggregate === 'level' || draw.chance(root ? 80 : (wanted.levels ?? 30));
  if (!needed) {
    done.push({ id, levels: [], scored });
    return {};
  }
  if (scored && draw.chance(20)) {
    done.push({ id, levels: ['S1', 'S2'], scored });
    return { levels: 'shared' };
  }
  const levels = [1, 2, 3].slice(0, 1 + draw.upTo(2)).map((rank) =>
    makeLevel(
      `L${rank}`,
      Array.from({ length: 1 + draw.upTo(1) }, () => makeCondition(making, scored, children, rank)),
    ),
  );
  done.push({ id, levels: levels.map((level) => level.id), scored: aggregate !== 'none' });
  return { levels };
}

function makeCondition(making: Making, scored: boolean, children: readonly string[], rank: number): Condition {
  const { draw, done, questions } = making;
  const bound = draw.chance(70) ? { 'at-least': draw.from(BOUNDS) } : { above: draw.from(BOUNDS) };
  const nodes = done.map((node) => node.id);
  const withLevels = done.filter(({ levels }) => levels.length > 0);
  const measure = (prefix: 'score' | 'points') => ({
    [`${prefix}-${draw.chance(70) ? 'at-least' : 'above'}`]: draw.from(BOUNDS),
  });
  const list = draw.chance(50) ? ('children' as const) : draw.chance(50) ? { tag: draw.from(TAGS) } : undefined;
  switch (draw.from(['score', 'level', 'points', 'chosen', 'every', 'count'] as const)) {
    case 'level': {
      const found = withLevels.length > 0 ? draw.from(withLevels) : undefined;
      if (found !== undefined) return { level: found.id, 'at-least': draw.from(found.levels) };
      break;
    }
    case 'points':
      return { points: draw.from(questions).id, ...bound };
    case 'chosen': {
      const named = questions.flatMap((question): Condition[] =>
        // Never "none of these": a better answer would cost the level.
        optionsIn(question)
          .filter((option) => option !== 'nothing')
          .map((option) => ({ chosen: question.id, option })),
      );
      if (named.length > 0) return draw.from(named);
      break;
    }
    case 'every':
      return draw.chance(50) && questions.length > 0
        ? { every: list ?? [draw.from(questions).id, draw.from(questions).id], ...measure('points') }
        : { every: nodes.length > 0 ? (list ?? [draw.from(nodes)]) : 'children', ...measure('score') };
    case 'count':
      return draw.chance(50)
        ? { count: list ?? questions.map(({ id }) => id), ...measure('points'), 'at-least': 1 + draw.upTo(1) }
        : { count: list ?? (nodes.length > 0 ? nodes : [...children]), ...measure('score'), 'at-least': rank };
    case 'score':
      break;
  }
  return scored ? { score: 'this', ...bound } : { points: draw.from(questions).id, ...bound };
}

function optionsIn(question: Question): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  if (!('options' in question)) return [];
  return typeof question.options === 'string' ? ['s0', 's1', 's2'] : question.options.map(({ id }) => id);
}

/** Answers of a company: some open, unknown, not applicable, without evidence, carried. */
export function makeAnswers(draw: Draw, made: Questionnaire, open: number): Answers {
  const given: Record<string, Entry> = {};
  const visit = (dimension: Dimension): void => {
    const policy = dimension['not-applicable'] ?? 'refused';
    if (policy !== 'refused' && draw.chance(15)) given[dimension.id] = { answer: 'not-applicable' };
    for (const question of dimension.questions ?? []) {
      if (draw.chance(open)) continue;
      const answer = makeAnswer(draw, made, question);
      // Some rows of a grid may be left open by themselves.
      const entry = {
        answer: isRows(answer) && open > 0 && draw.chance(open) ? { plating: answer['plating'] ?? 'unknown' } : answer,
      };
      given[question.id] = {
        ...entry,
        ...maybe(draw.chance(40), { evidence: '设备台账' }),
        ...maybe(draw.chance(10), { carried: true }),
      };
    }
    dimension.dimensions?.forEach(visit);
  };
  made.dimensions.forEach(visit);
  const company: Record<string, ProfileValue> = {
    name: '某螺丝厂（示例）',
    ...maybe(draw.chance(70), { sector: draw.from(SECTORS) }),
    ...maybe(draw.chance(70), { employees: draw.from([40, 299, 300, 2000]) }),
  };
  return { questionnaire: made.id, version: made.version, company, date: '2026-11-24', answers: given };
}

export const isRows = (answer: Answer | undefined): answer is Readonly<Record<string, string>> =>
  typeof answer === 'object' && !Array.isArray(answer);

function makeAnswer(draw: Draw, made: Questionnaire, question: Question): Answer {
  const policy = question['not-applicable'] ?? made['not-applicable'] ?? 'refused';
  if (draw.chance(12)) return 'unknown';
  if (policy !== 'refused' && draw.chance(20)) return 'not-applicable';
  return draw.from(answersTo(made, question, policy));
}

/** Answers to a question, every one that differs for any band, rule or test above; without `unknown` and `not-applicable`. */
export function answersTo(made: Questionnaire, question: Question, policy: NotApplicable): readonly Answer[] {
  switch (question.kind) {
    case 'choice':
      return optionsIn(question);
    case 'yes-no':
      return [true, false];
    case 'percent':
      return [0, 0.5, 9.5, 10, 15, 20, 30, 40, 45, 50, 70, 100];
    case 'number':
      return question.whole === true
        ? [0, 5, 10, 15, 20, 30, 40, 45, 50, 60]
        : [0, 0.5, 10, 10.5, 20, 20.5, 30, 40, 45, 50, 60];
    case 'multiple':
      return question.options.some(({ exclusive }) => exclusive) ? [...LISTS, ['nothing']] : LISTS;
    case 'grid': {
      const values = [...optionsIn(question), 'unknown', ...(policy === 'refused' ? [] : ['not-applicable'])];
      return values
        .flatMap((turning) => values.map((plating) => ({ turning, plating })))
        .filter(({ turning, plating }) => turning !== 'not-applicable' || plating !== 'not-applicable');
    }
    case 'text':
      return ['是', '否'];
  }
}

const LISTS: readonly (readonly string[])[] = [
  [],
  ['a'],
  ['b'],
  ['c'],
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
  ['a', 'b', 'c'],
];
