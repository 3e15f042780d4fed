import { describe, expect, test } from 'vitest';
import { migrateAnswers } from '../../src/answers/migrate.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { stamped } from '../../src/answers/version.ts';
import { writeAnswers } from '../../src/answers/write.ts';
import { answersFile as words } from '../../src/locale/zh-CN/answers.ts';
import type { Question } from '../../src/questionnaire/schema/question.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { screwWorks } from './screw-works.ts';

const withoutMarks = `questionnaire: screw-works
version: 1.2.0
date: 2026-11-24
company: {name: 示例螺丝厂, sector: equipment}
answers: {machines.online: 35, machines.alarm: light, office.systems: [orders]}
`;
const read = (text: string, questionnaire = screwWorks) => readAnswers(text, 'a.yaml', questionnaire);
/** The same answers as the program writes them: with the scoring model and each question's fingerprint. */
const marked = writeAnswers(stamped(read(withoutMarks).answers!, screwWorks), screwWorks, { language: 'zh-CN', words });

const codes = (text: string, questionnaire: Questionnaire) =>
  read(text, questionnaire).diagnostics.map(({ code }) => code);

/** Another version of the screw works' questionnaire in which one question, or more, is another. */
const next = (
  version: string,
  change: (question: Question) => Question | undefined,
  more: Partial<Questionnaire> = {},
): Questionnaire => ({
  ...screwWorks,
  version,
  dimensions: screwWorks.dimensions.map((dimension) => ({
    ...dimension,
    questions: dimension.questions?.flatMap((question) => change(question) ?? []),
  })),
  ...more,
});
const only = (id: string, change: (question: Question) => Question | undefined) => (question: Question) =>
  question.id === id ? change(question) : question;
const same = (question: Question): Question => question;

const newPoints = only('machines.alarm', (question) =>
  question.kind === 'choice'
    ? {
        ...question,
        options: [...(question.options as [])].map((option: { points: number }) => ({
          ...option,
          points: option.points * 2,
        })) as never,
      }
    : question,
);
const newWords = only('machines.alarm', (question) => ({
  ...question,
  ask: { 'zh-CN': '机台停了，班长多久知道？', en: 'How soon does the shift leader know?' },
}));
const withdrawn = only('machines.alarm', () => undefined);

describe('answers and versions of their questionnaire', () => {
  test('the same version is read without a word', () => {
    expect(codes(marked, screwWorks)).toEqual([]);
    expect(codes(withoutMarks, screwWorks)).toEqual([]);
  });

  test.each(['1.2.1', '1.3.0', '2.0.0'])('version %s that scores alike is read, and noted', (version) => {
    expect(codes(marked, next(version, same))).toEqual(['other-version']);
    expect(read(marked, next(version, same)).answers).not.toBeNull();
  });

  test('a version that scores alike although a question is worded otherwise', () => {
    expect(codes(marked, next('1.2.1', newWords))).toEqual(['other-version']);
  });

  test.each([
    ['new points', newPoints],
    ['a question that is gone', withdrawn],
  ])('%s: refused, whatever the version says', (_, change) => {
    for (const version of ['1.2.0', '1.2.1', '2.0.0']) {
      expect(codes(marked, next(version, change))).toEqual(['other-scoring']);
      expect(read(marked, next(version, change)).answers).toBeNull();
    }
  });

  test('it is told what differs', () => {
    const added = { ...screwWorks.dimensions[0]!.questions![1]!, id: 'machines.counter' } as Question;
    const changed = next('2.0.0', (question) => withdrawn(question) && newPoints(question));
    const [first, ...others] = changed.dimensions;
    const reworded = first!.questions!.map((question) =>
      question.id === 'machines.online' ? { ...question, 'how-to-count': { 'zh-CN': '只数打头机' } } : question,
    );
    const questionnaire = { ...changed, dimensions: [{ ...first!, questions: [...reworded, added] }, ...others] };
    expect(read(marked, questionnaire).diagnostics).toMatchObject([
      {
        code: 'other-scoring',
        place: { line: 5, column: 10 },
        args: {
          version: '1.2.0',
          current: '2.0.0',
          changed: ['machines.online'],
          gone: ['machines.alarm'],
          unanswered: ['machines.scrap', 'machines.robot', 'machines.counter', 'office.shared'],
          known: true,
        },
      },
    ]);
  });

  test('another version, and nothing in the file that shows whether it scores alike: refused', () => {
    expect(codes(withoutMarks, next('1.2.1', same))).toEqual(['unproven-version']);
    expect(read(withoutMarks, next('1.2.1', same)).answers).toBeNull();
  });
});

describe('carrying answers over to another version', () => {
  const migrate = (text: string, questionnaire: Questionnaire) => migrateAnswers(text, 'a.yaml', questionnaire);

  test('what is asked as before is kept, what is asked otherwise is left open', () => {
    const questionnaire = next('2.0.0', (question) => newWords(newPoints(question)!));
    const { migration, diagnostics } = migrate(marked, questionnaire);
    expect(diagnostics).toEqual([]);
    expect(migration).toMatchObject({ changed: ['machines.alarm'], gone: [] });
    expect(migration?.answers.answers).toEqual({
      'machines.online': { answer: 35 },
      'office.systems': { answer: ['orders'] },
    });
    expect(migration?.unanswered).toContain('machines.alarm');
  });

  test('the result is a file that the other version reads', () => {
    const questionnaire = next('2.0.0', newPoints);
    const { migration } = migrate(marked, questionnaire);
    const text = writeAnswers(migration!.answers, questionnaire, { language: 'zh-CN', words });
    expect(codes(text, questionnaire)).toEqual([]);
    expect(read(text, questionnaire).answers).toEqual(migration!.answers);
  });

  test('a question follows its new name', () => {
    const rename = only('machines.alarm', (question) => ({ ...question, id: 'machines.stop' }));
    const questionnaire = next('2.0.0', rename, { renamed: { questions: { 'machines.alarm': 'machines.stop' } } });
    const { migration, diagnostics } = migrate(marked, questionnaire);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['renamed-question info']);
    expect(migration?.answers.answers['machines.stop']).toEqual({ answer: 'light' });
    expect(migration).toMatchObject({ changed: [], gone: [] });
  });

  test('what cannot be kept is told, each with its place', () => {
    const { migration, diagnostics } = migrate(marked, next('2.0.0', withdrawn));
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['unknown-question warning']);
    expect(migration).toMatchObject({ gone: ['machines.alarm'] });
  });

  test('answers to another questionnaire are refused', () => {
    const { migration, diagnostics } = migrate(marked, { ...screwWorks, id: 'nut-works' });
    expect(migration).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['other-questionnaire']);
  });
});
