import type { ConditionResult, NodeResult } from '../assessment/assessment.ts';
import { COMPANY } from '../questionnaire/tree.ts';
import type { Material } from './material.ts';

/**
 * What the next level asks of each dimension by name: the bounds that its conditions, and those of the levels below it, set on
 * the dimension; or the target that the questionnaire gives it. Dimensions of which nothing is asked are not in the result.
 */
export function askedOf({
  root,
  next,
  current,
}: Pick<Material, 'root' | 'next' | 'current'>): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  const raise = (id: string, bound: number): void => {
    asked.set(id, Math.max(asked.get(id) ?? Number.NEGATIVE_INFINITY, bound));
  };
  for (const { kind, subject, required, members } of scoreConditions(root.result, next ?? current)) {
    if (kind === 'score') raise(subject, required);
    else if (kind === 'every') for (const { id } of members) raise(id, required);
  }
  for (const child of root.result.children) if (child.target !== null) raise(child.id, child.target);
  return asked;
}

/**
 * The mark that each dimension is drawn beside: what is asked of it, and at least the bound on the company's own score where
 * that is made of dimensions on the same scale: where all stand at their marks, the bounds on scores are met.
 */
export function marksOf(material: Pick<Material, 'root' | 'next' | 'current'>): ReadonlyMap<string, number> {
  const { root, next, current } = material;
  const asked = askedOf(material);
  const bounds = scoreConditions(root.result, next ?? current)
    .filter(({ kind, subject }) => kind === 'score' && (subject === COMPANY || subject === 'this'))
    .map(({ required }) => required);
  const company = Math.max(root.result.target ?? Number.NEGATIVE_INFINITY, ...bounds);
  return new Map(
    root.result.children.flatMap((child) => {
      const own = asked.get(child.id) ?? Number.NEGATIVE_INFINITY;
      const mark = sameScale(root.result, child) ? Math.max(own, company) : own;
      return Number.isFinite(mark) ? [[child.id, mark] as const] : [];
    }),
  );
}

/** Conditions on scores of the levels up to the one that is aimed at (at the top: that is held). */
const scoreConditions = (root: NodeResult, aim: Material['next']): readonly ConditionResult[] =>
  root.levels
    .slice(0, aim?.result.rank ?? 0)
    .flatMap(({ conditions }) => conditions)
    .filter(({ measure, status }) => measure === 'score' && status !== 'dropped');

/** Whether the company's bound says something about a part of it: only where the whole is a mean or minimum of such parts. */
const sameScale = (root: NodeResult, child: NodeResult): boolean =>
  child.max !== null && child.max === root.max && (child.weight ?? 1) > 0;
