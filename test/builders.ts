import type { Answers, Entry } from '../src/answers/answers.ts';
import type { Answer } from '../src/questionnaire/answer.ts';
import type { Dimension } from '../src/questionnaire/schema/dimension.ts';
import type { Level } from '../src/questionnaire/schema/level.ts';
import type { Option, QuestionOf } from '../src/questionnaire/schema/question.ts';
import type { Questionnaire } from '../src/questionnaire/schema/questionnaire.ts';
import type { Text } from '../src/questionnaire/schema/text.ts';

/** The smallest valid values; a test states only what differs. The theme is one invented screw works (示例). */

export const text = (said: string): Text => ({ 'zh-CN': said, en: said });

export const option = (id: string, points: number): Option => ({ id, label: text(id), points });

/** Options `o0`, `o1`, … with these points. */
export const scale = (...points: readonly number[]): Option[] =>
  points.map((earned, index) => option(`o${index}`, earned));

const asked = (id: string) => ({ id, ask: text(id), source: 'own-reading' });
type Extra<K extends 'choice' | 'percent' | 'number' | 'yes-no' | 'multiple' | 'grid' | 'text'> = Partial<
  Omit<QuestionOf<K>, 'kind' | 'id'>
>;

export const choice = (id: string, more: Extra<'choice'> = {}): QuestionOf<'choice'> => ({
  ...asked(id),
  kind: 'choice',
  options: scale(0, 1, 2, 3, 4, 5),
  ...more,
});
export const percent = (id: string, more: Extra<'percent'> = {}): QuestionOf<'percent'> => ({
  ...asked(id),
  kind: 'percent',
  bands: [
    { from: 0, points: 0 },
    { above: 0, points: 1 },
    { from: 20, points: 2 },
    { from: 40, points: 3 },
    { from: 60, points: 4 },
    { from: 80, points: 5 },
  ],
  ...more,
});
export const number = (id: string, more: Extra<'number'> = {}): QuestionOf<'number'> => ({
  ...asked(id),
  kind: 'number',
  unit: text('台'),
  ...more,
});
export const yesNo = (id: string, more: Extra<'yes-no'> = {}): QuestionOf<'yes-no'> => ({
  ...asked(id),
  kind: 'yes-no',
  points: { yes: 5, no: 0 },
  ...more,
});
export const multiple = (id: string, more: Extra<'multiple'> = {}): QuestionOf<'multiple'> => ({
  ...asked(id),
  kind: 'multiple',
  options: [
    { id: 'erp', label: text('erp'), points: 2 },
    { id: 'mes', label: text('mes'), points: 2 },
    { id: 'wms', label: text('wms'), points: 1 },
    { id: 'nothing', label: text('nothing'), exclusive: true },
  ],
  ...more,
});
export const grid = (id: string, more: Extra<'grid'> = {}): QuestionOf<'grid'> => ({
  ...asked(id),
  kind: 'grid',
  rows: ['turning', 'threading', 'plating'].map((row) => ({ id: row, label: text(row) })),
  options: scale(0, 3, 5),
  ...more,
});
export const freeText = (id: string, more: Extra<'text'> = {}): QuestionOf<'text'> => ({
  ...asked(id),
  kind: 'text',
  ...more,
});

export const dimension = (id: string, more: Partial<Omit<Dimension, 'id'>> = {}): Dimension => ({
  id,
  title: text(id),
  ...(more.questions === undefined && more.dimensions === undefined ? { questions: [choice(`${id}.q`)] } : {}),
  ...more,
});

export const level = (id: string, ...requires: Level['requires']): Level => ({ id, title: text(id), requires });

export const questionnaire = (more: Partial<Questionnaire> = {}): Questionnaire => ({
  format: 1,
  id: 'screw-works',
  version: '1.0.0',
  status: { is: 'draft', since: '2026-01-01' },
  locales: ['zh-CN', 'en'],
  title: text('示例'),
  disclaimer: text('示例'),
  profile: { fields: [{ id: 'name', title: text('name'), kind: 'text', role: 'name' }] },
  dimensions: [dimension('networking')],
  ...more,
});

/** Answers by question; an entry where there is more than the answer. */
export const answers = (
  given: Readonly<Record<string, Answer | Entry>> = {},
  more: Partial<Omit<Answers, 'answers'>> = {},
): Answers => ({
  questionnaire: 'screw-works',
  version: '1.0.0',
  company: { name: '某螺丝厂（示例）' },
  date: '2026-11-24',
  answers: Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, isEntry(value) ? value : { answer: value }]),
  ),
  ...more,
});

const isEntry = (value: Answer | Entry): value is Entry =>
  typeof value === 'object' && !Array.isArray(value) && 'answer' in value;
