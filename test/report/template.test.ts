import { describe, expect, test } from 'vitest';
import { template as en } from '../../src/locale/en/template.ts';
import { template as zh } from '../../src/locale/zh-CN/template.ts';
import { sections } from '../../src/report/sections/index.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { COLOURS, contrastOnWhite, LEAST_CONTRAST, SECTION_IDS, Template } from '../../src/report/template.ts';
import { templateAt, textOf } from './sample.ts';

const yaml = (...lines: readonly string[]): string =>
  [
    'template: 1',
    'id: screw-works',
    'title: {zh-CN: 螺丝厂报告（示例）}',
    ...lines,
    'sections:',
    '  - id: result',
  ].join('\n');
/** "line:column code" of everything that is wrong. */
const wrong = (text: string): string[] =>
  readTemplate(text, 'screw-works.yaml').diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`);

describe('report templates', () => {
  test.each(['default', 'consultant'])('templates/%s.yaml is right, and has every section once', (name) => {
    const { sections: entries } = templateAt(`templates/${name}.yaml`);
    expect(entries.map(({ id }) => id).sort()).toEqual([...SECTION_IDS].sort());
    expect(Object.keys(sections).sort()).toEqual([...SECTION_IDS].sort());
  });

  test('the consultant’s differs in palette, order and firm, and says that the firm is an example', () => {
    const [one, other] = [templateAt('templates/default.yaml'), templateAt('templates/consultant.yaml')];
    expect(other.palette).not.toEqual(one.palette);
    expect(other.sections).not.toEqual(one.sections);
    expect(other.firm?.['zh-CN']).toContain('示例');
    expect(other.firm?.en).toContain('example');
  });

  test('the smallest one needs an id, a title and a section', () => {
    expect(readTemplate(yaml(), 'screw-works.yaml').template).toEqual({
      template: 1,
      id: 'screw-works',
      title: { 'zh-CN': '螺丝厂报告（示例）' },
      sections: [{ id: 'result' }],
    });
  });

  test('a section is brief or full, and nothing between', () => {
    expect(readTemplate(`${yaml()}\n    detail: full`, 'screw-works.yaml').template?.sections).toEqual([
      { id: 'result', detail: 'full' },
    ]);
    expect(wrong(`${yaml()}\n    detail: medium`)).toEqual(['6:13 wrong-value']);
  });

  test('colours of the defaults are read on white paper', () => {
    for (const colour of Object.values(COLOURS)) expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrastOnWhite('#000000')).toBe(21);
    expect(contrastOnWhite('#ffffff')).toBe(1);
    expect(contrastOnWhite('#1a1a1a')).toBeCloseTo(17.4, 1);
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2);
  });

  test('a colour too pale to be read is refused where it stands, with its contrast, never rounded up to the bound', () => {
    const { template, diagnostics } = readTemplate(yaml('palette:', '  muted: "#777777"'), 'screw-works.yaml');
    expect(template).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        code: 'pale-colour',
        place: { line: 5, column: 10 },
        args: { tone: 'muted', colour: '#777777', contrast: '4.4', least: '4.5' },
      },
    ]);
    expect(wrong(yaml('palette: {muted: "#767676"}'))).toEqual([]);
  });

  test('every mistake is found at once: keys, types, sections, colours, page', () => {
    const text = yaml('page: A5', 'palett: {}', 'palette: {accent: "blue", good: "#FFff00"}').replace(
      '- id: result',
      '- id: resutl\n  - id: basis\n  - {id: basis, titel: {en: Basis}}',
    );
    expect(wrong(text).sort()).toEqual(
      [
        '4:7 wrong-value',
        '5:1 unknown-key',
        '6:19 bad-format',
        '6:33 pale-colour',
        '8:9 wrong-value',
        '10:10 repeated-section',
        '10:17 unknown-key',
      ].sort(),
    );
  });

  test('a logo lies beside the template, as PNG or JPEG', () => {
    expect(wrong(yaml('logo: logo.png'))).toEqual([]);
    expect(wrong(yaml('logo: pictures/logo.JPG'))).toEqual([]);
    for (const logo of [
      '../logo.png',
      '/etc/logo.png',
      'C:\\logo.png',
      'a/../../b.png',
      'https://example.com/logo.png',
      '\\\\server\\logo.png',
    ]) {
      expect([logo, ...wrong(yaml(`logo: '${logo}'`))]).toEqual([logo, '4:7 logo-elsewhere']);
    }
    expect(wrong(yaml('logo: logo.svg'))).toEqual(['4:7 logo-format']);
  });

  test('what is no template is refused without a throw', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '42',
      ': : :',
      '\u0000',
      'template: 2',
      textOf('questionnaires/sme-smart-manufacturing.yaml'),
    ]) {
      const { template, diagnostics } = readTemplate(text, 'x.yaml');
      expect(template).toBeNull();
      expect(diagnostics.length).toBeGreaterThan(0);
    }
  });

  test('each mistake is told in both languages with what to do', () => {
    const colour = { tone: 'good', colour: '#ffff00', contrast: '1.0', least: '4.5' };
    expect(zh['pale-colour'](colour)).toEqual({
      what: '颜色 good #ffff00 在白纸上的对比度只有 1.0:1',
      why: '这种颜色也用来印文字，对比度低于 4.5:1 就看不清',
      fix: '换一个深一些的颜色',
    });
    expect(en['pale-colour'](colour).what).toBe(
      'the colour good, #ffff00, has a contrast of only 1.0:1 on white paper',
    );
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  test('the schema can be published', () => {
    expect(() => import('zod').then((z) => z.toJSONSchema(Template))).not.toThrow();
  });
});
