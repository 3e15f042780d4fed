import type { AnswersProblems } from '../answers/problems.ts';
import type { AnswersFileWords } from '../answers/words.ts';
import type { DiagnosticWords } from '../diagnostics/diagnostic.ts';
import type { FormatWords } from '../diagnostics/formats/format.ts';
import type { LintFindings } from '../lint/run.ts';
import type { InterviewWords } from '../interview/words.ts';
import type { Locale } from '../questionnaire/schema/text.ts';
import type { ReportWords, TemplateWords } from '../report/words.ts';
import type { FailureWords, HelpWords, TerminalWords } from './catalogue.ts';
import type { PlanWords } from './plan-words.ts';
import type { WizardWords } from './wizard.ts';

/** The words of one language, part by part; each is loaded only when it is needed: `--help` loads help alone. */
interface Parts {
  readonly help: HelpWords;
  readonly failures: FailureWords;
  readonly terminal: TerminalWords;
  readonly answers: AnswersWords;
  readonly lint: DiagnosticWords<LintFindings>;
  readonly diagnostics: FormatWords;
  readonly interview: InterviewWords;
  readonly report: ReportWords;
  readonly plan: PlanWords;
  readonly wizard: WizardWords;
  /** Mistakes in report templates. */
  readonly template: TemplateWords;
}

/** Mistakes in answers, and the comments of an answers file. */
export interface AnswersWords {
  readonly answersProblems: DiagnosticWords<AnswersProblems>;
  readonly answersFile: AnswersFileWords;
}

const parts: { readonly [L in Locale]: { readonly [P in keyof Parts]: () => Promise<Parts[P]> } } = {
  'zh-CN': {
    help: async () => (await import('./zh-CN/help.ts')).help,
    failures: async () => (await import('./zh-CN/failures.ts')).failures,
    terminal: async () => (await import('./zh-CN/terminal.ts')).terminal,
    answers: () => import('./zh-CN/answers.ts'),
    lint: async () => (await import('./zh-CN/lint.ts')).lintFindings,
    diagnostics: async () => (await import('./zh-CN/diagnostics.ts')).diagnostics,
    interview: async () => (await import('./zh-CN/interview.ts')).interview,
    report: async () => (await import('./zh-CN/report.ts')).report,
    plan: async () => (await import('./zh-CN/plan.ts')).plan,
    template: async () => (await import('./zh-CN/template.ts')).template,
    wizard: async () => (await import('./zh-CN/wizard.ts')).wizard,
  },
  en: {
    help: async () => (await import('./en/help.ts')).help,
    failures: async () => (await import('./en/failures.ts')).failures,
    terminal: async () => (await import('./en/terminal.ts')).terminal,
    answers: () => import('./en/answers.ts'),
    lint: async () => (await import('./en/lint.ts')).lintFindings,
    diagnostics: async () => (await import('./en/diagnostics.ts')).diagnostics,
    interview: async () => (await import('./en/interview.ts')).interview,
    report: async () => (await import('./en/report.ts')).report,
    plan: async () => (await import('./en/plan.ts')).plan,
    template: async () => (await import('./en/template.ts')).template,
    wizard: async () => (await import('./en/wizard.ts')).wizard,
  },
};

/** What `--lang` takes. */
export const languages = Object.keys(parts) as readonly Locale[];

export const loadWords = <P extends keyof Parts>(language: Locale, part: P): Promise<Parts[P]> =>
  parts[language][part]();

/**
 * The language to speak: what was asked for, else `ZHIZAO_LANG`, else the first of the system's variables that is set
 * (as POSIX orders them), else Chinese. `C` and `POSIX` name no language.
 */
export function chooseLanguage(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Locale {
  for (const tag of [asked, env['ZHIZAO_LANG']]) {
    const language = tag === undefined ? undefined : languageOf(tag);
    if (language !== undefined) return language;
  }
  const system = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  if (system === undefined || /^(?:C|POSIX)(?:\.|$)/.test(system)) return 'zh-CN';
  return languageOf(system) ?? 'en';
}

/** `zh`, `zh-Hans`, `zh_CN.UTF-8` → `zh-CN`; `en-GB` → `en`; undefined for a language that we do not speak. */
export function languageOf(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split(/[-_.@]/);
  return language === 'zh' || language === 'cn' ? 'zh-CN' : language === 'en' ? 'en' : undefined;
}
