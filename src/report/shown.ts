import { showFigure, showScore } from '../text/figures.ts';

/** Points as they are written in the questionnaire; the mean of a grid's rows, which may never end, like a score. */
export function showPoints(points: number): string {
  const written = showFigure(points);
  const decimals = written.split('.')[1]?.length ?? 0;
  return decimals <= 4 ? written : showScore(points);
}

/** What a part adds to a score: a third decimal, to the nearest, so that parts side by side come to the sum that is shown. */
export const showPart = (contribution: number): string => contribution.toFixed(3);

/** How far a shown figure is below a bound, from the figure as it is shown: 1.8 against 1.79 is 0.01. Null: it is not. */
export function showShortfall(actual: string, bound: number): string | null {
  const decimals = Math.max(decimalsOf(actual), decimalsOf(showFigure(bound)));
  const short = Number((bound - Number(actual)).toFixed(decimals));
  return short > 0 ? showFigure(short) : null;
}

const decimalsOf = (figure: string): number => figure.split('.')[1]?.length ?? 0;
