import type { ReportModel } from '../../report/model.ts';
import { Canvas } from './canvas.ts';
import { inksOf } from './colours.ts';
import { drawCover } from './cover.ts';
import { openDocument } from './document.ts';
import type { ReportDocument } from './document.ts';
import { documentFonts } from './embedding.ts';
import { anchored, entriesOf, layoutBlocks, layoutSection } from './flow.ts';
import type { Fonts } from './fonts.ts';
import type { MissingGlyph } from './missing.ts';
import { missingGlyphs } from './missing.ts';
import type { Sheet } from './page.ts';
import { paginate } from './page.ts';
import type { OutlineItem } from './pdfkit.ts';
import { drawPlaced } from './placing.ts';
import { drawRunning } from './running.ts';
import type { Setting } from './setting.ts';
import { margins } from './styles.ts';
import { openTags } from './tags.ts';
import { oneLine } from './text/legible.ts';

export interface RenderOptions {
  /** Prints 〔U+2CB73〕 for a character that no font has; otherwise such characters are told and nothing is drawn. */
  readonly replaceMissing: boolean;
}

/** A report as PDF: the same model gives the same bytes on every machine. */
export async function renderPdf(
  model: ReportModel,
  fonts: Fonts,
  { replaceMissing }: RenderOptions,
): Promise<{ bytes: Uint8Array } | { missing: MissingGlyph[] }> {
  const shaper = { fonts, narrowQuotes: model.language === 'en', known: new Map() };
  if (!replaceMissing) {
    const missing = missingGlyphs(model, shaper);
    if (missing.length > 0) return { missing };
  }

  const document = openDocument(model);
  const tags = openTags(document);
  const codes = documentFonts(document, fonts);
  const inks = inksOf(model.palette);
  const setter = { shaper, codes, tags, inks, justify: model.language === 'zh-CN' };
  const { width, height } = pageSizes[model.page.size];
  const sections = anchored(model.sections);
  const pages = new Map<string, number>();
  const setting: Setting = {
    width: width - margins.left - margins.right,
    pageHeight: height - margins.top - margins.bottom,
    tag: tags.root,
    tags,
    setter,
    inks,
    words: model.words,
    book: { contents: entriesOf(sections), pageOf: (anchor) => pages.get(anchor) },
    level: 2,
    layout: layoutBlocks,
  };

  // Three passes: the cover takes the first place in the structure; all else is set, then put on pages, then drawn,
  // so that the table of contents knows every page's number.
  const first = model.cover === null ? 1 : 2;
  const cover = model.cover === null ? undefined : new Canvas(document, codes, tags);
  if (cover !== undefined && model.cover !== null) {
    drawCover(model.cover, cover, setting);
    cover.end();
  }
  const flows = sections.map((section) => layoutSection(section, setting));
  const sheets = paginate(flows, margins.top, height - margins.bottom);
  for (const [index, sheet] of sheets.entries()) {
    for (const { piece } of sheet.placed)
      for (const anchor of piece.anchors ?? []) if (!pages.has(anchor)) pages.set(anchor, first + index);
  }
  const total = first - 1 + sheets.length;
  for (const [index, sheet] of sheets.entries()) {
    const canvas = new Canvas(document, codes, tags);
    if (first + index > 1) drawRunning(canvas, sheet.section, first + index, total, model.words, setter, inks);
    drawPlaced(canvas, sheet.placed, margins.left);
    nameAnchors(document, sheet, first + index, pages);
    canvas.end();
  }
  if (total === 0) new Canvas(document, codes, tags).end();

  addBookmarks(document, sheets, first, model.cover?.title);
  attach(document, model);
  tags.write();
  return { bytes: await document.bytes() };
}

/** Points. */
const pageSizes = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;

function nameAnchors(
  document: ReportDocument,
  { placed }: Sheet,
  page: number,
  pages: ReadonlyMap<string, number>,
): void {
  for (const { piece, y } of placed) {
    for (const anchor of piece.anchors ?? [])
      if (pages.get(anchor) === page) document.addNamedDestination(anchor, 'XYZ', 0, Math.max(0, y - 12), null);
  }
}

function addBookmarks(
  document: ReportDocument,
  sheets: readonly Sheet[],
  first: number,
  cover: string | undefined,
): void {
  const { outline } = document;
  const offset = first - 1;
  if (cover !== undefined)
    outline.addItem(oneLine(cover), { pageNumber: 0, top: 0, left: 0, fit: false, expanded: false });
  let section: OutlineItem = outline;
  for (const [index, sheet] of sheets.entries()) {
    for (const { piece, y } of sheet.placed) {
      if (piece.bookmark === undefined) continue;
      const { title, level } = piece.bookmark;
      const item = (level === 1 ? outline : section).addItem(oneLine(title), {
        pageNumber: offset + index,
        top: Math.max(0, y - 12),
        left: 0,
        fit: false,
        expanded: level === 1,
      });
      if (level === 1) section = item;
    }
  }
}

function attach(document: ReportDocument, { attachments, date }: ReportModel): void {
  const day = new Date(`${date}T00:00:00Z`);
  for (const { name, type, description, bytes } of attachments) {
    document.file(bytes, {
      name: oneLine(name),
      type,
      description: oneLine(description),
      relationship: 'Source',
      creationDate: day,
      modifiedDate: day,
    });
  }
}
