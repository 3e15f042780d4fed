import { copiedTranslation } from './copied-translation.ts';
import { costlyAnswer } from './costly-answer.ts';
import { equalPoints } from './equal-points.ts';
import { fullWidthPunctuation } from './full-width-punctuation.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { idleBand } from './idle-band.ts';
import { idleUnasked } from './idle-unasked.ts';
import { idleWeight } from './idle-weight.ts';
import { uncountedPercent } from './uncounted-percent.ts';
import { unorderedOptions } from './unordered-options.ts';
import { unusedDefinition } from './unused-definition.ts';

/** Every rule under its code. Sentences, pages and fixtures are asked for by these keys. */
export const rules = {
  'copied-translation': copiedTranslation,
  'costly-answer': costlyAnswer,
  'equal-points': equalPoints,
  'full-width-punctuation': fullWidthPunctuation,
  'half-width-punctuation': halfWidthPunctuation,
  'idle-band': idleBand,
  'idle-unasked': idleUnasked,
  'idle-weight': idleWeight,
  'uncounted-percent': uncountedPercent,
  'unordered-options': unorderedOptions,
  'unused-definition': unusedDefinition,
};
