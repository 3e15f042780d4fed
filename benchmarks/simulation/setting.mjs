// What was asked for on the command line, and what is assumed about companies.

import { parseArgs } from 'node:util';

export const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    companies: { type: 'string', default: '10000' },
    gaps: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    noise: { type: 'string', default: '0.8' },
    dimension: { type: 'string', default: '0.5' },
    past: { type: 'string', default: '0.3' },
    short: { type: 'boolean', default: false },
  },
});
export const COMPANIES = Number(options.companies);
export const GAPS = Math.min(Number(options.gaps), COMPANIES);

/** What docs/simulation.md says, in the same order. Ids of sectors and profile fields that are not here take the general rule. */
export const ASSUMED = {
  // §2 Latent maturity in the published five-level scale: mean by size class, spread within one.
  mean: { micro: 0.6, small: 1.05, medium: 1.5 },
  spread: 1.3,
  // §3
  sectorShift: { electronics: 0.3, materials: 0.15 },
  dimension: Number(options.dimension),
  noise: Number(options.noise),
  row: 0.8,
  // §4 A plant of level k begins at k - 0.2 in the published scale, and an option of k points is its picture.
  below: 0.2,
  past: Number(options.past),
  // §6
  unknown: { micro: 0.08, small: 0.05, medium: 0.03 },
  notApplicable: 0.04,
  // §7
  employees: {
    micro: { median: 11, spread: 0.45, min: 3, max: 19 },
    small: { median: 60, spread: 0.7, min: 20, max: 299 },
    medium: { median: 430, spread: 0.3, min: 300, max: 999 },
  },
  revenuePerHead: { median: 60, spread: 0.6 },
  revenueWithin: { micro: [20, 4000], small: [300, 40_000], medium: [2000, 39_999] },
  perHead: { machines: { median: 0.45, spread: 0.5 }, users: { median: 0.18, spread: 0.5 } },
  otherPerHead: { median: 0.3, spread: 0.6 },
  choice: {
    production: {
      equipment: { discrete: 1 },
      electronics: { discrete: 1 },
      materials: { process: 0.75, discrete: 0.25 },
      consumer: { discrete: 0.65, process: 0.35 },
    },
  },
};
export const SIZES = Object.keys(ASSUMED.mean);
export const REFERENCE = 'medium';
