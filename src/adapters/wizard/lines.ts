/** Lines out of bytes as they come; null at the end, also where the source was cut off. */
export function lineReader(source: AsyncIterable<Uint8Array>): {
  readonly next: () => Promise<string | null>;
  readonly close: () => Promise<void>;
} {
  const chunks = source[Symbol.asyncIterator]();
  let bytes: Uint8Array = new Uint8Array();
  let ended = false;
  const take = (end: number, after: number): string => {
    const line = decoded(bytes.subarray(0, end));
    bytes = bytes.subarray(after);
    return line;
  };
  const next = async (): Promise<string | null> => {
    for (;;) {
      const end = bytes.indexOf(LINE_FEED);
      if (end >= 0) return take(end, end + 1);
      if (ended) return bytes.length > 0 ? take(bytes.length, bytes.length) : null;
      const chunk = await chunks.next().catch(() => ({ done: true as const, value: undefined }));
      if (chunk.done === true) ended = true;
      else bytes = joined(bytes, chunk.value);
    }
  };
  return {
    next,
    close: async () => {
      await chunks.return?.().catch(() => undefined);
    },
  };
}

const LINE_FEED = 0x0a;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** UTF-8; what is none comes from a console or file in the code page of Chinese Windows. */
function decoded(line: Uint8Array): string {
  const text = tried('utf-8', line) ?? tried('gb18030', line) ?? '';
  return text.replace(/^\ufeff/, '').replace(/\r$/, '');
}

function tried(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
