import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Output {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

test('inquirer is loaded by the wizard on a terminal alone: nothing else waits for it', () => {
  const meta = new URL('../../../dist/meta.json', import.meta.url);
  const { outputs } = JSON.parse(readFileSync(meta, 'utf8')) as { readonly outputs: Readonly<Record<string, Output>> };
  const withInquirer = Object.entries(outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((path) => /node_modules\/(?:@inquirer|inquirer)\//.test(path)))
    .map(([path]) => path);
  expect(withInquirer).not.toEqual([]);
  for (const path of withInquirer)
    expect(Object.keys(outputs[path]?.inputs ?? {})).toContain('src/adapters/wizard/prompt.ts');
  const eager = Object.entries(outputs)
    .filter(([from]) => !withInquirer.includes(from))
    .flatMap(([from, { imports }]) =>
      imports.filter(({ path, kind }) => withInquirer.includes(path) && kind !== 'dynamic-import').map(() => from),
    );
  expect(eager).toEqual([]);
});
