import type { Rational } from '../../exact/rational.ts';
import { compare, fromDecimal, toNumber } from '../../exact/rational.ts';
import type { Node, Path } from '../tree.ts';
import { nodeId } from '../tree.ts';
import type { Known, ReportReference } from './known.ts';

/** What a condition asks of a subject, and the most that a subject can come to. */
export interface Asked {
  readonly bound: number;
  readonly above: boolean;
}
export interface Most {
  readonly id: string;
  readonly named: 'question' | 'dimension';
  readonly most: Rational;
}

/** Null where a part of the dimension is broken: nothing is said that follows from another mistake. */
export function mostOf(node: Node, known: Known): Most | null {
  const id = nodeId(node);
  const path = known.node.get(id)?.path ?? [];
  if (![path, ['level-sets'], ['stages']].every((part) => known.intact(part))) return null;
  const most = known.greatest(node);
  return most === null ? null : { id, named: 'dimension', most };
}

export function isBeyond({ bound, above }: Asked, most: Rational): boolean {
  if (!Number.isFinite(bound)) return false;
  const difference = compare(fromDecimal(bound), most);
  return difference > 0 || (above && difference === 0);
}

export function beyond(
  { bound: points, above }: Asked,
  subject: Most | null,
  spot: Path,
  report: ReportReference,
): void {
  if (subject === null) return;
  const { id, named, most } = subject;
  report('beyond-maximum', spot, { id, named, points, most: toNumber(most), above });
}

/** Whether the question can earn so many points (or more than these) at all. */
export function within(
  id: string,
  points: number,
  above: boolean,
  spot: Path,
  known: Known,
  report: ReportReference,
): void {
  const most = known.most(id);
  const asked: Asked = { bound: points, above };
  if (most !== null && isBeyond(asked, most)) beyond(asked, { id, named: 'question', most }, spot, report);
}
