/** A day as people type it (2026-11-24, 2026/11/24, 2026.11.24, 2026年11月24日, 20261124; full-width too) → ISO 8601; null: no such day. */
export function dayIn(text: string): string | null {
  const written = text.normalize('NFKC').trim();
  const found =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  const [year = 0, month = 0, day = 0] = (found ?? []).slice(1).map(Number);
  if (found === null || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
