import * as z from 'zod';
import { Day, Id, Text } from './text.ts';

/**
 * How sure a text or figure is. `confirmed`: seen in the document itself; `secondary`: seen in somebody's account of it;
 * `recalled`: known, not looked up; `unsure`; `estimate`: our own judgement. The report counts what is not confirmed.
 */
export const Certainty = z
  .enum(['confirmed', 'secondary', 'recalled', 'unsure', 'estimate'])
  .meta({ id: 'Certainty', description: 'How sure / 可靠程度' });
export type Certainty = z.infer<typeof Certainty>;

/** A document that questions, benchmarks and actions point to. */
export const Source = z
  .strictObject({
    title: Text,
    issuer: Text.optional(),
    /** The document's number: 工信部联规〔2021〕207号. */
    number: z.string().min(1).max(200).optional(),
    date: Day.optional(),
    certainty: Certainty,
    address: z.string().min(1).max(500).optional(),
    licence: z.string().min(1).max(200).optional(),
    /** Passages by id, in own words or short quotation; `plan#sme` points to passage `sme` of source `plan`. */
    passages: z.record(Id, Text).optional(),
  })
  .meta({ id: 'Source', description: 'A document that the questionnaire rests on / 依据文件' });
export type Source = z.infer<typeof Source>;

/**
 * Where a question, benchmark or action comes from: `plan`, `plan#sme`, or `own-reading` where it is our own interpretation.
 * Several are written as a list.
 */
const SourceRef = z
  .string()
  .max(140)
  .regex(/^(?:own-reading|[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?:#[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)?)$/)
  .meta({ id: 'SourceRef', description: 'source, source#passage, or own-reading / 出处' });
export const SourceRefs = z
  .union([SourceRef, z.array(SourceRef).min(1)])
  .meta({ id: 'SourceRefs', description: 'source, source#passage, or own-reading / 出处' });
export type SourceRefs = z.infer<typeof SourceRefs>;
