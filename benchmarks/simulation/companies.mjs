// Companies: profile and latent maturity (docs/simulation.md §2, §3, §7).

import { around, chance, clamp, normal, pick } from './chance.mjs';
import { fields } from './program.mjs';
import { ASSUMED, options } from './setting.mjs';

export function companyOf(sector, size, index) {
  const key = `${options.seed}/${sector}/${size}/${index}`;
  const next = chance(`${key}/company`);
  const { min, max } = ASSUMED.employees[size];
  let employees = 0;
  do employees = Math.round(around(next, ASSUMED.employees[size]));
  while (employees < min || employees > max);
  const revenue = Math.round(clamp(employees * around(next, ASSUMED.revenuePerHead), ...ASSUMED.revenueWithin[size]));
  const given = { name: 'x', sector, employees, revenue, region: undefined, size: undefined };
  const company = {};
  for (const field of fields) {
    const value = field.role === undefined ? otherFact(field, sector, employees, next) : given[field.role];
    if (value !== undefined) company[field.id] = value;
  }
  return { key, company, maturity: latent(sector, size, normal(next)) };
}

/** The published scale begins at 0. */
export const latent = (sector, size, deviation) =>
  Math.max(0, ASSUMED.mean[size] + (ASSUMED.sectorShift[sector] ?? 0) + ASSUMED.spread * deviation);

function otherFact(field, sector, employees, next) {
  switch (field.kind) {
    case 'number': {
      const figure = employees * around(next, ASSUMED.perHead[field.id] ?? ASSUMED.otherPerHead);
      return clamp(Math.max(1, Math.round(figure)), field.min ?? 0, field.max ?? Infinity);
    }
    case 'choice': {
      const known = ASSUMED.choice[field.id]?.[sector];
      if (known !== undefined) return pick(next, known);
      return field.options[Math.floor(next() * field.options.length)].id;
    }
    case 'yes-no':
      return next() < 0.5;
    default:
      return undefined;
  }
}
