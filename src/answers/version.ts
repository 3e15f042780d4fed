import { questionFingerprint, scoringFingerprint } from '../questionnaire/fingerprint.ts';
import type { Report } from '../questionnaire/problem.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { isScored, nodesOf, questionsOf } from '../questionnaire/tree.ts';
import type { Answers } from './answers.ts';
import { presentName } from './entries.ts';
import type { AnswersProblems } from './problems.ts';

/** What an answers file says about the questionnaire that it answers. */
export interface Answered {
  readonly questionnaire: string;
  readonly version: string;
  readonly scoring?: string | undefined;
  readonly asked?: Readonly<Record<string, string>> | undefined;
  /** Ids of the questions that have an answer. */
  readonly ids: readonly string[];
}

/**
 * Whether answers may be scored with this questionnaire: the same id, and the same scoring model. The version alone decides only
 * where the file records no scoring model (a file written by hand). True where they may; otherwise what differs is reported.
 */
export function fits(answered: Answered, questionnaire: Questionnaire, report: Report<AnswersProblems>): boolean {
  const { version, scoring } = answered;
  const current = questionnaire.version;
  if (answered.questionnaire !== questionnaire.id) {
    report('other-questionnaire', ['questionnaire'], { named: answered.questionnaire, id: questionnaire.id });
    return false;
  }
  if (scoring === undefined) {
    if (version !== current) report('unproven-version', ['version'], { version, current });
    return version === current;
  }
  if (scoring === scoringFingerprint(questionnaire)) {
    if (version !== current) report('other-version', ['version'], { version, current }, { severity: 'info' });
    return true;
  }
  const spot = version === current ? ['scoring'] : ['version'];
  report('other-scoring', spot, { version, current, ...differences(answered, questionnaire) });
  return false;
}

/** The answers marked as given to this questionnaire: its version, scoring model, and each answered question as it is asked. */
export function stamped(answers: Answers, questionnaire: Questionnaire): Answers {
  const asked = questionsOf(questionnaire).flatMap(({ question }) =>
    Object.hasOwn(answers.answers, question.id) ? [[question.id, questionFingerprint(questionnaire, question)]] : [],
  );
  const { version } = questionnaire;
  return { ...answers, version, scoring: scoringFingerprint(questionnaire), asked: Object.fromEntries(asked) };
}

/** What separates the questions as they were answered from those of the questionnaire. Former ids count as present ones. */
export function differences(
  { asked, ids }: Pick<Answered, 'asked' | 'ids'>,
  questionnaire: Questionnaire,
): { readonly changed: string[]; readonly gone: string[]; readonly unanswered: string[]; readonly known: boolean } {
  const questions = new Map(questionsOf(questionnaire).map(({ question }) => [question.id, question]));
  const dimensions = new Set(nodesOf(questionnaire).map(({ id }) => id));
  const present = (id: string): string => (questions.has(id) ? id : presentName(id, questionnaire.renamed?.questions));
  const answered = new Set(ids.map(present));
  return {
    changed: Object.entries(asked ?? {}).flatMap(([id, fingerprint]) => {
      const question = questions.get(present(id));
      return question !== undefined && questionFingerprint(questionnaire, question) !== fingerprint
        ? [question.id]
        : [];
    }),
    gone: ids.filter((id) => !questions.has(present(id)) && !dimensions.has(id)),
    unanswered: [...questions.values()]
      .filter((question) => isScored(question) && !answered.has(question.id))
      .map(({ id }) => id),
    known: asked !== undefined,
  };
}
