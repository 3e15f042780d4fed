import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const sources = filesUnder('src', '.ts');
/** `src/report/blocks.ts` → `report`. A file directly in `src/` has no folder and no place in the table. */
const folderOf = (path: string): string => path.split('/').slice(1, -1)[0] ?? '';
const isPure = (path: string): boolean => !['adapters', 'cli'].includes(folderOf(path));

/** Comments may name what code must not. Blanked, not removed, so that line numbers stay right. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));

describe('direction of imports', () => {
  // Each folder may import itself and those left of it; folders on one line know nothing of each other.
  const stages = [
    ['exact', 'text'],
    ['diagnostics'],
    ['questionnaire'],
    ['answers'],
    ['assessment'],
    ['interview', 'linear'],
    ['gaps'],
    ['roadmap'],
    ['portfolio'],
    ['report'],
  ];
  const upTo = (folder: string): string[] =>
    stages.slice(0, stages.findIndex((line) => line.includes(folder)) + 1).flat();

  const table = new Map<string, readonly string[]>();
  for (const [index, line] of stages.entries())
    for (const folder of line) table.set(folder, [folder, ...stages.slice(0, index).flat()]);
  table.set('lint', ['lint', ...upTo('linear')]);
  table.set('locale', ['locale', 'lint', ...stages.flat()]);
  table.set('adapters', ['adapters', ...table.keys()]);
  table.set('cli', ['cli', ...table.keys()]);

  interface Import {
    readonly from: string;
    readonly to: string;
    readonly typeOnly: boolean;
  }

  const imports: Import[] = sources.flatMap((from) => {
    const code = withoutComments(read(from));
    const pattern =
      /\b(import|export)\b(\s+type\b)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
    return [...code.matchAll(pattern)].flatMap((match) => {
      const target = match[3] ?? match[4] ?? '';
      if (!target.startsWith('.')) return [];
      return [
        {
          from,
          to: posix.normalize(posix.join(posix.dirname(from), target)),
          typeOnly: match[2] !== undefined,
        },
      ];
    });
  });

  /** adapters/pdf/fonts.ts → `pdf`. */
  const adapterOf = (path: string): string => path.split('/')[2] ?? '';

  const wrong = ({ from, to, typeOnly }: Import): string | undefined => {
    const [importer, imported] = [folderOf(from), folderOf(to)];
    const allowed = table.get(importer);
    if (!to.startsWith('src/')) return 'leaves src/';
    if (allowed === undefined) return `${importer}/ has no place in the table of this test yet`;
    if (!allowed.includes(imported)) return `${importer}/ may not know ${imported}/`;
    // text/ is no stage: sentences show figures and widths as everything else does.
    if (importer === 'locale' && !['locale', 'text'].includes(imported) && !typeOnly) {
      return 'locale/ takes types only: import type';
    }
    if (importer === 'adapters' && imported === 'adapters') {
      const [own, other] = [adapterOf(from), adapterOf(to)];
      if (own !== other && other !== 'files' && own !== 'batch') return `of other adapters only files/ may be used`;
    }
    return undefined;
  };

  test('every import goes to the left', () => {
    expect(imports.length).toBeGreaterThan(20);
    const mistakes = imports.flatMap((one) => {
      const reason = wrong(one);
      return reason === undefined ? [] : [`${one.from} imports ${one.to}: ${reason}`];
    });
    expect(mistakes).toEqual([]);
  });

  test('imports name files that exist, with their ending', () => {
    expect(imports.filter(({ to }) => !existsSync(join(root, to))).map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });
});

describe('purity', () => {
  // What the compiler's project without Node's types (src/tsconfig.pure.json) cannot see.
  const forbidden = {
    'new Date()': /\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())/,
    'Date.now': /\bDate\s*\.\s*now\b/,
    'Math.random': /\bMath\s*\.\s*random\b/,
    'toLocaleString and its kin': /\.\s*toLocale\w*\s*\(/,
    localeCompare: /\blocaleCompare\b/,
    'Intl, whose data differ between machines': /\bIntl\b/,
    'node: modules': /['"`]node:/,
  };

  test.each(Object.entries(forbidden))('no %s outside adapters/ and cli/', (_, pattern) => {
    const found = sources.filter(isPure).flatMap((path) =>
      withoutComments(read(path))
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

test('no question of a questionnaire is named in the code', () => {
  const questionIds = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(questionIds);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(key === 'questions' && Array.isArray(inner)
        ? inner.map((question: { id?: unknown }) => String(question.id))
        : []),
      ...questionIds(inner),
    ]);
  };
  const questionnaires = existsSync(join(root, 'questionnaires')) ? filesUnder('questionnaires', '.yaml') : [];
  const ids = new Set(
    questionnaires.filter((path) => !path.endsWith('.test.yaml')).flatMap((path) => questionIds(parse(read(path)))),
  );
  // An id of one plain word is only an id where it stands alone in quotes; `networking.share` is one anywhere.
  const found = sources.flatMap((path) => {
    const code = withoutComments(read(path));
    const words = code.match(/[a-z0-9]+(?:[.-][a-z0-9]+)+/g) ?? [];
    const quoted = [...code.matchAll(/(['"`])([a-z0-9.-]+)\1/g)].map((match) => match[2] ?? '');
    return [...new Set([...words, ...quoted])].filter((word) => ids.has(word)).map((id) => `${path}: ${id}`);
  });
  expect(found).toEqual([]);
});

describe('start-up', () => {
  interface Meta {
    readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
  }

  /** The packages in those chunks that Node really loaded, as its coverage tells. */
  const packagesLoadedBy = (...args: string[]): string[] => {
    const coverage = mkdtempSync(join(tmpdir(), 'zhizao-coverage-'));
    try {
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/zhizao.js'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, NODE_V8_COVERAGE: coverage },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const { outputs } = JSON.parse(read('dist/meta.json')) as Meta;
      const urls = readdirSync(coverage).flatMap((file) => {
        const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
        return result.map(({ url }) => url);
      });
      // A file, or the name that bin/load.cjs gives to it.
      const chunks = urls.map((url) => url.slice(url.indexOf('dist/'))).filter((path) => path in outputs);
      expect(chunks).toContain('dist/cli/main.cjs');
      const inputs = chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
      const packages = inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
      return [...new Set(packages)].sort();
    } finally {
      rmSync(coverage, { recursive: true, force: true });
    }
  };

  // Whoever only asks for help or the version waits for nothing else. A new package here wants a reason.
  test.each(['--help', '--version'])('%s loads only what draws it', (flag) => {
    const light = ['commander', 'get-east-asian-width'];
    expect(packagesLoadedBy(flag).filter((name) => !light.includes(name))).toEqual([]);
  });
});

test('the root stays bare', () => {
  const agreed =
    /^(?:\..*|package(?:-lock)?\.json|tsconfig\.json|README.*\.md|LICENSE|CHANGELOG\.md|src|questionnaires|templates|test|bin|docs|benchmarks)$/;
  const tracked = execFileSync('git', ['ls-files'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);
  const entries = [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))];
  expect(entries.filter((entry) => !agreed.test(entry))).toEqual([]);
});
