import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { ShapeProblems } from '../../questionnaire/shape/problems.ts';
import type { YamlProblems } from '../../questionnaire/yaml/problems.ts';
import { shapeProblems } from './file-shape.ts';
import { writingProblems } from './file-writing.ts';

/** Mistakes in the writing and the shape of any YAML file of ours. */
export const fileProblems: DiagnosticWords<YamlProblems & ShapeProblems> = { ...writingProblems, ...shapeProblems };
