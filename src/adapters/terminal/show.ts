import type { TerminalWords } from '../../locale/catalogue.ts';
import type { Cost } from '../../questionnaire/schema/action.ts';
import type { Question } from '../../questionnaire/schema/question.ts';
import type { Dimension } from '../../questionnaire/schema/dimension.ts';
import { levelsOf, sourcesOf } from '../../questionnaire/tree.ts';
import type { Block, CardBlock, Inline } from '../../report/blocks.ts';
import type { Material, NodeMaterial } from '../../report/material.ts';
import { showAmount, showFigure, showShare } from '../../text/figures.ts';
import type { Canvas } from './canvas.ts';
import { drawBlocks } from './draw.ts';
import { pointsRows } from './points.ts';
import { weightText, whenText } from './when.ts';

/** What the views of a questionnaire are drawn from: its material without any answers, and the words. */
export interface ShowView {
  readonly material: Material;
  readonly words: TerminalWords;
  readonly canvas: Canvas;
}

/** A questionnaire in full: what is asked of the company, the levels, every question with its answers and points, the actions. */
export function drawQuestionnaire(view: ShowView): string {
  const { material, words, canvas } = view;
  const { questionnaire, say } = material;
  const { id, version, status, summary, publisher } = questionnaire;
  const { terms, punctuation } = material.words;
  const facts = [
    `${id} ${version}`,
    words.list.since(terms.status[status.is], terms.day(status.since)),
    ...(publisher === undefined ? [] : [say(publisher)]),
  ];
  const blocks: readonly Block[] = [
    {
      block: 'text',
      style: 'body',
      text: [
        { text: say(questionnaire.title), strong: true },
        { text: `\n${facts.join(punctuation.dot)}`, tone: 'muted' },
      ],
    },
    ...(summary === undefined ? [] : [{ block: 'text', style: 'body', text: say(summary) } as const]),
    ...profileBlocks(view),
    ...levelBlocks(view),
    { block: 'heading', level: 2, text: words.show.headings.dimensions },
    ...[...material.nodes.values()].filter((node) => node !== material.root).flatMap((node) => nodeBlocks(node, view)),
    ...actionBlocks(view),
    ...checkBlocks(view),
    ...sourceBlocks(view),
    { block: 'text', style: 'note', text: say(questionnaire.disclaimer) },
  ];
  return `${drawBlocks(blocks, canvas).join('\n')}\n`;
}

function profileBlocks({ material, words }: ShowView): Block[] {
  const { profile } = material.questionnaire;
  const { say } = material;
  const { punctuation } = material.words;
  const fields = profile.fields.map((field): Inline => {
    const facts = [
      ...(field.required === true ? [words.show.required] : []),
      ...(field.unit === undefined ? [] : [say(field.unit)]),
      ...(field.options === undefined
        ? []
        : [field.options.map((option) => say(option.label)).join(punctuation.comma)]),
    ];
    return [
      { text: say(field.title) },
      { text: facts.length === 0 ? '' : `  ${facts.join(punctuation.dot)}`, tone: 'muted' },
    ];
  });
  const derived = (profile.facts ?? []).map(
    (fact): Inline => [
      { text: say(fact.title) },
      {
        text: `  ${words.show.derived}${punctuation.dot}${[...new Set(fact.cases.map((one) => say(one.label)))].join(punctuation.comma)}`,
        tone: 'muted',
      },
    ],
  );
  return [
    { block: 'heading', level: 2, text: words.show.headings.profile },
    { block: 'list', ordered: false, items: [...fields, ...derived] },
  ];
}

function levelBlocks({ material, words }: ShowView): Block[] {
  const levels = levelsOf(material.questionnaire, material.root.node);
  if (levels.length === 0) return [];
  const steps = levels.map(({ id, title, summary }) => ({
    sign: id,
    title: material.say(title),
    ...(summary === undefined ? {} : { text: material.say(summary) }),
    // Every step is told in full here; nobody stands on any of them.
    state: 'next' as const,
  }));
  return [
    { block: 'heading', level: 2, text: words.show.headings.levels },
    { block: 'ladder', alt: '', steps },
  ];
}

function nodeBlocks(node: NodeMaterial, view: ShowView): Block[] {
  const { material, words } = view;
  const { say } = material;
  // The root is left out by the caller.
  const dimension = node.node as Dimension;
  const { weight, when, intro, target } = dimension;
  const facts = [
    ...(weight === undefined ? [] : [weightText(weight, view)]),
    ...(when === undefined ? [] : [`${words.show.conditional}${words.show.when.colon}${whenText(when, view)}`]),
    ...(target === undefined ? [] : [words.show.target(showFigure(target))]),
  ];
  const questions = 'questions' in node.node ? (node.node.questions ?? []) : [];
  return [
    { block: 'heading', level: node.depth === 1 ? 2 : 3, text: `${node.number} ${node.title}` },
    ...(facts.length === 0
      ? []
      : [{ block: 'text', style: 'note', text: facts.join(material.words.punctuation.dot) } as const]),
    ...(intro === undefined ? [] : [{ block: 'text', style: 'body', text: say(intro) } as const]),
    ...questions.map((question) => questionCard(question, view)),
  ];
}

function questionCard(question: Question, view: ShowView): CardBlock {
  const { material, words } = view;
  const { say } = material;
  const { terms, punctuation } = material.words;
  const labels = words.show.labels;
  const number = material.questions.get(question.id)?.number ?? '';
  const facts = [
    question.id,
    terms.kinds[question.kind],
    ...(question.weight === undefined ? [] : [weightText(question.weight, view)]),
    terms.policies[material.questions.get(question.id)?.policy ?? 'refused'],
  ];
  const rows: CardBlock['rows'][number][] = [
    { label: '', text: facts.join(punctuation.dot), tone: 'muted' },
    ...(question.when === undefined ? [] : [{ label: words.show.conditional, text: whenText(question.when, view) }]),
    ...pointsRows(question, view),
    ...(question.criteria === undefined
      ? []
      : [{ label: words.show.criteria, text: question.criteria.map(say).join(punctuation.semicolon) }]),
    ...told(labels.howToCount, question['how-to-count'], view),
    ...told(labels.why, question.why, view),
    ...told(labels.help, question.help, view),
    ...told(labels.evidence, question.evidence, view),
    { label: labels.source, text: sourceText(question.source, view), tone: 'muted' },
  ];
  return { block: 'card', tone: 'neutral', title: `${number} ${say(question.ask)}`, rows };
}

const told = (label: string, text: Question['why'], { material }: ShowView): CardBlock['rows'][number][] =>
  text === undefined ? [] : [{ label, text: material.say(text) }];

function sourceText(refs: string | readonly string[], { material, words }: ShowView): string {
  const { questionnaire, say } = material;
  const names = sourcesOf(refs).map((ref) => {
    const [id = '', passage] = ref.split('#');
    const source = questionnaire.sources?.[id];
    if (source === undefined) return words.show.ownReading;
    const quoted = passage === undefined ? undefined : source.passages?.[passage];
    return say(source.title) + (quoted === undefined ? '' : `${words.show.when.colon}${say(quoted)}`);
  });
  return names.join(material.words.punctuation.semicolon);
}

function actionBlocks(view: ShowView): Block[] {
  const { material, words } = view;
  const { questionnaire, say, questions } = material;
  const { terms, punctuation } = material.words;
  const labels = words.show.labels;
  const actions = questionnaire.actions ?? [];
  if (actions.length === 0) return [];
  const named = (points: Readonly<Record<string, number>>): string =>
    Object.entries(points)
      .map(([id, value]) => words.show.lift(questions.get(id)?.title ?? id, showFigure(value)))
      .join(punctuation.comma);
  const cards = actions.map((action): CardBlock => {
    const kinds = [
      ...(action.service === undefined ? [] : [terms.services[action.service]]),
      ...(action.light === true ? [terms.light] : []),
      terms.months(action.months),
    ];
    const cost = amountParts(action.cost, view);
    const { upkeep } = action.cost;
    const yearly =
      upkeep === undefined
        ? []
        : [
            ...amountParts(upkeep, view),
            ...(upkeep.share === undefined ? [] : [words.show.shareOfCost(showShare(upkeep.share))]),
          ];
    return {
      block: 'card',
      tone: 'neutral',
      title: say(action.title),
      rows: [
        { label: '', text: [action.id, ...kinds].join(punctuation.dot), tone: 'muted' },
        ...told('', action.what, view),
        ...(action.when === undefined ? [] : [{ label: words.show.fits, text: whenText(action.when, view) }]),
        { label: labels.lifts, text: named(action.lifts) },
        { label: labels.cost, text: cost.join(punctuation.semicolon) || terms.money({ min: 0, max: 0 }) },
        ...(yearly.length === 0 ? [] : [{ label: labels.yearly, text: yearly.join(punctuation.semicolon) }]),
        ...(action.needs === undefined ? [] : [{ label: labels.needs, text: named(action.needs) }]),
        ...told(labels.benefit, action.benefit?.text, view),
        ...told(labels.firstStep, action['first-step'], view),
        ...told(labels.basis, action.basis.text, view),
      ],
    };
  });
  return [{ block: 'heading', level: 2, text: words.show.headings.actions }, ...cards];
}

/** What is paid: fixed, and for each unit of a figure, or of a share of it. */
function amountParts({ fixed, per = [] }: Pick<Cost, 'fixed' | 'per'>, view: ShowView): string[] {
  const { words, material } = view;
  const { terms } = material.words;
  return [
    ...(fixed === undefined ? [] : [terms.priceAsWritten(fixed)]),
    ...per.map(({ figure, min, max, share = 1, 'at-least': atLeast, 'at-most': atMost }) =>
      words.show.per({
        figure: figureTitle(figure, view),
        money: terms.priceAsWritten({ min, max }),
        share: share === 1 ? null : showShare(share),
        atLeast: atLeast === undefined ? null : showAmount(atLeast),
        atMost: atMost === undefined ? null : showAmount(atMost),
      }),
    ),
  ];
}

/** A figure of the plant by its name: a field of the profile, or a question. */
function figureTitle(id: string, { material }: ShowView): string {
  const field = material.questionnaire.profile.fields.find((one) => one.id === id);
  return field === undefined ? (material.questions.get(id)?.title ?? id) : material.say(field.title);
}

function checkBlocks({ material, words }: ShowView): Block[] {
  const checks = material.questionnaire.checks ?? [];
  if (checks.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.show.headings.checks },
    { block: 'list', ordered: false, items: checks.map(({ text }) => material.say(text)) },
  ];
}

function sourceBlocks({ material, words }: ShowView): Block[] {
  const sources = Object.values(material.questionnaire.sources ?? {});
  if (sources.length === 0) return [];
  const { terms, punctuation } = material.words;
  const items = sources.map(({ title, issuer, number, date, certainty, address }): Inline => {
    const facts = [...(issuer === undefined ? [] : [material.say(issuer)]), number, date, address].filter(
      (fact) => fact !== undefined,
    );
    return [
      { text: material.say(title) },
      { text: ` ${[...facts, terms.footings[certainty].name].join(punctuation.dot)}`, tone: 'muted' },
    ];
  });
  return [
    { block: 'heading', level: 2, text: words.show.headings.sources },
    { block: 'list', ordered: false, items },
  ];
}
