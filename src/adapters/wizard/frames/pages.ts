import type { LevelState } from '../../../assessment/assessment.ts';
import type { Contradiction } from '../../../interview/give.ts';
import type { Interview } from '../../../interview/interview.ts';
import { mostQuestions } from '../../../interview/most.ts';
import { completenessOf } from '../../../interview/review.ts';
import { isOpen, questionKey, questionStepsOf, isApplicable, stepWith } from '../../../interview/steps.ts';
import { levelsOf, notYetOf } from '../../../questionnaire/tree.ts';
import { safeLine, safeText } from '../../../text/safe.ts';
import type { Frame, Paragraph } from '../frame.ts';
import type { Telling } from '../telling.ts';
import { textInput } from './company.ts';

/** How the wizard begins: a blank sheet, one that was left, one that was finished, or last year's. */
export interface Beginning {
  readonly is: 'fresh' | 'draft' | 'finished' | 'carried';
  readonly file: string;
  /** Questions that are asked otherwise in this version, by id, and how many are no longer there. */
  readonly changed: readonly string[];
  readonly gone: number;
}

export function welcomeFrame(interview: Interview, beginning: Beginning, telling: Telling): Frame {
  const { welcome } = telling.wizard.steps;
  const steps = questionStepsOf(interview).filter(isApplicable);
  const answered = steps.filter((step) => !isOpen(step)).length;
  const file = safeLine(beginning.file);
  const told = {
    fresh: () => welcome.fresh({ file, questions: mostQuestions(interview.questionnaire) }),
    draft: () => welcome.draft({ file, answered, left: steps.length - answered }),
    finished: () => welcome.finished({ file }),
    carried: () => welcome.carried({ file, carried: completenessOf(interview).carried.length }),
  }[beginning.is]();
  const titles = beginning.changed.map((id) => {
    const step = stepWith(interview, questionKey(id));
    return step?.kind === 'question' ? safeLine(telling.say(step.question.title ?? step.question.ask)) : id;
  });
  const changes: Paragraph[] = [
    ...(titles.length === 0 ? [] : [{ text: welcome.changed(titles), style: 'warn' as const }]),
    ...(beginning.gone === 0 ? [] : [{ text: welcome.gone(beginning.gone), style: 'muted' as const }]),
  ];
  return {
    key: 'welcome',
    head: telling.say(interview.questionnaire.title),
    notices: [],
    title: welcome.title,
    body: [
      { text: '' },
      ...told.map((text) => ({ text })),
      ...(interview.quick ? [{ text: welcome.quick }] : []),
      ...(changes.length === 0 ? [] : [{ text: '' }, ...changes]),
      { text: '' },
      { text: welcome.otherLanguage, style: 'accent' },
      { text: '' },
      { text: telling.say(interview.questionnaire.disclaimer), style: 'muted' },
    ],
    input: { is: 'page' },
    tail: [],
    commands: ['language', 'leave'],
  };
}

/** A sentence that goes with an answer: a reason, evidence, a note. */
export function sentenceFrame(
  kind: keyof Telling['wizard']['steps']['ask'],
  about: { readonly title: string; readonly text: string; readonly hint: string | null; readonly required: boolean },
  telling: Telling,
  head: string,
): Frame {
  const { title, help } = telling.wizard.steps.ask[kind];
  return {
    key: `ask:${kind}`,
    head,
    notices: [],
    over: true,
    title,
    body: [
      { text: about.title, style: 'muted' },
      { text: '' },
      { text: help },
      ...(about.hint === null ? [] : [{ text: about.hint, style: 'muted' as const }]),
    ],
    input: textInput(about.text, about.required, telling),
    tail: [],
    commands: ['back'],
  };
}

export const KEEP = 'keep';

/** Two answers do not fit: pointed out once; both may stand. */
export function contradictionFrame(
  interview: Interview,
  contradictions: readonly Contradiction[],
  telling: Telling,
  head: string,
): Frame {
  const { contradiction } = telling.wizard.steps;
  const texts = contradictions.flatMap(({ check }): Paragraph[] => {
    const found = interview.questionnaire.checks?.find(({ id }) => id === check);
    return found === undefined ? [] : [{ text: telling.say(found.text) }];
  });
  const questions = [...new Set(contradictions.flatMap((one) => one.questions))].flatMap((id) => {
    const step = stepWith(interview, questionKey(id));
    if (step?.kind !== 'question' || !isApplicable(step)) return [];
    return [
      { id: step.key, label: contradiction.change(safeLine(telling.say(step.question.title ?? step.question.ask))) },
    ];
  });
  return {
    key: 'contradiction',
    head,
    notices: [],
    title: telling.interview.contradiction,
    body: [...texts, { text: telling.interview.contradictionMayStand, style: 'muted' }],
    input: { is: 'options', options: [{ id: KEEP, label: contradiction.keep }, ...questions], chosen: null },
    tail: [],
    commands: ['language'],
  };
}

/** A quick scan is certain of the level. */
export function certainFrame(interview: Interview, level: LevelState, telling: Telling, head: string): Frame {
  const { certain } = telling.wizard.steps;
  const { questionnaire } = interview;
  const found = levelsOf(questionnaire, questionnaire)[level.rank - 1];
  const notYet = notYetOf(questionnaire, questionnaire);
  const { terms } = telling;
  const name =
    found !== undefined
      ? terms.level(found.id, telling.say(found.title))
      : notYet === undefined
        ? terms.notYet
        : telling.say(notYet.title);
  const applicable = questionStepsOf(interview).filter(isApplicable);
  const left = applicable.filter(isOpen).length;
  return {
    key: 'certain',
    head,
    notices: [],
    title: safeText(telling.interview.certain({ answered: applicable.length - left, level: name, left })),
    body: [{ text: telling.interview.afterCertainty, style: 'muted' }],
    input: {
      is: 'options',
      options: [
        { id: 'stop', label: certain.stop },
        { id: 'go-on', label: certain.goOn },
      ],
      chosen: null,
    },
    tail: [],
    commands: ['language'],
  };
}

/** Lines that are drawn already, to be scrolled through. */
export const resultFrame = (lines: readonly string[], telling: Telling): Frame => ({
  key: 'result',
  head: telling.wizard.steps.result.title,
  notices: [],
  title: '',
  body: lines.map((text) => ({ text, drawn: true })),
  input: { is: 'page' },
  tail: [],
  commands: [],
});
