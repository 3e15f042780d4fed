import type { ProfileField, Role } from '../schema/profile.ts';
import type { Path } from '../tree.ts';
import type { Known, ReportReference } from './known.ts';

/** Which keys mean something at which kind of field. */
const KEYS: Record<'options' | 'unit' | 'min' | 'max' | 'whole', readonly ProfileField['kind'][]> = {
  options: ['choice'],
  unit: ['number'],
  min: ['number'],
  max: ['number'],
  whole: ['number'],
};

/** What a role is good for decides what kind of field can have it: a portfolio groups by the sector, sums the employees. */
const ROLES: Record<Role, readonly ProfileField['kind'][]> = {
  name: ['text'],
  sector: ['choice'],
  employees: ['number'],
  revenue: ['number'],
  region: ['text', 'choice'],
  size: ['choice'],
};

export function checkProfile({ questionnaire: { profile } }: Known, report: ReportReference): void {
  const roles = new Map<Role, Path>();
  const role = (given: Role | undefined, path: Path): void => {
    if (given === undefined) return;
    const first = roles.get(given);
    if (first === undefined) roles.set(given, path);
    else report('duplicate-role', path, { role: given }, { related: [{ path: first }] });
  };
  profile.fields.forEach((field, index) => {
    const path = ['profile', 'fields', index];
    for (const [key, kinds] of Object.entries(KEYS)) {
      if (field[key as keyof typeof KEYS] !== undefined && !kinds.includes(field.kind)) {
        report('misplaced-key', { path: [...path, key], part: 'key' }, { key, kind: field.kind, allowed: kinds });
      }
    }
    if (field.kind === 'choice' && field.options === undefined)
      report('required-key', path, { key: 'options', kind: 'choice' });
    if (field.min !== undefined && field.max !== undefined && field.min > field.max) {
      report(
        'reversed-range',
        [...path, 'max'],
        { min: field.min, max: field.max },
        { related: [{ path: [...path, 'min'] }] },
      );
    }
    role(field.role, [...path, 'role']);
    if (field.role !== undefined && !ROLES[field.role].includes(field.kind)) {
      report('wrong-role-kind', [...path, 'role'], { role: field.role, kind: field.kind, wanted: ROLES[field.role] });
    }
  });
  profile.facts?.forEach((fact, index) => role(fact.role, ['profile', 'facts', index, 'role']));
}
