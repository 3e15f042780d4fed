import type { Answers } from '../answers/answers.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { levelsOf } from '../questionnaire/tree.ts';
import type { PlanRequest } from '../roadmap/roadmap.ts';
import type { Subsidy } from '../roadmap/program.ts';
import { similar } from '../text/similar.ts';
import { moneyIn, shareIn } from './amounts.ts';

/** What the command line says of a plan. */
export interface PlanOptions {
  readonly target?: string;
  readonly budget?: number;
  readonly months?: number;
  readonly subsidy?: string;
  readonly onlyLight?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly crew?: number;
  readonly explain?: boolean;
  readonly frontier?: boolean;
}

/**
 * What is asked for: the command line before the answers file's `plan:`. Where neither names a level, a budget or a time, the
 * next level. A `Failure` names what the questionnaire does not know.
 */
export function planRequest(
  questionnaire: Questionnaire,
  { plan }: Pick<Answers, 'plan'>,
  options: PlanOptions,
  presentRank: number,
): PlanRequest {
  const levels = levelsOf(questionnaire, questionnaire).map(({ id }) => id);
  const actions = (questionnaire.actions ?? []).map(({ id }) => id);
  if (actions.length === 0) throw new Failure('no-actions', { questionnaire: questionnaire.id });
  const { include = [], exclude = [], crew = 2 } = options;
  for (const [option, ids] of [
    ['--include', include],
    ['--exclude', exclude],
  ] as const) {
    for (const given of ids) {
      if (actions.includes(given)) continue;
      const near = similar(given, actions);
      throw new Failure('unknown-action', { option, given, ...(near === undefined ? {} : { similar: near }) });
    }
  }
  const both = include.find((id) => exclude.includes(id));
  if (both !== undefined) throw new Failure('included-and-excluded', { action: both });
  const budget = options.budget ?? plan?.budget ?? null;
  const months = options.months ?? plan?.months ?? null;
  const subsidy =
    options.subsidy === undefined ? subsidyOf(plan?.subsidy, levels) : writtenSubsidy(options.subsidy, levels);
  const limited = budget !== null || months !== null;
  if (options.target === undefined && levels.length === 0 && !limited)
    throw new Failure('no-levels', { questionnaire: questionnaire.id });
  const next = Math.min(presentRank + 1, levels.length);
  const target = options.target === undefined ? (limited ? null : next) : rankOf(options.target, levels, '--target');
  return {
    target,
    budget,
    months,
    subsidy,
    onlyLight: options.onlyLight === true,
    include: [...include],
    exclude: [...exclude],
    crew,
    explain: options.explain === true,
    frontier: options.frontier === true,
  };
}

function rankOf(given: string, levels: readonly string[], option: string): number {
  const found = levels.findIndex((id) => id.toLowerCase() === given.normalize('NFKC').trim().toLowerCase());
  if (found < 0) throw new Failure('unknown-target', { option, given, levels });
  return found + 1;
}

function subsidyOf(
  subsidy: { readonly rate: number; readonly cap: number; readonly level?: string } | undefined,
  levels: readonly string[],
): Subsidy | null {
  if (subsidy === undefined || subsidy.rate === 0 || subsidy.cap === 0) return null;
  const { rate, cap, level } = subsidy;
  return { rate, cap, rank: level === undefined ? null : rankOf(level, levels, 'plan.subsidy.level') };
}

/** RATE:CAP or RATE:CAP:LEVEL, such as 0.5:50:L3 or 50%:50万. */
function writtenSubsidy(given: string, levels: readonly string[]): Subsidy {
  const [rate = '', cap = '', level, ...rest] = given.split(/[:：]/);
  const [share, money] = [shareIn(rate), moneyIn(cap)];
  if (share === null || money === null || money === 0 || rest.length > 0)
    throw new Failure('invalid-subsidy', { given });
  return { rate: share, cap: money, rank: level === undefined ? null : rankOf(level, levels, '--subsidy') };
}
