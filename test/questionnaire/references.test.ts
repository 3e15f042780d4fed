import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import { expectFindings, findingsIn, screwWorks } from './findings.ts';

type Row = readonly [what: string, before: string, after: string, ...codes: string[]];

/** Each row changes one part of the screw works' questionnaire; ‸ marks where a finding must be; rows without codes are fine. */
const table = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_, before, after, ...codes) => expectFindings(before, after, ...codes));
};

const option = (id: string): string => `{id: ${id}, points: 0, label: {zh-CN: 又, en: again}}`;
const fact = (id: string, when: string): string =>
  `facts:\n    - {id: ${id}, title: {zh-CN: 甲, en: A}, cases: [{is: a, label: {zh-CN: 甲, en: A}${when}}]}\n`;

describe('ids', () => {
  table([
    ['a question twice', 'id: press.remark', 'id: ‸press.robot', 'duplicate-id'],
    ['a question called like a dimension', 'id: press.remark', 'id: ‸care', 'duplicate-id'],
    ['an option twice', '- {id: saved', `- ${option('‸paper')}\n          - {id: saved`, 'duplicate-id'],
    ['an item twice', '{id: chart, label', '{id: ‸gauge, label', 'duplicate-id'],
    ['a row twice', '{id: head, label', '{id: ‸thread, label', 'duplicate-id'],
    ['an option of a set twice', '{id: partly, label', '{id: ‸no, label', 'duplicate-id'],
    ['a level twice', '- id: L2', '- id: ‸L1', 'duplicate-id'],
    ['a level of a set twice', '{id: R2, title', '{id: ‸R1, title', 'duplicate-id'],
    ['a field and a fact of one name', 'facts:\n', fact('‸exporter', ''), 'duplicate-id'],
    [
      'a benchmark twice',
      '{id: robots, question: press.robot, opt',
      '{id: ‸share, question: press.robot, opt',
      'duplicate-id',
    ],
    ['a language twice', 'locales: [zh-CN, en]', 'locales: [zh-CN, en, ‸en]', 'duplicate-id'],
    ['a dimension called children', 'id: care\n', 'id: ‸children\n', 'reserved-id'],
    ['an option called unknown', '{id: chart, label', '{id: ‸unknown, label', 'reserved-id'],
    ['a row called answer', '{id: head, label', '{id: ‸answer, label', 'reserved-id'],
    ['an option called like its question', '{id: chart, label', '{id: press.practices, label'],
    ['a check called like a benchmark', 'checks:\n  - {id: robots', 'checks:\n  - {id: share'],
    ['an item called constructor', '{id: chart, label', '{id: constructor, label'],
  ]);

  test('says where the first one is', () => {
    const text = screwWorks.replace('id: press.remark', 'id: press.robot');
    const line = screwWorks.split('\n').findIndex((one) => one.includes('id: press.robot')) + 1;
    expect(readQuestionnaire(text, 'x').diagnostics[0]?.related).toEqual([
      expect.objectContaining({ line, column: 13 }),
    ]);
  });
});

describe('names that lead nowhere', () => {
  table([
    ['a dimension', 'score: networking, at-least: 1}', 'score: ‸warehouse, at-least: 1}', 'dangling-reference'],
    ['a level set', 'levels: rungs', 'levels: ‸rings', 'dangling-reference'],
    ['a dimension of a list', 'count: [networking, press]', 'count: [networking, ‸pres]', 'dangling-reference'],
    ['a question', 'points: networking.share,', 'points: ‸networking.sharp,', 'dangling-reference'],
    ['an option', 'option: tested', 'option: ‸perfect', 'dangling-reference'],
    ['a level', 'at-least: R1', 'at-least: ‸R9', 'dangling-reference'],
    ['a tag of a condition', '{tag: key}', '{tag: ‸kye}', 'dangling-reference'],
    [
      'a tag of a question',
      'kind: percent\n        tags: [key]',
      'kind: percent\n        tags: [key, ‸minor]',
      'dangling-reference',
    ],
    ['a stage', 'stage: more', 'stage: ‸most', 'dangling-reference'],
    ['a source', 'source: [plan, own-reading]', 'source: [‸plant, own-reading]', 'dangling-reference'],
    ['a passage', 'source: plan#sme', 'source: ‸plan#big', 'dangling-reference'],
    ['a profile field', '{profile: exporter,', '{profile: ‸importer,', 'dangling-reference'],
    ['a value of a profile field', 'is: [screws, nuts]', 'is: [screws, ‸bolts]', 'dangling-reference'],
    ['a value of a fact', '{profile: size, is: large}', '{profile: size, is: ‸huge}', 'dangling-reference'],
    ['an option set', 'options: done\n        source', 'options: ‸dune\n        source', 'dangling-reference'],
    ['the figure of a cost', 'figure: networking.machines', 'figure: ‸machines', 'dangling-reference'],
    ['the action before', 'after: [gateway]', 'after: [‸gatway]', 'dangling-reference'],
    ['what an action lifts', 'lifts: {press.program: 2}', 'lifts: {‸press.programs: 2}', 'dangling-reference'],
    ['what an action needs', 'needs: {networking.share: 1}', 'needs: {‸networking.chair: 1}', 'dangling-reference'],
    [
      'the question of a benchmark',
      'question: networking.share, figure',
      'question: ‸networking.shares, figure',
      'dangling-reference',
    ],
    ['the option of a benchmark', 'option: yes', 'option: ‸yess', 'dangling-reference'],
    [
      'the question of a check',
      '{question: press.robot, is: true}',
      '{question: ‸press.robots, is: true}',
      'dangling-reference',
    ],
    [
      'the new name of a question',
      '{net.share: networking.share}',
      '{net.share: ‸networking.sharing}',
      'dangling-reference',
    ],
    ['the new name of an option', '{disk: saved}', '{disk: ‸save}', 'dangling-reference'],
    [
      'an item of a rule',
      'by-count: [{ticked: 1, points: 1}, {ticked: 2, points: 2}]',
      'by-rule: [{ticked: {all: [gauge, ‸charts]}, points: 1}]',
      'dangling-reference',
    ],
    ['a source from several places', 'source: plan#sme', 'source: [plan#sme, survey, own-reading]'],
    ['the company as a dimension', 'score: networking, at-least: 1}', 'score: this, at-least: 1}'],
  ]);
});

describe('things of another kind', () => {
  table([
    ['the points of a dimension', 'points: networking.share,', 'points: ‸networking,', 'wrong-target'],
    ['the score of a question', 'score: networking, at-least: 1}', 'score: ‸press.robot, at-least: 1}', 'wrong-target'],
    [
      'dimensions measured by points',
      '{count: [networking, press], score-at-least',
      '{count: [‸networking, ‸press], points-at-least',
      'wrong-target',
      'wrong-target',
    ],
    ['the score of a dimension without one', 'aggregate: staged\n    satisfied-at: 0.8', 'aggregate: none'],
    [
      'the level of a dimension without levels',
      '{level: networking, at-least: R1}',
      '{level: ‸press, at-least: R1}',
      'levelless-dimension',
    ],
    ['the points of a text', 'points: networking.share,', 'points: ‸press.remark,', 'unscored-question'],
    ['the points of a bare figure', 'points: networking.share,', 'points: ‸networking.machines,', 'unscored-question'],
    [
      'an option of a share',
      '{chosen: press.program, option: tested}',
      '{chosen: ‸networking.share, option: half}',
      'optionless-question',
    ],
    ['the option yes', '{chosen: press.program, option: tested}', '{chosen: press.robot, option: yes}'],
    [
      'an item that excludes the others',
      '{chosen: press.program, option: tested}',
      '{chosen: press.practices, option: ‸none}',
      'exclusive-reference',
    ],
    ['an item that is ticked', '{chosen: press.program, option: tested}', '{chosen: press.practices, option: chart}'],
    ['a cost per choice', 'figure: networking.machines', 'figure: ‸press.program', 'figureless-reference'],
    ['a cost per employee', 'figure: networking.machines', 'figure: employees'],
    [
      'a row of a choice',
      '{question: press.robot, is: true}',
      '{question: press.program, ‸row: thread, is: saved}',
      'misplaced-key',
    ],
    ['a row of a grid', '{question: press.robot, is: true}', '{question: networking.stops, row: thread, is: partly}'],
    [
      'a figure of a choice',
      '{question: press.robot, is: true}',
      '{question: press.program, ‸at-least: 1}',
      'misplaced-key',
    ],
    [
      'a bound of a choice of the profile',
      'when: {profile: sector, is: [screws, nuts]}',
      'when: {profile: sector, is: nuts, ‸below: 3}',
      'misplaced-key',
    ],
    [
      'an answer that does not apply',
      '{question: press.robot, is: true}',
      '{question: press.robot, is: not-applicable}',
    ],
  ]);

  test('a benchmark beside a choice, without its option', () => {
    expect(findingsIn(screwWorks.replace('option: yes, ', ''))).toEqual([
      expect.stringMatching(/figureless-reference$/),
    ]);
  });
});

describe('bounds', () => {
  table([
    [
      'more points than the question has',
      '{points: networking.share, at-least: 1}',
      '{points: networking.share, at-least: ‸2.5}',
      'beyond-maximum',
    ],
    ['all points', '{points: networking.share, at-least: 1}', '{points: networking.share, at-least: 2}'],
    [
      'more than all points',
      '{points: networking.share, at-least: 1}',
      '{points: networking.share, above: ‸2}',
      'beyond-maximum',
    ],
    ['a lift beyond the question', 'lifts: {press.program: 2}', 'lifts: {press.program: ‸3}', 'beyond-maximum'],
    [
      'a need beyond the question',
      'needs: {networking.share: 1}',
      'needs: {networking.share: ‸2.01}',
      'beyond-maximum',
    ],
    // Networking and press have questions of 2 points at most; care counts two stages; the company is their mean.
    ['a score beyond a mean', '{score: company, at-least: 1.5}', '{score: company, at-least: ‸26}', 'beyond-maximum'],
    ['the greatest score', '{score: company, at-least: 1.5}', '{score: company, at-least: 2}'],
    ['above the greatest score', '{score: company, at-least: 1.5}', '{score: company, above: ‸2}', 'beyond-maximum'],
    [
      'a score beyond the stages',
      '{score: networking, at-least: 1.5}',
      '{score: care, at-least: ‸2.1}',
      'beyond-maximum',
    ],
    [
      'a score beyond all who share levels',
      '{score: this, at-least: 2}',
      '{score: this, at-least: ‸2.5}',
      'beyond-maximum',
    ],
    [
      'members of whom two are wanted',
      'score-at-least: 1, at-least: 2}',
      'score-at-least: ‸2.5, at-least: 2}',
      'beyond-maximum',
    ],
    ['no bound', '{score: networking, at-least: 1}', '‸{score: networking}', 'one-of-keys'],
    ['two bounds', '{score: networking, at-least: 1}', '‸{score: networking, at-least: 1, above: 0.5}', 'one-of-keys'],
    ['no measure', '{every: {tag: key}, points-at-least: 1}', '‸{every: {tag: key}}', 'one-of-keys'],
    [
      'two measures',
      '{every: {tag: key}, points-at-least: 1}',
      '‸{every: {tag: key}, points-at-least: 1, points-above: 0}',
      'one-of-keys',
    ],
    ['a score that falls', '{score: company, at-least: 1.5}', '{score: company, at-least: ‸0.9}', 'falling-bound'],
    ['a score that stays', '{score: company, at-least: 1.5}', '{score: company, at-least: 1}'],
    ['three of two', 'score-at-least: 1, at-least: 2}', 'score-at-least: 1, at-least: ‸3}', 'count-beyond-members'],
    ['a member twice', 'count: [networking, press]', 'count: [networking, press, ‸press]', 'duplicate-id'],
    [
      'a tag that no dimension has',
      '{every: {tag: key}, points-at-least: 1}',
      '{every: ‸{tag: key}, score-at-least: 1}',
      'empty-selection',
    ],
    ['children of the company', '{every: {tag: key}, points-at-least: 1}', '{every: children, score-at-least: 0.5}'],
    [
      'questions as children of the company',
      '{every: {tag: key}, points-at-least: 1}',
      '{every: ‸children, points-at-least: 1}',
      'empty-selection',
    ],
    ['a cost that falls', 'fixed: {min: 1, max: 3}', 'fixed: {min: 4, max: ‸3}', 'reversed-range'],
    ['a cost of nothing', 'cost: {fixed: {min: 1, max: 3}}', 'cost: ‸{upkeep: {share: 0.1}}', 'empty-cost'],
    ['fewer employees than the fewest', 'min: 1, max: 9000', 'min: 1, max: ‸0', 'reversed-range'],
  ]);

  test('“above” and then “at least” the same figure falls', () => {
    const text = screwWorks.replace('{score: networking, at-least: 1}', '{score: networking, above: 1.5}');
    expect(findingsIn(text)).toEqual([expect.stringMatching(/falling-bound$/)]);
  });

  test('the bound below is shown', () => {
    const text = screwWorks.replace('{score: company, at-least: 1.5}', '{score: company, at-least: 0.9}');
    const line = screwWorks.split('\n').findIndex((one) => one.includes('{score: company, at-least: 1}')) + 1;
    const [finding] = readQuestionnaire(text, 'x').diagnostics;
    expect(finding?.args).toMatchObject({
      subject: 'company',
      bound: 'at-least 0.9',
      level: 'L2',
      below: 'L1',
      lower: 'at-least 1',
    });
    expect(finding?.related?.[0]?.line).toBe(line);
  });
});

describe('circles', () => {
  table([
    [
      'a question that waits for itself',
      '{question: networking.share, points-at-least: 1}',
      '{question: ‸networking.stops, points-at-least: 1}',
      'later-reference',
    ],
    [
      'a question that waits for a later one',
      '{question: networking.share, points-at-least: 1}',
      '{question: ‸press.robot, is: true}',
      'later-reference',
    ],
    [
      'a dimension that waits for its own question',
      '{profile: exporter, is: true}',
      '{question: ‸press.robot, is: true}',
      'later-reference',
    ],
    [
      'a dimension that waits for an earlier question',
      '{profile: exporter, is: true}',
      '{question: networking.share, at-least: 10}',
    ],
    [
      'a fact that waits for itself',
      '{profile: employees, below: 300}',
      '{profile: ‸size, is: small}',
      'later-reference',
    ],
    [
      'a fact that waits for a later one',
      '{profile: employees, below: 300}',
      '{profile: ‸focus, is: growing}',
      'later-reference',
    ],
    ['an action after itself', 'after: [gateway]', 'after: [‸programs]', 'cyclic-order'],
    [
      'a weight by an answer',
      'weight: [{when: {profile: sector, is: screws}',
      'weight: [{when: {question: ‸networking.share, above: 3}',
      'answer-in-profile-test',
    ],
    [
      'an action by an answer',
      'when: {profile: sector, is: [screws, nuts]}',
      'when: {question: ‸networking.share, above: 3}',
      'answer-in-profile-test',
    ],
    [
      'a fact by an answer',
      '{profile: employees, below: 300}',
      '{question: ‸networking.share, above: 3}',
      'answer-in-profile-test',
    ],
    [
      'a weight without a last case',
      '{weight: 1}]',
      '‸{when: {profile: sector, is: nuts}, weight: 1}]',
      'weight-without-default',
    ],
    ['a test of nothing', '{profile: exporter, is: true}', '‸{profile: exporter}', 'idle-test'],
    ['a test whether it is known', '{profile: exporter, is: true}', '{profile: exporter, known: true}'],
    [
      'a dimension whose level needs the company',
      'levels: rungs',
      'levels: [{id: R1, title: {zh-CN: 一档, en: First}, requires: [{score: ‸company, at-least: 1}]}]',
      'ancestor-reference',
    ],
  ]);

  const codesOf = (...changes: readonly [string, string][]): string[] =>
    findingsIn(changes.reduce((text, [before, after]) => text.replace(before, after), screwWorks)).map(
      (one) => one.split(' ')[1] ?? '',
    );

  test('actions after each other, once for the circle', () => {
    const text = screwWorks.replace(
      'lifts: {networking.share: 2}',
      'after: [programs]\n    lifts: {networking.share: 2}',
    );
    const { diagnostics } = readQuestionnaire(text, 'x');
    expect(diagnostics.map(({ code }) => code)).toEqual(['cyclic-order']);
    expect(diagnostics[0]?.args).toEqual({ circle: ['gateway', 'programs', 'gateway'] });
  });

  test('a score that is the level that rests on it', () => {
    expect(codesOf(['levels: rungs', 'levels: rungs\n    aggregate: level'])).toEqual([
      'cyclic-reference',
      'cyclic-reference',
    ]);
  });

  test('two dimensions whose levels wait for each other', () => {
    const levels = (other: string): string =>
      `aggregate: level\n    levels: [{id: R1, title: {zh-CN: 一档, en: First}, requires: [{score: ${other}, at-least: 1}]}]`;
    const changes: [string, string][] = [
      ['levels: rungs', levels('press')],
      ['    when: {any:', `    ${levels('networking')}\n    when: {any:`],
    ];
    const text = changes.reduce((all, [before, after]) => all.replace(before, after), screwWorks);
    const { diagnostics } = readQuestionnaire(text, 'x');
    const circle = ['score:networking', 'level:networking', 'score:press', 'level:press', 'score:networking'];
    expect(diagnostics.map(({ code, args }) => [code, args])).toContainEqual(['cyclic-reference', { circle }]);
  });

  test('levels that rest on another dimension’s level, without a circle', () => {
    const levels = 'levels: [{id: R1, title: {zh-CN: 一档, en: First}, requires: [{level: networking, at-least: R1}]}]';
    expect(codesOf(['    when: {any:', `    ${levels}\n    when: {any:`])).toEqual([]);
  });
});

describe('the parts of a dimension', () => {
  table([
    [
      'questions beside dimensions',
      '    levels: rungs\n',
      '    levels: rungs\n    ‸dimensions: [{id: inner, title: {zh-CN: 内, en: Inner}, questions: [{id: inner.q, ask: {zh-CN: 问, en: Ask}, kind: text, source: own-reading}]}]\n',
      'mixed-dimension',
    ],
    ['a bound without stages', 'levels: rungs', 'levels: rungs\n    ‸satisfied-at: 0.5', 'misplaced-key'],
    [
      'a name for a level that is not there',
      'satisfied-at: 0.8',
      'satisfied-at: 0.8\n    ‸not-yet: {title: {zh-CN: 未, en: Not yet}}',
      'one-of-keys',
    ],
    [
      'options of a field that is a number',
      'role: employees,',
      'role: employees, ‸options: [{id: a, label: {zh-CN: 甲, en: A}}, {id: b, label: {zh-CN: 乙, en: B}}],',
      'misplaced-key',
    ],
    [
      'a choice without options',
      '{id: exporter, title: {zh-CN: 有出口, en: Exports}, kind: yes-no}',
      '‸{id: exporter, title: {zh-CN: 有出口, en: Exports}, kind: choice}',
      'required-key',
    ],
    [
      'two sectors',
      'kind: yes-no}\n  facts',
      'kind: yes-no}\n    - {id: branch, title: {zh-CN: 分行业, en: Branch}, kind: choice, role: ‸sector, options: [{id: a, label: {zh-CN: 甲, en: A}}, {id: b, label: {zh-CN: 乙, en: B}}]}\n  facts',
      'duplicate-role',
    ],
    [
      'employees in words',
      'kind: yes-no}\n  facts',
      'kind: yes-no}\n    - {id: money, title: {zh-CN: 营收, en: Revenue}, kind: text, role: ‸revenue}\n  facts',
      'wrong-role-kind',
    ],
  ]);

  test.each([
    [
      'a dimension of nothing',
      /\n    questions:\n      - id: care\.plan[\s\S]*?(?=actions:)/,
      '\n',
      ['empty-dimension'],
    ],
    ['stages without a bound', /    satisfied-at: 0\.8\n/, '', ['required-key']],
    ['a staged question without a stage', /        stage: base\n/, '', ['missing-stage']],
    ['levels by name and none there', /levels: rungs/, 'aggregate: level', ['levelless-dimension', 'required-key']],
  ])('%s', (_, before, after, codes) => {
    expect(findingsIn(screwWorks.replace(before, after)).map((one) => one.split(' ')[1])).toEqual(codes);
  });
});

describe('rows of a grid', () => {
  const rows =
    'rows: [{id: thread, label: {zh-CN: 搓丝, en: Thread rolling}}, {id: head, label: {zh-CN: 镦头, en: Heading}}]';
  const weighing = (first: string, second: string): string =>
    `rows: [{id: thread, weight: ${first}, label: {zh-CN: 搓丝, en: Thread rolling}}, {id: head, weight: ${second}, label: {zh-CN: 镦头, en: Heading}}]`;
  table([
    ['that all weigh nothing', rows, weighing('‸0', '0'), 'weightless-rows'],
    ['that all weigh nothing, added up', rows, `${weighing('‸0', '0')}\n        rows-as: sum`, 'weightless-rows'],
    ['that all weigh nothing, of which the least counts', rows, `${weighing('0', '0')}\n        rows-as: minimum`],
    ['of which one weighs nothing', rows, weighing('0', '1')],
  ]);
});

describe('targets', () => {
  const care = 'aggregate: staged\n';
  table([
    ['that a dimension can come to', care, `${care}    target: 2\n`],
    ['above what a dimension can come to', care, `${care}    target: ‸2.01\n`, 'beyond-maximum'],
    [
      'above what the company can come to',
      'not-applicable: exclude',
      'not-applicable: exclude\ntarget: ‸3',
      'beyond-maximum',
    ],
    [
      'of a dimension whose parts contradict themselves are not judged',
      'by-count: [{ticked: 1, points: 1}, {ticked: 2, points: 2}]',
      'by-count: [{ticked: 1, points: 2}, {ticked: 2, points: ‸1}]',
      'falling-counts',
    ],
  ]);
});

describe('bands and ticks', () => {
  const bands = 'bands: [{from: 0, points: 0}, {above: 0, points: 1}, {from: 50, points: 2}]';
  const counts = 'by-count: [{ticked: 1, points: 1}, {ticked: 2, points: 2}]';
  table([
    [
      'bands that go down',
      bands,
      'bands: [{from: 0, points: 0}, {from: 50, points: 2}, {above: ‸10, points: 1}]',
      'unordered-bands',
    ],
    [
      'from after above at one figure',
      bands,
      'bands: [{from: 0, points: 0}, {above: 50, points: 1}, {from: ‸50, points: 2}]',
      'unordered-bands',
    ],
    [
      'a band twice',
      bands,
      'bands: [{from: 0, points: 0}, {from: 50, points: 1}, {from: ‸50, points: 2}]',
      'unordered-bands',
    ],
    [
      'a share that begins above 0',
      bands,
      'bands: [{above: ‸0, points: 1}, {from: 50, points: 2}]',
      'uncovered-figures',
    ],
    ['a share that begins at 10', bands, 'bands: [{from: ‸10, points: 1}, {from: 50, points: 2}]', 'uncovered-figures'],
    ['a share of 101', bands, 'bands: [{from: 0, points: 0}, {from: ‸101, points: 2}]', 'band-outside-range'],
    ['a share above 100', bands, 'bands: [{from: 0, points: 0}, {above: ‸100, points: 2}]', 'band-outside-range'],
    ['a share of all', bands, 'bands: [{from: 0, points: 0}, {from: 100, points: 2}]'],
    ['points that fall', bands, 'bands: [{from: 0, points: 2}, {from: 50, points: 1}, {from: 90, points: 0}]'],
    ['a band without a bound', bands, 'bands: [{from: 0, points: 0}, ‸{points: 2}]', 'one-of-keys'],
    ['a band with both', bands, 'bands: [{from: 0, points: 0}, ‸{from: 3, above: 3, points: 2}]', 'one-of-keys'],
    [
      'a figure below the least',
      'min: 0\n        whole: true',
      'min: 0\n        bands: [{from: ‸-5, points: 0}, {from: 3, points: 1}]',
      'band-outside-range',
    ],
    [
      'figures that no band has',
      'min: 0\n        whole: true',
      'min: 0\n        bands: [{from: ‸1, points: 0}, {from: 3, points: 1}]',
      'uncovered-figures',
    ],
    ['figures without a least', 'min: 0\n        whole: true', 'bands: [{from: 1, points: 0}, {from: 3, points: 1}]'],
    ['ticks counted down', counts, 'by-count: [{ticked: 2, points: 1}, {ticked: ‸1, points: 2}]', 'unordered-counts'],
    [
      'more ticks than items',
      counts,
      'by-count: [{ticked: 1, points: 1}, {ticked: ‸3, points: 2}]',
      'count-beyond-members',
    ],
    [
      'points that fall as more is ticked',
      counts,
      'by-count: [{ticked: 1, points: 2}, {ticked: 2, points: ‸1}]',
      'falling-counts',
    ],
    ['points that stay as more is ticked', counts, 'by-count: [{ticked: 1, points: 2}, {ticked: 2, points: 2}]'],
    [
      'points for “none of these”',
      counts,
      'by-rule: [{ticked: {any: [gauge, ‸none]}, points: 1}, {ticked: ‸none, points: 2}]',
      'exclusive-reference',
      'exclusive-reference',
    ],
    ['two ways of counting', counts, `${counts}\n        ‸by-rule: [{ticked: gauge, points: 1}]`, 'one-of-keys'],
    ['points that count for nothing', 'en: Gauges on line}}', 'en: Gauges on line}, ‸points: 1}', 'idle-points'],
    [
      'three of two items',
      counts,
      'by-rule: [{ticked: {at-least: ‸3, of: [gauge, chart]}, points: 1}]',
      'count-beyond-members',
    ],
    ['any of all', counts, 'by-rule: [{ticked: {any: [gauge, {all: [chart, gauge]}]}, points: 1}]'],
  ]);

  test('“none of these” earns nothing', () => {
    const text = screwWorks
      .replace(`        ${counts}\n`, '')
      .replace('{id: none, exclusive: true,', '{id: none, exclusive: true, points: 1,');
    expect(findingsIn(text)).toEqual([expect.stringMatching(/exclusive-points$/)]);
  });
});

describe('languages', () => {
  table([
    ['a text without English', '{zh-CN: 起步, en: Started}', '‸{zh-CN: 起步}', 'missing-translation'],
    ['a text without Chinese', '{zh-CN: 起步, en: Started}', '‸{en: Started}', 'missing-translation'],
  ]);

  test('a text in a language that is not declared', () => {
    const codes = new Set(
      findingsIn(screwWorks.replace('locales: [zh-CN, en]', 'locales: [zh-CN]')).map((one) => one.split(' ')[1]),
    );
    expect([...codes]).toEqual(['undeclared-locale']);
  });

  test('a text without any language lacks each', () => {
    expect(findingsIn(screwWorks.replace('{zh-CN: 起步, en: Started}', '{}'))).toHaveLength(2);
  });
});

describe('renamed', () => {
  table([
    [
      'a question still in use',
      '{net.share: networking.share}',
      '{‸press.robot: networking.share}',
      'renamed-still-there',
    ],
    ['an option still in use', '{disk: saved}', '{‸paper: saved}', 'renamed-still-there'],
    [
      'options of a question that is not there',
      '{press.program: {disk',
      '{‸press.programme: {disk',
      'dangling-reference',
    ],
  ]);
});
