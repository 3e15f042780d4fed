import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/adapters/wizard/frame.ts';
import { helpFrame } from '../../../src/adapters/wizard/frames/help.ts';
import { jumpFrame, menuFrame } from '../../../src/adapters/wizard/frames/jump.ts';
import { contradictionFrame, sentenceFrame, welcomeFrame } from '../../../src/adapters/wizard/frames/pages.ts';
import { frameOf } from '../../../src/adapters/wizard/frames/step.ts';
import { begin } from '../../../src/adapters/wizard/inputs/index.ts';
import { plainSigns } from '../../../src/adapters/wizard/signs.ts';
import type { Telling } from '../../../src/adapters/wizard/telling.ts';
import { give, tell } from '../../../src/interview/give.ts';
import { freshAnswers, type Interview, startInterview } from '../../../src/interview/interview.ts';
import { isVisitable, questionKey, type Step, stepsOf } from '../../../src/interview/steps.ts';
import { widthOf } from '../../../src/text/width.ts';
import { tellingFor } from '../../cli/manager.ts';
import { samples } from '../../generated.ts';
import { after, screwWorks, shown } from './frames.ts';

const around = { notices: [], seconds: [], reviewed: null };
const at = (interview: Interview, step: Step, telling: Telling): Frame =>
  frameOf({ ...interview, at: step.key }, step, around, telling);

/** Half-way through: some answers, one of them unknown, two that contradict each other. */
function halfway(): Interview {
  const begun = startInterview(screwWorks, freshAnswers(screwWorks, '2026-11-24'));
  const known = tell(begun, {
    company: { name: '龙岩某螺钉厂（示例）', sector: 'screws', employees: 62, exporter: true },
  });
  const given = [
    ['networking.share', 0],
    ['networking.machines', 'unknown'],
    ['press.program', 'tested'],
    ['press.robot', true],
    ['press.practices', ['gauge']],
  ] as const;
  return given.reduce(
    (interview, [question, answer]) => give(interview, question, { answer }).interview,
    known.interview,
  );
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each([
    [80, 24],
    [60, 20],
    [40, 16],
  ])('every screen on %i columns and %i rows is the one that was looked at', async (columns, rows) => {
    const telling = await tellingFor(screwWorks)(language);
    const interview = halfway();
    const fresh = startInterview(screwWorks, freshAnswers(screwWorks, '2026-11-24'));
    const steps = stepsOf(interview).filter((step) => isVisitable(step) && step.kind !== 'result');
    const one = steps.find(({ key }) => key === questionKey('networking.share')) as Step;
    const asked = at(interview, one, telling);
    const frames: readonly Frame[] = [
      welcomeFrame(fresh, { is: 'fresh', file: '我厂.yaml', changed: [], gone: 0 }, telling),
      welcomeFrame(interview, { is: 'draft', file: '我厂.yaml', changed: ['networking.share'], gone: 1 }, telling),
      ...steps.map((step) => at(interview, step, telling)),
      helpFrame(interview, one, telling, asked.head),
      menuFrame(asked, telling, asked.head),
      jumpFrame(interview, telling, asked.head),
      sentenceFrame('reason', { title: asked.title, text: '', hint: null, required: true }, telling, asked.head),
      contradictionFrame(
        interview,
        [{ check: 'robots', questions: ['press.robot', 'networking.share'] }],
        telling,
        asked.head,
      ),
    ];
    const drawn = frames.map(
      (frame) => `${'═'.repeat(8)} ${frame.key}\n${shown(frame, begin(frame), telling, { columns, rows })}`,
    );
    await expect(`${drawn.join('\n\n')}\n`).toMatchFileSnapshot(
      `../../golden/wizard/${columns}x${rows}.${language}.txt`,
    );
  });
});

const sizes = fc.record({ columns: fc.integer({ min: 40, max: 120 }), rows: fc.integer({ min: 12, max: 40 }) });

test('whatever is asked, no line is wider than the screen and no screen higher', async () => {
  await fc.assert(
    fc.asyncProperty(
      samples(),
      sizes,
      fc.constantFrom('zh-CN' as const, 'en' as const),
      fc.boolean(),
      async (sample, size, language, legacy) => {
        const telling = await tellingFor(sample.questionnaire)(language);
        const interview = startInterview(sample.questionnaire, sample.answers);
        for (const step of stepsOf(interview).filter(isVisitable)) {
          const frame = at(interview, step, telling);
          const lines = shown(frame, begin(frame), telling, size, legacy ? plainSigns : undefined).split('\n');
          expect(lines.length).toBeLessThanOrEqual(size.rows);
          for (const line of lines) expect(widthOf(line)).toBeLessThan(size.columns);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('what one stands on is always seen, however low the screen', async () => {
  const telling = await tellingFor(screwWorks)('zh-CN');
  const interview = halfway();
  for (const rows of [12, 16, 20, 24]) {
    const review = stepsOf(interview).find(({ kind }) => kind === 'review') as Step;
    const frame = at(interview, review, telling);
    if (frame.input.is !== 'options') throw new Error('the review is a list');
    const count = frame.input.options.length;
    for (let moves = 0; moves < count; moves += 1) {
      const { ui } = after(frame, telling, '↓'.repeat(moves));
      const label = frame.input.options[ui.active]?.label ?? '';
      const screen = shown(frame, ui, telling, { columns: 80, rows });
      expect(screen.split('\n').some((line) => line.startsWith('❯') && line.includes(label.slice(0, 8)))).toBe(true);
      expect(screen).toContain('回车 选定');
    }
  }
});

test('a legacy console is given no sign that it may not have', async () => {
  const telling = await tellingFor(screwWorks)('en');
  const interview = halfway();
  for (const step of stepsOf(interview).filter(isVisitable)) {
    const frame = at(interview, step, telling);
    expect(shown(frame, begin(frame), telling, { columns: 80, rows: 30 }, plainSigns)).not.toMatch(/[❯✓↑↓←]/);
  }
});

test('a page that is longer than the screen can be read to its end, and back to its top', async () => {
  const telling = await tellingFor(screwWorks)('zh-CN');
  const frame: Frame = {
    key: 'page',
    head: '',
    notices: [],
    title: '长页',
    body: Array.from({ length: 50 }, (_, index) => ({ text: `第 ${index + 1} 行。` })),
    input: { is: 'page' },
    tail: [],
    commands: ['back'],
  };
  const size = { columns: 60, rows: 20 };
  const top = shown(frame, begin(frame), telling, size);
  expect(top).toContain('长页');
  expect(top).toContain('下面还有');
  const { ui } = after(frame, telling, ' '.repeat(9));
  const end = shown(frame, ui, telling, size);
  expect(end).toContain('第 50 行。');
  expect(end).toContain('上面还有');
  expect(end).not.toContain('下面还有');
});

test.each([
  [80, 24],
  [60, 20],
])(
  'what was remarked is in sight on %i columns and %i rows, however far down the review one stands',
  async (columns, rows) => {
    const telling = await tellingFor(screwWorks)('zh-CN');
    const interview = halfway();
    const review = stepsOf(interview).find(({ kind }) => kind === 'review');
    if (review === undefined) throw new Error('no review');
    const frame: Frame = { ...at(interview, review, telling), notices: [{ text: '佐证还是原来的。', style: 'warn' }] };
    const { ui } = after(frame, telling, '↓'.repeat(30));
    const drawn = shown(frame, ui, telling, { columns, rows });
    expect(drawn).toContain('佐证还是原来的。');
    expect(drawn).toContain('上面还有');
    expect(drawn).toContain('❯');
    expect(drawn.split('\n').length).toBeLessThanOrEqual(rows);
  },
);
