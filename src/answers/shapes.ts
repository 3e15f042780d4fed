import { checkShape } from '../questionnaire/shape.ts';
import type { CheckEntry } from './entries.ts';
import { ReadableEntry } from './schema.ts';

/** An entry's shape as the schema has it, with everything that is wrong with it. */
export const checkEntry: CheckEntry = (raw) => checkShape(ReadableEntry, raw);
