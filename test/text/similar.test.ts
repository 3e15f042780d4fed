import { expect, test } from 'vitest';
import { similar } from '../../src/text/similar.ts';

const commands = ['demo', 'score', 'report', 'template', 'list', 'show', 'lint', 'test', 'schema'];

test.each([
  ['scroe', 'score'],
  ['scor', 'score'],
  ['Report', 'report'],
  ['tempalte', 'template'],
  ['lnit', 'lint'],
  ['batch', undefined],
  ['x', undefined],
  ['', undefined],
])('%j was meant to be %j', (given, meant) => expect(similar(given, commands)).toBe(meant));
