import { describe, expect, test } from 'vitest';
import type { Frame, Outcome } from '../../../src/adapters/wizard/frame.ts';
import { begin } from '../../../src/adapters/wizard/inputs/index.ts';
import type { Ended } from '../../../src/adapters/wizard/sitting.ts';
import { runWizard } from '../../../src/adapters/wizard/wizard.ts';
import { carriedFrom } from '../../../src/interview/carry.ts';
import {
  finishedAnswers,
  freshAnswers,
  type Interview,
  savedAnswers,
  startInterview,
} from '../../../src/interview/interview.ts';
import { completenessOf } from '../../../src/interview/review.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { isApplicable, questionStepsOf } from '../../../src/interview/steps.ts';
import { answerAt, tellingFor } from '../../cli/manager.ts';
import { screwWorks } from './frames.ts';

const DAY = '2026-11-24';
const fresh = (quick = false): Interview => startInterview(screwWorks, freshAnswers(screwWorks, DAY), { quick });

interface Seen extends Ended {
  /** Keys of the screens, in their order. */
  readonly screens: readonly string[];
  readonly frames: readonly Frame[];
  readonly saved: readonly Interview[];
}

/** The wizard without any terminal: `act` says what is done at each screen, the first answer where it says nothing. */
async function go(
  interview: Interview,
  act: (frame: Frame, count: number) => Outcome | undefined = () => undefined,
): Promise<Seen> {
  const frames: Frame[] = [];
  const saved: Interview[] = [];
  const ended = await runWizard({
    interview,
    beginning: { is: 'fresh', file: '我厂.yaml', changed: [], gone: 0 },
    language: 'zh-CN',
    tellingIn: tellingFor(interview.questionnaire),
    show: async (frame) => {
      frames.push(frame);
      if (frames.length > 200) throw new Error(`no end: ${frame.key}`);
      return act(frame, frames.length - 1) ?? answerAt(frame, 0).outcome;
    },
    save: async (now) => void saved.push(now),
    now: () => 0,
  });
  return { ...ended, frames, saved, screens: frames.map(({ key }) => key) };
}

const does = (frame: Frame, command: Extract<Outcome, { is: 'command' }>['command']): Outcome => ({
  is: 'command',
  command,
  ui: begin(frame),
});
const says = (value: Extract<Outcome, { is: 'answer' }>['value']): Outcome => ({ is: 'answer', value });

test('no screen before the result tells a level or a score', async () => {
  const { frames } = await go(fresh());
  const levels = [...(Array.isArray(screwWorks.levels) ? screwWorks.levels : [])].map(
    ({ title }) => title['zh-CN'] ?? '',
  );
  const told = frames.flatMap(({ title, body, tail, notices }) => [
    title,
    ...[...body, ...tail, ...notices].map(({ text }) => text),
  ]);
  expect(levels.length).toBeGreaterThan(0);
  for (const level of levels) expect(told.filter((text) => text.includes(level))).toEqual([]);
});

test('everything that is said is saved before the next screen', async () => {
  const { saved, screens, interview } = await go(fresh());
  expect(saved.length).toBeGreaterThanOrEqual(screens.length - 2);
  expect(saved.at(-1)?.answers.answers).toEqual(interview.answers.answers);
});

test('evidence given before the answer goes with it', async () => {
  const first = questionStepsOf(fresh())[0]?.key ?? '';
  let given = false;
  const { interview } = await go(fresh(), (frame) => {
    if (frame.key === 'ask:evidence') return says('设备台账');
    if (frame.key !== first || given) return undefined;
    given = true;
    return does(frame, 'evidence');
  });
  expect(interview.answers.answers[first.replace('question:', '')]?.evidence).toBe('设备台账');
});

test('from the review to a question, a change, and back to the review', async () => {
  const target = questionStepsOf(fresh())[0]?.key ?? '';
  let reviews = 0;
  const { screens, interview } = await go(fresh(), (frame) => {
    if (frame.key === 'review') return (reviews += 1) === 1 ? says(target) : undefined;
    return reviews === 1 && frame.key === target ? says(60) : undefined;
  });
  expect(screens.slice(-3)).toEqual(['review', target, 'review']);
  expect(interview.answers.answers[target.replace('question:', '')]?.answer).toBe(60);
});

test('a jump ahead goes on from there; a look back returns to where one was', async () => {
  const questions = questionStepsOf(fresh())
    .filter(isApplicable)
    .map(({ key }) => key);
  const [first = '', second = ''] = questions;
  let jumped = false;
  const { screens } = await go(fresh(), (frame) => {
    if (frame.key === 'jump') return says(first);
    if (frame.key !== second || jumped) return undefined;
    jumped = true;
    return does(frame, 'jump');
  });
  const at = screens.indexOf('jump');
  expect(screens.slice(at, at + 3)).toEqual(['jump', first, second]);
});

describe('answers that contradict each other', () => {
  const robot = (frame: Frame): Outcome | undefined =>
    frame.key === 'question:networking.share'
      ? says(0)
      : frame.key === 'question:press.robot'
        ? says('yes')
        : undefined;

  test('are pointed out once, and may stand', async () => {
    const { screens, interview } = await go(fresh(), robot);
    expect(screens.filter((key) => key === 'contradiction')).toHaveLength(1);
    expect(interview.answers.answers['press.robot']?.answer).toBe(true);
  });

  test('lead back to either of the two', async () => {
    let changed = false;
    const { interview, screens } = await go(fresh(), (frame) => {
      if (frame.key === 'contradiction') return says('question:networking.share');
      if (frame.key === 'question:networking.share' && screensHave('contradiction')) {
        changed = true;
        return says(60);
      }
      seen.push(frame.key);
      return robot(frame);
    });
    expect(changed).toBe(true);
    expect(screens).toContain('contradiction');
    expect(interview.answers.answers['networking.share']?.answer).toBe(60);
  });
  const seen: string[] = [];
  const screensHave = (key: string): boolean => key === 'contradiction' && seen.includes('question:press.robot');
});

test('a whole dimension is cut only with a reason, where it may be', async () => {
  const dimensions = screwWorks.dimensions.map((one, index) =>
    index === 1 ? { ...one, 'not-applicable': 'exclude' as const } : one,
  );
  const id = dimensions[1]?.id ?? '';
  const interview = startInterview({ ...screwWorks, dimensions }, freshAnswers(screwWorks, DAY));
  const { interview: after, screens } = await go(interview, (frame) => {
    if (frame.key === 'ask:cutReason') return says('没有冲压');
    return frame.key === `dimension:${id}` ? does(frame, 'not-applicable') : undefined;
  });
  expect(after.answers.answers[id]).toEqual({ answer: 'not-applicable', note: '没有冲压' });
  expect(screens.filter((key) => key.startsWith(`question:${id}`))).toEqual([]);
});

test('last year: one Enter confirms each answer that still holds, and nothing is carried any more', async () => {
  const { interview: last } = await go(fresh(), (frame) =>
    frame.key.startsWith('question:') ? answerAt(frame, 1).outcome : undefined,
  );
  const carried = startInterview(screwWorks, carriedFrom(savedAnswers(last), screwWorks, '2027-11-24'));
  expect(completenessOf(carried).carried.length).toBeGreaterThan(5);
  const { interview, screens } = await go(carried, (frame) =>
    frame.input.is === 'options' && frame.key !== 'review' && frame.key !== 'contradiction'
      ? keptOf(frame)
      : kept(frame),
  );
  expect(completenessOf(interview)).toMatchObject({ complete: true, carried: [] });
  const bare = (answers: Interview['answers']['answers']) =>
    Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
  expect(bare(interview.answers.answers)).toEqual(bare(last.answers.answers));
  const questions = screens.filter((key) => key.startsWith('question:'));
  expect(new Set(questions).size).toBe(questions.length);
});

/** What Enter does at a screen that has an answer already. */
const keptOf = (frame: Frame): Outcome | undefined =>
  frame.input.is === 'options' && frame.input.chosen !== null ? says(frame.input.chosen) : undefined;
function kept(frame: Frame): Outcome | undefined {
  const { input } = frame;
  if (input.is === 'ticks' && input.ticked !== null) return says(input.ticked);
  if (input.is === 'grid' && Object.keys(input.given).length > 0) return says(input.given);
  return undefined;
}

test('a quick scan says when the level is certain, offers to stop, and the result is that level', async () => {
  let told = '';
  const { interview, screens, how } = await go(fresh(true), (frame) => {
    if (frame.key !== 'certain') return frame.key === 'review' ? says('finish') : undefined;
    told = frame.title;
    return says('stop');
  });
  expect(how).toBe('finished');
  expect(screens.slice(-2)).toEqual(['certain', 'review']);
  expect(told).toMatch(/等级已确定为/);
  const { level } = assess(screwWorks, interview.answers).root;
  expect(interview.answers.interview?.['certain-level']).toBe(level?.id ?? null);
});

describe('evidence written before the answer', () => {
  const first = questionStepsOf(fresh())[0]?.key ?? '';
  const id = first.replace('question:', '');

  test('is in the draft at once, and goes with the answer when the wizard goes on after a kill', async () => {
    let given = false;
    const { saved } = await go(fresh(), (frame) => {
      if (frame.key === 'ask:evidence') return says('设备台账');
      if (frame.key !== first) return undefined;
      if (given) return { is: 'interrupted' };
      given = true;
      return does(frame, 'evidence');
    });
    const draft = savedAnswers(saved.at(-1) ?? fresh());
    expect(draft.answers[id]).toBeUndefined();
    expect(draft.interview?.['written-before']).toEqual({ [id]: { evidence: '设备台账' } });
    const { interview, frames } = await go(startInterview(screwWorks, draft));
    expect(frames.find(({ key }) => key === first)?.tail.some(({ text }) => text === '佐证：设备台账')).toBe(true);
    expect(interview.answers.answers[id]?.evidence).toBe('设备台账');
    expect(interview.answers.interview?.['written-before']).toBeUndefined();
  });

  test('is kept when one steps back and comes again', async () => {
    let turn = 0;
    const { interview } = await go(fresh(), (frame) => {
      if (frame.key === 'ask:evidence') return says('设备台账');
      if (frame.key !== first) return undefined;
      turn += 1;
      return turn === 1 ? does(frame, 'evidence') : turn === 2 ? does(frame, 'back') : undefined;
    });
    expect(interview.answers.answers[id]?.evidence).toBe('设备台账');
  });
});

test('what is typed or ticked at a question is still there after evidence was written to it', async () => {
  const target = questionStepsOf(fresh()).find(({ question }) => question.kind === 'percent')?.key ?? '';
  const uis: (string | undefined)[] = [];
  const interview = startInterview(screwWorks, freshAnswers(screwWorks, DAY));
  await runWizard({
    interview,
    beginning: { is: 'fresh', file: '我厂.yaml', changed: [], gone: 0 },
    language: 'zh-CN',
    tellingIn: tellingFor(screwWorks),
    show: async (frame, _, ui) => {
      if (frame.key === 'ask:evidence') return says('设备台账');
      if (frame.key !== target) return answerAt(frame, 0).outcome;
      uis.push(ui?.text);
      if (uis.length > 1) return { is: 'interrupted' };
      return { is: 'command', command: 'evidence', ui: { ...begin(frame), text: '12/4' } };
    },
    save: async () => undefined,
    now: () => 0,
  });
  expect(uis).toEqual([undefined, '12/4']);
});

test('an answer that is changed says that its evidence is the old one', async () => {
  const target = questionStepsOf(fresh())[0]?.key ?? '';
  let reviews = 0;
  const { frames } = await go(fresh(), (frame) => {
    if (frame.key === 'ask:evidence') return says('台账第三页');
    if (frame.key === 'review') return (reviews += 1) <= 2 ? says(target) : undefined;
    if (frame.key !== target) return undefined;
    const text = frame.tail.map((one) => one.text).join();
    if (!text.includes('台账第三页')) return does(frame, 'evidence');
    return says(reviews === 2 ? 60 : 30);
  });
  const told = frames
    .filter(({ key }) => key === 'review')
    .map(({ notices }) => notices.map(({ text }) => text).join());
  expect(told).toEqual(['', '', expect.stringContaining('佐证还是原来的“台账第三页”')]);
});

test('a quick scan goes on as one, and a finished file remembers nothing of it', async () => {
  const { saved, interview } = await go(fresh(true));
  const draft = savedAnswers(saved[3] ?? fresh());
  expect(draft.interview?.quick).toBe(true);
  expect(startInterview(screwWorks, draft).quick).toBe(true);
  expect(savedAnswers(fresh()).interview?.quick).toBeUndefined();
  expect(finishedAnswers(interview).interview?.quick).toBeUndefined();
});
