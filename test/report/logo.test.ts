import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openFonts } from '../../src/adapters/pdf/fonts.ts';
import { renderPdf } from '../../src/adapters/pdf/render.ts';
import { loadLogo } from '../../src/cli/logo.ts';
import { template as en } from '../../src/locale/en/template.ts';
import { buildReport } from '../../src/report/build.ts';
import { LOGO, readLogo } from '../../src/report/logo.ts';
import { answersAt, inputFor, questionnaireAt } from './sample.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
};
const header = (width: number, height: number, colour: number, depth = 8, interlace = 0): Buffer =>
  chunk('IHDR', Buffer.concat([number(width), number(height), Buffer.from([depth, colour, 0, 0, interlace])]));
const picture = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([SIGNATURE, ...chunks]);
const end = chunk('IEND', Buffer.alloc(0));
/** An 8-bit picture of 3 × 2 pixels: each row begins with the byte of its filter. */
const png = (colour: number, bytesAPixel: number, ...before: readonly Buffer[]): Buffer =>
  picture(header(3, 2, colour), ...before, chunk('IDAT', deflateSync(Buffer.alloc(2 * (1 + 3 * bytesAPixel)))), end);

// prettier-ignore
const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0xff, 0,
  0xff, 0xd0, 0x34, 0xff, 0xd9,
]);

const inflate = (data: Uint8Array, most: number): Uint8Array | null => {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch {
    return null;
  }
};
const verdict = (bytes: Uint8Array): string => {
  const read = readLogo(bytes, inflate);
  return 'bytes' in read ? 'drawn' : read.fault;
};

const GOOD: Readonly<Record<string, Buffer>> = {
  grey: png(0, 1),
  colour: png(2, 3),
  palette: png(3, 1, chunk('PLTE', Buffer.from([1, 2, 3]))),
  'palette with transparency': png(3, 1, chunk('PLTE', Buffer.from([1, 2, 3])), chunk('tRNS', Buffer.from([9]))),
  'grey with transparency': png(4, 2),
  'colour with transparency': png(6, 4),
  'interlaced colour': picture(
    header(3, 2, 2, 8, 1),
    // Passes 1, 4, 6 and 7 have pixels: 1, 1, 1 wide and a row of 3.
    chunk('IDAT', deflateSync(Buffer.alloc(3 * (1 + 3) + 1 + 9))),
    end,
  ),
  'with a long text': png(2, 3, chunk('tEXt', Buffer.alloc(400_000, 0x61))),
  JPEG,
};

describe('the logo of a template', () => {
  test.each(Object.entries(GOOD))('%s is drawn', (_name, bytes) => expect(verdict(bytes)).toBe('drawn'));

  test('a picture that claims 60,000 × 60,000 pixels is refused before anything is unpacked', () => {
    const huge = picture(header(60_000, 60_000, 2), chunk('IDAT', deflateSync(Buffer.alloc(100))), end);
    const never = (): never => {
      throw new Error('unpacked');
    };
    expect(readLogo(huge, never)).toEqual({ fault: 'too-many-pixels', width: 60_000, height: 60_000 });
    const wide = Buffer.from(JPEG);
    wide.writeUInt16BE(5_000, 9);
    expect(readLogo(wide, never)).toEqual({ fault: 'too-many-pixels', width: 5_000, height: 2 });
  });

  test('what a PNG takes to draw is bounded, half as large where its channels have 16 bits', () => {
    const sized = (width: number, depth: number): string =>
      verdict(
        picture(
          header(width, 1_000, 6, depth),
          chunk('IDAT', deflateSync(Buffer.alloc(1_000 * (1 + (width * 4 * depth) / 8)))),
          end,
        ),
      );
    expect([sized(2_000, 8), sized(2_001, 8)]).toEqual(['drawn', 'too-many-pixels']);
    expect([sized(1_000, 16), sized(1_001, 16)]).toEqual(['drawn', 'too-many-pixels']);
  });

  test('a small picture whose pixels unpack to gigabytes is damaged', () => {
    const bomb = picture(header(3, 2, 6), chunk('IDAT', deflateSync(Buffer.alloc(5_000_000))), end);
    expect(verdict(bomb)).toBe('damaged');
  });

  test('every cut and every changed byte of a picture is found, or does no harm', () => {
    for (const [name, bytes] of Object.entries(GOOD)) {
      if (bytes.length > 1_000) continue;
      for (let length = 0; length < bytes.length; length += 1)
        expect([name, length, verdict(bytes.subarray(0, length))]).toEqual([name, length, 'damaged']);
      if (name === 'JPEG') continue;
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        expect([name, at, verdict(changed)]).not.toEqual([name, at, 'drawn']);
      }
    }
    for (const junk of [
      Buffer.concat([SIGNATURE, Buffer.from('no picture at all, only words')]),
      Buffer.from('GIF89a'),
    ])
      expect(verdict(junk)).toBe('damaged');
  });

  test('with right checksums and wrong pixels it is damaged too', () => {
    const raw = (data: Uint8Array) => picture(header(3, 2, 6), chunk('IDAT', data), end);
    expect(verdict(raw(Buffer.from('not zlib')))).toBe('damaged');
    expect(verdict(raw(deflateSync(Buffer.alloc(25))))).toBe('damaged');
    expect(verdict(raw(deflateSync(Buffer.alloc(26, 7))))).toBe('damaged');
    expect(verdict(raw(deflateSync(Buffer.alloc(26)).subarray(0, -1)))).toBe('damaged');
    expect(verdict(png(3, 1))).toBe('damaged');
  });

  test.each(Object.entries(GOOD))('%s stands in the PDF', async (_name, bytes) => {
    const read = readLogo(bytes, inflate);
    if (!('bytes' in read)) throw new Error(read.fault);
    const questionnaire = questionnaireAt('test/transcripts/files/screw.yaml');
    const input = inputFor(questionnaire, answersAt('test/transcripts/files/plant.yaml', questionnaire));
    const model = buildReport(input, { fingerprint: 'a test', logo: read.bytes });
    const rendered = await renderPdf({ ...model, sections: [] }, openFonts(), { replaceMissing: false });
    expect('bytes' in rendered && Buffer.from(rendered.bytes).includes('/Subtype /Image')).toBe(true);
  });

  test('what is wrong is said at the line that names it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhizao-logo-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const place = { file: 't.yaml', line: 8, column: 7 };
    const load = async (name: string, bytes?: Uint8Array) => {
      if (bytes !== undefined) writeFileSync(join(folder, name), bytes);
      return loadLogo({ name, place }, 't.yaml', folder);
    };
    mkdirSync(join(folder, 'folder.png'));
    expect(await load('good.png', GOOD['colour'])).toHaveProperty('bytes');
    expect(await load('missing.png')).toMatchObject({ code: 'logo-missing', place });
    expect(await load('folder.png')).toMatchObject({ code: 'logo-unreadable', place });
    expect(await load('cut.png', SIGNATURE)).toMatchObject({ code: 'logo-damaged', place });
    expect(await load('heavy.png', Buffer.alloc(LOGO.bytes + 1))).toMatchObject({ code: 'logo-too-heavy', place });
    expect(await load('huge.png', picture(header(60_000, 60_000, 2), end))).toMatchObject({
      code: 'logo-too-many-pixels',
      place,
      args: { width: 60_000, height: 60_000 },
    });
    expect(en['logo-damaged']({ logo: 'logo.png' }).what).toBe('the logo logo.png is damaged');
  });
});
