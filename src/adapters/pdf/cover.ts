import type { Cover } from '../../report/model.ts';
import type { Canvas } from './canvas.ts';
import { contrast, mix, on, readable } from './colours.ts';
import type { Rgb } from './colours.ts';
import type { Setting } from './setting.ts';
import type { TextStyle } from './styles.ts';
import { margins, styles } from './styles.ts';
import type { Tag, TagName } from './tags.ts';
import type { TextBox } from './text/box.ts';
import { setText } from './text/box.ts';

/** Words that grow smaller until they fit: a company's name may have five letters or five hundred. */
const titleSizes = [30, 26, 22, 18, 15, 12];
const companySizes = [17, 15, 13, 11, 9, 8];

/** Points: the height of the logo, and room between the parts. */
const logoHeight = 40;
const space = 26;

/** The cover, one page: a field in the accent colour with title and company, the result below it, the facts beside. */
export function drawCover(cover: Cover, canvas: Canvas, setting: Setting): void {
  const { inks, setter, tags } = setting;
  const { width, height } = canvas.page;
  const x = margins.left;
  const inner = width - margins.left - margins.right;
  const field = fieldColour(inks);
  const light = on(field, inks);
  const tag = tags.add(setting.tag, 'Sect');
  const put = (name: TagName, box: TextBox, left: number, top: number, parent: Tag = tag) =>
    box.draw(canvas, tags.add(parent, name), left, top);

  const top = cover.logo === undefined ? 0 : 96;
  const fieldHeight = height * 0.56 - top;
  const kicker = setText(cover.kicker, styles.lead, inner * 0.86, setter, { colour: mix(light, field, 0.12) });
  const room = fieldHeight - 2 * 48 - kicker.height - 3 * space;
  const title = largest(cover.title, titleSizes, 1.4, true, inner * 0.86, room * 0.5, setter, light);
  const company = largest(cover.company, companySizes, 1.5, false, inner * 0.86, room * 0.62, setter, light);
  const used = Math.max(fieldHeight, 2 * 48 + kicker.height + title.height + company.height + 3 * space);

  drawField(canvas, top, used, field, light);
  if (cover.logo !== undefined) drawLogo(canvas, cover.logo, x, (top - logoHeight) / 2, inner, setting, tag);
  put('P', kicker, x, top + 48);
  const bottom = top + used - 48;
  const companyTop = bottom - company.height;
  const titleTop = companyTop - space - title.height;
  put('H1', title, x, titleTop);
  canvas.artifact();
  canvas.rect(x, companyTop - space / 2 - 1, 44, 2.4, light);
  put('P', company, x, companyTop);

  const disclaimer = setText(cover.disclaimer, styles.note, inner, setter, { colour: inks.muted });
  const foot = height - 40 - disclaimer.height;
  drawResult(cover, canvas, setting, tag, x, top + used + 38, inner, foot - 16);
  canvas.artifact();
  canvas.line(x, foot - 9, x + inner, foot - 9, inks.rule, 0.6);
  put('P', disclaimer, x, foot);
}

/** The accent colour, darkened only where neither white nor black words could be read on it. */
function fieldColour({ accent, ink, paper }: Setting['inks']): Rgb {
  return contrast(accent, ink) >= 6 || contrast(accent, paper) >= 3.2 ? accent : readable(accent, 3.6);
}

/** Result at the left, facts at the right; below each other where there is no result. */
function drawResult(
  cover: Cover,
  canvas: Canvas,
  { inks, setter, tags }: Setting,
  tag: Tag,
  x: number,
  y: number,
  inner: number,
  end: number,
): void {
  const hasResult = cover.sign !== '' || cover.result !== '';
  const left = hasResult ? inner * 0.42 : 0;
  let top = y - 14;
  if (cover.sign !== '') {
    const sign = largest(cover.sign, [60, 48, 36, 26, 18], 1.15, true, left - 24, 120, setter, inks.text.accent);
    sign.draw(canvas, tags.add(tag, 'P'), x, top);
    top += sign.height + 2;
  }
  if (cover.result !== '') {
    const result = largest(cover.result, [15, 13, 11, 9], 1.5, true, left - 24, 90, setter, inks.ink);
    result.draw(canvas, tags.add(tag, 'P'), x, cover.sign === '' ? y : top);
  }
  const list = tags.add(tag, 'L');
  const from = x + left;
  const width = inner - left;
  const style = factsThatFit(cover, width, end - y, setter);
  let line = y;
  for (const { label, text } of cover.facts) {
    const item = tags.add(list, 'LI');
    const name = setText(label, style, width * 0.3, setter, { colour: inks.muted });
    const value = setText(text, style, width * 0.66, setter, { colour: inks.ink });
    name.draw(canvas, tags.add(item, 'Lbl'), from, line);
    value.draw(canvas, tags.add(item, 'LBody'), from + width * 0.34, line);
    line += Math.max(name.height, value.height) + 4;
  }
}

function factsThatFit(cover: Cover, width: number, room: number, setter: Setting['setter']): TextStyle {
  const heightIn = (style: TextStyle) =>
    cover.facts.reduce(
      (sum, { label, text }) =>
        sum +
        4 +
        Math.max(setText(label, style, width * 0.3, setter).height, setText(text, style, width * 0.66, setter).height),
      0,
    );
  return (
    [styles.body, styles.note, styles.small, { size: 6, leading: 8 }].find((style) => heightIn(style) <= room) ?? {
      size: 5,
      leading: 6.4,
    }
  );
}

function largest(
  text: string,
  sizes: readonly number[],
  lead: number,
  bold: boolean,
  width: number,
  room: number,
  setter: Setting['setter'],
  colour: Rgb,
): TextBox {
  let box: TextBox | undefined;
  for (const size of sizes) {
    box = setText(text, { size, leading: size * lead, bold }, width, setter, { colour, even: text.length < 120 });
    if (box.height <= room) return box;
  }
  return box ?? setText(text, styles.body, width, setter, { colour });
}

/** The field, and in it, barely seen, the flight of steps that the report is about. */
function drawField(canvas: Canvas, top: number, height: number, field: Rgb, light: Rgb): void {
  const { width } = canvas.page;
  canvas.artifact();
  canvas.rect(0, top, width, height, field);
  const steps = 5;
  const each = 46;
  for (let step = 0; step < steps; step += 1) {
    const tall = (step + 1) * 30;
    const left = width - (steps - step) * each;
    canvas.rect(left, top + height - tall, each, tall, mix(field, light, 0.045 + step * 0.016));
  }
}

function drawLogo(
  canvas: Canvas,
  logo: NonNullable<Cover['logo']>,
  x: number,
  y: number,
  width: number,
  { tags }: Setting,
  tag: Tag,
): void {
  const own = tags.add(tag, 'Figure', { alt: logo.alt });
  const fit = [width * 0.5, logoHeight] as const;
  canvas.figure(own, [x, y, x + fit[0], y + fit[1]]);
  canvas.tagged(own);
  canvas.image(logo.bytes, x, y, fit);
}
