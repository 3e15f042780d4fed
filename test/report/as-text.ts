import type { Block, Cell, Inline } from '../../src/report/blocks.ts';
import type { ReportModel } from '../../src/report/model.ts';

/** A report as a person can read it in a diff: every word and figure that a renderer is given, in its order. */
export function asText(model: ReportModel): string {
  const { cover, page } = model;
  const lines = [
    `${model.title} [${model.language}, ${page.size}]`,
    model.subject,
    `${model.author}, ${model.date}`,
    ...(cover === null
      ? []
      : [
          '',
          `=== ${cover.kicker}`,
          `${cover.title} – ${cover.company}`,
          `[${cover.sign}] ${cover.result}`,
          ...cover.facts.map(({ label, text }) => `  ${label}: ${text}`),
          cover.disclaimer,
        ]),
  ];
  for (const section of model.sections) {
    lines.push('', `=== ${section.title} {#${section.id}${section.starts === 'page' ? ', new page' : ''}}`);
    for (const block of section.blocks) lines.push('', ...blockLines(block));
  }
  return `${lines.join('\n')}\n`;
}

export const inlineText = (text: Inline): string =>
  typeof text === 'string'
    ? text
    : text.map((span) => (span.to === undefined ? span.text : `${span.text}{→${span.to}}`)).join('');

const SIGNS = { met: '✓', unmet: '✗', dropped: '–', unknown: '?', evidence: '▣' } as const;

function cellText({ text, sign, bar }: Cell): string {
  const drawn = bar === undefined ? '' : ` [${Math.round(bar.share * 100)}%]`;
  return `${sign === undefined ? '' : `${SIGNS[sign]} `}${inlineText(text).replaceAll('\n', ' ⏎ ')}${drawn}`;
}

function blockLines(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}${block.anchor === undefined ? '' : ` {#${block.anchor}}`}`];
    case 'text':
      return [`${block.style === 'body' ? '' : `(${block.style}) `}${inlineText(block.text)}`];
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(item)}`);
    case 'callout':
      return [`[${block.tone}] ${block.title}`, `  ${inlineText(block.text)}`];
    case 'tiles':
      return block.tiles.map(
        ({ label, value, note, tone }) => `| ${label}: ${value}${note === undefined ? '' : ` (${note})`} [${tone}]`,
      );
    case 'table':
      return [
        `table: ${block.caption}`,
        `| ${block.columns.map(({ title }) => title).join(' | ')}`,
        ...block.rows.map(
          ({ cells, anchor }) => `| ${cells.map(cellText).join(' | ')}${anchor === undefined ? '' : ` {#${anchor}}`}`,
        ),
      ];
    case 'ladder':
      return [
        `ladder: ${block.alt}`,
        ...block.steps.map(
          ({ sign, title, text, state, mark }) =>
            `| ${sign} ${title} [${state}]${mark === undefined ? '' : ` «${mark}»`}${text === undefined ? '' : ` ${text}`}`,
        ),
      ];
    case 'radar':
      return [
        `radar: ${block.alt}`,
        ...block.series.map(
          ({ title, role, values }) =>
            `| ${title} (${role}): ${values.map((value, index) => `${block.axes[index]?.label} ${value ?? '–'}`).join(', ')}`,
        ),
      ];
    case 'bars':
      return [
        `bars: ${block.alt}`,
        ...block.bars.map(
          ({ label, value, max, text, tone, marks, note, to }) =>
            `| ${label}: ${text} (${value ?? '–'}/${max}) [${tone}]${marks.map((mark) => ` ▼${mark.label}(${mark.role} at ${mark.at})`).join('')}${note === undefined ? '' : ` – ${note}`}${to === undefined ? '' : ` {→${to}}`}`,
        ),
        ...block.legend.map(({ role, text }) => `| ${role}: ${text}`),
      ];
    case 'card':
      return [
        `card [${block.tone}]${block.anchor === undefined ? '' : ` {#${block.anchor}}`} ${block.kicker ?? ''}`,
        `  ${inlineText(block.title)}`,
        ...(block.meter === undefined ? [] : [`  (${block.meter.text})`]),
        ...block.rows.map(({ label, text }) => `  ${label}: ${inlineText(text).replaceAll('\n', ' ⏎ ')}`),
      ];
    case 'steps':
      return block.steps.flatMap(({ title, text, meta }, index) => [
        `${index + 1}) ${title}`,
        `   ${inlineText(text)} [${(meta ?? []).join('; ')}]`,
      ]);
    case 'columns':
      return block.columns.flatMap(({ blocks }, index) => [`-- column ${index + 1}`, ...blocks.flatMap(blockLines)]);
    case 'contents':
      return ['(contents)'];
  }
}
