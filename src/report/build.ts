import { showScore } from '../text/figures.ts';
import type { Block, Inline } from './blocks.ts';
import { belowFirst, companyName, gather, levelName, type Material, type ReportInput } from './material.ts';
import type { Attachment, Cover, ReportModel, Section } from './model.ts';
import { sections } from './sections/index.ts';
import { COLOURS, TONES } from './template.ts';
import { showPoints } from './shown.ts';

/** What is put into a report from outside: bytes that the adapters have read. */
export interface Enclosures {
  /** The template's logo. */
  readonly logo?: Uint8Array;
  /** The answers file (`--attach`). */
  readonly attachments?: readonly Attachment[];
  /** Hash of everything that the report is made from. */
  readonly fingerprint: string;
}

/**
 * Everything before, as one report in one language: plain data that renderers draw. Sections of which nothing is to say are
 * left out, and so are links to what is not in this report.
 */
export function buildReport(input: ReportInput, enclosures: Enclosures): ReportModel {
  const material = gather(input);
  const { template, words, assessment, questionnaire, answers, say } = material;
  const company = companyName(questionnaire, answers) || words.document.unnamed;
  const { score, max, level } = assessment.root;
  const firm = template.firm === undefined ? null : say(template.firm);
  const resultName = level === null ? null : levelName(material, material.root.node, level);
  const runningHead = words.document.runningHead(company, words.terms.day(assessment.date));
  return {
    language: input.language,
    title: words.document.title(company, say(questionnaire.title)),
    subject: words.document.subject(
      resultName,
      score === null || max === null ? null : words.terms.scoreOf(showScore(score), showPoints(max)),
    ),
    author: firm ?? words.document.author,
    date: assessment.date,
    fingerprint: enclosures.fingerprint,
    page: { size: template.page ?? 'A4' },
    palette: { ...COLOURS, ...given(template.palette ?? {}) },
    cover: coverOf(material, company, firm, enclosures.logo),
    words: {
      contents: words.document.contents,
      page: words.document.page,
      continued: words.document.continued,
      runningHead:
        template.footer === undefined ? runningHead : [runningHead, say(template.footer)].join(words.punctuation.dot),
      met: words.document.met,
      unmet: words.document.unmet,
    },
    sections: withoutDeadLinks(sectionsOf(material)),
    attachments: enclosures.attachments ?? [],
  };
}

const given = (palette: NonNullable<ReportInput['template']['palette']>): Partial<typeof COLOURS> =>
  Object.fromEntries(TONES.flatMap((tone) => (palette[tone] === undefined ? [] : [[tone, palette[tone]]])));

function sectionsOf(material: Material): Section[] {
  return material.template.sections.flatMap(({ id, title }) => {
    const maker = sections[id];
    const blocks = maker.blocks(material).filter(hasContent);
    if (blocks.length === 0) return [];
    return [
      {
        id,
        title: title === undefined ? maker.title(material.words) : material.say(title),
        starts: maker.starts,
        blocks,
      },
    ];
  });
}

function coverOf(material: Material, company: string, firm: string | null, logo: Uint8Array | undefined): Cover {
  const { words, template, questionnaire, assessment, answers, root, current, say } = material;
  const its = words.cover;
  const { score, max, level } = root.result;
  const title = say(questionnaire.title);
  const shownScore = score === null || max === null ? null : words.terms.scoreOf(showScore(score), showPoints(max));
  const facts = [
    ...(shownScore === null || level === null ? [] : [{ label: its.facts.score, text: shownScore }]),
    ...evidencedFact(material),
    { label: its.facts.date, text: words.terms.day(assessment.date) },
    { label: its.facts.questionnaire, text: its.questionnaire(title, questionnaire.version) },
    ...(answers.respondent === undefined ? [] : [{ label: its.facts.respondent, text: answers.respondent }]),
    ...(firm === null ? [] : [{ label: its.facts.firm, text: firm }]),
    ...(assessment.complete ? [] : [{ label: its.facts.status, text: its.incomplete(assessment.coverage.open) }]),
  ];
  const note = template.cover?.note;
  return {
    kicker: template.cover?.kicker === undefined ? (firm ?? title) : say(template.cover.kicker),
    title: template.cover?.title === undefined ? its.title : say(template.cover.title),
    company,
    sign: level === null ? '' : (current?.level.id ?? ''),
    result:
      level === null
        ? shownScore === null
          ? its.noOverall
          : words.terms.answer.row(its.scoreOnly, shownScore)
        : current === null
          ? belowFirst(material, root.node)
          : say(current.level.title),
    facts,
    disclaimer: [...(note === undefined ? [] : [say(note)]), say(questionnaire.disclaimer)].join('\n'),
    ...(logo === undefined ? {} : { logo: { bytes: logo, alt: its.logoAlt(firm ?? title) } }),
  };
}

/** The level that the evidence alone supports, where it is another. */
function evidencedFact(material: Material): Cover['facts'] {
  const { assessment, root, words } = material;
  const { level, score } = assessment.evidenced;
  if (assessment.coverage.evidenceAsked === 0) return [];
  if (level === null) return score === null ? [] : [{ label: words.cover.facts.evidenced, text: showScore(score) }];
  return [{ label: words.cover.facts.evidenced, text: levelName(material, root.node, level) }];
}

/** A table without rows, a list without items: nothing that a reader should meet. */
function hasContent(block: Block): boolean {
  switch (block.block) {
    case 'table':
      return block.rows.length > 0;
    case 'list':
      return block.items.length > 0;
    case 'bars':
      return block.bars.length > 0;
    case 'tiles':
      return block.tiles.length > 0;
    case 'ladder':
      return block.steps.length > 0;
    case 'steps':
      return block.steps.length > 0;
    case 'radar':
      return block.axes.length > 0;
    case 'text':
      return block.text.length > 0;
    case 'columns':
      return block.columns.some(({ blocks }) => blocks.length > 0);
    default:
      return true;
  }
}

/** Sections are written as if all the others were there; a link to what is not becomes plain text. */
function withoutDeadLinks(all: readonly Section[]): Section[] {
  const anchors = new Set(all.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(anchorsIn)]));
  const inline = (text: Inline): Inline =>
    typeof text === 'string'
      ? text
      : text.map((span) => (span.to === undefined || anchors.has(span.to) ? span : withoutLink(span)));
  return all.map((section) => ({ ...section, blocks: section.blocks.map((block) => mapped(block, inline, anchors)) }));
}

function withoutLink<T extends { readonly to?: string }>(linking: T): Omit<T, 'to'> {
  const plain = { ...linking };
  delete (plain as { to?: string }).to;
  return plain;
}

function anchorsIn(block: Block): readonly string[] {
  switch (block.block) {
    case 'heading':
    case 'card':
      return block.anchor === undefined ? [] : [block.anchor];
    case 'table':
      return block.rows.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]));
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(anchorsIn));
    default:
      return [];
  }
}

function mapped(block: Block, inline: (text: Inline) => Inline, anchors: ReadonlySet<string>): Block {
  switch (block.block) {
    case 'text':
    case 'callout':
      return { ...block, text: inline(block.text) };
    case 'list':
      return { ...block, items: block.items.map(inline) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, text: inline(cell.text) })),
        })),
      };
    case 'card':
      return {
        ...block,
        title: inline(block.title),
        rows: block.rows.map((row) => ({ ...row, text: inline(row.text) })),
      };
    case 'steps':
      return { ...block, steps: block.steps.map((step) => ({ ...step, text: inline(step.text) })) };
    case 'bars':
      return {
        ...block,
        bars: block.bars.map((bar) => (bar.to === undefined || anchors.has(bar.to) ? bar : withoutLink(bar))),
      };
    case 'columns':
      return {
        ...block,
        columns: block.columns.map((column) => ({
          ...column,
          blocks: column.blocks.map((inner) => mapped(inner, inline, anchors)),
        })),
      };
    default:
      return block;
  }
}
