import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow, Piece } from '../../../src/adapters/pdf/page.ts';
import { paginate } from '../../../src/adapters/pdf/page.ts';

const piece = (height: number, changes: Partial<Piece> = {}): Piece => ({
  height,
  above: 10,
  draw: () => {},
  ...changes,
});
const flow = (pieces: readonly Piece[], starts: Flow['starts'] = 'page'): Flow => ({ section: 'one', starts, pieces });

/** Heights of the pieces on each page of 100 points. */
const pages = (...flows: Flow[]) =>
  paginate(flows, 0, 100).map(({ placed }) => placed.map(({ piece: { height } }) => height));

describe('pages', () => {
  test('are filled, and room above a piece is left out at their top', () => {
    expect(pages(flow([piece(45), piece(45), piece(80), piece(60)]))).toEqual([[45, 45], [80], [60]]);
  });

  test('a heading goes along with what follows', () => {
    expect(pages(flow([piece(70), piece(10, { keep: 'must' }), piece(40), piece(40)]))).toEqual([[70], [10, 40, 40]]);
  });

  test('a card goes to the next page whole, if a page holds it', () => {
    const card = [piece(30, { keep: 'wish' }), piece(20, { keep: 'wish' }), piece(20)];
    expect(pages(flow([piece(75), ...card]))).toEqual([[75], [30, 20, 20]]);
  });

  test('a card is parted rather than leave much of a page blank', () => {
    const card = [piece(20, { keep: 'must' }), piece(10, { keep: 'wish' }), piece(20)];
    expect(pages(flow([piece(40), ...card]))).toEqual([[40, 20, 10], [20]]);
  });

  test('a card that no page holds begins where there is room, its heading not alone', () => {
    const card = [piece(20, { keep: 'must' }), piece(30, { keep: 'wish' }), piece(40, { keep: 'wish' }), piece(40)];
    expect(pages(flow([piece(20), ...card]))).toEqual([
      [20, 20, 30],
      [40, 40],
    ]);
  });

  test('a table’s head is drawn again where a row begins a page', () => {
    const head = { height: 7, draw: () => {} };
    const rows = Array.from({ length: 5 }, () => piece(30, { above: 0, head }));
    expect(pages(flow([piece(8, { keep: 'must' }), ...rows]))).toEqual([
      [8, 30, 30, 30],
      [7, 30, 30],
    ]);
  });

  test('a piece higher than a page is drawn smaller', () => {
    const [sheet] = paginate([flow([piece(400)])], 0, 100);
    expect(sheet?.placed[0]?.scale).toBe(0.25);
  });

  test('a section that says so begins a page', () => {
    expect(pages(flow([piece(10)]), flow([piece(20)], 'flow'), flow([piece(30)]))).toEqual([[10, 20], [30]]);
  });

  test('room shrinks a little to spare a page that would hold a single line', () => {
    expect(pages(flow([piece(40), piece(40), piece(5)]))).toEqual([[40, 40, 5]]);
  });

  test('hold every piece once, in order, inside the margins', () => {
    const keeps = fc.constantFrom(undefined, 'must' as const, 'wish' as const);
    const pieces = fc.array(fc.record({ height: fc.integer({ min: 1, max: 130 }), keep: keeps }), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, (drawn) => {
        const all = drawn.map(({ height, keep }) => piece(height, keep === undefined ? {} : { keep }));
        const sheets = paginate([flow(all)], 0, 100);
        expect(sheets.flatMap(({ placed }) => placed.map((one) => one.piece.height))).toEqual(
          all.map(({ height }) => height),
        );
        for (const { placed } of sheets) {
          let end = 0;
          for (const one of placed) {
            expect(one.y).toBeGreaterThanOrEqual(end - 1e-9);
            end = one.y + one.piece.height * one.scale;
          }
          expect(end).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});
