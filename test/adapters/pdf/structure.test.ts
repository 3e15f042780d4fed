import { beforeAll, describe, expect, test } from 'vitest';
import { hostileReport } from './hostile.ts';
import { wholeReport } from './models.ts';
import { lacks, objectsOf, pdfOf, run } from './tools.ts';

type Objects = Map<string, Record<string, unknown>>;

const reports = [
  ['Chinese', () => wholeReport('zh-CN')],
  ['English, Letter', () => wholeReport('en', { page: { size: 'Letter' } })],
  ['hostile', () => hostileReport()],
] as const;

describe.skipIf(lacks('qpdf'))('the structure of a report (needs qpdf)', () => {
  for (const [name, model] of reports) {
    let objects: Objects;
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = await pdfOf(model(), true);
      objects = objectsOf(bytes);
    });
    const elements = () => [...objects.values()].filter((one) => one['/Type'] === '/StructElem');
    const pages = () => [...objects.entries()].filter(([, one]) => one['/Type'] === '/Page');

    test(`${name}: the file is sound`, () => {
      expect(run('qpdf', ['--check', '$'], bytes)).toContain('No syntax or stream encoding errors');
    });

    test(`${name}: every mark is in the structure or an artifact`, () => {
      for (const [, page] of pages()) {
        const content = String(objects.get(String(page['/Contents']))?.['content']);
        expect(strays(content)).toEqual([]);
      }
    });

    test(`${name}: what is marked is owned once, and by the element that the parent tree names`, () => {
      const owned = new Map<string, string>();
      for (const [id, element] of objects) {
        if (element['/Type'] !== '/StructElem') continue;
        for (const kid of kids(element)) {
          const mark = typeof kid === 'number' ? { page: String(element['/Pg']), mcid: kid } : markOf(kid);
          if (mark === undefined) continue;
          const key = `${mark.page} ${mark.mcid}`;
          expect(owned.has(key)).toBe(false);
          owned.set(key, id);
        }
      }
      const [root] = [...objects.values()].filter((one) => one['/Type'] === '/StructTreeRoot');
      const tree = numbers(root?.['/ParentTree'] as { '/Nums': unknown[] });
      for (const [id, page] of pages()) {
        const content = String(objects.get(String(page['/Contents']))?.['content']);
        const used = [...content.matchAll(/\/MCID (\d+)/g)].map(([, number]) => Number(number));
        expect(used).toEqual([...used.keys()]);
        const parents = tree.get(Number(page['/StructParents'])) as string[];
        for (const mcid of used) expect(owned.get(`${id} ${mcid}`)).toBe(parents[mcid]);
      }
    });

    test(`${name}: figures tell what they show and where they are`, () => {
      const figures = elements().filter((one) => one['/S'] === '/Figure');
      expect(figures.length).toBeGreaterThan(2);
      for (const figure of figures) {
        expect(String(figure['/Alt']).length).toBeGreaterThan(2);
        // One that goes on over several pages is nowhere in particular.
        const elsewhere = kids(figure).some((kid) => markOf(kid) !== undefined);
        if (!elsewhere) expect((figure['/A'] as Record<string, number[]>)['/BBox']).toHaveLength(4);
      }
    });

    test(`${name}: tables have header cells with a scope, rows and cells`, () => {
      const tables = elements().filter((one) => one['/S'] === '/Table');
      expect(tables.length).toBeGreaterThan(1);
      for (const table of tables) {
        const rows = kids(table)
          .map((kid) => objects.get(String(kid)))
          .filter((one) => one?.['/S'] === '/TR');
        const [head] = rows;
        for (const cell of kids(head ?? {})) {
          expect(objects.get(String(cell))?.['/S']).toBe('/TH');
          expect(objects.get(String(cell))?.['/A']).toMatchObject({ '/Scope': '/Column' });
        }
      }
    });

    test(`${name}: links own their area and say where they lead`, () => {
      const links = [...objects.entries()].filter(([, one]) => one['/Subtype'] === '/Link');
      expect(links.length).toBeGreaterThan(3);
      const names = new Set(destinations(objects));
      for (const [, link] of links) {
        expect(link['/StructParent']).toBeTypeOf('number');
        expect(names).toContain(String(link['/Dest']));
      }
    });

    test(`${name}: fonts are embedded, and there are no others`, () => {
      for (const font of [...objects.values()].filter((one) => one['/Type'] === '/FontDescriptor')) {
        expect(font['/FontFile2']).toBeDefined();
        expect(String(font['/FontName'])).toMatch(/^\/[A-Z]{6}\+NotoSansSC/);
      }
      expect(JSON.stringify([...objects.values()].map((one) => one['/BaseFont'] ?? ''))).not.toContain('Helvetica');
    });
  }
});

/** Marks that are in no marked content, and marked content within other. */
function strays(content: string): string[] {
  let depth = 0;
  return content.split('\n').filter((line) => {
    if (/ (BDC|BMC)$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    return depth > 1 || depth < 0 || (depth === 0 && /(Tj|TJ| f| S| B|Do)$/.test(line));
  });
}

const kids = (element: Record<string, unknown>): unknown[] => {
  const its = element['/K'];
  return Array.isArray(its) ? its : its === undefined ? [] : [its];
};

function markOf(kid: unknown): { page: string; mcid: number } | undefined {
  if (typeof kid !== 'object' || kid === null || !('/MCID' in kid)) return undefined;
  const mark = kid as { '/Pg': string; '/MCID': number };
  return { page: mark['/Pg'], mcid: mark['/MCID'] };
}

function numbers(tree: { '/Nums': unknown[] }): Map<number, unknown> {
  const all = tree['/Nums'];
  return new Map(
    Array.from({ length: all.length / 2 }, (_, index) => [Number(all[index * 2]), all[index * 2 + 1]] as const),
  );
}

function destinations(objects: Objects): string[] {
  for (const one of objects.values()) {
    const names = (one['/Dests'] as { '/Names'?: unknown[] } | undefined)?.['/Names'];
    if (names !== undefined) return names.filter((_, index) => index % 2 === 0).map(String);
  }
  return [];
}
