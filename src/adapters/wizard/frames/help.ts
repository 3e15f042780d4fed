import type { Interview } from '../../../interview/interview.ts';
import type { QuestionStep, Step } from '../../../interview/steps.ts';
import { meaningOf } from '../../../questionnaire/kinds/index.ts';
import type { Text } from '../../../questionnaire/schema/text.ts';
import { sourcesOf } from '../../../questionnaire/tree.ts';
import type { Frame, Paragraph } from '../frame.ts';
import type { Telling } from '../telling.ts';

/** Why we ask, how to count, what would show it, where it comes from; what the two other answers do. */
export function helpFrame(interview: Interview, step: Step, telling: Telling, head: string): Frame {
  const { help, date, respondent } = telling.wizard.steps;
  const parts =
    step.kind === 'question'
      ? questionHelp(interview, step, telling)
      : step.kind === 'profile'
        ? profileHelp(interview, step, telling)
        : step.kind === 'date'
          ? [{ text: date.help }]
          : step.kind === 'respondent'
            ? [{ text: respondent.help }]
            : [];
  const title =
    step.kind === 'question'
      ? telling.say(step.question.ask)
      : step.kind === 'profile'
        ? telling.say(step.field.title)
        : help.title;
  return {
    key: `help:${step.key}`,
    head,
    notices: [],
    over: true,
    title,
    body: parts.length === 0 ? [{ text: help.none }] : parts,
    input: { is: 'page' },
    tail: [],
    commands: ['back'],
  };
}

function questionHelp({ questionnaire }: Interview, { question }: QuestionStep, telling: Telling): Paragraph[] {
  const { help } = telling.wizard.steps;
  const { policy, scored } = meaningOf(questionnaire, question);
  return [
    ...part(help.why, question.why, telling),
    ...part(help.howToCount, question['how-to-count'], telling),
    ...part(help.more, question.help, telling),
    ...part(help.evidence, question.evidence, telling),
    ...sources(questionnaire, question.source, telling),
    { text: '' },
    { text: scored ? help.unknown : help.unknownUnscored, style: 'muted' },
    ...(policy === 'refused'
      ? []
      : [{ text: help.notApplicable(telling.terms.policies[policy]), style: 'muted' as const }]),
  ];
}

function profileHelp(
  { questionnaire }: Interview,
  { field }: Extract<Step, { kind: 'profile' }>,
  telling: Telling,
): Paragraph[] {
  const { help } = telling.wizard.steps;
  const examples = (field.options ?? []).flatMap((option): Paragraph[] =>
    option.help === undefined
      ? []
      : [{ text: `- ${telling.say(option.label)}${help.colon}${telling.say(option.help)}` }],
  );
  return [
    ...(field.help === undefined ? [] : [{ text: telling.say(field.help) }]),
    ...examples,
    ...(field.source === undefined ? [] : sources(questionnaire, field.source, telling)),
  ];
}

const part = (title: string, text: Text | undefined, { say }: Telling): Paragraph[] =>
  text === undefined ? [] : [{ text: '' }, { text: title, style: 'accent' }, { text: say(text) }];

function sources(
  questionnaire: Interview['questionnaire'],
  refs: string | readonly string[],
  { say, wizard }: Telling,
): Paragraph[] {
  const { help } = wizard.steps;
  const told = sourcesOf(refs).map((ref): Paragraph => {
    const [id = '', passage] = ref.split('#');
    const source = questionnaire.sources?.[id];
    if (source === undefined) return { text: help.ownReading };
    const quoted = passage === undefined ? undefined : source.passages?.[passage];
    return { text: say(source.title) + (quoted === undefined ? '' : help.colon + say(quoted)) };
  });
  return [{ text: '' }, { text: help.source, style: 'accent' }, ...told];
}
