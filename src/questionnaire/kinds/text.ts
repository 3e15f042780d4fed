import { NOT_APPLICABLE, UNKNOWN } from '../answer.ts';
import { LIMITS } from '../limits.ts';
import type { Kind } from './kind.ts';
import { shown } from './options.ts';

/** Free text, never scored. */
export const text: Kind<'text'> = () => ({
  scored: false,
  best: '',
  least: null,
  most: null,
  anchors: () => [],
  parse: (raw) => {
    if (typeof raw !== 'string')
      return { ok: false, problems: [{ code: 'wrong-answer-type', args: { expected: 'text', given: shown(raw) } }] };
    return raw.length > LIMITS.textLength
      ? { ok: false, problems: [{ code: 'text-too-long', args: { length: raw.length, limit: LIMITS.textLength } }] }
      : { ok: true, answer: raw };
  },
  points: () => null,
  answerReaching: () => null,
  is: (answer, values) => values.includes(String(answer)),
  // Whatever a test asks for can be written, and something else too.
  candidates: (tests) => [
    '…',
    ...tests
      .flatMap(({ is }) => (is === undefined ? [] : [is].flat()))
      .filter((value) => typeof value === 'string' && value !== UNKNOWN && value !== NOT_APPLICABLE),
  ],
  label: (answer) => String(answer),
});
