import * as z from 'zod';
import { SourceRefs } from './source.ts';
import { Figure, Id, LevelId, Text } from './text.ts';

/**
 * What a level requires. A condition names its subject and its bound; bounds are lower bounds only, `at-least` (reached at the
 * bound) or `above` (not yet at the bound), so that a better answer never costs a level.
 */
const bound = { 'at-least': Figure.optional(), above: Figure.optional() };
/** What each member of a list is measured by; exactly one is given. */
const measure = {
  'score-at-least': Figure.optional(),
  'score-above': Figure.optional(),
  'points-at-least': Figure.optional(),
  'points-above': Figure.optional(),
  'level-at-least': LevelId.optional(),
};

/** Ids of dimensions or questions; everything below this node that carries a tag; or this node's own children. */
export const Selection = z
  .union([z.array(Id).min(1), z.strictObject({ tag: Id }), z.literal('children')])
  .meta({ id: 'Selection', description: 'A list of ids, {tag: …}, or children / 选取范围' });
export type Selection = z.infer<typeof Selection>;

const title = { title: Text.optional() };

/** The score of a dimension, of the company, or of the node that the levels stand at (`this`). */
export const ScoreCondition = z.strictObject({ score: Id, ...bound, ...title });
/** The level of a dimension that has levels of its own. */
export const LevelCondition = z.strictObject({ level: Id, 'at-least': LevelId, ...title });
export const PointsCondition = z.strictObject({ points: Id, ...bound, ...title });
/** An option that is ticked (multiple), or chosen with at least its points (choice, so that a better option also counts). */
export const ChosenCondition = z.strictObject({ chosen: Id, option: Id, ...title });
/** Every member of the selection reaches the measure. */
export const EveryCondition = z.strictObject({ every: Selection, ...measure, ...title });
/** At least so many members of the selection reach the measure. */
export const CountCondition = z.strictObject({
  count: Selection,
  ...measure,
  'at-least': z.int().min(1).max(1_000_000),
  ...title,
});

export const Condition = z
  .union([ScoreCondition, LevelCondition, PointsCondition, ChosenCondition, EveryCondition, CountCondition])
  .meta({ id: 'Condition', description: 'score, level, points, chosen, every or count / 达标条件' });
export type Condition = z.infer<typeof Condition>;

export const Level = z
  .strictObject({
    id: LevelId,
    title: Text,
    /** One sentence that a boss understands. */
    summary: Text.optional(),
    /** What one sees in a plant at this level. */
    picture: Text.optional(),
    /** What it roughly corresponds to in other instruments, said to be our reading. */
    corresponds: Text.optional(),
    source: SourceRefs.optional(),
    requires: z.array(Condition).min(1),
  })
  .meta({ id: 'Level', description: 'A level and what it requires / 等级' });
export type Level = z.infer<typeof Level>;

/** The state below the first level. */
export const NotYet = z
  .strictObject({ title: Text, summary: Text.optional(), picture: Text.optional() })
  .meta({ id: 'NotYet', description: 'The state below the first level / 未达第一级' });
export type NotYet = z.infer<typeof NotYet>;

/** Levels that several nodes share under a name; `this` and `{tag: …}` mean the node that uses them. */
export const LevelSet = z.strictObject({ 'not-yet': NotYet.optional(), levels: z.array(Level).min(1) }).meta({
  id: 'LevelSet',
  description: 'Levels shared by several nodes / 共用等级',
});
export type LevelSet = z.infer<typeof LevelSet>;
