import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/answers/read.ts';
import { writeAnswers } from '../../src/answers/write.ts';
import { migrateAnswers } from '../../src/answers/migrate.ts';
import { assess } from '../../src/assessment/assess.ts';
import { carriedFrom } from '../../src/interview/carry.ts';
import { annotate, confirm, cut, give, tell } from '../../src/interview/give.ts';
import {
  finishedAnswers,
  freshAnswers,
  type Interview,
  savedAnswers,
  startInterview,
} from '../../src/interview/interview.ts';
import { completenessOf, reviewOf } from '../../src/interview/review.ts';
import { questionStepsOf, stepWith } from '../../src/interview/steps.ts';
import { answersFile as words } from '../../src/locale/zh-CN/answers.ts';
import { answers, choice, dimension, level, percent, questionnaire, text, yesNo } from '../builders.ts';

const works = questionnaire({
  profile: {
    fields: [
      { id: 'name', title: text('企业名称'), kind: 'text', role: 'name', required: true },
      { id: 'employees', title: text('人数'), kind: 'number', role: 'employees' },
    ],
  },
  levels: [level('L1', { score: 'company', 'at-least': 1 }), level('L2', { score: 'company', 'at-least': 3 })],
  dimensions: [
    dimension('machines', {
      'not-applicable': 'exclude',
      questions: [
        yesNo('machines.online'),
        percent('machines.share', { when: { question: 'machines.online', is: true }, evidence: text('设备台账') }),
        choice('machines.alarm', { when: { question: 'machines.online', is: true } }),
      ],
    }),
    dimension('office', {
      questions: [
        choice('office.erp', { evidence: text('合同') }),
        choice('office.large', { when: { profile: 'employees', 'at-least': 300 } }),
      ],
    }),
  ],
  checks: [
    {
      id: 'offline-erp',
      when: {
        all: [
          { question: 'machines.online', is: false },
          { question: 'office.erp', is: 'o5' },
        ],
      },
      text: text('设备没有联网，ERP 却全部打通'),
    },
  ],
});
const begun = startInterview(works, freshAnswers(works, '2026-11-24'));
const state = (interview: Interview, question: string) =>
  questionStepsOf(interview).find((step) => step.question.id === question)?.state;

describe('what an answer changes is told', () => {
  const online = give(begun, 'machines.online', { answer: true }).interview;
  const shared = give(online, 'machines.share', { answer: 35, evidence: '平台在线清单' }).interview;
  const offline = give(shared, 'machines.online', { answer: false });

  test('questions that do not apply any more, with answers that stay in the file and do not count', () => {
    expect(offline.leaving).toEqual([
      { question: 'machines.share', answered: true },
      { question: 'machines.alarm', answered: false },
    ]);
    expect(offline.interview.answers.answers['machines.share']).toEqual({ answer: 35, evidence: '平台在线清单' });
    expect(state(offline.interview, 'machines.share')).toBe('not-asked');
    expect(reviewOf(offline.interview).notCounted.map(({ question }) => question.id)).toEqual(['machines.share']);
  });
  test('questions that apply again, with the answers that they had', () => {
    expect(give(offline.interview, 'machines.online', { answer: true }).appearing).toEqual([
      { question: 'machines.share', answered: true },
      { question: 'machines.alarm', answered: false },
    ]);
  });
  test('questions that the profile brings', () => {
    const large = tell(begun, { company: { employees: 400 } });
    expect(large.appearing).toEqual([{ question: 'office.large', answered: false }]);
    expect(tell(large.interview, { company: { employees: null } }).leaving).toHaveLength(1);
  });
  test('nothing where nothing changes', () => {
    expect(give(online, 'office.erp', { answer: 'o2' })).toMatchObject({
      appearing: [],
      leaving: [],
      contradictions: [],
    });
  });
});

describe('an answer', () => {
  test('keeps its evidence and note until they are taken away', () => {
    const first = give(begun, 'office.erp', { answer: 'o2', evidence: '合同', note: '财务上线' }).interview;
    const second = give(first, 'office.erp', { answer: 'o3', note: '' }).interview;
    expect(second.answers.answers['office.erp']).toEqual({ answer: 'o3', evidence: '合同' });
    expect(annotate(second, 'office.erp', { note: '已续签' }).answers.answers['office.erp']).toEqual({
      answer: 'o3',
      evidence: '合同',
      note: '已续签',
    });
  });
  test('that the question does not have is refused and changes nothing', () => {
    const change = give(begun, 'office.erp', { answer: 'o9' });
    expect(change.interview).toBe(begun);
    expect(change.problems[0]?.code).toBe('unknown-option');
    expect(give(begun, 'office.erp', { answer: 'not-applicable' }).problems[0]?.code).toBe('not-applicable-refused');
  });
  test('can be taken back: the question is open again', () => {
    const given = give(begun, 'office.erp', { answer: 'unknown' }).interview;
    expect(state(given, 'office.erp')).toBe('unknown');
    expect(state(give(given, 'office.erp', null).interview, 'office.erp')).toBe('open');
  });
  test('is never changed by the interview that it was given to', () => {
    give(begun, 'office.erp', { answer: 'o2' });
    expect(begun.answers.answers).toEqual({});
  });
});

describe('a dimension', () => {
  test('is cut with a reason, and its questions are no longer asked', () => {
    const without = cut(begun, 'machines', { note: '全部外协' });
    expect(without.leaving.map(({ question }) => question)).toEqual([
      'machines.online',
      'machines.share',
      'machines.alarm',
    ]);
    expect(stepWith(without.interview, 'dimension:machines')).toMatchObject({
      state: 'cut',
      entry: { note: '全部外协' },
    });
    expect(state(without.interview, 'machines.online')).toBe('cut');
    expect(state(cut(without.interview, 'machines', null).interview, 'machines.online')).toBe('open');
  });
  test('that may not be cut is not', () => {
    expect(cut(begun, 'office', {}).problems).toHaveLength(1);
    expect(cut(begun, 'office', {}).interview).toBe(begun);
  });
});

describe('answers that contradict each other', () => {
  const offline = give(begun, 'machines.online', { answer: false }).interview;
  const against = give(offline, 'office.erp', { answer: 'o5' });
  test('are pointed out, with the questions', () => {
    expect(against.contradictions).toEqual([{ check: 'offline-erp', questions: ['machines.online', 'office.erp'] }]);
  });
  test('once, also in a later sitting', () => {
    const mended = give(against.interview, 'office.erp', { answer: 'o4' }).interview;
    expect(give(mended, 'office.erp', { answer: 'o5' }).contradictions).toEqual([]);
    const later = startInterview(works, savedAnswers(mended));
    expect(give(later, 'office.erp', { answer: 'o5' }).contradictions).toEqual([]);
  });
  test('and may stand: the review marks both', () => {
    const review = reviewOf(against.interview);
    expect(review.contradictions).toHaveLength(1);
    expect(review.counts.contradicts).toBe(2);
  });
});

describe('the review', () => {
  const interview = startInterview(
    works,
    answers(
      {
        'machines.online': true,
        'machines.share': 90,
        'machines.alarm': 'unknown',
        'office.erp': { answer: 'o2', carried: true },
      },
      { company: { name: '某螺丝厂（示例）', employees: 400 } },
    ),
  );
  test('marks what is unknown, high and unevidenced, carried, open', () => {
    const marks = reviewOf(interview).dimensions.flatMap(({ questions }) =>
      questions.map(({ step, marks: found }) => [step.question.id, ...found]),
    );
    expect(marks).toEqual([
      ['machines.online'],
      ['machines.share', 'unevidenced'],
      ['machines.alarm', 'unknown'],
      ['office.erp', 'carried'],
      ['office.large', 'open'],
    ]);
    expect(reviewOf(interview).counts).toMatchObject({ open: 1, unknown: 1, unevidenced: 1, carried: 1 });
  });
  test('with what is missing', () => {
    expect(completenessOf(interview)).toEqual({
      complete: false,
      requiredFields: [],
      open: ['question:office.large'],
      carried: ['question:office.erp'],
    });
    expect(completenessOf(begun).requiredFields).toEqual(['profile:name']);
  });
});

describe('the file', () => {
  const asFile = (from: Interview) => writeAnswers(savedAnswers(from), works, { language: 'zh-CN', words });

  test('of a draft tells where it stopped, and is read again, also without its required fields', () => {
    const draft = give({ ...begun, at: 'question:office.erp' }, 'machines.online', { answer: true }).interview;
    const { migration, diagnostics } = migrateAnswers(asFile(draft), 'draft.yaml', works);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(migration?.changed).toEqual([]);
    const again = startInterview(works, migration?.answers ?? freshAnswers(works, '2026-11-25'));
    expect(again.at).toBe('question:office.erp');
    expect(savedAnswers(again)).toEqual(savedAnswers(draft));
  });
  test('of finished answers is no longer on a step and holds its result', () => {
    const done = finishedAnswers(
      give(startInterview(works, answers({ 'machines.online': false })), 'office.erp', { answer: 'o4' }).interview,
    );
    expect(done.interview).toBeUndefined();
    const result = assess(works, done);
    expect(done.result).toMatchObject({ level: result.root.level?.id, score: result.root.score });
    const { answers: read } = readAnswers(writeAnswers(done, works, { language: 'zh-CN', words }), 'a.yaml', works);
    expect(read).toEqual(done);
  });
  test('of last year is carried over: everything is to be confirmed, from the first step on', () => {
    const old = answers({ 'machines.online': true, machines: 'not-applicable' }, { respondent: '张三' });
    const carried = startInterview(works, carriedFrom(old, works, '2027-11-24'));
    expect(carried.at).toBe('profile:name');
    expect(carried.answers).toMatchObject({ date: '2027-11-24', company: old.company });
    expect(carried.answers.respondent).toBeUndefined();
    expect(stepWith(carried, 'dimension:machines')).toMatchObject({ state: 'carried' });
    const back = cut(carried, 'machines', null).interview;
    expect(state(back, 'machines.online')).toBe('carried');
    expect(state(confirm(back, 'machines.online').interview, 'machines.online')).toBe('answered');
    expect(state(give(back, 'machines.online', { answer: false }).interview, 'machines.online')).toBe('answered');
  });
  test('of a draft with renamed questions goes on at the question under its present name', () => {
    const draft = { ...begun, at: 'question:office.erp' };
    const renamed = {
      ...works,
      version: '1.1.0',
      dimensions: works.dimensions.map((one) =>
        one.id === 'office' ? { ...one, questions: [{ ...choice('office.system') }] } : one,
      ),
      checks: [],
      renamed: { questions: { 'office.erp': 'office.system' } },
    };
    const { migration } = migrateAnswers(asFile(draft), 'draft.yaml', renamed);
    expect(startInterview(renamed, migration?.answers ?? answers()).at).toBe('question:office.system');
  });
});
