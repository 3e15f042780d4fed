import type { Problem } from './problem.ts';
import { collect } from './problem.ts';
import { checkActions } from './references/actions.ts';
import { checkBenchmarks } from './references/benchmarks.ts';
import { checkCircles } from './references/circles.ts';
import { checkConditions } from './references/conditions.ts';
import { checkDimensions } from './references/dimensions.ts';
import { checkFallingBounds } from './references/falling-bounds.ts';
import { checkIds } from './references/ids.ts';
import { knownIn } from './references/known.ts';
import { checkProfile } from './references/profile.ts';
import type { ReferenceProblems } from './references/problems.ts';
import { checkQuestions } from './references/questions.ts';
import { checkRenamed } from './references/renamed.ts';
import { checkSources } from './references/sources.ts';
import { checkTargets } from './references/targets.ts';
import { checkTranslations } from './references/translations.ts';
import { checkWhens } from './references/when.ts';
import type { Questionnaire } from './schema/questionnaire.ts';
import type { Path } from './tree.ts';

const checks = [
  checkIds,
  checkTranslations,
  checkProfile,
  checkSources,
  checkDimensions,
  checkQuestions,
  checkWhens,
  checkConditions,
  checkFallingBounds,
  checkTargets,
  checkCircles,
  checkActions,
  checkBenchmarks,
  checkRenamed,
];

/**
 * What is wrong between the parts of a questionnaire whose parts are each well formed. `intact` tells where all of a part is as
 * it was written; from other parts no figure is worked out.
 */
export function checkReferences(
  questionnaire: Questionnaire,
  intact: (path: Path) => boolean,
): readonly Problem<ReferenceProblems>[] {
  const { found, report } = collect<ReferenceProblems>();
  const known = knownIn(questionnaire, intact, report);
  for (const check of checks) check(known, report);
  return found;
}
