/**
 * Text from files as it may reach a page. A report never hides what it was given and never lets it disturb the page:
 *
 *   dropped       joiners, variation selectors, byte order mark, soft hyphen: they have no shape of their own
 *   line feed     every kind of line and paragraph end
 *   space         tab
 *   〔U+202E〕     other controls, bidirectional overrides, lone surrogates, noncharacters: shown for what they are
 */
export function legible(text: string): string {
  return suspicious.test(text) ? text.replace(unprintable, replacement) : text;
}

/** As above, on one line. */
export function oneLine(text: string): string {
  return legible(text).replace(/\s*\n\s*/g, ' ');
}

/** A code point that cannot be drawn, as it is named: 〔U+2CB73〕. */
export function named(codePoint: number): string {
  return `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;
}

/** U+2060 stays: it forbids a line break and is left out when glyphs are looked up. */
export const wordJoiner = 0x2060;

// Alternatives rather than one class: joiners inside a class would look like parts of a joined character.
const unprintables = [
  '\\r\\n',
  '[\\0-\\x09\\x0b-\\x1f\\x7f-\\x9f\\xad\\u061c\\u180e\\u2028-\\u202e\\u2061-\\u206f]',
  '[\\u200b-\\u200f]',
  '[\\ufe00-\\ufe0f]',
  '[\\ufeff\\ufff0-\\ufffb\\ufffe\\uffff\\u{1fffe}\\u{1ffff}\\u{e0000}-\\u{e0fff}\\p{Cs}]',
].join('|');
const suspicious = new RegExp(unprintables, 'u');
const unprintable = new RegExp(unprintables, 'gu');

function replacement(found: string): string {
  if (found === '\t') return ' ';
  if (found === '\r\n' || lineEnds.has(found)) return '\n';
  const codePoint = found.codePointAt(0) ?? 0;
  const shapeless =
    dropped.has(codePoint) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
  return shapeless ? '' : named(codePoint);
}

const lineEnds: ReadonlySet<string> = new Set(['\r', '\v', '\f', '\x85', '\u2028', '\u2029']);
const dropped: ReadonlySet<number> = new Set([0xad, 0x200b, 0x200c, 0x200d, 0xfeff]);
