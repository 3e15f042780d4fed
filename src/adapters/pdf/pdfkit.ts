import PDFDocument from 'pdfkit';
import type { FontObject } from './font-object.ts';

// What this adapter uses of pdfkit beyond its published types. pdfkit stays the writer of the file: objects, pages,
// fonts, images, outline, attachments; but its text, its tables and its closures of structure are far too slow for a
// report in a twentieth of a second, so pages are drawn through these doors.

export type Dictionary = Record<string, unknown>;

/** An object of the file. It is written when it ends. */
export interface Ref {
  readonly id: number;
  readonly data: Dictionary;
  buffer: Uint8Array[];
  /** Where in the file it begins. */
  offset: number;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  finalize(): void;
}

/** A font of one document: which glyphs it needs, how wide they are, which characters they stand for. */
export interface EmbeddedFont {
  /** Name within the document: F1. */
  readonly id: string;
  readonly scale: number;
  readonly subset: { encode: () => Uint8Array };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): Ref;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly dictionary: Ref;
  readonly fonts: Record<string, Ref>;
  readonly ext_gstates: Record<string, Ref>;
  readonly structParentTreeKey: number;
  write(chunk: Uint8Array): void;
}

/** A tree of names or numbers. */
export interface Tree {
  add(key: string | number, value: unknown): void;
  get(key: string | number): unknown;
  _compareKeys(first: string, second: string): number;
}

export interface OutlineItem {
  addItem(
    title: string,
    options: { pageNumber: number; top: number; left: number; fit: false; expanded: boolean },
  ): OutlineItem;
}

export interface Pdf {
  readonly page: Page;
  readonly outline: OutlineItem;
  /** The document's structure, as far as its pages are concerned. */
  getStructTreeRoot(): Ref;
  getStructParentTree(): Tree;
  createStructParentTreeNextKey(): number;
  addPage(): void;
  registerFont(name: string, font: FontObject): void;
  font(name: string): void;
  image(bytes: Uint8Array, x: number, y: number, options: { fit: readonly number[]; valign: 'center' }): void;
  annotate(x: number, y: number, width: number, height: number, options: Dictionary): void;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  file(bytes: Uint8Array, options: Dictionary): void;
  ref(data?: Dictionary): Ref;
  end(): void;

  readonly _root: { readonly data: { readonly Names: { readonly data: { readonly Dests: Tree } } } };
  readonly _font: EmbeddedFont;
  _offset: number;
  info: Record<string, string | Date>;
  push(chunk: unknown): boolean;
  _write(data: string | Uint8Array): void;
  _refEnd(ref: Ref): void;
  _addInfo(): void;
}

/** The same class under the description above. */
export const Document = PDFDocument as unknown as new (options: Dictionary) => Pdf;
