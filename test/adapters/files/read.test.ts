import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decodeText } from '../../../src/adapters/files/decode.ts';
import { readTextFile } from '../../../src/adapters/files/read.ts';

describe('bytes become text', () => {
  test.each([
    ['UTF-8', Buffer.from('企业: 螺丝厂')],
    ['UTF-8', Buffer.from('\ufeff企业: 螺丝厂')],
    ['UTF-16LE', Buffer.from('\ufeff企业: 螺丝厂', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeff企业: 螺丝厂', 'utf16le').swap16()],
    ['GB18030', Buffer.from([0xc6, 0xf3, 0xd2, 0xb5, 0x3a, 0x20, 0xc2, 0xdd, 0xcb, 0xbf, 0xb3, 0xa7])],
  ])('%s', (encoding, bytes) => expect(decodeText(bytes, 'f')).toEqual({ encoding, text: '企业: 螺丝厂' }));

  test('characters that only GB18030 has are right: € and those of four bytes', () => {
    expect(decodeText(Buffer.from([0xa2, 0xe3, 0x95, 0x32, 0x82, 0x36]), 'f')).toEqual({
      encoding: 'GB18030',
      text: '€𠀀',
    });
  });

  test('whatever the bytes, there is text without zeros, or a failure that can be worded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(decodeText(bytes, 'f').text).not.toContain('\0');
        } catch (error) {
          expect(String((error as { code?: string }).code)).toMatch(/^file-(?:empty|binary|undecodable)$/);
        }
      }),
    );
  });
});

describe('what is too large is refused', () => {
  test('a file, without reading it', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'zhizao-read-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    writeFileSync(join(cwd, 'large.yaml'), 'x'.repeat(101));
    await expect(readTextFile('large.yaml', { cwd, stdin: nothing }, undefined, 100)).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  test('standard input, as soon as it is too much', async () => {
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) yield Buffer.from('螺丝厂');
    }
    await expect(readTextFile('-', { cwd: '.', stdin: endless }, undefined, 100)).rejects.toMatchObject({
      code: 'file-too-large',
      args: { file: '<stdin>' },
    });
  });
});

async function* nothing(): AsyncIterable<Uint8Array> {}
