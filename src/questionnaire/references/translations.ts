import { LOCALES } from '../schema/text.ts';
import type { Path } from '../tree.ts';
import type { Known, ReportReference } from './known.ts';

const KNOWN: ReadonlySet<string> = new Set(LOCALES);

/**
 * Every text in every language that the file declares, and in no other. What a text is shows in its keys: nothing else in the
 * format is a map of languages, and new constructs are found without a line here.
 */
export function checkTranslations({ questionnaire }: Known, report: ReportReference): void {
  const { locales } = questionnaire;
  if (locales.length === 0) return;
  const path: (string | number)[] = [];
  const visit = (value: unknown, key: string | number): void => {
    if (typeof value !== 'object' || value === null || key === 'renamed') return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) step(value[index], index);
      return;
    }
    let isText = true;
    let any = false;
    for (const name in value) {
      any = true;
      const inner = (value as Record<string, unknown>)[name];
      if (!KNOWN.has(name) || typeof inner !== 'string') isText = false;
      if (typeof inner === 'object') step(inner, name);
    }
    if (any ? isText : isTextKey(path)) text(value as Record<string, string>, path);
  };
  const step = (value: unknown, key: string | number): void => {
    path.push(key);
    visit(value, key);
    path.pop();
  };
  const text = (found: Record<string, string>, at: Path): void => {
    for (const locale of locales) {
      if (found[locale] === undefined) report('missing-translation', [...at], { locale, locales });
    }
    for (const locale in found) {
      if (!(locales as readonly string[]).includes(locale)) {
        report('undeclared-locale', { path: [...at, locale], part: 'key' }, { locale, locales });
      }
    }
  };
  visit(questionnaire, '');
}

/** `{}`: a text without a single language, where a text belongs; maps that may be empty do not stand under these keys. */
// biome-ignore format: a list of words
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title', 'ask', 'label', 'text', 'summary', 'picture', 'corresponds', 'intro', 'why', 'how-to-count', 'evidence', 'help',
  'what', 'unit', 'scope', 'note', 'publisher', 'disclaimer', 'first-step',
]);
const isTextKey = (path: Path): boolean => TEXT_KEYS.has(String(path.at(-1)));
