import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Ui } from '../../../src/adapters/wizard/frame.ts';
import { begin, press } from '../../../src/adapters/wizard/inputs/index.ts';
import { drawScreen, type Size } from '../../../src/adapters/wizard/screen.ts';
import { fullSigns, type Signs } from '../../../src/adapters/wizard/signs.ts';
import type { Telling } from '../../../src/adapters/wizard/telling.ts';
import { readQuestionnaire } from '../../../src/questionnaire/read.ts';
import type { Questionnaire } from '../../../src/questionnaire/schema/questionnaire.ts';

const file = fileURLToPath(new URL('../../questionnaire/screw-works.yaml', import.meta.url));
/** An invented screw works' questionnaire, with a little of everything. */
export const screwWorks = readQuestionnaire(readFileSync(file, 'utf8'), file).questionnaire as Questionnaire;

export const shown = (frame: Frame, ui: Ui, { wizard }: Telling, size: Size, signs: Signs = fullSigns): string =>
  drawScreen(frame, ui, size, { signs, words: wizard.screen })
    .lines.map(({ text }) => text.trimEnd())
    .join('\n');

const NAMES: Readonly<Record<string, string>> = {
  '\r': 'return',
  ' ': 'space',
  '↑': 'up',
  '↓': 'down',
  '←': 'left',
  '⇥': 'tab',
};

/** What is on a screen after these keys, or what they came to: `↓↓ \r`. */
export function after(frame: Frame, telling: Telling, keys: string, from: Ui = begin(frame)) {
  let ui = from;
  for (const sequence of keys) {
    const done = press(frame, ui, { sequence, name: NAMES[sequence] ?? sequence }, telling.wizard.screen);
    if ('outcome' in done) return { ui, outcome: done.outcome };
    ui = done.ui;
  }
  return { ui, outcome: null };
}
