/**
 * A name for one file, made of text that is not trusted (a company's name), right on Windows, macOS and Linux: no
 * path, no reserved or forbidden character, no device name, nothing hidden, no longer than file systems allow.
 * `fallback` where nothing is left. Without an extension: the caller adds its own.
 */
export function safeFileName(text: string, fallback: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/^[-. ]+/, '');
  const short = trimmedEnd(cut(trimmedEnd(cleaned)));
  if (short === '') return fallback;
  return device.test(short) ? `_${short}` : short;
}

/**
 * Gives each name once, as a case-blind file system (Windows, macOS) tells them apart: a second "Plant" becomes
 * "plant-2".
 */
export function uniqueFileNames(): (name: string) => string {
  const taken = new Set<string>();
  const key = (name: string): string => name.normalize('NFC').toLowerCase();
  return (name) => {
    let given = name;
    for (let count = 2; taken.has(key(given)); count++) given = `${name}-${count}`;
    taken.add(key(given));
    return given;
  };
}

/** What some system forbids in names, and what cannot be seen or turns the text around. */
const forbidden =
  /[\0-\x1f\x7f-\x9f<>:"/\\|?*\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\u{e0000}-\u{e0fff}\p{Cs}\p{Co}]/gu;
/** Names of devices on Windows, with or without an extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;
/** Linux allows 255 bytes a name; room is left for a suffix, an extension and the temporary file's own. */
const mostBytes = 180;

const trimmedEnd = (name: string): string => name.replace(/[-. ]+$/, '');

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
}

const bytesOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
