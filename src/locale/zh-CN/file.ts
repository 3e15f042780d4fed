import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { ShapeProblems } from '../../questionnaire/shape/problems.ts';
import type { YamlProblems } from '../../questionnaire/yaml/problems.ts';
import { shapeProblems } from './file-shape.ts';
import { writingProblems } from './file-writing.ts';

/** YAML 文件写法和结构上的错误，问卷、答卷、样例、报告模板通用。 */
export const fileProblems: DiagnosticWords<YamlProblems & ShapeProblems> = { ...writingProblems, ...shapeProblems };
