import type { LevelState } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { MoneyRange } from '../questionnaire/schema/action.ts';
import type { Locale, Text } from '../questionnaire/schema/text.ts';
import { COMPANY } from '../questionnaire/tree.ts';
import type { PlannedAction, PlannedStage, PlanRequest, Roadmap, Standing, Without } from '../roadmap/roadmap.ts';
import type { StageKind } from '../roadmap/stages.ts';
import { conditionOf, type Json } from './document.ts';

export interface PlanDocumentInput {
  readonly questionnaire: Questionnaire;
  readonly language: Locale;
  /** What the kinds of stages are called. */
  readonly stages: Readonly<Record<StageKind, string>>;
  readonly request: PlanRequest;
  readonly roadmap: Roadmap;
}

/** The road map as other programs read it: `plan --json`. Promised to users: keys are only added, their order stays. */
export function planDocument({ questionnaire, language, stages, request, roadmap }: PlanDocumentInput): Json {
  const say = (text: Text): string => text[language] ?? text[questionnaire.locales[0] ?? 'zh-CN'] ?? '';
  const titles = new Map((questionnaire.actions ?? []).map(({ id, title }) => [id, say(title)]));
  return {
    from: standing(roadmap.from),
    target: level(roadmap.target),
    limits: { budget: request.budget, months: request.months, crew: request.crew },
    status: roadmap.status,
    cost: { ...money(roadmap.cost), unit: '10k CNY' },
    yearly: money(roadmap.yearly),
    subsidy:
      roadmap.subsidy === null || request.subsidy === null
        ? null
        : {
            rate: request.subsidy.rate,
            cap: request.subsidy.cap,
            counts: roadmap.subsidy.counts,
            given: money(roadmap.subsidy.given),
            own: money(roadmap.subsidy.own),
          },
    months: roadmap.months,
    shortest: roadmap.shortest,
    stages: roadmap.stages.map((stage) => stageOf(stage, stages[stage.kind], titles)),
    after: standing(roadmap.after),
    unmet: roadmap.unmet.map(({ level: at, condition }) => ({ level: at, ...conditionOf(condition, COMPANY) })),
    highest: level(roadmap.highest),
    beyond:
      roadmap.beyond === null
        ? null
        : {
            cost: money(roadmap.beyond.cost),
            own: money(roadmap.beyond.own),
            months: roadmap.beyond.months,
            proven: roadmap.beyond.proven,
          },
    firmness: roadmap.firmness === null ? null : { ...roadmap.firmness },
    frontier:
      roadmap.frontier === null
        ? null
        : roadmap.frontier.map((point) => ({
            level: point.level.id,
            score: point.score,
            cost: money(point.cost),
            own: point.own === null ? null : money(point.own),
            months: point.months,
            actions: point.actions,
            proven: point.proven,
          })),
    gap: roadmap.gap,
    asksAnew: roadmap.asksAnew,
  };
}

const level = (state: LevelState | null): string | null => state?.id ?? null;
const standing = (one: Standing): Json & object => ({ level: level(one.level), score: one.score });
const money = ({ min, max }: MoneyRange) => ({ min, max });

function stageOf(stage: PlannedStage, title: string, titles: ReadonlyMap<string, string>): Json {
  return {
    title,
    stage: stage.kind,
    actions: stage.actions.map((action) => actionOf(action, titles)),
    after: standing(stage.after),
    cumulative: money(stage.cumulative),
    until: stage.until,
  };
}

function actionOf(action: PlannedAction, titles: ReadonlyMap<string, string>): Json {
  const { id, cost, months, start, lifts, waitsFor, why } = action;
  return {
    id,
    title: titles.get(id) ?? id,
    cost: money(cost.once),
    yearly: cost.yearly === null ? null : money(cost.yearly),
    quoted: cost.quoted,
    months,
    start,
    lifts: lifts.map((one) => ({ ...one })),
    waitsFor: [...waitsFor],
    why: {
      carries: why.carries.map(({ level: at, condition }) => ({ level: at, ...conditionOf(condition, COMPANY) })),
      neededBy: [...why.neededBy],
      included: why.included,
      ...(why.without === null ? {} : { without: withoutOf(why.without) }),
    },
  };
}

function withoutOf(without: Without): Json {
  switch (without.is) {
    case 'dearer':
      return { extraCost: without.by };
    case 'less':
      return { level: level(without.level), score: without.score };
    case 'no-way':
      return { noWay: true };
    case 'unknown':
      return { unknown: true };
  }
}
