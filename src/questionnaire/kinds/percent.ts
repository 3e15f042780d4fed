import { figures } from './figures.ts';
import type { Kind } from './kind.ts';

/** A share from 0 to 100 %. */
export const percent: Kind<'percent'> = ({ bands }) =>
  figures(bands, { min: 0, max: 100, whole: false }, () => '%', true);
