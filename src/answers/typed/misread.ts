import type { TypedProblem, Unit } from './problems.ts';

const DIGIT = /\d/;
/** 约40, 40左右, about 40, >40, 40+, 40多, 几十. */
const ABOUT =
  /^(?:大?约|大概|差不多|将?近|不到|超过|至少|最多|about|around|approx\w*\.?|ca\.?|almost|over|under|[~≈<>≤≥])|(?:左右|上下|以上|以下|多|余|\+|or so)\D*$/i;
/** 30-40, 30~40, 30到40, 30 to 40. */
const SEVERAL = /\d\D{0,3}(?:[-~—–到至]|to|or|或|和|、)\D{0,3}\d/i;
const NUMERALS = /[零〇一二三四五六七八九十百千万亿两半成几]/;
const IN_ENGLISH =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|all|none)\b/i;

/** Why no figure could be read: the likeliest reason, so that a person is told what is wanted. */
export function misread(given: string, unit: Unit): TypedProblem {
  if (!DIGIT.test(given)) {
    const inWords = NUMERALS.test(given) || IN_ENGLISH.test(given);
    return { code: inWords ? 'figure-in-words' : 'no-figure', args: { given } };
  }
  if (ABOUT.test(given)) return { code: 'about-a-figure', args: { given } };
  if (SEVERAL.test(given)) return { code: 'several-figures', args: { given } };
  if (/\d,\d/.test(given)) return { code: 'unclear-comma', args: { given } };
  if (/^[+-]?[\d.]+\D+$/.test(given)) return { code: 'other-unit', args: { given, unit } };
  return { code: 'no-figure', args: { given } };
}
