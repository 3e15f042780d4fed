// How figures are shown.

import { results } from './run.mjs';

export const RANKS = [0, 1, 2, 3, 4, 5];
export const GROUPS = [(rank) => rank <= 1, (rank) => rank === 2, (rank) => rank === 3, (rank) => rank >= 4];
export const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
export const sum = (map) => [...map.values()].reduce((total, value) => total + value, 0);
export const say = (line = '') => console.log(line);
export const table = (heads, rows) => {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => String(row[at]).length)));
  const line = (cellsOf) =>
    cellsOf
      .map((text, at) => (at < 2 ? String(text).padEnd(widths[at]) : String(text).padStart(widths[at])))
      .join('  ');
  say(line(heads));
  for (const row of rows) say(line(row));
  say();
};

export const all = (size) => results.filter((cell) => size === undefined || cell.size === size);
