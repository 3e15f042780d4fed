import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { give } from '../../src/interview/give.ts';
import { freshAnswers, startInterview } from '../../src/interview/interview.ts';
import { comeBack, jump, next, nextOpen, previous } from '../../src/interview/moves.ts';
import { isVisitable, questionStepsOf, stepAt, stepsOf } from '../../src/interview/steps.ts';
import { completenessOf } from '../../src/interview/review.ts';
import { assess } from '../../src/assessment/assess.ts';
import { answers, choice, dimension, questionnaire, text, yesNo } from '../builders.ts';
import type { Sample } from '../generated.ts';
import { begun, knowing, mayCut, openSteps, respond, walk } from './respondent.ts';

const works = questionnaire({
  profile: {
    fields: [
      { id: 'name', title: text('企业名称'), kind: 'text', role: 'name', required: true },
      { id: 'employees', title: text('人数'), kind: 'number', role: 'employees' },
    ],
    facts: [
      {
        id: 'size',
        title: text('规模'),
        role: 'size',
        cases: [
          { is: 'small', label: text('小型'), when: { profile: 'employees', below: 300 } },
          { is: 'large', label: text('大型') },
        ],
      },
    ],
  },
  dimensions: [
    dimension('machines', {
      questions: [
        yesNo('machines.online'),
        choice('machines.alarm', { when: { question: 'machines.online', is: true } }),
        choice('machines.share', { when: { question: 'machines.online', is: true } }),
      ],
    }),
    dimension('office', {
      dimensions: [dimension('office.orders', { questions: [choice('office.orders.erp')] }), dimension('office.wages')],
    }),
  ],
});
const started = startInterview(works, freshAnswers(works, '2026-11-24'));
const along = (from: typeof started, count: number): readonly string[] => {
  const keys = [from.at];
  let interview = from;
  for (let at = 0; at < count; at += 1) {
    interview = next(interview);
    keys.push(interview.at);
  }
  return keys;
};

describe('one is led through everything that applies, in the order of the questionnaire', () => {
  test('the profile, who answers, the date, dimensions with their questions, the review, the result', () => {
    const online = give(started, 'machines.online', { answer: true }).interview;
    expect(along(online, 20)).toEqual([
      'profile:name',
      'profile:employees',
      'respondent',
      'date',
      'dimension:machines',
      'question:machines.online',
      'question:machines.alarm',
      'question:machines.share',
      'dimension:office',
      'dimension:office.orders',
      'question:office.orders.erp',
      'dimension:office.wages',
      'question:office.wages.q',
      'review',
      ...Array.from({ length: 7 }, () => 'result'),
    ]);
  });

  test('over questions that do not apply, forwards and backwards', () => {
    const offline = give({ ...started, at: 'question:machines.online' }, 'machines.online', {
      answer: false,
    }).interview;
    const beyond = next(offline);
    expect(beyond.at).toBe('dimension:office');
    expect(previous(beyond).at).toBe('question:machines.online');
  });

  test('over questions that nothing is decided about yet', () => {
    expect(next({ ...started, at: 'question:machines.online' }).at).toBe('dimension:office');
  });

  test('the size class is told after the field that decides it', () => {
    const facts = (interview: typeof started) =>
      stepsOf(interview).flatMap((step) => (step.kind === 'profile' ? step.facts.map(({ is }) => [step.key, is]) : []));
    expect(facts(started)).toEqual([['profile:employees', null]]);
    expect(facts(startInterview(works, answers({}, { company: { name: '示例', employees: 120 } })))).toEqual([
      ['profile:employees', 'small'],
    ]);
  });
});

describe('a draft goes on', () => {
  test('at the step it was on', () => {
    const draft = answers({ 'machines.online': true }, { interview: { at: 'question:machines.share' } });
    expect(startInterview(works, draft).at).toBe('question:machines.share');
  });
  test('at the first open step, where it does not say, or that step no longer applies', () => {
    const draft = answers(
      { 'machines.online': false },
      { respondent: '张三', company: { name: '示例', employees: 9 } },
    );
    expect(startInterview(works, draft).at).toBe('question:office.orders.erp');
    expect(startInterview(works, { ...draft, interview: { at: 'question:machines.share' } }).at).toBe(
      'question:office.orders.erp',
    );
    expect(startInterview(works, { ...draft, interview: { at: 'question:gone' } }).at).toBe(
      'question:office.orders.erp',
    );
  });
  test('at the review, where nothing is open', () => {
    const done = { 'machines.online': false, 'office.orders.erp': 'o1', 'office.wages.q': 'unknown' };
    const company = { name: '示例', employees: 9 };
    expect(startInterview(works, answers(done, { respondent: '张三', company })).at).toBe('review');
  });
});

describe('jumping', () => {
  const review = { ...started, at: 'review' };
  test('leads to a step and back to where one was', () => {
    const there = jump(review, 'question:office.orders.erp');
    expect(there.at).toBe('question:office.orders.erp');
    expect(comeBack(jump(there, 'date')).at).toBe('review');
    expect(comeBack(review)).toBe(review);
  });
  test('does not lead to what does not apply, nor to what is not there', () => {
    expect(jump(review, 'question:machines.alarm')).toBe(review);
    expect(jump(review, 'question:gone')).toBe(review);
  });
  test('comes back to the next step where the one it came from has stopped applying', () => {
    const online = give(started, 'machines.online', { answer: true }).interview;
    const away = jump({ ...online, at: 'question:machines.alarm' }, 'question:machines.online');
    const changed = give(away, 'machines.online', { answer: false }).interview;
    expect(comeBack(changed).at).toBe('dimension:office');
  });
});

/** Says whatever is still open: a question may stand before the one that decides whether it is asked. */
function finish(from: typeof started, { answers: known }: Sample) {
  let interview = from;
  for (let guard = 0; openSteps(interview).length > 0; guard += 1) {
    if (guard > 200) throw new Error('no end');
    interview = nextOpen(interview);
    interview = respond(interview, stepAt(interview), known)?.interview ?? interview;
  }
  return { interview };
}

describe('whatever the questionnaire', () => {
  test('no step is visited that does not apply, and everything that applies is answered in the end', () => {
    fc.assert(
      fc.property(knowing({ whens: 50 }), (sample) => {
        const { interview, visited } = walk(begun(sample), sample.answers);
        expect(visited.every(isVisitable)).toBe(true);
        const { interview: last } = finish(interview, sample);
        expect(assess(sample.questionnaire, last.answers).complete || mayCut(sample)).toBe(true);
        expect(completenessOf(last)).toMatchObject({ open: [], carried: [], complete: true });
        expect(questionStepsOf(last).map(({ state }) => state)).not.toContain('open');
        expect(questionStepsOf(last).map(({ state }) => state)).not.toContain('undecided');
      }),
    );
  });

  test('back after next is where one was, and next after back too', () => {
    fc.assert(
      fc.property(knowing({ whens: 50 }), fc.boolean(), fc.nat(30), (sample, quick, steps) => {
        let interview = begun(sample, quick);
        for (let at = 0; at < steps; at += 1) {
          interview = respond(interview, stepAt(interview), sample.answers)?.interview ?? interview;
          const onwards = next(interview);
          if (onwards.at !== interview.at) {
            expect(previous(onwards)).toEqual(interview);
            const back = previous(interview);
            if (!quick && back.at !== interview.at) expect(next(back).at).toBe(interview.at);
          }
          interview = onwards;
        }
      }),
    );
  });

  test('in which order it is answered does not matter', () => {
    fc.assert(
      fc.property(knowing({ whens: 40 }), fc.array(fc.nat(1000), { maxLength: 40 }), (sample, picks) => {
        const inOrder = walk(begun(sample), sample.answers).interview;
        let shuffled = begun(sample);
        for (let turn = 0; turn < 200 && openSteps(shuffled).length > 0; turn += 1) {
          const open = openSteps(shuffled);
          const step = open[(picks[turn] ?? 0) % open.length];
          if (step === undefined) break;
          shuffled = jump(shuffled, step.key);
          expect(shuffled.at).toBe(step.key);
          shuffled = respond(shuffled, step, sample.answers)?.interview ?? shuffled;
          shuffled = comeBack(shuffled);
        }
        const result = (interview: typeof shuffled) => assess(sample.questionnaire, interview.answers).root;
        const { interview } = finish(inOrder, sample);
        expect(openSteps(shuffled)).toEqual([]);
        expect(result(shuffled)).toEqual(result(interview));
      }),
    );
  });
});
