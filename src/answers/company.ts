import { meaningOf } from '../questionnaire/kinds/index.ts';
import type { Report } from '../questionnaire/problem.ts';
import type { ProfileField } from '../questionnaire/schema/profile.ts';
import type { Question } from '../questionnaire/schema/question.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import { nearest } from '../questionnaire/shape/nearest.ts';
import type { Path } from '../questionnaire/tree.ts';
import type { ProfileValue } from '../questionnaire/answer.ts';
import { UNKNOWN } from '../questionnaire/answer.ts';
import { hiddenIn } from './hidden.ts';
import type { AnswersProblems } from './problems.ts';

/**
 * The company profile of a file: every field by its kind. A field without a value, or `unknown`, is left out; whether those
 * that are required are there is asked only where `complete` is wanted.
 */
export function readCompany(
  values: Readonly<Record<string, unknown>>,
  questionnaire: Questionnaire,
  path: Path,
  report: Report<AnswersProblems>,
  complete: boolean,
): Record<string, ProfileValue> {
  const { fields, facts = [] } = questionnaire.profile;
  const company: Record<string, ProfileValue> = {};
  for (const [id, raw] of Object.entries(values)) {
    const field = fields.find((one) => one.id === id);
    if (field !== undefined) {
      const value = valueOf(field, raw, [...path, id], report);
      if (value !== undefined) company[id] = value;
    } else if (facts.some((fact) => fact.id === id)) {
      report('derived-profile-field', { path: [...path, id], part: 'key' }, { field: id });
    } else {
      const names = fields.map((one) => one.id);
      const suggestion = nearest(id, names);
      const meant = suggestion === undefined ? {} : { suggestion };
      report('unknown-profile-field', { path: [...path, id], part: 'key' }, { field: id, fields: names, ...meant });
    }
  }
  if (complete) {
    for (const { id, required } of fields) {
      const given = Object.hasOwn(values, id) && values[id] !== null && !isBlank(values[id]);
      if (required === true && !given) report('missing-profile-field', [...path, id], { field: id });
    }
  }
  return company;
}

const isBlank = (raw: unknown): boolean => typeof raw === 'string' && raw.trim() === '';

function valueOf(
  field: ProfileField,
  raw: unknown,
  path: Path,
  report: Report<AnswersProblems>,
): ProfileValue | undefined {
  if (raw === null || isBlank(raw)) return undefined;
  const parsed = meaningOf({}, asQuestion(field)).parse(raw);
  if (!parsed.ok) {
    for (const { code, args } of parsed.problems) report(code, path, args as never);
    return undefined;
  }
  if (typeof parsed.answer === 'object' || parsed.answer === UNKNOWN) return undefined;
  hiddenIn(parsed.answer, path, report);
  return parsed.answer;
}

/** A field is read as the question that would ask for it, so that "120 人" or "１２０" mean the same in both. */
export function asQuestion({ id, title, kind, unit, min, max, whole, options = [] }: ProfileField): Question {
  const common = { id, ask: title, source: 'own-reading' };
  switch (kind) {
    case 'text':
      return { ...common, kind };
    case 'number':
      return { ...common, kind, unit: unit ?? {}, min, max, whole };
    case 'yes-no':
      return { ...common, kind, points: { yes: 0, no: 0 } };
    case 'choice':
      return { ...common, kind, options: options.map((option) => ({ ...option, points: 0 })) };
  }
}
