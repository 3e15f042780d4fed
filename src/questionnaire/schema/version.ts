import * as z from 'zod';

/** Semantic version without build metadata. */
export const Version = z
  .string()
  .max(40)
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?$/)
  .meta({ id: 'Version', description: 'Semantic version / 语义化版本' });
