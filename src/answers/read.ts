import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { checkShape } from '../questionnaire/shape.ts';
import { type YamlFile, readYaml } from '../questionnaire/yaml.ts';
import { ReadableFile } from './schema.ts';
import { checkEntry } from './shapes.ts';
import { type ReadAnswers, understand } from './understand.ts';

/**
 * Text of an answers file → one company's answers to this questionnaire, or everything that is wrong with it at once. Answers to
 * another questionnaire, or to a version that scores otherwise, are refused with what differs. Never throws.
 */
export const readAnswers = (text: string, file: string, questionnaire: Questionnaire): ReadAnswers =>
  readParsedAnswers(readYaml(text, file), questionnaire);

/** The same of a file whose YAML is read already. */
export const readParsedAnswers = (yaml: YamlFile, questionnaire: Questionnaire): ReadAnswers =>
  understand(yaml, questionnaire, { file: (value) => checkShape(ReadableFile, value), entry: checkEntry });
