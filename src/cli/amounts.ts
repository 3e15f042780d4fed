import { Option } from 'commander';
import { Failure } from '../diagnostics/failure.ts';

/** Money as people type it, in 10,000 CNY: 50, 50万, 50万元, 500000元, 0.5亿. Null: something else. */
export function moneyIn(given: string): number | null {
  const match = /^(\d[\d,]*(?:\.\d+)?)\s*(万元|万|元|亿元|亿|w)?$/i.exec(given.normalize('NFKC').trim());
  if (match === null) return null;
  const figure = Number((match[1] ?? '').replaceAll(',', ''));
  const unit = match[2] ?? '万';
  const money = unit === '元' ? figure / 10_000 : unit.startsWith('亿') ? figure * 10_000 : figure;
  return money <= 1_000_000_000 ? money : null;
}

/** Time as people type it, in months: 12, 12个月, 1年, 半年. Null: something else. */
export function monthsIn(given: string): number | null {
  const text = given.normalize('NFKC').trim();
  if (text === '半年') return 6;
  const match = /^(\d+(?:\.\d+)?)\s*(个月|月|months?|m|年|years?|y)?$/i.exec(text);
  if (match === null) return null;
  const months = Number(match[1]) * (/^(?:年|y)/i.test(match[2] ?? '') ? 12 : 1);
  return months <= 1200 ? months : null;
}

/** A share from 0 to 1, or in per cent. Null: something else. */
export function shareIn(given: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(%)?$/.exec(given.normalize('NFKC').trim());
  if (match === null) return null;
  const share = match[2] === undefined ? Number(match[1]) : Number(`${match[1] ?? ''}e-2`);
  return share > 0 && share <= 1 ? share : null;
}

/** So many actions at once: a whole number. Null: something else. */
function crewIn(given: string): number | null {
  const text = given.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

const read = {
  money: moneyIn,
  months: monthsIn,
  seconds: (given: string): number => Number(given || 'none'),
  crew: crewIn,
} as const;

/** An option that takes an amount above 0. */
export function amountOption(flags: string, description: string, of: 'money' | 'months' | 'seconds' | 'crew'): Option {
  const option = new Option(flags, description);
  const name = option.long ?? flags;
  return option.argParser((given) => {
    const amount = read[of](given);
    if (amount === null || !(amount > 0) || amount === Number.POSITIVE_INFINITY)
      throw new Failure('not-an-amount', { option: name, given, of });
    return amount;
  });
}

/** An option that may be given several times, or with several values parted by commas. */
export const listOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser<string[]>((given, before) => [
    ...(before ?? []),
    ...given
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ]);
