import type { DiagnosticWords } from '../diagnostics/diagnostic.ts';
import type { OwnTemplateProblems } from './read-template.ts';
import type { Terms } from './terms.ts';
import type { FindingsWords } from './words/findings.ts';
import type { FrameWords } from './words/frame.ts';
import type { GroundsWords } from './words/grounds.ts';
import type { PlanWords } from './words/plan.ts';

/**
 * The words of a report in one language; `locale/` fulfils them. Figures arrive as they are shown, names in the reader's
 * language; counts are numbers, since a sentence may depend on them.
 */
export interface ReportWords extends FrameWords, FindingsWords, PlanWords, GroundsWords {
  readonly terms: Terms;
}

/** What is wrong with a report template, beyond what the reader of every file says (`questionnaire.ts` of each language). */
export type TemplateWords = DiagnosticWords<OwnTemplateProblems>;
