import { beyond, isBeyond, mostOf } from './beyond.ts';
import type { Known, ReportReference } from './known.ts';

/** A score to aim at is one that the node can come to. */
export function checkTargets(known: Known, report: ReportReference): void {
  for (const { node, path } of known.nodes) {
    if (node.target === undefined) continue;
    const asked = { bound: node.target, above: false };
    const most = mostOf(node, known);
    if (most !== null && isBeyond(asked, most.most)) beyond(asked, most, [...path, 'target'], report);
  }
}
