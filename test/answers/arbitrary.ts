import fc from 'fast-check';
import type { Answers, Entry } from '../../src/answers/answers.ts';
import { screwWorks } from './screw-works.ts';

/** Whatever people and machines write: Chinese, emoji, controls, signs that turn text round, lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '螺',
      '丝',
      '𠮷',
      '🔩',
      ' ',
      '\n',
      '\t',
      ':',
      '#',
      '-',
      '"',
      "'",
      '{',
      ']',
      '&',
      '*',
      '!',
      '%',
      '\\',
      '\r',
      '\u202e',
      '\u2028',
      '\ufeff',
      '\u001b',
      '\u0000',
      '\ud800',
    ),
    maxLength: 12,
  }),
  fc.constantFrom(
    'yes',
    'null',
    '~',
    '2026-11-24',
    '1:20',
    '0x1f',
    '1e3',
    '.inf',
    'true',
    '- a',
    'a: b',
    '=1+1',
    '|',
    '>',
    '---',
    '...',
  ),
);
const said = anyText.filter((text) => text.trim() !== '');

const answers = {
  'machines.online': fc
    .oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }))
    .map((figure) => figure + 0),
  'machines.alarm': fc.constantFrom('nobody', 'light', 'message', 'not-applicable'),
  'machines.scrap': fc.double({ min: 0, max: 100, noNaN: true }).map((figure) => figure + 0),
  'machines.robot': fc.boolean(),
  'office.systems': fc.oneof(fc.subarray(['orders', 'stock', 'wages']), fc.constant(['none'])),
  'office.shared': fc
    .record(
      { sales: fc.constantFrom('no', 'partly', 'yes', 'unknown'), store: fc.constantFrom('partly', 'not-applicable') },
      { requiredKeys: ['sales'] },
    )
    .map((rows) => ({ ...rows })),
  'office.wish': said.filter((text) => !['unknown', 'not-applicable'].includes(text.trim().toLowerCase())),
} as const;

const entryOf = (answer: fc.Arbitrary<Entry['answer']>): fc.Arbitrary<Entry> =>
  fc.record(
    {
      answer: fc.oneof({ weight: 4, arbitrary: answer }, { weight: 1, arbitrary: fc.constant('unknown') }),
      evidence: said,
      note: said,
      carried: fc.constant(true),
    },
    { requiredKeys: ['answer'] },
  );

const money = fc.double({ min: 0, max: 1e6, noNaN: true }).map((figure) => figure + 0);

/** Answers to the example screw works as they are when read, with everything that a file can hold. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      version: fc.constant(screwWorks.version),
      company: fc.record(
        {
          name: said,
          sector: fc.constantFrom('equipment', 'electronics'),
          employees: fc.integer({ min: 1, max: 99_999 }),
          export: fc.boolean(),
        },
        { requiredKeys: ['name', 'sector'] },
      ),
      respondent: anyText,
      date: fc.constantFrom('2026-11-24', '2024-02-29'),
      answers: fc.record(
        Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, entryOf(answer as fc.Arbitrary<Entry['answer']>)]),
        ),
        { requiredKeys: [] },
      ),
      plan: fc.record(
        {
          budget: money,
          months: fc.integer({ min: 0, max: 60 }),
          subsidy: fc.record(
            { rate: fc.constantFrom(0, 0.3, 0.5), cap: money, level: fc.constant('L2') },
            { requiredKeys: ['rate', 'cap'] },
          ),
          quotes: fc.record(
            { gateways: fc.record({ cost: money, months: fc.constant(2) }, { requiredKeys: ['cost'] }) },
            { requiredKeys: [] },
          ),
          done: fc.subarray(['gateways']),
          impossible: fc.subarray(['andon']),
        },
        { requiredKeys: [] },
      ),
      asked: fc.dictionary(fc.constantFrom(...Object.keys(answers)), fc.constant('0123456789abcdef')),
      result: fc.record(
        {
          level: fc.constantFrom('L1', null),
          rank: fc.integer({ min: 0, max: 2 }),
          score: fc
            .oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constant(null))
            .map((score) => (score === null ? null : score + 0)),
          dimensions: fc.constant({ machines: 5 / 3, office: null }),
          sha256: fc.constant('ab'.repeat(32)),
        },
        { requiredKeys: ['sha256'] },
      ),
    },
    { requiredKeys: ['version', 'company', 'date', 'answers'] },
  )
  .map((made) => ({ questionnaire: screwWorks.id, ...made }) as unknown as Answers);
