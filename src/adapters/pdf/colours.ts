import type { Tone } from '../../report/blocks.ts';
import type { Colour } from '../../report/model.ts';

/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The few colours that a report is drawn in, all taken from the template's palette. */
export interface Inks {
  readonly ink: Rgb;
  readonly muted: Rgb;
  readonly accent: Rgb;
  /** Hairlines between rows. */
  readonly rule: Rgb;
  /** The ground of a track, of a group row. */
  readonly ground: Rgb;
  readonly paper: Rgb;
  /** A tone as it fills a bar or a rule. */
  readonly fill: Readonly<Record<Tone, Rgb>>;
  /** The same dark enough to be read as text on paper. */
  readonly text: Readonly<Record<Tone, Rgb>>;
  /** The same as a pale ground behind text. */
  readonly tint: Readonly<Record<Tone, Rgb>>;
}

export const white: Rgb = [1, 1, 1];
const black: Rgb = [0, 0, 0];
const tones: readonly Tone[] = ['neutral', 'accent', 'good', 'warn', 'bad', 'muted'];

export function inksOf(palette: Readonly<Record<Tone, Colour>>): Inks {
  const each = (make: (colour: Rgb) => Rgb) =>
    Object.fromEntries(tones.map((tone) => [tone, make(rgb(palette[tone]))])) as Record<Tone, Rgb>;
  const fill = each((colour) => colour);
  const text = each((colour) => readable(colour, 4.6));
  const ink = readable(fill.neutral, 7);
  return {
    ink,
    muted: text.muted,
    accent: fill.accent,
    rule: mix(ink, white, 0.84),
    ground: mix(ink, white, 0.945),
    paper: white,
    fill,
    text,
    tint: each((colour) => mix(colour, white, 0.92)),
  };
}

/** "#1f4e79" or "#15a". The template's schema has checked the form. */
export function rgb(colour: Colour): Rgb {
  const digits = colour.replace('#', '');
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = Number.parseInt(long.slice(0, 6), 16) || 0;
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** `share` of the second colour in the first. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => first[index] + (second[index] - first[index]) * share;
  return [part(0), part(1), part(2)];
}

/** Contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour, darkened as far as it takes to be read on paper: a template may choose any. */
export function readable(colour: Rgb, wanted: number): Rgb {
  let share = 0;
  while (contrast(mix(colour, black, share), white) < wanted && share < 1) share += 0.04;
  return mix(colour, black, share);
}

/** Ink or paper, whichever is read better on a ground. */
export function on(ground: Rgb, inks: Inks): Rgb {
  return contrast(ground, white) >= 3.2 ? white : inks.ink;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
