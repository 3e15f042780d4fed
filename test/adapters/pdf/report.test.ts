import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openFonts } from '../../../src/adapters/pdf/fonts.ts';
import { renderPdf } from '../../../src/adapters/pdf/render.ts';
import { hostileReport } from './hostile.ts';
import { reportOf, wholeReport } from './models.ts';
import { lacks, objectsOf, pdfOf, run, textOf } from './tools.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const joined = (text: string) => text.replace(/\s+/g, '');

/** The parts that are not found after the one before them. */
function lostIn(text: string, parts: readonly string[]): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = joined(text).indexOf(joined(part), from);
    if (at >= 0) from = at + joined(part).length;
    return at < 0;
  });
}

describe('the bytes of a report', () => {
  test('are the same for the same model', async () => {
    const [first, second] = [await pdfOf(wholeReport('zh-CN')), await pdfOf(wholeReport('zh-CN'))];
    expect(hashOf(first)).toBe(hashOf(second));
  });

  test('do not depend on what was drawn before', async () => {
    const first = hashOf(await pdfOf(wholeReport('en')));
    await pdfOf(hostileReport(), true);
    expect(hashOf(await pdfOf(wholeReport('en')))).toBe(first);
  });

  test('do not depend on the time zone, nor on the language of the machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhizao-alone-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const outfile = join(folder, 'alone.mjs');
    const banner = {
      js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);",
    };
    await build({
      entryPoints: [fileURLToPath(new URL('alone.ts', import.meta.url))],
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      outfile,
      banner,
    });
    const fonts = new URL('../../../src/adapters/pdf/fonts/', import.meta.url).href;
    const env = { PATH: process.env['PATH'], TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
    const there = spawnSync(process.execPath, [outfile, fonts], { encoding: 'utf8', env });
    expect(there.stderr).toBe('');
    expect(there.stdout).toBe(hashOf(await pdfOf(wholeReport('zh-CN'))));
  });

  test('share no id with another report', async () => {
    const idOf = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const [one, other] = [
      await pdfOf(wholeReport('en', { fingerprint: 'a' })),
      await pdfOf(wholeReport('en', { fingerprint: 'b' })),
    ];
    expect(idOf(one)).toMatch(/^[0-9a-f]{32}$/);
    expect(idOf(one)).not.toBe(idOf(other));
  });
});

describe.skipIf(lacks('pdftotext'))('the text of a report (needs pdftotext)', () => {
  test('comes back in reading order, in Chinese', async () => {
    const parts = [
      '智能制造成熟度评估与差距报告',
      '某精密机械有限公司（示例）',
      'L2',
      '评估日期',
      '2026 年 11 月 24 日',
      '不是任何主管部门的认定',
      '目录',
      '一页看懂结果',
      '附录三 来源',
      '贵公司目前处于 L2 单元数字化，综合得分 2.13（满分 5 分）',
      '等级阶梯',
      '按佐证计',
      '各维度得分与目标',
      '业务系统上云',
      '为什么是这个等级',
      '能自动上传数据的设备占比',
      '离 L3 还差什么',
      '企业综合得分',
      '≥ 2.60',
      '2.13',
      '差 0.47',
      '装备联网得分',
      '维度一 装备联网',
      'GB/T 39116-2020《智能制造能力成熟度模型》',
      '1.1 设备联网占比',
      '2 / 5',
      '第 1.1 题 · 装备联网',
      '35%（64 台中 22 台）',
      '改造路线',
      '瓶颈工序设备加装采集网关（12 台）',
      '6～14',
      '下周一就能做的三件事',
      '附录一 全部答案',
      '附录二',
      '0.14 × 1.90 + 0.20 × 2.80 + … = 2.13',
    ];
    expect(lostIn(textOf(await pdfOf(wholeReport('zh-CN'))), parts)).toEqual([]);
  });

  test('comes back in reading order, in English, apostrophes and quotation marks as written', async () => {
    const parts = [
      'Smart manufacturing maturity and gap report',
      'company’s own answers',
      'Contents',
      'The company stands at L2 Digital cells',
      'What keeps you from L3',
      'L3 “Integrated workshop” has eight conditions',
      'Question 1.1 · Equipment networking',
      '35 % (22 of 64 machines)',
      'Three things for Monday',
      'Appendix 3: sources',
    ];
    expect(lostIn(textOf(await pdfOf(wholeReport('en', { page: { size: 'Letter' } }))), parts)).toEqual([]);
  });

  test('repeats a table’s head on its next page, with a word that says so', async () => {
    const text = run('pdftotext', ['-layout', '$', '-'], await pdfOf(wholeReport('zh-CN')));
    const pages = text.split('\f').filter((page) => /佐证\s*\n/.test(page) && page.includes('题号'));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).not.toContain('（续）');
    for (const page of pages.slice(1)) expect(page).toContain('全部答案（续）');
  });

  test('parts a long row between its lines, and three lines at least stand on each side', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `row line ${index + 1}.`);
    for (let before = 22; before < 50; before += 1) {
      const rows = [...Array.from({ length: before }, () => ['x']), lines].map((own) => ({
        cells: [{ text: own.join('\n') }],
      }));
      const model = reportOf([
        { block: 'table', caption: 'All', columns: [{ title: 'One', width: 1 }], rows, dense: true },
      ]);
      const pages = textOf(await pdfOf(model)).split('\f');
      const counts = pages.map((page) => page.match(/row line \d+\./g)?.length ?? 0).filter((count) => count > 0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    }
  });

  test('parts bars between one another, two at least on each page', async () => {
    const bar = (index: number) =>
      ({ label: `bar ${index}.`, value: 1, max: 5, text: '1 / 5', tone: 'accent', marks: [] }) as const;
    for (let count = 24; count < 54; count += 1) {
      const model = reportOf([
        { block: 'bars', alt: 'Many', legend: [], bars: Array.from({ length: count }, (_, index) => bar(index)) },
        // More follows, or pages would be squeezed rather than leave little on the last.
        { block: 'list', ordered: false, items: Array.from({ length: 36 }, () => 'x') },
      ]);
      const pages = textOf(await pdfOf(model)).split('\f');
      const counts = pages.map((page) => page.match(/bar \d+\./g)?.length ?? 0).filter((found) => found > 0);
      expect(counts.reduce((sum, found) => sum + found, 0)).toBe(count);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    }
  });

  test('numbers the pages as the contents say', async () => {
    const pages = run('pdftotext', ['-layout', '$', '-'], await pdfOf(wholeReport('zh-CN'))).split('\f');
    const contents = pages[1] ?? '';
    for (const title of ['离 L3 还差什么', '改造路线', '附录三 来源']) {
      const number = Number(new RegExp(`${title}[ .…·]*(\\d+)`).exec(contents)?.[1]);
      expect(pages[number - 1]).toContain(title);
      expect(pages[number - 1]).toContain(`第 ${number} / ${pages.length - 1} 页`);
    }
  });

  test('holds all of what is hostile, and shows what cannot be drawn', async () => {
    const text = joined(textOf(await pdfOf(hostileReport(), true)));
    expect(text).toContain('控制〔U+0007〕字符，反向〔U+202E〕文字，孤立〔U+D800〕代理，零宽，变体字，制表符，');
    expect(text).toContain('〔U+1F600〕');
    expect(text).toContain('这是第60个差距');
    expect(text).toContain('第120条');
    expect(text).toContain('最后一个标题，后面什么也没有');
  });

  test('tells characters of one shape apart', async () => {
    const text = textOf(await pdfOf(reportOf([{ block: 'text', style: 'body', text: '中点·与圆点•' }])));
    expect(text).toContain('中点·与圆点•');
  });
});

describe.skipIf(lacks('qpdf'))('what a reader program is told (needs qpdf)', () => {
  test('title, language, author, dates, bookmarks', async () => {
    const bytes = await pdfOf(wholeReport('zh-CN', { title: '报告 <A&B>', fingerprint: 'sha256:abc' }));
    const objects = [...objectsOf(bytes).values()];
    const catalog = objects.find((one) => one['/Type'] === '/Catalog');
    expect(catalog?.['/Lang']).toBe('u:zh-CN');
    expect(catalog?.['/PageMode']).toBe('/UseOutlines');
    expect(String(objects.find((one) => one['/Type'] === '/Metadata')?.['content'])).toContain('&lt;A&amp;B&gt;');
    const info = run('pdfinfo', ['$'], bytes);
    expect(info).toContain('报告 <A&B>');
    expect(info).toContain('sha256:abc');
    const titles = objects.filter((one) => '/Title' in one && '/Dest' in one).map((one) => one['/Title']);
    for (const title of ['一页看懂结果', '为什么是这个等级', '附录三 来源']) expect(titles).toContain(`u:${title}`);
  });

  test('an attached file comes back', async () => {
    const bytes = await pdfOf(
      wholeReport('en', {
        attachments: [
          {
            name: 'answers.yaml',
            type: 'application/yaml',
            description: 'The answers',
            bytes: new TextEncoder().encode('a: 1\n'),
          },
        ],
      }),
    );
    expect(run('pdfdetach', ['-list', '$'], bytes)).toContain('answers.yaml');
  });
});

describe('characters that no font has', () => {
  test('are all told with their place, and nothing is drawn', async () => {
    const model = wholeReport('zh-CN');
    const cover = model.cover === null ? null : { ...model.cover, company: '甲\u{20bb7}乙公司' };
    const sections = [
      {
        id: 'one',
        title: '结果',
        starts: 'page' as const,
        blocks: [
          {
            block: 'text' as const,
            style: 'body' as const,
            text: '前面的文字一二三四五六七八九十😀后面的文字一二三四五六七八九十',
          },
        ],
      },
    ];
    const rendered = await renderPdf({ ...model, cover, sections }, openFonts(), { replaceMissing: false });
    expect(rendered).toEqual({
      missing: [
        { codePoint: 0x20bb7, character: '\u{20bb7}', context: '甲\u{20bb7}乙公司', where: model.title },
        { codePoint: 0x1f600, character: '😀', context: '二三四五六七八九十😀后面的文字一二三四五', where: '结果' },
      ],
    });
  });

  test('are no reason to stop where they have no shape anyway', async () => {
    const rendered = await renderPdf(
      reportOf([{ block: 'text', style: 'body', text: '零宽\u200b\u200d，变体\ufe0f，控制\u0001，\u2060' }]),
      openFonts(),
      { replaceMissing: false },
    );
    expect(rendered).toHaveProperty('bytes');
  });
});

describe('small reports', () => {
  test.each([
    ['no section', reportOf([], { sections: [] })],
    ['an empty section', reportOf([])],
    ['no cover and one text', reportOf([{ block: 'text', style: 'lead', text: '一句话。' }])],
    ['a contents block inside columns', reportOf([{ block: 'columns', columns: [{ width: 0, blocks: [] }] }])],
  ])('%s', async (_name, model) => {
    expect((await pdfOf(model)).length).toBeGreaterThan(1000);
  });
});
