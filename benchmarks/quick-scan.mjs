// How many questions a quick scan saves, and how long it thinks about each: `node benchmarks/quick-scan.mjs [COMPANIES] [TIMES]`.
//
//   1,000 generated companies on the flagship; TIMES puts each question into its dimension so many times (how it grows)
//   saved: the questions that apply, less those asked until the level was certain; beside it, asking in the file's order
//   the level announced is compared with that of the completed answers: one that differs ends the run
//
// Companies are generated from a fixed seed: a maturity each, answers scattered around it, 5 % unknown, 5 % not applicable
// where that is allowed.

import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, numbersFrom, root } from './bundled.mjs';

const companies = Number(process.argv[2] ?? 1000);
const times = Number(process.argv[3] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'zhizao-bench-'));

const contents = `
export { readQuestionnaire } from './src/questionnaire/read.ts';
export { assess } from './src/assessment/assess.ts';
export { compile } from './src/assessment/compile.ts';
export { give } from './src/interview/give.ts';
export { certaintyOf } from './src/interview/quick.ts';
export { next } from './src/interview/moves.ts';
export { startInterview } from './src/interview/interview.ts';
export { stepAt } from './src/interview/steps.ts';
`;

try {
  const core = await bundled(contents, join(folder, 'interview.mjs'));
  const text = readFileSync(join(root, 'questionnaires/sme-smart-manufacturing.yaml'), 'utf8');
  const { questionnaire } = core.readQuestionnaire(text, 'flagship.yaml');
  const repeated = (dimension) => ({
    ...dimension,
    dimensions: dimension.dimensions?.map(repeated),
    questions: dimension.questions?.flatMap((question) =>
      Array.from({ length: times }, (_, at) => (at === 0 ? question : { ...question, id: `${question.id}.x${at}` })),
    ),
  });
  if (times > 1) questionnaire.dimensions = questionnaire.dimensions.map(repeated);

  const draw = numbersFrom(20_261_124);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const sectors = questionnaire.profile.fields.find(({ role }) => role === 'sector')?.options ?? [];
  const companyOf = () =>
    Object.fromEntries(
      questionnaire.profile.fields.flatMap(({ id, kind, role, min = 0, options }) => {
        if (role === 'sector') return [[id, pick(sectors).id]];
        if (kind === 'choice') return [[id, pick(options).id]];
        if (kind === 'number') return [[id, min + Math.floor(20 + draw() * 400)]];
        return [[id, kind === 'yes-no' ? draw() < 0.5 : '某螺丝厂（示例）']];
      }),
    );
  const answersOf = (scorer) => {
    const maturity = Math.min(1, Math.max(0, 0.1 + 0.55 * draw() + (draw() - 0.5) * 0.3));
    return Object.fromEntries(
      scorer.questions.map(({ id, meaning: { anchors, policy, completions } }) => {
        const [kind, a, b] = [draw(), draw(), draw()];
        if (kind < 0.05) return [id, 'unknown'];
        if (kind < 0.1 && policy !== 'refused') return [id, 'not-applicable'];
        const at = Math.min(1, Math.max(0, maturity + (a + b - 1) * 0.45));
        return [
          id,
          anchors[Math.min(anchors.length - 1, Math.floor(at * anchors.length))]?.answer ?? completions().best,
        ];
      }),
    );
  };

  const { id, version } = questionnaire;
  const runs = [];
  for (let at = 0; at < companies; at += 1) {
    const company = companyOf();
    const known = answersOf(core.compile(questionnaire, company));
    const empty = { questionnaire: id, version, company, respondent: '生产副总', date: '2026-11-24', answers: {} };
    const full = {
      ...empty,
      answers: Object.fromEntries(Object.entries(known).map(([one, answer]) => [one, { answer }])),
    };
    const { root: result, coverage } = core.assess(questionnaire, full);

    const scan = (quick) => {
      let interview = core.startInterview(questionnaire, { ...empty, interview: { at: 'date' } }, { quick });
      let asked = 0;
      let slowest = 0;
      for (;;) {
        const start = performance.now();
        interview = core.next(interview);
        slowest = Math.max(slowest, performance.now() - start);
        const step = core.stepAt(interview);
        if (step.kind === 'review') return { asked, slowest };
        if (step.kind !== 'question') continue;
        asked += 1;
        interview = core.give(interview, step.question.id, { answer: known[step.question.id] }).interview;
        const level = core.certaintyOf(interview)?.level;
        if (level === undefined) continue;
        if (level.rank !== result.level.rank) throw new Error(`announced ${level.id}, and it is ${result.level.id}`);
        return { asked, slowest };
      }
    };
    runs.push({
      rank: result.level.rank,
      id: result.level.id,
      applicable: coverage.applicable,
      quick: scan(true),
      order: scan(false),
    });
  }

  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const line = (name, some) =>
    console.log(
      `${name.padEnd(8)} ${String(some.length).padStart(5)} companies  apply ${median(some.map((run) => run.applicable))}` +
        `  asked ${median(some.map((run) => run.quick.asked))} (in order ${median(some.map((run) => run.order.asked))})` +
        `  saved ${median(some.map((run) => run.applicable - run.quick.asked))} (in order ${median(some.map((run) => run.applicable - run.order.asked))})`,
    );
  line('all', runs);
  for (const rank of [...new Set(runs.map((run) => run.rank))].sort((a, b) => a - b)) {
    const some = runs.filter((run) => run.rank === rank);
    line(some[0].id ?? 'none', some);
  }
  const slowest = runs.map((run) => run.quick.slowest);
  console.log(
    `next question: slowest of each scan, median ${median(slowest).toFixed(1)} ms; slowest of all ${Math.max(...slowest).toFixed(1)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
