import { LIMITS } from '../limits.ts';
import type { Band } from '../schema/question.ts';
import { figures } from './figures.ts';
import type { Kind } from './kind.ts';
import { textIn } from './options.ts';

/** A figure with a unit. */
export const number: Kind<'number'> = ({ bands, min, max, whole, unit }) =>
  figures(
    bands,
    { min: min ?? lowestFrom(bands ?? []) ?? -LIMITS.number, max: max ?? LIMITS.number, whole: whole ?? false },
    (locale) => textIn(unit, locale),
    false,
  );

/** Where no `min` is given, no figure lies below the lowest band that is written with `from`: bands have no holes. */
function lowestFrom(bands: readonly Band[]): number | undefined {
  const lowest = bands.reduce<Band | undefined>((low, band) => (low && at(low) <= at(band) ? low : band), undefined);
  return lowest?.from;
}

const at = ({ from, above }: Band): number => from ?? above ?? 0;
