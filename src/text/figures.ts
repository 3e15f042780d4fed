/**
 * Figures as people see them. Inside, every figure is the double nearest its exact value; here it is shortened, and
 * always downwards: 1.7999 is shown as 1.79, so that nothing seems to have reached a bound that it has not. What is
 * shortened is the shortest decimal that means the number (`String`), not its binary expansion: 2.13 stays 2.13.
 */

/** A score: two decimals, as many more as a bound needs that it is set beside (1.8049 against 1.805). */
export function showScore(score: number, bound?: number): string {
  return shortened(score, Math.max(2, bound === undefined ? 0 : decimalsOf(bound)), true);
}

/** A bound, weight or points as they were written: 3, 0.5, 1.805; never an exponent. */
export function showFigure(figure: number): string {
  return plain(figure);
}

/** A figure of the plant with thousands set apart: 12,000. */
export function showAmount(amount: number): string {
  return grouped(plain(amount));
}

/**
 * A share of 1 in per cent, to the nearest tenth: "31.5%". It meets no bound, and shares side by side should come to about
 * 100; what is hardly anything is "<0.1%", only all is "100%".
 */
export function showShare(share: number): string {
  if (share > 0 && share < 0.001) return '<0.1%';
  const percent = timesHundred(share);
  const near = Number(percent.toFixed(1));
  return `${percent < 100 && near >= 100 ? 99.9 : near}%`;
}

/** A price in 10,000 CNY as it was written: "0.15–0.4". What is multiplied later, or quoted, loses no digit. */
export function showPriceAsWritten({ min, max }: { readonly min: number; readonly max: number }): string {
  const [low, high] = [showAmount(min), showAmount(max)];
  return low === high ? low : `${low}–${high}`;
}

/** Money in 10,000 CNY: "3–5", "0.5–2", "1,200"; from ten on without decimals, the lower end down and the upper up. */
export function showMoneyRange({ min, max }: { readonly min: number; readonly max: number }): string {
  const [low, high] = [showMoney(min, 'down'), showMoney(max, 'up')];
  return low === high ? low : `${low}–${high}`;
}

/** One amount in 10,000 CNY. Estimates carry no more digits than they deserve: one decimal below ten, none from there on. */
export function showMoney(money: number, rounding: 'down' | 'up' | 'nearest' = 'nearest'): string {
  const decimals = Math.abs(money) < 10 ? 1 : 0;
  const down = shortened(money, decimals, false);
  if (rounding === 'down' || Number(down) === money) return grouped(down);
  const up = String(Number((Number(down) + 10 ** -decimals).toFixed(decimals)));
  return grouped(rounding === 'up' || money - Number(down) >= Number(up) - money ? up : down);
}

/** Cuts after so many decimals, towards minus infinity; `fill`: keeps zeros at the end. */
function shortened(figure: number, decimals: number, fill: boolean): string {
  const [whole = '0', fraction = ''] = plain(Math.abs(figure)).split('.');
  const lost = /[1-9]/.test(fraction.slice(decimals));
  let kept = fraction.slice(0, decimals).padEnd(fill ? decimals : 0, '0');
  if (!fill) kept = kept.replace(/0+$/, '');
  const cut = kept === '' ? whole : `${whole}.${kept}`;
  if (figure >= 0) return cut;
  if (!lost) return /[1-9]/.test(cut) ? `-${cut}` : cut;
  const further = (Number(cut) + 10 ** -decimals).toFixed(decimals);
  return `-${fill ? further : plain(Number(further))}`;
}

const decimalsOf = (figure: number): number => plain(figure).split('.')[1]?.length ?? 0;

/** A share times 100 as decimals, so that 0.29 is 29 and not 28.999999999999996. */
function timesHundred(share: number): number {
  return Number(`${mantissa(share)}e${exponent(share) + 2}`);
}

const mantissa = (figure: number): string => String(figure).split('e')[0] ?? '0';
const exponent = (figure: number): number => Number(String(figure).split('e')[1] ?? 0);

/** The shortest decimal of a number, written out: 1e-7 is 0.0000001. */
function plain(figure: number): string {
  const text = String(figure);
  if (!text.includes('e')) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = mantissa(Math.abs(figure)).split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent(figure);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const grouped = (figure: string): string => {
  const [whole = '', fraction] = figure.split('.');
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? apart : `${apart}.${fraction}`;
};
