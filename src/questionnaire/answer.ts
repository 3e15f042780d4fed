/** A fact of the company profile, as its field has it. */
export type ProfileValue = string | number | boolean;

/**
 * What was answered to one question: `unknown` and `not-applicable` whatever the kind; an option's id (choice), a figure (percent,
 * number), true or false (yes-no), ticked items (multiple), row → option's id or `unknown`, `not-applicable` (grid), text.
 */
export type Answer = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

export const UNKNOWN = 'unknown';
export const NOT_APPLICABLE = 'not-applicable';
