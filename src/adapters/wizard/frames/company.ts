import type { Interview } from '../../../interview/interview.ts';
import type { Step } from '../../../interview/steps.ts';
import type { WizardCommand } from '../../../locale/wizard.ts';
import { safeText } from '../../../text/safe.ts';
import type { Frame, Input, Paragraph } from '../frame.ts';
import type { Telling } from '../telling.ts';
import { dayIn } from './day.ts';
import { figureInput } from './question.ts';

type ProfileStep = Extract<Step, { kind: 'profile' }>;
type Bare = Omit<Frame, 'head' | 'notices'>;

const COMMANDS: readonly WizardCommand[] = ['back', 'help', 'jump', 'language', 'leave', 'menu'];

/** A field of the company profile; what follows from it (the size class) is shown under it once it is known. */
export function profileFrame(_: Interview, { key, field, value, facts }: ProfileStep, telling: Telling): Bare {
  const { say, wizard } = telling;
  const optional = field.required !== true;
  const unit = field.unit === undefined ? '' : wizard.steps.question.number(say(field.unit));
  return {
    key,
    title: say(field.title),
    body: [
      ...(field.help === undefined ? [] : [{ text: say(field.help), style: 'muted' as const }]),
      ...(unit === '' ? [] : [{ text: unit, style: 'muted' as const }]),
      ...(optional
        ? [
            {
              text:
                field.kind === 'choice' || field.kind === 'yes-no'
                  ? wizard.steps.profile.optional
                  : wizard.steps.profile.optionalLine,
              style: 'muted' as const,
            },
          ]
        : []),
    ],
    input: inputFor(field, value, telling),
    tail: facts.flatMap(({ fact, is }): Paragraph[] =>
      is === null
        ? []
        : [
            {
              text: telling.interview.fact({ title: say(fact.title), is: factLabel(fact, is, telling) }),
              style: 'good',
            },
          ],
    ),
    commands: optional ? ['back', 'help', 'unknown', 'jump', 'language', 'leave', 'menu'] : COMMANDS,
  };
}

export function factLabel(fact: ProfileStep['facts'][number]['fact'], is: string, { say }: Telling): string {
  const found = fact.cases.find((one) => one.is === is);
  return found === undefined ? is : say(found.label);
}

function inputFor(field: ProfileStep['field'], value: ProfileStep['value'], telling: Telling): Input {
  const { say } = telling;
  switch (field.kind) {
    case 'choice':
      return {
        is: 'options',
        options: (field.options ?? []).map(({ id, label, help }) => ({
          id,
          label: say(label),
          ...(help === undefined ? {} : { details: [say(help)] }),
        })),
        chosen: typeof value === 'string' ? value : null,
        open: true,
      };
    case 'yes-no':
      return {
        is: 'options',
        options: [
          { id: 'yes', label: telling.terms.answer.yes },
          { id: 'no', label: telling.terms.answer.no },
        ],
        chosen: value === true ? 'yes' : value === false ? 'no' : null,
        open: true,
      };
    case 'number': {
      const input = figureInput(field, value, telling);
      if (field.required === true || input.is !== 'line') return input;
      return { ...input, read: (text) => (text.trim() === '' ? { ok: true, value: '' } : input.read(text)) };
    }
    case 'text':
      return textInput(typeof value === 'string' ? value : '', field.required === true, telling);
  }
}

export const textInput = (text: string, required: boolean, { wizard }: Telling): Input => ({
  is: 'line',
  text: safeText(text),
  figure: false,
  read: (typed) =>
    required && typed.trim() === ''
      ? { ok: false, problem: wizard.screen.required }
      : { ok: true, value: typed.trim() },
});

export const respondentFrame = (value: string | null, telling: Telling): Bare => ({
  key: 'respondent',
  title: telling.wizard.steps.respondent.ask,
  body: [{ text: telling.wizard.steps.respondent.help, style: 'muted' }],
  input: textInput(value ?? '', false, telling),
  tail: [],
  commands: COMMANDS,
});

export const dateFrame = (value: string, telling: Telling): Bare => ({
  key: 'date',
  title: telling.wizard.steps.date.ask,
  body: [{ text: telling.wizard.steps.date.help, style: 'muted' }],
  input: {
    is: 'line',
    text: value,
    figure: true,
    read: (text) => {
      const day = dayIn(text);
      return day === null
        ? { ok: false, problem: telling.wizard.screen.notADay(safeText(text.trim())) }
        : { ok: true, value: day };
    },
  },
  tail: [],
  commands: COMMANDS,
});
