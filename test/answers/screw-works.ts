import { readFileSync } from 'node:fs';
import { readQuestionnaire } from '../../src/questionnaire/read.ts';
import type { Questionnaire } from '../../src/questionnaire/schema/questionnaire.ts';

/** The example screw works: one question of each kind, ids that were renamed, a dimension that may be cut. */
export const screwWorks: Questionnaire = (() => {
  const text = readFileSync(new URL('screw-works.yaml', import.meta.url), 'utf8');
  const { questionnaire, diagnostics } = readQuestionnaire(text, 'screw-works.yaml');
  if (questionnaire === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return questionnaire;
})();
