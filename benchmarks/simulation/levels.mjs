// Levels, what keeps from them, and what serves nobody (docs/simulation.md §8).

import { prepared } from './answers.mjs';
import { all, GROUPS, percent, RANKS, say, sum, table } from './printing.mjs';
import { file, levels, questionnaire, questions, root, sectors } from './program.mjs';
import { actionsSeen, cells, checksStruck, count, results, shares } from './run.mjs';
import { ASSUMED, COMPANIES, GAPS, options, SIZES } from './setting.mjs';

say(`# ${file.startsWith(root) ? file.slice(root.length + 1) : file}`);
say(
  `${COMPANIES} companies per sector and size class, seed ${options.seed}, noise ${ASSUMED.noise}, dimension ${ASSUMED.dimension}, past ${ASSUMED.past}`,
);
const asked = results.map(({ asked: number }) => number / COMPANIES);
say(
  `${questions.length} questions, ${questionnaire.actions?.length ?? 0} actions; asked on average ${Math.min(...asked).toFixed(1)}–${Math.max(...asked).toFixed(1)}`,
);
say();

say('## Levels reached, %  (0: below the first)');
table(
  ['sector', 'size', '0', ...levels, 'mean score', '≥ 2000万'],
  results.map(({ sector, size, levels: reached, scores, designated }) => [
    sector,
    size,
    ...[0, ...levels.map((_, at) => at + 1)].map((rank) => percent(reached.get(rank) ?? 0, COMPANIES)),
    (scores.reduce((total, score) => total + score, 0) / COMPANIES).toFixed(2),
    percent(designated, COMPANIES),
  ]),
);
say('## The latent maturity they were made from, in the bands of the published scale, %');
table(
  ['sector', 'size', '0', '1', '2', '3', '4', '5'],
  results.map(({ sector, size, latent: made }) => [
    sector,
    size,
    ...RANKS.map((rank) => percent(made.get(rank) ?? 0, COMPANIES)),
  ]),
);
const shareOf = (pool, which, wanted) =>
  percent(
    pool.reduce(
      (total, cell) =>
        total + [...cell[which]].filter(([rank]) => wanted(rank)).reduce((part, [, value]) => part + value, 0),
      0,
    ),
    pool.length * COMPANIES,
  );
say('## Beside the published spread (self-diagnoses, self-selected; firms of all sizes), %');
table(
  ['', '', '≤1', '2', '3', '≥4'],
  [
    ['published 2020', '12,000 firms', '75', '14', '6', '5'],
    ['published 2021', '20,000 firms', '69', '15', '7', '9'],
    ['published 2022', '', '63', '21', '12', '4'],
    ['published 2024', '113,792 firms', '58', '≥2: 42', '', ''],
    ...SIZES.flatMap((size) => [
      ['made from', size, ...GROUPS.map((wanted) => shareOf(all(size), 'latent', wanted))],
      ['by score alone', size, ...GROUPS.map((wanted) => shareOf(all(size), 'byScore', wanted))],
      ['questionnaire', size, ...GROUPS.map((wanted) => shareOf(all(size), 'levels', wanted))],
    ]),
  ],
);

const missed = [0, ...levels.map((_, at) => at + 1)].filter((rank) =>
  results.every(({ levels: reached }) => !reached.has(rank)),
);
say(
  `## Levels that nobody reached: ${missed.map((rank) => (rank === 0 ? 'below the first' : levels[rank - 1])).join(', ') || 'none'}`,
);
for (const sector of sectors) {
  const inSector = results.filter((cell) => cell.sector === sector);
  const absent = [0, ...levels.map((_, at) => at + 1)].filter((rank) =>
    inSector.every(({ levels: reached }) => !reached.has(rank)),
  );
  if (absent.length > 0)
    say(`   in ${sector}: ${absent.map((rank) => (rank === 0 ? 'below the first' : levels[rank - 1])).join(', ')}`);
}
say();

const separates = (map) => {
  const total = sum(map);
  const [key, most] = [...map].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return { key, share: total === 0 ? 0 : most / total, total };
};
const flat = questions.flatMap(({ id, meaning }, at) =>
  meaning.scored && separates(shares[at]).share > 0.97 ? [`${id} (${separates(shares[at]).key})`] : [],
);
say(`## Questions that separate nobody (one answer above 97 %): ${flat.join(', ') || 'none'}`);
const unasked = questions.filter(({ meaning }, at) => meaning.scored && sum(shares[at]) === 0).map(({ id }) => id);
if (unasked.length > 0) say(`   asked of nobody: ${unasked.join(', ')}`);
for (const { sector, size, shares: own } of results) {
  const here = questions.flatMap(({ id, meaning }, at) =>
    meaning.scored && sum(own[at]) > 0 && separates(own[at]).share > 0.97 ? [id] : [],
  );
  if (here.length > 0) say(`   in ${sector}, ${size}: ${here.join(', ')}`);
}
const empty = prepared.flatMap(({ id, meaning, question, choices }, at) => {
  if (question.kind !== 'choice' || !meaning.scored || sum(shares[at]) === 0) return [];
  const never = choices.filter((choice) => !shares[at].has(choice.id)).map((choice) => choice.id);
  return never.length > 0 ? [`${id}: ${never.join(', ')}`] : [];
});
say(`   options that nobody chose: ${empty.join('; ') || 'none'}`);
say();

const unseen = (questionnaire.actions ?? []).filter(({ id }) => !actionsSeen.has(id)).map(({ id }) => id);
say(
  `## Actions in nobody's gap list (first ${GAPS} companies of each cell, next level): ${unseen.join(', ') || 'none'}`,
);
const rare = (questionnaire.actions ?? [])
  .filter(({ id }) => actionsSeen.has(id) && actionsSeen.get(id) < (GAPS * cells.length) / 1000)
  .map(({ id }) => `${id} ${actionsSeen.get(id)}`);
say(`   in fewer than one list in a thousand: ${rare.join(', ') || 'none'}`);
say();

say('## What alone kept companies from their next level, % of all companies of the class');
table(
  ['size', 'condition', '%'],
  SIZES.flatMap((size) => {
    const pool = new Map();
    for (const { unmet } of all(size)) for (const [key, value] of unmet) count(pool, key, value);
    return [...pool]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 6)
      .map(([key, value]) => [size, key, percent(value, all(size).length * COMPANIES)]);
  }),
);
say(
  `Companies with a contradiction that a check points out: ${SIZES.map(
    (size) =>
      `${size} ${percent(
        all(size).reduce((total, { struck }) => total + struck, 0),
        all(size).length * COMPANIES,
      )} %`,
  ).join(', ')}`,
);
const quiet = (questionnaire.checks ?? []).filter(({ id }) => !checksStruck.has(id)).map(({ id }) => id);
say(`   checks that strike nobody: ${quiet.join(', ') || 'none'}`);
const loud = [...checksStruck].sort((a, b) => b[1] - a[1]).slice(0, 5);
say(
  `   most often: ${loud.map(([id, value]) => `${id} ${percent(value, cells.length * COMPANIES)} %`).join(', ') || 'none'}`,
);
const wrong = results.reduce((total, { wrongSize }) => total + wrongSize, 0);
if (wrong > 0) say(`Companies whose size class comes out different: ${wrong}`);
say();
