import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { plantFolder, shell } from '../cli/zhizao.ts';

/**
 * Each Markdown file here is a session at the command line: what stands in a `console` block is typed, and what came out is
 * written under it. To renew them after a change that is meant, and read the difference:
 *
 *     npx vitest run --config .config/vitest.config.ts test/transcripts -u
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const typed = /```console\n\$ (?<line>[^\n]*)\n```\n/g;
const came = /\n(?:Output:\n+```text\n[\s\S]*?\n```\n+)?(?:Remarks:\n+```text\n[\s\S]*?\n```\n+)?Exit code: \d+\n/g;

test.each(readdirSync(here).filter((file) => file.endsWith('.md')))('%s', async (file) => {
  const source = readFileSync(`${here}/${file}`, 'utf8').replace(came, '\n');
  const columns = /(\d+) columns/.exec(source)?.[1] ?? '80';
  const language = /^# .*\(English\)/m.test(source) ? 'en_GB.UTF-8' : 'zh_CN.UTF-8';
  const cwd = plantFolder();
  let whole = '';
  let end = 0;
  for (const match of source.matchAll(typed)) {
    const line = match.groups?.['line'] ?? '';
    const { stdout, stderr, code } = await shell(line, { cwd, env: { COLUMNS: columns, LANG: language } });
    whole += source.slice(end, match.index) + match[0];
    whole += `\n${part('Output', stdout)}${part('Remarks', stderr)}Exit code: ${code}\n`;
    end = match.index + match[0].length;
  }
  whole += source.slice(end);
  await expect(whole.replace(/\n{3,}/g, '\n\n')).toMatchFileSnapshot(`${here}/${file}`);
});

const part = (title: string, text: string): string =>
  text === '' ? '' : `${title}:\n\n\`\`\`text\n${text.replace(/\n$/, '')}\n\`\`\`\n\n`;
