import { describe, expect, test } from 'vitest';
import { asText } from './as-text.ts';
import { answersAt, questionnaireAt, reportOn, templateAt } from './sample.ts';

// Whole reports as a person can read them. Where a change of wording or of the questionnaire is meant, renew them with
// npx vitest run --config .config/vitest.config.ts test/report/golden.test.ts -u
describe('the report of the example company', () => {
  const questionnaire = questionnaireAt('questionnaires/sme-smart-manufacturing.yaml');
  const answers = answersAt('questionnaires/examples/sme-smart-manufacturing.yaml', questionnaire);

  test.each(['zh-CN', 'en'] as const)('in %s', async (language) => {
    const text = asText(reportOn(questionnaire, answers, { language }));
    await expect(text).toMatchFileSnapshot(`../golden/report/example.${language}.txt`);
  });

  test('in the consultant’s order and with the consultant’s name', () => {
    const model = reportOn(questionnaire, answers, { template: templateAt('templates/consultant.yaml') });
    expect(model.sections.map(({ id }) => id).slice(0, 4)).toEqual(['result', 'monday', 'conditions', 'roadmap']);
    expect(model.sections[0]?.title).toBe('诊断结论');
    expect(model.author).toContain('示例');
    expect(model.cover?.disclaimer).toContain('本报告仅供委托企业内部使用');
    expect(model.words.runningHead).toContain('内部资料');
    expect(model.palette.accent).toBe('#6b2c5f');
  });
});
