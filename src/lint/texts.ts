import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Text } from '../questionnaire/schema/text.ts';
import { LOCALES } from '../questionnaire/schema/text.ts';
import type { Path } from '../questionnaire/tree.ts';

const KNOWN: ReadonlySet<string> = new Set(LOCALES);

/** Every text of a questionnaire, whatever construct it belongs to. Nothing else in the format is a map of languages. */
export function forEachText(questionnaire: Questionnaire, visit: (text: Text, path: Path) => void): void {
  const path: (string | number)[] = [];
  const walk = (value: object): void => {
    let isText = !Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null) {
        isText = false;
        if (key === 'renamed' && path.length === 0) continue;
        path.push(Array.isArray(value) ? Number(key) : key);
        walk(inner as object);
        path.pop();
      } else if (typeof inner !== 'string' || !KNOWN.has(key)) {
        isText = false;
      }
    }
    if (isText) visit(value as Text, [...path]);
  };
  walk(questionnaire);
}
