import type { PlanWords, Place, ShownWithout } from '../../locale/plan-words.ts';
import type { Tone } from '../../report/blocks.ts';
import { companyName, levelName } from '../../report/material.ts';
import type { Material } from '../../report/material.ts';
import { standingOf } from '../../report/standing.ts';
import type { PlannedAction, PlanRequest, Roadmap, Standing, Without } from '../../roadmap/roadmap.ts';
import type { MoneyRange } from '../../questionnaire/schema/action.ts';
import { levelsOf } from '../../questionnaire/tree.ts';
import { showMoney, showScore } from '../../text/figures.ts';
import { safeLine } from '../../text/safe.ts';
import { widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Canvas } from './canvas.ts';
import { timelineLines } from './timeline.ts';

export interface PlanView {
  readonly material: Material;
  readonly request: PlanRequest;
  readonly roadmap: Roadmap;
}

/** The road map for someone at a terminal: what it comes to, whether it is proven, and stage by stage what runs when. */
export function drawPlan(view: PlanView, words: PlanWords, canvas: Canvas): string {
  const parts = [
    head(view, words, canvas),
    ...stages(view, words, canvas),
    frontier(view, words, canvas),
    foot(view, words, canvas),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head(view: PlanView, words: PlanWords, canvas: Canvas): string[] {
  const { material } = view;
  const { paint } = canvas;
  const company = companyName(material.questionnaire, material.answers) || material.words.document.unnamed;
  const say = (text: string, tone?: Tone): string[] => wrap(text, canvas.columns).map((line) => paint(line, tone));
  const title = wrap(words.title(safeLine(company)), canvas.columns).map((line) => paint(line, 'strong'));
  const { open } = material.assessment.coverage;
  const unfinished: Said[] = open === 0 ? [] : [{ text: words.open(open), tone: 'warn' }];
  return [...title, ...[...unfinished, ...verdict(view, words)].flatMap(({ text, tone }) => say(text, tone))];
}

interface Said {
  readonly text: string;
  readonly tone?: Tone;
}

function verdict(view: PlanView, words: PlanWords): readonly Said[] {
  const { material, request, roadmap } = view;
  const { status, from, after, target, highest, beyond } = roadmap;
  const wanted = levelShown(material, target) ?? '';
  const { terms } = material.words;
  if (status === 'already-reached')
    return [{ text: words.alreadyReached(levelShown(material, from.level) ?? '', wanted), tone: 'good' }];
  if (status === 'unreachable') {
    const unmet = roadmap.unmet.map(({ level, condition }) => `  ${conditionText(material, level, condition) ?? ''}`);
    return [
      { text: words.unreachable(wanted, levelShown(material, highest) ?? ''), tone: 'bad' },
      ...(unmet.length === 0
        ? [{ text: words.together }]
        : [{ text: words.unmet }, ...unmet.map((text) => ({ text }))]),
    ];
  }
  const short: Said[] =
    beyond === null
      ? []
      : [
          {
            text: words.beyond(
              wanted,
              terms.money(beyond.cost),
              terms.months(beyond.months),
              request.subsidy === null ? null : terms.money(beyond.own),
              beyond.proven,
            ),
            tone: 'bad',
          },
        ];
  if (roadmap.stages.length === 0)
    return [...short, { text: status === 'time-limit' ? words.nothingFound : words.nothingBetter, tone: 'warn' }];
  return [
    ...short,
    ...(short.length === 0 ? [] : [{ text: words.instead }]),
    { text: words.way(placeOf(material, from), placeOf(material, after)), tone: 'accent' },
    ...facts(view, words).map((text) => ({ text })),
    { text: proof(view, words), tone: status === 'time-limit' ? 'warn' : 'good' },
    ...firmness(roadmap, words),
  ];
}

function facts({ material, request, roadmap }: PlanView, words: PlanWords): readonly string[] {
  const { terms, punctuation } = material.words;
  const { cost, yearly, months, shortest, stages: its, subsidy } = roadmap;
  const count = its.reduce((sum, { actions }) => sum + actions.length, 0);
  return [
    [
      words.facts.actions(count),
      words.facts.once(terms.money(cost)),
      ...(yearly.max > 0 ? [words.facts.yearly(terms.money(yearly))] : []),
    ].join(punctuation.semicolon),
    words.facts.months(terms.months(months), request.crew, shortest),
    ...(subsidy === null
      ? []
      : [
          subsidy.counts
            ? words.facts.subsidy(terms.money(subsidy.given), terms.money(subsidy.own))
            : words.facts.noSubsidy,
        ]),
  ];
}

function proof({ request, roadmap, material }: PlanView, words: PlanWords): string {
  if (roadmap.status !== 'time-limit')
    return words.proven(roadmap.target === null || roadmap.beyond !== null ? 'limits' : 'target');
  const { gap } = roadmap;
  if (gap === null) return words.notProven(null);
  return words.notProven(request.target === null ? showScore(gap) : material.words.terms.money({ min: gap, max: gap }));
}

function firmness({ firmness: its }: Roadmap, words: PlanWords): readonly Said[] {
  const text = its === null ? null : words.firmness(its);
  return text === null ? [] : [{ text, tone: 'muted' }];
}

function stages(view: PlanView, words: PlanWords, canvas: Canvas): string[][] {
  const { material, request, roadmap } = view;
  const { paint, columns } = canvas;
  return roadmap.stages.map((stage, index) => {
    const from = Math.floor(Math.min(...stage.actions.map(({ start }) => start))) + 1;
    const ends = stage.actions.map(({ start, months }) => start + months);
    const to = Math.max(from, Math.ceil(Math.max(...ends)));
    const title = words.stage(index + 1, words.stages[stage.kind], String(from), String(to));
    const after = words.afterStage(placeOf(material, stage.after), material.words.terms.money(stage.cumulative));
    const more = (action: PlannedAction): readonly string[] => (request.explain ? reasons(view, action, words) : []);
    return [
      ...stageTitle(title, words.stagePurpose[stage.kind], canvas),
      ...timelineLines({ material, stage, months: roadmap.months, words, more }, canvas),
      ...wrap(after, columns, { first: '  ', indent: '    ' }).map((line) => paint(line, 'accent')),
    ];
  });
}

/** Beside each other where there is room, else below each other. */
function stageTitle(title: string, purpose: string, { paint, columns }: Canvas): string[] {
  if (widthOf(title) + 2 + widthOf(purpose) <= columns)
    return [`${paint(title, 'strong')}  ${paint(purpose, 'muted')}`];
  const below = wrap(purpose, columns, { first: '  ', indent: '  ' }).map((line) => paint(line, 'muted'));
  return [...wrap(title, columns).map((line) => paint(line, 'strong')), ...below];
}

function frontier({ material, roadmap }: PlanView, words: PlanWords, { columns, paint }: Canvas): string[] {
  const points = roadmap.frontier ?? [];
  if (points.length === 0) return [];
  const { terms } = material.words;
  return [
    paint(words.frontier, 'strong'),
    ...points.flatMap(({ level, score, cost, own, months, actions, proven }) => {
      const { level: name } = placeOf(material, { level, score });
      const facts = {
        money: terms.money(cost),
        own: own === null ? null : terms.money(own),
        months: terms.months(months),
        actions,
      };
      const text = words.frontierPoint(name ?? '', facts) + (proven ? '' : words.frontierUnproven);
      return wrap(text, columns, { first: '  ', indent: '    ' });
    }),
  ];
}

/** Why an action is there: shown only where it was asked for. */
function reasons(
  { material, roadmap }: PlanView,
  { id, waitsFor, why }: PlannedAction,
  words: PlanWords,
): readonly string[] {
  const titles = (ids: readonly string[]): string => ids.map((id) => titleOf(material, id)).join(words.separator);
  const carried = why.carries.flatMap(({ level, condition }) => conditionText(material, level, condition) ?? []);
  return [
    words.id(id),
    ...(why.included ? [words.included] : []),
    ...(why.without === null ? [] : [words.without(shown(material, roadmap.after, why.without))]),
    ...(carried.length === 0 ? [] : [words.carries(carried.join(words.separator))]),
    ...(waitsFor.length === 0 ? [] : [words.waitsFor(titles(waitsFor))]),
    ...(why.neededBy.length === 0 ? [] : [words.neededBy(titles(why.neededBy))]),
  ];
}

/** What lies between two decimals is shown as the nearer one, not as a range from one to the other. */
function oneAmount(money: number): MoneyRange {
  const shown = Number(showMoney(money).replaceAll(',', ''));
  return { min: shown, max: shown };
}

function shown(material: Material, after: Standing, without: Without): ShownWithout {
  if (without.is === 'dearer') {
    const by = Math.abs(without.by);
    // Less than is shown is as good as nothing.
    if (showMoney(by) === '0') return { is: 'same' };
    return { is: without.by > 0 ? 'dearer' : 'cheaper', by: material.words.terms.money(oneAmount(by)) };
  }
  if (without.is === 'less') {
    const place = placeOf(material, without);
    const hardly = without.score !== null && after.score !== null && after.score - without.score < 0.01;
    return hardly && place.level === placeOf(material, after).level ? { is: 'hardly-less' } : { is: 'less', place };
  }
  return without;
}

function foot({ roadmap, request }: PlanView, words: PlanWords, { columns, paint }: Canvas): string[] {
  if (roadmap.stages.length === 0) return [];
  const notes = [
    words.estimates,
    ...(roadmap.subsidy === null ? [] : [words.subsidyNote]),
    ...(roadmap.asksAnew ? [words.asksAnew] : []),
    ...(request.explain ? [] : [words.explainHint]),
  ];
  return notes.flatMap((note) => wrap(note, columns)).map((line) => paint(line, 'muted'));
}

function conditionText(
  material: Material,
  level: string,
  condition: Roadmap['unmet'][number]['condition'],
): string | null {
  const { root, questionnaire } = material;
  const definition = root.result.levels.find(({ id }) => id === level);
  const written = definition === undefined ? undefined : requiresOf(material, definition.rank)[condition.index];
  if (written === undefined) return null;
  return safeLine(`${level} ${standingOf(material, questionnaire, written, condition).sentence}`);
}

const requiresOf = ({ questionnaire }: Material, rank: number) =>
  levelsOf(questionnaire, questionnaire)[rank - 1]?.requires ?? [];

const levelShown = (material: Material, level: Standing['level']): string | null =>
  level === null ? null : safeLine(levelName(material, material.questionnaire, level));

const placeOf = (material: Material, { level, score }: Pick<Standing, 'level' | 'score'>): Place => ({
  level: levelShown(material, level),
  score: score === null ? null : showScore(score),
});

const titleOf = ({ actions, say }: Material, id: string): string => {
  const action = actions.get(id);
  return action === undefined ? id : safeLine(say(action.title));
};
