import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// Plausible companies, a hundred and more of each sector and size class; how they are made says docs/simulation.md. What it prints at
// length is for whoever works at the questionnaire; here, that nothing in it is there for nobody.
const simulation = fileURLToPath(new URL('../../benchmarks/simulate.mjs', import.meta.url));
const { stdout, stderr } = spawnSync(
  process.execPath,
  [simulation, '--companies', '160', '--gaps', '160', '--seed', '1', '--short'],
  { encoding: 'utf8' },
);
const said = (heading: string): string => stdout.split('\n').find((line) => line.startsWith(heading)) ?? stderr;

describe('among plausible companies', () => {
  test('every level is reached by somebody, and somebody reaches none', () => {
    expect(said('## Levels that nobody reached')).toMatch(/: none$/);
  });
  test('every question separates somebody, and every answer is chosen', () => {
    expect(said('## Questions that separate nobody')).toMatch(/: none$/);
    expect(said('   options that nobody chose')).toMatch(/: none$/);
    expect(stdout).not.toContain('asked of nobody');
  });
  test('every action is in somebody’s list of what to do next', () => {
    expect(said('## Actions in nobody')).toMatch(/: none$/);
  });
  test('most firms are at the first level or below, hardly any at the fourth and above, as in published self-diagnoses', () => {
    const rows = [...stdout.matchAll(/^questionnaire +(\w+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+)$/gm)];
    const shares = new Map(rows.map(([, size, ...figures]) => [size, figures.map(Number)]));
    expect([...shares.keys()]).toEqual(['micro', 'small', 'medium']);
    for (const [lowest, , , highest] of shares.values() as Iterable<[number, number, number, number]>) {
      expect(lowest).toBeGreaterThan(50);
      expect(highest).toBeLessThan(10);
    }
    expect(shares.get('micro')![0]).toBeGreaterThan(shares.get('medium')![0]!);
  });
});
