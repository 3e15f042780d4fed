import type { Entry, WrittenBefore } from '../../../answers/answers.ts';
import { typedFigure } from '../../../answers/typed/figure.ts';
import type { FigureField, Figure } from '../../../answers/typed/figure.ts';
import { writtenBefore } from '../../../interview/give.ts';
import type { Interview } from '../../../interview/interview.ts';
import type { QuestionStep } from '../../../interview/steps.ts';
import type { WizardCommand } from '../../../locale/wizard.ts';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '../../../questionnaire/answer.ts';
import { meaningOf } from '../../../questionnaire/kinds/index.ts';
import type { Question, QuestionKind, QuestionOf } from '../../../questionnaire/schema/question.ts';
import type { Questionnaire } from '../../../questionnaire/schema/questionnaire.ts';
import { optionsOf } from '../../../questionnaire/tree.ts';
import { showAmount } from '../../../text/figures.ts';
import { safeText } from '../../../text/safe.ts';
import type { Choice, Frame, Input, Paragraph, Read } from '../frame.ts';
import type { Telling } from '../telling.ts';

/** The frame of a question, without head and notices. */
export function questionFrame(
  interview: Interview,
  { key, question, entry, state }: QuestionStep,
  telling: Telling,
): Omit<Frame, 'head' | 'notices'> {
  const { questionnaire } = interview;
  const { policy } = meaningOf(questionnaire, question);
  const commands: WizardCommand[] = [
    'back',
    'help',
    'unknown',
    ...(policy === 'refused' ? [] : ['not-applicable' as const]),
    'evidence',
    'note',
    'jump',
    'language',
    'leave',
    'menu',
  ];
  const criteria = question.criteria ?? [];
  const say = telling.wizard.steps.question;
  const asked = askedFor(question, telling);
  return {
    key,
    title: telling.say(question.ask),
    body: [
      ...(asked === null ? [] : [{ text: asked, style: 'muted' as const }]),
      ...(criteria.length === 0 ? [] : [{ text: say.criteria, style: 'muted' as const }]),
      ...criteria.map((text): Paragraph => ({ text: `- ${telling.say(text)}`, style: 'muted' })),
    ],
    input: inputFor(questionnaire, question, entry, telling),
    tail: tailOf(questionnaire, question, entry, state === 'carried', writtenBefore(interview, question.id), telling),
    commands,
  };
}

/** What to do, where the options alone do not tell it. */
function askedFor(question: Question, { wizard, say }: Telling): string | null {
  const words = wizard.steps.question;
  switch (question.kind) {
    case 'percent':
      return words.percent;
    case 'number':
      return words.number(say(question.unit));
    case 'text':
      return words.text;
    default:
      return null;
  }
}

type InputFor<K extends QuestionKind> = (question: QuestionOf<K>, answer: Answer | undefined, around: Around) => Input;

interface Around {
  readonly questionnaire: Questionnaire;
  readonly telling: Telling;
}

/** A kind of question without an input here does not compile. */
const inputsFor: { readonly [K in QuestionKind]: InputFor<K> } = {
  choice: (question, answer, { questionnaire, telling }) => ({
    is: 'options',
    options: optionsOf(questionnaire, question).map((option) => choiceOf(option, telling)),
    chosen: typeof answer === 'string' ? answer : null,
    open: true,
  }),
  'yes-no': ({ labels }, answer, { telling }) => ({
    is: 'options',
    options: [
      { id: 'yes', label: labels === undefined ? telling.terms.answer.yes : telling.say(labels.yes) },
      { id: 'no', label: labels === undefined ? telling.terms.answer.no : telling.say(labels.no) },
    ],
    chosen: answer === true ? 'yes' : answer === false ? 'no' : null,
    open: true,
  }),
  multiple: ({ options }, answer, { telling }) => ({
    is: 'ticks',
    options: options.map((item) => ({ ...choiceOf(item, telling), exclusive: item.exclusive === true })),
    ticked: Array.isArray(answer) ? (answer as readonly string[]) : null,
  }),
  grid: (question, answer, { questionnaire, telling }) => ({
    is: 'grid',
    rows: question.rows.map(({ id, label }) => ({ id, label: telling.say(label) })),
    options: [
      ...optionsOf(questionnaire, question).map(({ id, label }) => ({ id, label: telling.say(label) })),
      { id: UNKNOWN, label: telling.wizard.steps.question.noAnswerRow },
      ...(meaningOf(questionnaire, question).policy === 'refused'
        ? []
        : [{ id: NOT_APPLICABLE, label: telling.wizard.steps.question.notApplicableRow }]),
    ],
    given: isRows(answer) ? answer : {},
  }),
  percent: (question, answer, { telling }) => figureInput(question, answer, telling),
  number: (question, answer, { telling }) => figureInput(question, answer, telling),
  text: (_, answer) => ({
    is: 'line',
    text: typeof answer === 'string' && answer !== UNKNOWN && answer !== NOT_APPLICABLE ? answer : '',
    figure: false,
    read: (text) => ({ ok: true, value: text.trim() }),
  }),
};

function inputFor(questionnaire: Questionnaire, question: Question, entry: Entry | null, telling: Telling): Input {
  // The record ties each kind to its questions; picking a member loses that tie.
  const make = inputsFor[question.kind] as InputFor<QuestionKind>;
  return make(question, entry?.answer, { questionnaire, telling });
}

const isRows = (answer: Answer | undefined): answer is Readonly<Record<string, string>> =>
  typeof answer === 'object' && !Array.isArray(answer);

function choiceOf(
  {
    id,
    label,
    criteria = [],
  }: {
    readonly id: string;
    readonly label: Parameters<Telling['say']>[0];
    readonly criteria?: readonly Parameters<Telling['say']>[0][] | undefined;
  },
  { say, wizard }: Telling,
): Choice {
  return {
    id,
    label: say(label),
    ...(criteria.length === 0
      ? {}
      : { details: [wizard.steps.question.optionCriteria + criteria.map(say).join(wizard.steps.help.semicolon)] }),
  };
}

export function figureInput(field: FigureField, given: unknown, telling: Telling): Input {
  return {
    is: 'line',
    text: typeof given === 'number' ? showAmount(given).replaceAll(',', '') : '',
    figure: true,
    read: (text) => readFigure(text, field, telling),
  };
}

function readFigure(text: string, field: FigureField, telling: Telling): Read {
  if (text.trim() === '') return { ok: false, problem: telling.wizard.screen.required };
  const read = typedFigure(text, field);
  const { interview, say } = telling;
  if (!read.ok) {
    // Code and arguments belong together; the record of sentences does not know it.
    const { code, args } = read.problem;
    const sentence = interview.typed[code] as (given: typeof args) => string;
    return { ok: false, problem: safeText(sentence(args)) };
  }
  const shown = shownOf(
    read,
    field.kind === 'percent' ? '%' : field.unit === undefined ? '' : say(field.unit),
    text,
    telling,
  );
  return { ok: true, value: read.figure, ...(shown === null ? {} : { shown }) };
}

function shownOf(
  { figure, workedOut, perhaps }: Figure,
  unit: string,
  text: string,
  { interview }: Telling,
): string | null {
  if (perhaps !== null) return interview.perhaps({ figure, perhaps });
  if (workedOut === null) return null;
  const given = workedOut.by === 'counts' ? `${workedOut.part}/${workedOut.whole}` : safeText(text.trim());
  return interview.workedOut({ given, figure, unit });
}

function tailOf(
  questionnaire: Questionnaire,
  question: Question,
  entry: Entry | null,
  carried: boolean,
  waiting: WrittenBefore,
  telling: Telling,
): Paragraph[] {
  const { wizard, say, terms, language } = telling;
  const words = wizard.steps.question;
  const { evidence, note } = { ...waiting, ...entry };
  const special = entry?.answer === UNKNOWN || entry?.answer === NOT_APPLICABLE;
  const label =
    entry === null ? '' : safeText(meaningOf(questionnaire, question).label(entry.answer, language, terms.answer));
  return [
    ...(carried ? [{ text: words.carried(label), style: 'warn' as const }] : []),
    ...(!carried && special ? [{ text: words.now(label), style: 'good' as const }] : []),
    ...(evidence !== undefined && evidence !== ''
      ? [{ text: words.evidence(safeText(evidence)), style: 'good' as const }]
      : []),
    ...(evidence === undefined && question.evidence !== undefined
      ? [{ text: words.evidenceHint(say(question.evidence)), style: 'muted' as const }]
      : []),
    ...(note !== undefined && note !== '' ? [{ text: words.note(safeText(note)), style: 'good' as const }] : []),
  ];
}
