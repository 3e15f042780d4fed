import type { Block, Tone } from './blocks.ts';

/** A colour as the template writes it: "#1f4e79". */
export type Colour = string;

/** What every renderer is given and nothing else: the whole report as plain data, worded in one language. */
export interface ReportModel {
  readonly language: 'zh-CN' | 'en';
  /** The document's title (PDF title, terminal heading). */
  readonly title: string;
  readonly subject: string;
  /** Who made it: the consulting firm, or the program. */
  readonly author: string;
  /** Day of the assessment, ISO 8601. The only date in the document: the same input gives the same bytes. */
  readonly date: string;
  /** Hash of what the report was made from: the PDF's keywords, so that two different reports never share a file id. */
  readonly fingerprint: string;
  readonly page: { readonly size: 'A4' | 'Letter' };
  readonly palette: Readonly<Record<Tone, Colour>>;
  readonly cover: Cover | null;
  /** Words that only the renderer can place: "第 {page} / {pages} 页", "续表", "目录". */
  readonly words: RendererWords;
  readonly sections: readonly Section[];
  /** Files put into the PDF (`--attach`). */
  readonly attachments: readonly Attachment[];
}

export interface Cover {
  /** Above the title: the firm or the questionnaire's name. */
  readonly kicker: string;
  readonly title: string;
  readonly company: string;
  /** The large sign of the result and what it is called: "L2", "单元数字化". Empty sign where there is no level. */
  readonly sign: string;
  readonly result: string;
  /** Label and value, one line each: date, questionnaire and version, who answered. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** At the foot: no official certificate. */
  readonly disclaimer: string;
  /** PNG or JPEG. */
  readonly logo?: { readonly bytes: Uint8Array; readonly alt: string };
}

export interface Section {
  /** Unique; also the anchor that links and bookmarks point to. */
  readonly id: string;
  readonly title: string;
  /** `page`: starts a page of its own; `flow`: follows the section before. */
  readonly starts: 'page' | 'flow';
  readonly blocks: readonly Block[];
}

export interface RendererWords {
  readonly contents: string;
  readonly page: (page: number, pages: number) => string;
  /** Beside a table's head on the pages after its first: "（续）". */
  readonly continued: string;
  /** Running head of every page but the cover. */
  readonly runningHead: string;
  /** Names of the series roles and ladder states that alternative texts do not already say. */
  readonly met: string;
  readonly unmet: string;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}
