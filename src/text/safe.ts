/**
 * Text from files (names, answers, questionnaire texts) is not trusted where it is shown. On a terminal:
 *
 *   space        tab
 *   line feed    every kind of line and paragraph end (`safeLine`: a space)
 *   dropped      what has no shape and could hide something: zero-width space, soft hyphen, byte order mark
 *   〔U+202E〕    controls, escapes, bidirectional signs, lone surrogates, tags: shown for what they are
 *
 * Joiners and variation selectors stay: emoji and Indic scripts are made of them.
 */
export function safeText(text: string): string {
  return suspicious.test(text) ? text.replace(unsafe, shown) : text;
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safeText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

const suspicious = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u058f\u3001-\u9fff\uff01-\uff5e]/;
const unsafe =
  /\r\n|[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const lineEnds: ReadonlySet<string> = new Set(['\r\n', '\r', '\v', '\f', '\x85', '\u2028', '\u2029']);
const shapeless: ReadonlySet<string> = new Set(['\xad', '\u200b', '\u2060', '\ufeff']);

function shown(found: string): string {
  if (found === '\t') return ' ';
  if (lineEnds.has(found)) return '\n';
  return shapeless.has(found) ? '' : `〔U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
}
