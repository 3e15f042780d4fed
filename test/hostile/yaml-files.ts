/**
 * Files that cost a parser dear for their size, and what is said of them. Made, not stored: most have five megabytes. Shared by
 * the tests, which ask what is found, and by the benchmark, which asks what it costs.
 */
export const hostileFiles: Readonly<Record<string, { readonly make: () => string; readonly code: string }>> = {
  'a megabyte of [': { make: () => '['.repeat(1_000_000), code: 'too-deep' },
  '100,000 maps in one another': { make: () => '{a: '.repeat(100_000), code: 'too-deep' },
  '200,000 lists in one another': { make: () => `${'- '.repeat(200_000)}x`, code: 'too-deep' },
  '100,000 keys of keys': { make: () => '? '.repeat(100_000), code: 'too-deep' },
  'three thousand steps to the right': {
    make: () => Array.from({ length: 3000 }, (_, step) => `${' '.repeat(step)}a:`).join('\n'),
    code: 'too-deep',
  },
  'aliases that double and double': { make: () => doubling(20), code: 'exploding-aliases' },
  'aliases in aliases, 5,000 deep': {
    make: () => ['a0: &a0 [x]', ...Array.from({ length: 5000 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`)].join('\n'),
    code: 'too-deep',
  },
  'an alias inside itself': { make: () => 'a: &x [*x]', code: 'cyclic-alias' },
  'more than five megabytes': { make: () => 'a'.repeat(5_000_001), code: 'too-large' },
  'five megabytes of NUL': { make: () => '\u0000'.repeat(5_000_000), code: 'binary-file' },
  'five megabytes of empty lines': { make: () => '\n'.repeat(5_000_000), code: 'too-dense' },
  'a list of 1.2 million letters': { make: () => '- a\n'.repeat(1_200_000), code: 'too-dense' },
  'a list of 2.4 million letters in brackets': { make: () => `[${'a,'.repeat(2_400_000)}]`, code: 'too-dense' },
  'a map of 900,000 equal keys': { make: () => 'a: 1\n'.repeat(900_000), code: 'too-dense' },
  '1.2 million aliases': { make: () => `a: &a 1\nb: [${'*a,'.repeat(1_200_000)}]`, code: 'too-dense' },
  '400,000 tags': { make: () => `b: [${'!!js/f 1,'.repeat(400_000)}]`, code: 'too-dense' },
  'two million empty quotations': { make: () => '"'.repeat(4_000_000), code: 'too-many-slips' },
  'a million directives': { make: () => '%a\n'.repeat(1_000_000), code: 'too-many-slips' },
  'a million documents': { make: () => '---\n'.repeat(1_000_000), code: 'several-documents' },
  'a map of 300,000 unknown keys': {
    make: () => `{${Array.from({ length: 300_000 }, (_, key) => `k${key}: 1`).join(', ')}}`,
    code: 'too-dense',
  },
};

/** Each line is twice the one before. */
function doubling(lines: number): string {
  return ['a0: &a0 [x, x]', ...Array.from({ length: lines }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)].join('\n');
}
