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

/** An element of the document's structure: what a screen reader is told, in reading order. */
export interface Tag {
  readonly name: TagName;
  readonly ref: Ref;
  readonly children: (Tag | Mark | Annotation)[];
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** Columns that a cell spans. */
  readonly span?: number;
  /** Set when a figure is drawn. */
  box?: { readonly page: Ref; readonly height: number; readonly box: Box };
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
      for (const { tag, parent } of all) {
        Object.assign(tag.ref.data, dictionary(tag, parent));
        tag.ref.end();
      }
    },
  };
}

function dictionary(tag: Tag, parent: Ref): Record<string, unknown> {
  const page = tag.children.find((child) => 'mcid' in child)?.page;
  const children = tag.children.map((child) => {
    if ('ref' in child) return child.ref;
    if ('annotation' in child) return { Type: 'OBJR', Pg: child.page, Obj: child.annotation };
    return child.page === page ? child.mcid : { Type: 'MCR', Pg: child.page, MCID: child.mcid };
  });
  return {
    Type: 'StructElem',
    S: tag.name,
    P: parent,
    Pg: page ?? tag.box?.page,
    K: children.length === 1 ? children[0] : children,
    Alt: tag.alt === undefined ? undefined : new String(tag.alt),
    A: attributes(tag),
  };
}

function attributes({ scope, span, box }: Tag): Record<string, unknown> | undefined {
  if (scope !== undefined) return { O: 'Table', Scope: scope, ColSpan: span };
  if (span !== undefined) return { O: 'Table', ColSpan: span };
  if (box === undefined) return undefined;
  const [left, top, right, bottom] = box.box;
  return { O: 'Layout', Placement: 'Block', BBox: [left, box.height - bottom, right, box.height - top] };
}
