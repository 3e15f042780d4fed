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

const head = `format: 1
id: screw-works
version: 1.0.0
status: {is: draft, since: 2026-11-24}
locales: [zh-CN, en]
title: {zh-CN: 螺钉厂自评（示例）, en: Screw works (example)}
disclaimer: {zh-CN: 示例，不是认证。, en: 'An example, no certificate.'}
profile: {fields: [{id: name, title: {zh-CN: 企业名称, en: Company}, kind: text, role: name}]}
dimensions:
`;

/** A questionnaire of so many questions, about 1,000 bytes each, without a mistake. */
export function soundFile(questions: number): string {
  return (
    head +
    Array.from({ length: Math.ceil(questions / 10) }, (_, dimension) => {
      const asked = Array.from({ length: 10 }, (_question, at) => question(dimension * 10 + at));
      return `  - id: d${dimension}\n    title: {zh-CN: 维度${dimension}, en: Dimension ${dimension}}\n    questions:\n${asked.join('')}`;
    }).join('')
  );
}

function question(at: number): string {
  const options = Array.from(
    { length: 5 },
    (_, points) =>
      `          - {id: o${points}, points: ${points}, label: {zh-CN: "第${points}级：设备数据自动采集并进入系统，能看到实时状态", en: "level ${points}, data gathered automatically and shown in real time"}}\n`,
  );
  return `      - id: q${at}\n        ask: {zh-CN: "第${at}题：关键设备联网率，请按台数计算", en: "Question ${at}, share of machines that are networked"}\n        kind: choice\n        source: own-reading\n        options:\n${options.join('')}`;
}

/** Files within the bounds and full of mistakes: read to their end, and no dearer than a few times a sound one. */
export const mistakenFiles: Readonly<Record<string, { readonly make: () => string; readonly code: string }>> = {
  'a sound file with each kind misspelt': { make: () => soundFile(1000).replaceAll('kind: choice', 'kind: choise'), code: 'wrong-value' },
  'a sound file with each points a text': { make: () => soundFile(1000).replaceAll(/points: \d/g, 'points: much'), code: 'wrong-type' },
  'a sound file with each source dangling': { make: () => soundFile(1000).replaceAll('own-reading', 'plan#none'), code: 'dangling-reference' },
  'a sound file without its English': { make: () => soundFile(1000).replaceAll(/, en: "[^"]*"/g, ''), code: 'missing-translation' },
  'a sound file whose ids are all one': { make: () => soundFile(1000).replaceAll(/id: q\d+/g, 'id: q'), code: 'duplicate-id' },
};
