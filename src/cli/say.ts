import type { Failure } from '../diagnostics/failure.ts';
import type { FailureSentence, FailureWords } from '../locale/catalogue.ts';
import { safeText } from '../text/safe.ts';
import { wrap } from '../text/wrap.ts';

/** A failure as it is said: what happened, and under it what to do. */
export function failureText(failure: Failure, words: FailureWords, columns: number): string {
  return sentenceText(sentenceOf(failure, words), words, columns);
}

export function sentenceOf(failure: Failure, words: FailureWords): FailureSentence {
  // The one place where a code and its arguments part ways with their types.
  const sentence = words[failure.code] as (args: Failure['args']) => FailureSentence;
  return sentence(failure.args);
}

export function sentenceText({ what, fix }: FailureSentence, words: FailureWords, columns: number): string {
  const lines = wrap(words.prefix + safeText(what), columns, { indent: '  ' });
  if (fix !== undefined) lines.push(...wrap(safeText(fix), columns, { first: '  ' }));
  return `${lines.join('\n')}\n`;
}
