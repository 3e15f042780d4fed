import type { ReportDocument } from './document.ts';
import type { Ref } from './pdfkit.ts';

/** Kinds of structure elements, as PDF 1.7 names them (ISO 32000-1, 14.8.4). */
export type TagName =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

/** Left, top, right, bottom in points from the page's top left corner. */
export type Box = readonly [number, number, number, number];

/** The least area that holds both. */
export const around = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

/** An element of the document's structure: what a screen reader is told, in reading order. */
export interface Tag {
  readonly name: TagName;
  readonly ref: Ref;
  readonly children: (Tag | Mark | Annotation)[];
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** Columns that a cell spans. */
  readonly span?: number;
  /** Set when a figure is drawn; `several`: it goes on over more than one page. */
  box?: { readonly page: Ref; readonly height: number; readonly box: Box } | 'several';
}

/** Marked content on a page. */
interface Mark {
  readonly page: Ref;
  readonly mcid: number;
}

/** A link's active area. */
interface Annotation {
  readonly page: Ref;
  readonly annotation: Ref;
}

export interface Tags {
  readonly root: Tag;
  readonly add: (parent: Tag, name: TagName, attributes?: Pick<Tag, 'alt' | 'scope' | 'span'>) => Tag;
  /** Takes marked content of a page into an element; gives its number on the page. */
  readonly mark: (tag: Tag, page: Ref, parents: Ref[]) => number;
  readonly annotate: (tag: Tag, page: Ref, annotation: Ref) => void;
  /** Writes the structure; nothing can be added after that. */
  readonly write: () => void;
}

export function openTags(document: ReportDocument): Tags {
  const all: { tag: Tag; parent: Ref }[] = [];
  const root = document.getStructTreeRoot();

  const make = (parent: Ref, name: TagName, attributes: Pick<Tag, 'alt' | 'scope' | 'span'> = {}): Tag => {
    const tag: Tag = { name, ref: document.ref({}), children: [], ...attributes };
    all.push({ tag, parent });
    return tag;
  };
  const top = make(root, 'Document');
  root.data['K'] = [top.ref];

  return {
    root: top,
    add: (parent, name, attributes) => {
      const tag = make(parent.ref, name, attributes);
      parent.children.push(tag);
      return tag;
    },
    mark: (tag, page, parents) => {
      const mcid = parents.length;
      parents.push(tag.ref);
      tag.children.push({ page, mcid });
      return mcid;
    },
    annotate: (tag, page, annotation) => {
      const key = document.createStructParentTreeNextKey();
      document.getStructParentTree().add(key, tag.ref);
      annotation.data['StructParent'] = key;
      tag.children.push({ page, annotation });
    },
    write: () => {
      for (const { tag, parent } of all) document.writeObject(tag.ref, dictionary(tag, parent));
    },
  };
}

// Written as text: a report has a thousand elements or more, and pdfkit would take each apart key by key.

function dictionary(tag: Tag, parent: Ref): string {
  const { name, children, alt } = tag;
  const page = children.find(isMark)?.page ?? (tag.box === 'several' ? undefined : tag.box?.page);
  const kids = children.map((child) => kidOf(child, page)).join(' ');
  const parts = [`<</Type /StructElem /S /${name} /P ${parent.id} 0 R`];
  if (page !== undefined) parts.push(`/Pg ${page.id} 0 R`);
  parts.push(children.length === 1 ? `/K ${kids}` : `/K [${kids}]`);
  if (alt !== undefined) parts.push(`/Alt ${textString(alt)}`);
  parts.push(...attributes(tag), '>>');
  return parts.join(' ');
}

const isMark = (child: Tag | Mark | Annotation): child is Mark => 'mcid' in child;

function kidOf(child: Tag | Mark | Annotation, page: Ref | undefined): string {
  if (isMark(child)) {
    return child.page === page ? String(child.mcid) : `<</Type /MCR /Pg ${child.page.id} 0 R /MCID ${child.mcid}>>`;
  }
  if ('ref' in child) return `${child.ref.id} 0 R`;
  return `<</Type /OBJR /Pg ${child.page.id} 0 R /Obj ${child.annotation.id} 0 R>>`;
}

function attributes({ scope, span, box }: Tag): string[] {
  if (scope !== undefined || span !== undefined) {
    const parts = [scope === undefined ? '' : ` /Scope /${scope}`, span === undefined ? '' : ` /ColSpan ${span}`];
    return [`/A <</O /Table${parts.join('')}>>`];
  }
  if (box === undefined || box === 'several') return [];
  const [left, top, right, bottom] = box.box;
  const corners = [left, box.height - bottom, right, box.height - top].map((value) => Math.round(value * 100) / 100);
  return [`/A <</O /Layout /Placement /Block /BBox [${corners.join(' ')}]>>`];
}

/** Text as UTF-16 in hexadecimal digits, which needs no escapes. */
function textString(text: string): string {
  let digits = 'FEFF';
  for (let index = 0; index < text.length; index += 1) digits += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${digits}>`;
}
