import { writeWhole } from '../adapters/files/write.ts';
import type { WriteOptions } from '../adapters/files/write.ts';
import type { Context } from './context.ts';
import type { OutputOptions } from './options.ts';

/** Writes a text or document to where `-o` says, standard output where it says nothing or `-`; then says where. */
export async function deliver(
  content: string | Uint8Array,
  { output, force = false }: OutputOptions,
  context: Context,
  how: Pick<WriteOptions, 'ownerOnly'> = {},
): Promise<void> {
  if (output === undefined || output === '-') return context.print(content);
  const { cwd, interrupt } = context.environment;
  await writeWhole(output, content, { cwd, force, interrupt, ...how });
  await context.remark((await context.terminal()).written(output));
}
