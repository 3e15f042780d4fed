import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Entry } from '../../src/answers/answers.ts';
import { migrateAnswers } from '../../src/answers/migrate.ts';
import { writeAnswers } from '../../src/answers/write.ts';
import { answersFile as words } from '../../src/locale/zh-CN/answers.ts';
import type { Level } from '../../src/questionnaire/schema/level.ts';
import { assess } from '../../src/assessment/assess.ts';
import { carriedFrom } from '../../src/interview/carry.ts';
import { type Change, give } from '../../src/interview/give.ts';
import { type Interview, savedAnswers, startInterview } from '../../src/interview/interview.ts';
import { jump, next } from '../../src/interview/moves.ts';
import { certaintyOf, quickest } from '../../src/interview/quick.ts';
import { reviewOf } from '../../src/interview/review.ts';
import { questionStepsOf, stepAt } from '../../src/interview/steps.ts';
import { meaningOf } from '../../src/questionnaire/kinds/index.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { questionsOf } from '../../src/questionnaire/tree.ts';
import { answers, choice, dimension, level, questionnaire } from '../builders.ts';
import { begun, knowing, mayCut, openSteps, walk } from './respondent.ts';

const works = questionnaire({
  levels: [
    level('L1', { points: 'office.erp', 'at-least': 1 }),
    level('L2', { score: 'company', 'at-least': 3 }, { points: 'office.erp', 'at-least': 2 }),
  ],
  dimensions: [
    dimension('machines', { questions: ['a', 'b', 'c', 'd'].map((id) => choice(`machines.${id}`)) }),
    dimension('office', { questions: [choice('office.erp'), choice('office.wages')] }),
  ],
});
const scan = startInterview(works, answers({}, { interview: { at: 'date' } }), { quick: true });

const announced = (changes: readonly Change[]): readonly (string | null)[] =>
  changes.flatMap(({ certain }) => (certain === undefined ? [] : [certain.id]));

describe('a quick scan', () => {
  test('asks first what settles most', () => {
    expect(next(scan).at).toBe('question:office.erp');
  });
  test('says when the level is certain, and marks what is answered after that', () => {
    const first = give(next(scan), 'office.erp', { answer: 'o0' });
    expect(first.certain).toEqual({ id: null, rank: 0 });
    const later = give(next(first.interview), 'machines.a', { answer: 'o5' });
    expect(later.certain).toBeUndefined();
    expect(reviewOf(later.interview).counts['after-certainty']).toBe(1);
    expect(questionStepsOf(later.interview).filter(({ afterCertainty }) => afterCertainty)).toHaveLength(1);
  });
  test('goes on in the order of the questionnaire, once it is certain, and ends at the review', () => {
    let interview = give(next(scan), 'office.erp', { answer: 'o0' }).interview;
    const asked: string[] = [];
    while (interview.at !== 'review') {
      interview = next(interview);
      const step = stepAt(interview);
      asked.push(step.key);
      if (step.kind === 'question') interview = give(interview, step.question.id, { answer: 'o1' }).interview;
    }
    expect(asked).toEqual([
      'question:office.wages',
      ...['a', 'b', 'c', 'd'].map((id) => `question:machines.${id}`),
      'review',
    ]);
  });
  test('announces a level anew where the questionnaire has come to score otherwise', () => {
    const first = give(next(scan), 'office.erp', { answer: 'o0' }).interview;
    const file = (from: Interview) => writeAnswers(savedAnswers(from), works, { language: 'zh-CN', words });
    const memoryIn = (now: Questionnaire) => migrateAnswers(file(first), 'a.yaml', now).migration?.answers.interview;
    expect(memoryIn(works)).toMatchObject({ 'certain-level': null });
    expect(memoryIn({ ...works, version: '1.1.0', levels: works.levels?.slice(0, 1) as Level[] })).not.toHaveProperty(
      'certain-level',
    );
  });
  test('does not take for certain what is only carried over from last year', () => {
    const old = answers(Object.fromEntries(questionsOf(works).map(({ question }) => [question.id, 'o4'])));
    const carried = startInterview(works, carriedFrom(old, works, '2027-11-24'), { quick: true });
    expect(certaintyOf(carried)?.level).toBeUndefined();
    expect(quickest(jump(carried, 'date'))).toBe('question:office.erp');
  });
  test('asks everything where there are no levels', () => {
    const without = { ...works, levels: undefined };
    const interview = startInterview(without, answers({}, { interview: { at: 'date' } }), { quick: true });
    expect(certaintyOf(interview)).toBeNull();
    expect(next(interview).at).toBe('question:machines.a');
  });
});

describe('a quick scan never stops early', () => {
  const holds = (from: Interview, known: Answers): void => {
    const { interview, changes } = walk(from, known);
    const { level: reached } = assess(from.questionnaire, interview.answers).root;
    const told = announced(changes);
    expect(told.length).toBeLessThanOrEqual(1);
    if (told.length > 0) expect(told[0]).toBe(reached?.id);
    // Whatever is left open once it has ended has no say either.
    if (reached !== null && !mayCut(from)) expect(certaintyOf(interview)?.level).toEqual(reached);
    expect(openSteps(interview).filter(({ kind }) => kind === 'question')).toEqual([]);
  };

  test('on whatever questionnaire', () => {
    fc.assert(
      fc.property(knowing({ whens: 30, levels: 50 }), (sample) => holds(begun(sample, true), sample.answers)),
      { numRuns: 300 },
    );
  });

  const file = new URL('../../questionnaires/sme-smart-manufacturing.yaml', import.meta.url);
  const flagship = readQuestionnaire(readFileSync(file, 'utf8'), 'flagship').questionnaire as Questionnaire;
  test('on the flagship', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.infiniteStream(fc.nat(1000)),
        fc.constantFrom('electronics', 'equipment', 'materials'),
        (maturity, stream, sector) => {
          const known: Record<string, Entry> = {};
          for (const { question } of questionsOf(flagship)) {
            const { anchors, completions, policy } = meaningOf(flagship, question);
            const drawn = stream.next().value as number;
            const nearby = Math.round((maturity / 10) * (anchors.length - 1)) + (drawn % 3) - 1;
            const answer = anchors[Math.max(0, Math.min(anchors.length - 1, nearby))]?.answer ?? completions().best;
            const other = drawn < 50 ? 'unknown' : drawn < 100 && policy !== 'refused' ? 'not-applicable' : answer;
            known[question.id] = { answer: other };
          }
          const company = { sector, employees: 60 };
          const { id, version } = flagship;
          const given: Answers = { questionnaire: id, version, company, date: '2026-11-24', answers: known };
          holds(begun({ questionnaire: flagship, answers: given }, true), given);
        },
      ),
      { numRuns: 40 },
    );
  });
});
