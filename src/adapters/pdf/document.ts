import type { ReportModel } from '../../report/model.ts';
import { deflate, deflateAnew } from './deflate.ts';
import type { Dictionary, Ref } from './pdfkit.ts';
import { Document } from './pdfkit.ts';
import { oneLine } from './text/legible.ts';

/** A document without pages: title, language and dates from the model. */
export function openDocument(model: ReportModel): ReportDocument {
  const day = new Date(`${model.date}T00:00:00Z`);
  return new ReportDocument({
    size: model.page.size === 'A4' ? 'A4' : 'LETTER',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    autoFirstPage: false,
    // No font of its own: pdfkit would name Helvetica in the file without embedding it.
    font: null,
    // MemoryDocument deflates.
    compress: false,
    info: {
      Title: oneLine(model.title),
      Subject: oneLine(model.subject),
      Author: oneLine(model.author),
      // pdfkit makes the file's id from the information alone: with the fingerprint in it two reports never share one.
      Keywords: model.fingerprint,
      Creator: 'zhizao',
      Producer: 'zhizao (PDFKit)',
      CreationDate: day,
      ModDate: day,
    },
  });
}

/**
 * pdfkit's document, written to memory. Node's streams, Node's zlib and the machine's collation stay out of it: the
 * same report has the same bytes wherever it is made, and a thousand small objects cost no thousand events.
 */
export class ReportDocument extends Document {
  // pdfkit's constructor writes the head of the file, so these exist before fields would be initialised.
  declare private parts: Uint8Array[] | undefined;
  declare private pending: string[] | undefined;
  declare private done: ((bytes: Uint8Array) => void) | undefined;

  constructor(options: Dictionary) {
    super(options);
    this._root.data.Names.data.Dests._compareKeys = byBytes;
  }

  /** Ends the document. It may wait for a picture, which pdfkit decodes in the background. */
  bytes(): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.done = resolve;
      this.end();
    });
  }

  override ref(data?: Dictionary): Ref {
    const ref = super.ref(data);
    const { finalize } = ref;
    ref.finalize = () => {
      if (ref.buffer.length > 0) squeeze(ref);
      finalize.call(ref);
    };
    return ref;
  }

  /** Writes an object that is text already. */
  writeObject(ref: Ref, text: string): void {
    ref.offset = this._offset;
    this._write(`${ref.id} 0 obj\n${text}\nendobj`);
    this._refEnd(ref);
  }

  /** pdfkit hands over bytes, or text whose characters are bytes. */
  override _write(data: string | Uint8Array): void {
    this.pending ??= [];
    if (typeof data === 'string') {
      this.pending.push(data, '\n');
      this._offset += data.length + 1;
    } else {
      this.flush().push(data);
      this._offset += data.length;
    }
  }

  override push(chunk: unknown): boolean {
    if (chunk === null) this.done?.(Buffer.concat(this.flush()));
    return true;
  }

  /** pdfkit puts title and author into the XML as they are. */
  override _addInfo(): void {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]),
    );
    super._addInfo();
    this.info = info;
  }

  private flush(): Uint8Array[] {
    this.parts ??= [];
    if (this.pending !== undefined && this.pending.length > 0)
      this.parts.push(Buffer.from(this.pending.join(''), 'latin1'));
    this.pending = [];
    return this.parts;
  }
}

function squeeze(ref: Ref): void {
  const { data } = ref;
  // The metadata stay plain, so that whoever looks for them finds them without a PDF reader.
  if (data['Type'] === 'Metadata') return;
  const bytes = ref.buffer.length === 1 && ref.buffer[0] !== undefined ? ref.buffer[0] : Buffer.concat(ref.buffer);
  if (isTrueType(bytes)) {
    // Outlines shrink by a quarter only, and take longer to deflate than all the rest of a report takes to draw.
    data['Length1'] = bytes.length;
  } else if (data['Filter'] === undefined) {
    ref.buffer = [deflate(bytes)];
    data['Filter'] = 'FlateDecode';
  } else if (data['Subtype'] === 'Image' && data['Filter'] === 'FlateDecode' && data['DecodeParms'] === undefined) {
    ref.buffer = [deflateAnew(bytes)];
  }
}

function isTrueType(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 1 && bytes[2] === 0 && bytes[3] === 0;
}

/** Names in the order of their bytes, which readers search by; pdfkit would sort them by the machine's language. */
export function byBytes(first: string, second: string): number {
  const wide = Number(/[^\0-\x7f]/.test(first)) - Number(/[^\0-\x7f]/.test(second));
  return wide !== 0 ? wide : first < second ? -1 : first > second ? 1 : 0;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
