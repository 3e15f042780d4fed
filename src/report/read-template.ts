import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { collect, placed } from '../questionnaire/problem.ts';
import { checkShape, type ShapeProblems } from '../questionnaire/shape.ts';
import { readYaml, type YamlProblems } from '../questionnaire/yaml.ts';
import { contrastOnWhite, LEAST_CONTRAST, Template, TONES } from './template.ts';

/** What a template can have wrong beyond its shape. */
export interface OwnTemplateProblems {
  /** A colour that could not be read on paper; both contrasts as they are shown. */
  'pale-colour': { readonly tone: string; readonly colour: string; readonly contrast: string; readonly least: string };
  'repeated-section': { readonly section: string };
  /** A logo that lies above or apart from the template. */
  'logo-elsewhere': { readonly logo: string };
  /** Neither PNG nor JPEG. */
  'logo-format': { readonly logo: string };
  'logo-missing': { readonly logo: string };
  /** A folder, or a file that may not be read. */
  'logo-unreadable': { readonly logo: string };
  'logo-damaged': { readonly logo: string };
  'logo-too-heavy': { readonly logo: string; readonly megabytes: number };
  'logo-too-many-pixels': { readonly logo: string; readonly width: number; readonly height: number };
}
export interface TemplateProblems extends YamlProblems, ShapeProblems, OwnTemplateProblems {}

export interface ReadTemplate {
  /** Null where there is any error. */
  readonly template: Template | null;
  readonly diagnostics: readonly Diagnostic<TemplateProblems>[];
  /** The logo that it names, and where: whoever can read files has to look whether it is there. */
  readonly logo: { readonly name: string; readonly place: Place } | null;
}

/** Text of a report template → template, or everything that is wrong with it at once. Never throws. */
export function readTemplate(text: string, file: string): ReadTemplate {
  const { value, placeOf, diagnostics } = readYaml(text, file);
  if (value === undefined)
    return { template: null, logo: null, diagnostics: diagnostics as readonly Diagnostic<TemplateProblems>[] };
  const { value: template, mended, problems, sound } = checkShape(Template, value);
  const { found, report } = collect<TemplateProblems>();
  for (const tone of TONES) {
    const colour = mended.palette?.[tone];
    if (colour === undefined || !sound(['palette', tone]) || !/^#[0-9a-f]{6}$/i.test(colour)) continue;
    const contrast = contrastOnWhite(colour);
    if (contrast >= LEAST_CONTRAST) continue;
    report('pale-colour', ['palette', tone], { tone, colour, contrast: cut(contrast), least: String(LEAST_CONTRAST) });
  }
  const seen = new Map<string, number>();
  mended.sections.forEach(({ id }, index) => {
    const path = ['sections', index, 'id'] as const;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else if (sound(path))
      report('repeated-section', path, { section: id }, { related: [{ path: ['sections', first, 'id'] }] });
  });
  const { logo } = mended;
  let named = logo !== undefined && sound(['logo']);
  if (logo !== undefined && named) {
    const before = found.length;
    if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)|^[a-z]+:\/\//.test(logo))
      report('logo-elsewhere', ['logo'], { logo });
    else if (!/\.(?:png|jpe?g)$/i.test(logo)) report('logo-format', ['logo'], { logo });
    named = found.length === before;
  }
  const all = [
    ...(diagnostics as readonly Diagnostic<TemplateProblems>[]),
    ...(placed(problems, placeOf) as readonly Diagnostic<TemplateProblems>[]),
    ...placed(found, placeOf),
  ].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return {
    template: all.some(({ severity }) => severity === 'error') ? null : template,
    diagnostics: all,
    logo: logo !== undefined && named ? { name: logo, place: placeOf(['logo']) } : null,
  };
}

/** Cut after one decimal: 4.48 must not be shown as 4.5. */
const cut = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);
