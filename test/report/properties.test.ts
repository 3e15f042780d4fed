import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';
import { levelsOf, nodesOf } from '../../src/questionnaire/tree.ts';
import { buildReport } from '../../src/report/build.ts';
import { TONES } from '../../src/report/template.ts';
import type { Sample } from '../generated.ts';
import { reportSamples } from './generated.ts';
import { pseudoQuestionnaire, pseudoWords, unmarked } from './pseudo-locale.ts';
import { atFullLength, DEFAULT, inputFor, reportOn, WORDS } from './sample.ts';
import { anchorsIn, blocksOf, isEmpty, linksIn, stringsIn } from './walk.ts';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 150) };
const LANGUAGES = ['zh-CN', 'en'] as const;

const always = (check: (sample: Sample) => void): void => fc.assert(fc.property(reportSamples(), check), RUNS);

describe('a report on any questionnaire and any answers', () => {
  test('has no empty block, and tables whose rows fit their heads', () => {
    always(({ questionnaire, answers }) => {
      for (const language of LANGUAGES) {
        const model = reportOn(questionnaire, answers, { language, options: { notes: true } });
        expect(blocksOf(model).filter(isEmpty)).toEqual([]);
        expect(model.sections.map(({ blocks }) => blocks.length)).not.toContain(0);
      }
    });
  });

  test('has links that all lead somewhere, and no two places of the same name', () => {
    always(({ questionnaire, answers }) => {
      const input = inputFor(questionnaire, answers);
      for (const left of [[], ['dimensions', 'roadmap'], ['answers', 'method', 'sources']]) {
        const template = { ...DEFAULT, sections: DEFAULT.sections.filter(({ id }) => !left.includes(id)) };
        const model = buildReport({ ...input, template }, { fingerprint: '' });
        const anchors = [...model.sections.map(({ id }) => id), ...blocksOf(model).flatMap(anchorsIn)];
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(
          blocksOf(model)
            .flatMap(linksIn)
            .filter((to) => !anchors.includes(to)),
        ).toEqual([]);
      }
    });
  });

  test('shows every gap, with what is there and what is needed', () => {
    always(({ questionnaire, answers }) => {
      const input = inputFor(questionnaire, answers);
      const anchors = blocksOf(buildReport(input, { fingerprint: '' })).flatMap(anchorsIn);
      for (const { question } of input.gaps) expect(anchors).toContain(`question:${question}`);
      const full = { ...input, template: atFullLength(DEFAULT) };
      const cards = blocksOf(buildReport(full, { fingerprint: '' })).filter((block) => block.block === 'card');
      for (const { question } of input.gaps) {
        const card = cards.find(({ anchor }) => anchor === `question:${question}`);
        expect(card?.rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['现在', '需要', '原因']));
      }
      expect(cards).toHaveLength(input.gaps.length);
    });
  });

  test('is made of the words of one language, and of nothing that logic has written', () => {
    always(({ questionnaire, answers }) => {
      const pseudo = pseudoQuestionnaire(questionnaire);
      const names = nodesOf(questionnaire).flatMap(({ node }) => levelsOf(questionnaire, node).map(({ id }) => id));
      const model = reportOn(pseudo, answers, { words: pseudoWords(WORDS.en) });
      const { cover, sections, title, subject, author } = model;
      const said = stringsIn([
        title,
        subject,
        author,
        cover,
        sections.map(({ title: its, blocks }) => [its, blocks.map(withoutCodes)]),
      ]);
      expect(
        said.flatMap((text) => unmarked(text, [...names, '–', ...secretsOf(pseudo), ...ownWords(answers)])),
      ).toEqual([]);
    });
  });

  test('holds no notes, offers and budget unless asked for', () => {
    always(({ questionnaire, answers }) => {
      const noted = {
        ...answers,
        answers: Object.fromEntries(
          Object.entries(answers.answers).map(([id, entry]) => [id, { ...entry, note: `秘密${id}` }]),
        ),
      };
      const said = JSON.stringify(reportOn(questionnaire, noted));
      expect(said).not.toMatch(/秘密|7,?777,?701|8,?888,?801/);
      const open = JSON.stringify(reportOn(questionnaire, noted, { options: { notes: true } }));
      expect(open).not.toMatch(/7,?777,?701|8,?888,?801/);
    });
  });

  test('is the same for the same input', () => {
    always(({ questionnaire, answers }) => {
      const [one, other] = [
        reportOn(questionnaire, answers),
        reportOn(structuredClone(questionnaire), structuredClone(answers)),
      ];
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    });
  });
});

/** Codes that a renderer reads and no reader of the report sees. */
function withoutCodes(block: object): unknown {
  const codes = new Set(['block', 'style', 'tone', 'role', 'state', 'sign', 'anchor', 'to', 'align']);
  return JSON.parse(JSON.stringify(block, (key, value) => (codes.has(key) ? undefined : joinedRuns(value))));
}

/** Runs of text as the one sentence that they are. */
function joinedRuns(value: unknown): unknown {
  const runs =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((run) => typeof run?.text === 'string' && !('label' in run) && !('sign' in run));
  return runs ? value.map(({ text }) => text).join('') : value;
}

const ownWords = (answers: Sample['answers']): string[] => [
  ...stringsIn(answers.company),
  ...stringsIn(answers.respondent),
  ...Object.values(answers.answers).flatMap(({ answer, evidence }) => [
    ...(typeof answer === 'string' ? [answer] : []),
    ...stringsIn(evidence),
  ]),
];

/** What has no language: numbers of documents, addresses, versions. */
const secretsOf = (questionnaire: Questionnaire): string[] => [questionnaire.version, ...TONES];
