import type { Fault } from './faults.ts';

/** What can be wrong with a YAML file before anybody asks what it is about: questionnaire, answers, examples, templates. */
export interface YamlProblems {
  /** Nothing in it but white space and comments. */
  'empty-file': Record<never, never>;
  /** Not a text file. */
  'binary-file': Record<never, never>;
  'control-character': { readonly character: string };
  'too-large': { readonly most: number; readonly size: number };
  'too-deep': { readonly most: number };
  /** So many brackets, commas and line ends for so little text as no file for people has. */
  'too-dense': Record<never, never>;
  'too-many-slips': { readonly most: number };
  'exploding-aliases': { readonly most: number; readonly size: number };
  'bad-yaml': { readonly fault: Fault };
  'full-width-colon': { readonly key: string };
  /** In `{en: Robots, presses}` the comma ends the text; `text` is what was meant as a whole. */
  'comma-in-text': { readonly text: string };
  'tab-indent': Record<never, never>;
  'several-documents': Record<never, never>;
  'old-yaml': Record<never, never>;
  'unknown-tag': { readonly tag: string };
  'duplicate-key': { readonly key: string };
  /** `__proto__`, which means something else to programs. */
  'forbidden-key': { readonly key: string };
  'complex-key': Record<never, never>;
  'undefined-alias': { readonly alias: string; readonly anchors: readonly string[] };
  'cyclic-alias': { readonly alias: string };
  'lossy-number': { readonly written: string; readonly read: string };
}
