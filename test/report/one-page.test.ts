import { expect, test } from 'vitest';
import { openFonts } from '../../src/adapters/pdf/fonts.ts';
import { renderPdf } from '../../src/adapters/pdf/render.ts';
import { answersAt, DEFAULT, questionnaireAt, reportOn } from './sample.ts';

// The page that a boss reads: whatever is open, the range and the disclaimer stand on it too.
test.each(
  (['A4', 'Letter'] as const).flatMap((page) =>
    (['zh-CN', 'en'] as const).flatMap((language) => [0, 1, 6].map((open) => ({ page, language, open }))),
  ),
)('the result takes one page: $page, $language, $open questions open', async ({ page, language, open }) => {
  const questionnaire = questionnaireAt('questionnaires/sme-smart-manufacturing.yaml');
  const answers = answersAt('questionnaires/examples/sme-smart-manufacturing.yaml', questionnaire);
  const dropped = new Set(Object.keys(answers.answers).slice(-open || Number.MAX_SAFE_INTEGER));
  const left = Object.fromEntries(Object.entries(answers.answers).filter(([id]) => !dropped.has(id)));
  const model = reportOn(questionnaire, { ...answers, answers: left }, { language, template: { ...DEFAULT, page } });
  const sections = model.sections.filter(({ id }) => id === 'result');
  const rendered = await renderPdf({ ...model, cover: null, sections }, openFonts(), { replaceMissing: false });
  if (!('bytes' in rendered)) throw new Error('characters missing');
  const pages =
    Buffer.from(rendered.bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g) ?? [];
  expect(pages).toHaveLength(1);
});
