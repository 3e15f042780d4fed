import type { RendererWords } from '../../report/model.ts';
import type { Canvas } from './canvas.ts';
import type { Inks } from './colours.ts';
import { margins, styles } from './styles.ts';
import type { Typesetter } from './text/box.ts';
import { setText } from './text/box.ts';
import { oneLine } from './text/legible.ts';

/** What stands on every page but the first: the running head, the section's title, a rule, the page's number. */
export function drawRunning(
  canvas: Canvas,
  section: string,
  page: number,
  pages: number,
  words: RendererWords,
  setter: Typesetter,
  inks: Inks,
): void {
  const { width, height } = canvas.page;
  const inner = width - margins.left - margins.right;
  const head = (text: string, share: number, align: 'left' | 'right') =>
    setText(shortened(oneLine(text), inner * share, setter), styles.running, inner * share, setter, {
      colour: inks.muted,
      align,
    });
  canvas.artifact('page');
  head(words.runningHead, 0.62, 'left').draw(canvas, 'artifact', margins.left, 36);
  head(section, 0.34, 'right').draw(canvas, 'artifact', margins.left + inner * 0.66, 36);
  canvas.line(margins.left, 52, margins.left + inner, 52, inks.rule, 0.5);
  const number = setText(words.page(page, pages), styles.running, inner, setter, {
    colour: inks.muted,
    align: 'right',
  });
  number.draw(canvas, 'artifact', margins.left, height - 42);
}

/** A name of five hundred letters does not push the page down: its beginning and an ellipsis. */
function shortened(text: string, width: number, setter: Typesetter): string {
  const fits = (tried: string) => setText(tried, styles.running, 1e6, setter).width <= width;
  if (fits(text)) return text;
  const characters = [...text].slice(0, 120);
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('')}…`;
}
