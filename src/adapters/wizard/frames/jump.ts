import type { Interview } from '../../../interview/interview.ts';
import { isVisitable, stepsOf } from '../../../interview/steps.ts';
import type { WizardCommand } from '../../../locale/wizard.ts';
import { safeLine } from '../../../text/safe.ts';
import { truncate } from '../../../text/width.ts';
import type { Choice, Frame } from '../frame.ts';
import type { Telling } from '../telling.ts';

/** Where one can go: profile, dimensions, their questions with the state of each, the review. */
export function jumpFrame(interview: Interview, telling: Telling, head: string): Frame {
  const { say, wizard, interview: its } = telling;
  const choices = stepsOf(interview)
    .filter(isVisitable)
    .flatMap((step): Choice[] => {
      switch (step.kind) {
        case 'profile':
          return [{ id: step.key, label: say(step.field.title), mark: its.states[step.state] }];
        case 'respondent':
        case 'date':
          return [{ id: step.key, label: wizard.steps[step.kind].ask }];
        case 'dimension':
          return [
            {
              id: step.key,
              label: [...step.above, step.dimension].map(({ title }) => say(title)).join(' / '),
              style: 'strong',
            },
          ];
        case 'question':
          return [
            {
              id: step.key,
              label: `  ${truncate(safeLine(say(step.question.title ?? step.question.ask)), 48)}`,
              mark: its.states[step.state],
              ...(step.state === 'open' ? { style: 'warn' as const } : {}),
            },
          ];
        case 'review':
          return [{ id: step.key, label: wizard.steps.jump.review, style: 'strong' }];
        case 'result':
          return [];
      }
    });
  return {
    key: 'jump',
    head,
    notices: [],
    over: true,
    title: wizard.steps.jump.title,
    body: [],
    // A heading makes the list one without numbers: digits would only reach the first nine.
    input: {
      is: 'options',
      options: [{ id: 'heading', label: wizard.steps.jump.profile, heading: true }, ...choices],
      chosen: null,
      start: interview.at,
    },
    tail: [],
    commands: ['back', 'language', 'leave'],
  };
}

/** All that can be done at a screen where letters are typed as text. */
export function menuFrame({ commands }: Pick<Frame, 'commands'>, telling: Telling, head: string): Frame {
  return {
    key: 'menu',
    head,
    notices: [],
    over: true,
    title: telling.wizard.steps.jump.menu,
    body: [],
    input: {
      is: 'options',
      options: commands
        .filter((command): command is Exclude<WizardCommand, 'menu'> => command !== 'menu')
        .map((id) => ({ id, label: telling.wizard.screen.commands[id].long })),
      chosen: null,
    },
    tail: [],
    commands: ['back'],
  };
}
