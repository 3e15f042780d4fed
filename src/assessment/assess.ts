import type { Answers } from '../answers/answers.ts';
import { toNumber } from '../exact/rational.ts';
import { derivedFacts } from '../questionnaire/facts.ts';
import { scoringFingerprint } from '../questionnaire/fingerprint.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { evaluate } from '../questionnaire/when.ts';
import type { Assessment } from './assessment.ts';
import { benchmarksFor } from './benchmarks.ts';
import { coverageOf } from './coverage.ts';
import { evidencedStandings } from './evidenced.ts';
import { explain, levelState } from './explain.ts';
import { intervalOf, prospectOf } from './interval.ts';
import { type Reckoning, reckon } from './reckoning.ts';
import { valuate } from './score.ts';

/**
 * The assessment of one company's answers. Pure and total; the same input gives the same assessment, key for key. Whoever has
 * reckoned the answers hands that on.
 */
export function assess(
  questionnaire: Questionnaire,
  answers: Answers,
  { scorer, given, situation, now: claimed }: Reckoning = reckon(questionnaire, answers),
): Assessment {
  const evidenced = valuate(scorer, evidencedStandings(scorer, answers, given, situation, claimed.standings));
  const prospect = prospectOf(scorer, answers, given);
  const evidencedScore = evidenced.score(0);
  const { id, version } = questionnaire;
  return {
    questionnaire: { id, version, sha256: scoringFingerprint(questionnaire) },
    company: answers.company,
    facts: derivedFacts(questionnaire, scorer.facts),
    date: answers.date,
    root: explain(scorer, answers, given, situation, claimed),
    complete: prospect.complete,
    interval: intervalOf(prospect),
    evidenced: {
      level: levelState(scorer, evidenced, 0),
      score: evidencedScore === null ? null : toNumber(evidencedScore),
    },
    coverage: coverageOf(scorer, answers, given, situation, claimed.standings),
    benchmarks: benchmarksFor(scorer, given, situation),
    checks: (questionnaire.checks ?? [])
      .filter(({ when }) => evaluate(when, scorer.facts, situation.readingOf) === true)
      .map((check) => check.id),
  };
}
