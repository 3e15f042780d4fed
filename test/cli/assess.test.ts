import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_QUESTIONNAIRE, loadBuiltIn } from '../../src/adapters/files/built-in.ts';
import type { Beginning } from '../../src/adapters/wizard/frames/pages.ts';
import type { Answers } from '../../src/answers/answers.ts';
import { migrateAnswers } from '../../src/answers/migrate.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { assess } from '../../src/assessment/assess.ts';
import { freshAnswers, startInterview } from '../../src/interview/interview.ts';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import type { Locale } from '../../src/questionnaire/schema/text.ts';
import { widthOf } from '../../src/text/width.ts';
import { answerAt, command, Stopped, visit, type Visit } from './manager.ts';
import { KEYS, openTerminal, type Terminal } from './terminal.ts';
import { zhizaoWith } from './zhizao.ts';

const screwWorks = fileURLToPath(new URL('../questionnaire/screw-works.yaml', import.meta.url));
const small = readQuestionnaire(readFileSync(screwWorks, 'utf8'), screwWorks).questionnaire as Questionnaire;
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

/** A folder with spaces and Chinese in its name, as a desktop has. */
function plant(): string {
  const folder = mkdtempSync(join(tmpdir(), '示例 螺丝厂-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(screwWorks, join(folder, 'screw.yaml'));
  return folder;
}

const FILE = '我厂 2026.yaml';
const fresh: Beginning = { is: 'fresh', file: FILE, changed: [], gone: 0 };
const saved = (folder: string, questionnaire: Questionnaire): Answers =>
  migrateAnswers(readFileSync(join(folder, FILE), 'utf8'), FILE, questionnaire).migration?.answers as Answers;

interface Sitting {
  readonly folder: string;
  readonly terminal: Terminal;
  readonly visit: (more: Partial<Visit> & Pick<Visit, 'act'>) => ReturnType<typeof visit>;
}

function sit(
  questionnaire: Questionnaire,
  { language = 'zh-CN' as Locale, columns = 80, rows = 24, folder = plant(), flags = [] as string[] } = {},
): Sitting {
  const named = questionnaire === small ? ['-q', 'screw.yaml'] : [];
  const size = { columns, rows };
  const terminal = openTerminal({ cwd: folder, ...size }, 'assess', FILE, ...named, '--lang', language, ...flags);
  const interview = startInterview(questionnaire, freshAnswers(questionnaire, today), {
    quick: flags.includes('--quick'),
  });
  return {
    folder,
    terminal,
    visit: (more) => visit({ terminal, size, interview, beginning: fresh, language, ...more }),
  };
}

/** Answers each question alike whenever it is asked; of the company the first that can be said, so that all kinds are asked. */
const byKey = (frame: Parameters<Visit['act']>[0]) =>
  answerAt(
    frame,
    frame.key.startsWith('question:') ? [...frame.key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3 : 0,
  );

describe('the whole flagship', () => {
  test.each([
    ['zh-CN', 80, 24],
    ['en', 80, 24],
    ['zh-CN', 60, 20],
    ['en', 60, 20],
  ] as const)(
    'from the first screen to result, PDF and finished answers, in %s on %i x %i',
    async (language, columns, rows) => {
      const flagship = (await loadBuiltIn(DEFAULT_QUESTIONNAIRE)) as Questionnaire;
      const { folder, terminal, visit: go } = sit(flagship, { language, columns, rows });
      const ended = await go({ act: byKey });
      expect(ended.how).toBe('finished');
      await terminal.until(language === 'en' ? /^Result/ : /^评估结果/);
      terminal.press(KEYS.enter);
      expect(await terminal.ended).toBe(0);
      const all = terminal.all();
      expect(all).toContain(language === 'en' ? 'PDF report: ' : 'PDF 报告：');
      expect(all).toContain(`zhizao report "${FILE}"`);
      // What is written is what was answered, and what `score` says of it.
      const text = readFileSync(join(folder, FILE), 'utf8');
      const { answers } = readAnswers(text, FILE, flagship);
      expect(answers?.answers).toEqual(ended.interview.answers.answers);
      expect(answers?.interview?.at).toBeUndefined();
      const { root } = assess(flagship, answers as Answers);
      expect(answers?.result).toMatchObject({ level: root.level?.id ?? null, score: root.score });
      expect(readFileSync(join(folder, '我厂 2026.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      expect(readdirSync(folder).sort()).toEqual(['screw.yaml', '我厂 2026.pdf', FILE]);
      if (process.platform !== 'win32') expect(statSync(join(folder, FILE)).mode & 0o077).toBe(0);
    },
  );
});

describe('every kind of question', () => {
  test.each([
    [80, 24],
    [60, 20],
    [40, 24],
  ])('on %i columns and %i rows, no line broken and none lost', async (columns, rows) => {
    const { terminal, visit: go } = sit(small, { columns, rows });
    const seen = new Set<string>();
    const ended = await go({
      act: (frame) => (seen.add(frame.input.is), byKey(frame)),
      onScreen: (screen) => {
        for (const line of screen.split('\n')) expect(widthOf(line)).toBeLessThan(columns);
      },
    });
    expect(ended.how).toBe('finished');
    expect([...seen].sort()).toEqual(['grid', 'line', 'options', 'page', 'ticks']);
    await terminal.until(/^评估结果/);
    terminal.press(KEYS.enter);
    expect(await terminal.ended).toBe(0);
  });
});

describe('keys', () => {
  test('back, help, evidence, note, not applicable with a reason, unknown, jump, language, save and leave', async () => {
    const { folder, terminal, visit: go } = sit(small);
    const done = new Set<string>();
    const once = (name: string): boolean => !done.has(name) && done.add(name).size > 0;
    const ended = await go({
      act: (frame) => {
        const { key } = frame;
        if (key.startsWith('help:')) return answerAt(frame, 0);
        if (key === 'ask:evidence') return { keys: `台账${KEYS.enter}`, outcome: { is: 'answer', value: '台账' } };
        if (key === 'ask:note') return { keys: `备注一句${KEYS.enter}`, outcome: { is: 'answer', value: '备注一句' } };
        if (key === 'ask:reason')
          return { keys: `没有冲床${KEYS.enter}`, outcome: { is: 'answer', value: '没有冲床' } };
        if (key === 'jump') return command(frame, 'back', KEYS.left);
        if (key.startsWith('question:')) {
          if (once('help')) return command(frame, 'help', '？');
          if (once('evidence')) return command(frame, 'evidence', 'e');
          if (once('note')) return command(frame, 'note', 'm');
          if (once('jump')) return command(frame, 'jump', 'j');
          if (once('english')) return command(frame, 'language', 'l');
          if (once('chinese')) return command(frame, 'language', 'L');
          if (once('answered')) return answerAt(frame, 2);
          if (once('back')) return command(frame, 'back', KEYS.left);
          if (once('answered again')) return answerAt(frame, 2);
          if (frame.input.is === 'options' && once('not applicable')) return command(frame, 'not-applicable', 'n');
          if (frame.input.is === 'ticks' && once('unknown')) return command(frame, 'unknown', 'u');
        }
        if (key === 'review') return command(frame, 'leave', 'q');
        return byKey(frame);
      },
    });
    expect(ended.how).toBe('left');
    expect(await terminal.ended).toBe(0);
    expect(terminal.all()).toContain(`zhizao assess "${FILE}" -q screw.yaml`);
    const { answers } = saved(folder, small);
    expect(answers).toEqual(ended.interview.answers.answers);
    const entries = Object.values(answers);
    expect(entries.filter(({ evidence, note }) => evidence === '台账' && note === '备注一句')).toHaveLength(1);
    expect(entries.filter(({ answer, note }) => answer === 'not-applicable' && note === '没有冲床')).toHaveLength(1);
    expect(entries.filter(({ answer }) => answer === 'unknown')).not.toHaveLength(0);
    for (const key of ['help', 'evidence', 'note', 'jump', 'english', 'back', 'not applicable', 'unknown'])
      expect(done).toContain(key);
  });

  test('Enter alone answers no question: it asks to choose', async () => {
    const { terminal, visit: go } = sit(small);
    await go({
      act: (frame) => (frame.input.is === 'options' && frame.key.startsWith('question:') ? null : byKey(frame)),
    }).catch(stopped);
    terminal.press(KEYS.enter);
    await terminal.until('请选一项。');
    terminal.press(KEYS.interrupt);
    await terminal.ended;
  });

  test('what is typed wrongly is told kindly, and stays to be mended', async () => {
    const { terminal, visit: go } = sit(small);
    await go({
      act: (frame) => (frame.input.is === 'line' && frame.key.startsWith('question:') ? null : byKey(frame)),
    }).catch(stopped);
    terminal.press(`三十${KEYS.enter}`);
    await terminal.until((screen) => screen.includes('请用阿拉伯数字填写') && screen.includes('❯ 三十'));
    terminal.press('\u0015');
    await terminal.until((screen) => !screen.includes('三十'));
    // Two counts are worked out and shown before they are taken.
    terminal.press(`１２/４０${KEYS.enter}`);
    await terminal.until('12/40 = 30%');
    terminal.press(KEYS.enter);
    await terminal.until((screen) => !screen.includes('12/40'));
    terminal.press(KEYS.interrupt);
    await terminal.ended;
  });

  test('back over a dimension, and over a question that an answer has made unnecessary', async () => {
    const { folder, terminal, visit: go } = sit(small);
    const seen: string[] = [];
    let turned = false;
    const ended = await go({
      act: (frame) => {
        seen.push(frame.key);
        const asked = new Set(seen.filter((key) => key.startsWith('dimension:')));
        if (asked.size >= 2 && !turned && frame.key.startsWith('question:')) {
          if (frame.key !== seen.find((key) => key.startsWith('question:'))) return command(frame, 'back', KEYS.left);
          turned = true;
          // The first question decides whether the third is asked.
          return { keys: `0${KEYS.enter}`, outcome: { is: 'answer', value: 0 } };
        }
        if (asked.size >= 2 && !turned) return command(frame, 'back', KEYS.left);
        if (frame.key === 'review') return command(frame, 'leave', 'q');
        return answerAt(frame, 1);
      },
    });
    expect(await terminal.ended).toBe(0);
    expect(turned).toBe(true);
    const { answers } = saved(folder, small);
    expect(answers).toEqual(ended.interview.answers.answers);
  });
});

const stopped = (error: unknown): void => {
  if (!(error instanceof Stopped)) throw error;
};

describe('a sitting that is cut off', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'killed at a random screen goes on there and comes to the same (seed %i)',
    async (seed) => {
      const folder = plant();
      const first = sit(small, { folder });
      const at = 8 + ((seed * 7) % 16);
      await first
        .visit({
          act: (frame, count) => {
            const done = byKey(frame);
            if (count < at || frame.key === 'review') return frame.key === 'review' ? null : done;
            // Half of them while an answer is on its way to the disk.
            if (seed % 2 === 0) first.terminal.press(done.keys);
            return null;
          },
        })
        .catch(stopped);
      first.terminal.kill();
      await first.terminal.ended;
      const answers = saved(folder, small);
      const interview = startInterview(small, answers);
      const second = sit(small, { folder });
      const ended = await second.visit({
        act: (frame) => (frame.key === 'review' ? command(frame, 'leave', 'q') : byKey(frame)),
        interview,
        beginning: { ...fresh, is: 'draft' },
      });
      expect(ended.how).toBe('left');
      expect(await second.terminal.ended).toBe(0);
      expect(Object.fromEntries(Object.entries(saved(folder, small).answers))).toEqual(
        (await uninterrupted()).answers.answers,
      );
      // Neither the lock of the one that was killed nor a half-written file is left.
      expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    },
  );

  test.each([
    ['Ctrl+C', KEYS.interrupt],
    ['the end of input', KEYS.endOfInput],
  ])('%s says what is saved and how to go on, and ends with 130', async (_, key) => {
    const { folder, terminal, visit: go } = sit(small);
    await go({ act: (frame) => (frame.key.startsWith('question:') ? null : byKey(frame)) }).catch(stopped);
    terminal.press(key);
    expect(await terminal.ended).toBe(130);
    expect(terminal.all()).toContain(`已保存到 ${FILE}`);
    expect(terminal.all()).toContain(`zhizao assess "${FILE}" -q screw.yaml`);
    expect(existsSync(join(folder, `.${FILE}.lock`))).toBe(false);
  });

  test('a closed window leaves what was answered, and no lock', async () => {
    const { folder, terminal, visit: go } = sit(small);
    await go({ act: (frame) => (frame.key.startsWith('question:') ? null : byKey(frame)) }).catch(stopped);
    terminal.kill('SIGHUP');
    terminal.kill('SIGHUP');
    await terminal.ended;
    expect(saved(folder, small).company).not.toEqual({});
    expect(readdirSync(folder).sort()).toEqual(['screw.yaml', FILE]);
  });

  test('resized in the middle, the screen is drawn anew for its size', async () => {
    const { terminal, visit: go } = sit(small);
    await go({ act: (frame) => (frame.input.is === 'ticks' ? null : byKey(frame)) }).catch(stopped);
    terminal.press(' ');
    await terminal.until('[x]');
    const wide = terminal.screen();
    terminal.resize(60, 20);
    await terminal.until(
      (screen) => screen.includes('[x]') && screen !== wide && screen.split('\n').every((line) => widthOf(line) < 60),
    );
    terminal.resize(80, 24);
    await terminal.until((screen) => screen === wide);
    terminal.press(KEYS.interrupt);
    expect(await terminal.ended).toBe(130);
  });
});

let whole: Promise<{ answers: Answers }> | undefined;
/** The same answers without a terminal and without a break. */
const uninterrupted = (): Promise<{ answers: Answers }> =>
  (whole ??= (async () => {
    const { runWizard } = await import('../../src/adapters/wizard/wizard.ts');
    const { tellingFor } = await import('./manager.ts');
    const { interview } = await runWizard({
      interview: startInterview(small, freshAnswers(small, today)),
      beginning: fresh,
      language: 'zh-CN',
      tellingIn: tellingFor(small),
      show: async (frame) => (frame.key === 'review' ? command(frame, 'leave', 'q').outcome : byKey(frame).outcome),
      save: async () => undefined,
      now: () => 0,
    });
    return { answers: interview.answers };
  })());

describe('two windows', () => {
  test('the second wizard on the same file is told, and ends with 2', async () => {
    const { folder, terminal } = sit(small);
    await terminal.until('您好！');
    const second = openTerminal({ cwd: folder }, 'assess', FILE, '-q', 'screw.yaml');
    expect(await second.ended).toBe(2);
    expect(second.all()).toContain('另一个窗口正在答这份答卷');
    terminal.press('q');
    expect(await terminal.ended).toBe(0);
  });
});

describe('without a terminal', () => {
  test('says which flag to use, and ends with 2', async () => {
    const folder = plant();
    const { code, stderr, stdout } = await zhizaoWith({ cwd: folder }, 'assess', FILE);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--plain');
    expect(readdirSync(folder)).toEqual(['screw.yaml']);
  });
});
