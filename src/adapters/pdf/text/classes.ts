// What a character means for line breaking. A cut of the Unicode line breaking classes (UAX #14) to what Chinese and
// English reports hold, with the habits of Chinese typesetting (GB/T 15834, W3C clreq) where the two differ.

export type BreakClass =
  | 'space'
  /** No break on either side. */
  | 'glue'
  /** Never at a line's end. */
  | 'open'
  /** Never at a line's start; a break may follow. */
  | 'close'
  /** The same inside words and figures: 3,500.00 v1.2.3 f(x)y. A break follows only before a wide character. */
  | 'inner'
  /** Stays with the figure or word that follows: ¥35, ≥3, 第3. */
  | 'prefix'
  /** Ties what it stands between: 3～5, GB/T, L2→L3. */
  | 'binder'
  | 'hyphen'
  | 'digit'
  | 'letter'
  /** Hanzi, kana, signs: a break on either side. */
  | 'wide';

const of: Readonly<Record<string, BreakClass>> = {
  ...all(' \u2002\u2003\u2009\u3000', 'space'),
  ...all('\u00a0\u202f\u2060', 'glue'),
  ...all('([{（［｛〔【《〈「『〖“‘«‹', 'open'),
  ...all(
    '、。，．；：！？）］｝〕】》〉」』〗”»›…—―‥ー々〻゛゜ヽヾゝゞ％‰℃℉°′″・ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ',
    'close',
  ),
  ...all(',.;:!?)]}%’', 'inner'),
  ...all('¥￥$€£№#≥≤<>≈±+×第约', 'prefix'),
  ...all('/～~→⇒–=＝／·‧', 'binder'),
  ...all('-‐', 'hyphen'),
  ...all('0123456789０１２３４５６７８９', 'digit'),
};

const ascii: readonly BreakClass[] = Array.from(
  { length: 128 },
  (_, code) => of[String.fromCharCode(code)] ?? 'letter',
);
const others = new Map(Object.entries(of).map(([character, its]) => [character.codePointAt(0), its] as const));

export function breakClass(codePoint: number): BreakClass {
  if (codePoint < 128) return ascii[codePoint] ?? 'letter';
  return others.get(codePoint) ?? (isLetter(codePoint) ? 'letter' : isCombining(codePoint) ? 'glue' : 'wide');
}

/** Fullwidth punctuation whose right half is blank: at a line's end only its left half needs room. */
export const blankRight: ReadonlySet<string> = new Set('、。，．；：！？）］｝〕】》〉」』〗”’');
/** The same with the left half: at a line's start it moves out by half an em, so that the edge looks straight. */
export const blankLeft: ReadonlySet<string> = new Set('（［｛〔【《〈「『〖“‘');

/** Measure words and units that a figure is never parted from. */
export const units: ReadonlySet<string> = new Set(
  '万亿千百十元年月日天时周台套人个项条级分家次种处倍点页题名岁度吨米秒道类步章节步折成',
);
/** After these a second unit may follow: 万元, 个月, 人天. */
export const multipliers: ReadonlySet<string> = new Set('万亿千百十个人工台');

function all(characters: string, its: BreakClass): Record<string, BreakClass> {
  return Object.fromEntries([...characters].map((character) => [character, its]));
}

/** Latin, Greek, Cyrillic and their like up to Ethiopic, fullwidth Latin; not the signs among them. */
function isLetter(codePoint: number): boolean {
  if (codePoint >= 0xff21 && codePoint <= 0xff5a) return true;
  return codePoint < 0x1400 && codePoint !== 0xd7 && codePoint !== 0xf7 && !isCombining(codePoint);
}

function isCombining(codePoint: number): boolean {
  return (codePoint >= 0x300 && codePoint <= 0x36f) || (codePoint >= 0x20d0 && codePoint <= 0x20ff);
}
