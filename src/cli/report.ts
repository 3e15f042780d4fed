import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { builtInTemplate, builtInTemplates } from '../adapters/files/built-in.ts';
import { readTextFile } from '../adapters/files/read.ts';
import type { TextFile } from '../adapters/files/read.ts';
import { openFonts } from '../adapters/pdf/fonts.ts';
import { renderPdf } from '../adapters/pdf/render.ts';
import { Failure } from '../diagnostics/failure.ts';
import { loadWords } from '../locale/choose.ts';
import { buildReport } from '../report/build.ts';
import { companyName } from '../report/material.ts';
import { readTemplate } from '../report/read-template.ts';
import type { Template } from '../report/template.ts';
import { safeFileName } from '../text/file-name.ts';
import { similar } from '../text/similar.ts';
import type { LoadedAnswers } from './answers.ts';
import { assessLoaded } from './assessed.ts';
import { contentKind } from './content-kind.ts';
import { loadLogo } from './logo.ts';
import { orderFor } from './material.ts';
import type { Context } from './context.ts';
import { refuse, remarkEncoding } from './mistakes.ts';

export interface ReportOptions {
  readonly template?: string | undefined;
  readonly plan: boolean;
  readonly notes: boolean;
  readonly attach: boolean;
  readonly replaceMissing: boolean;
}

/** The whole line from answers to the bytes of a PDF. */
export async function reportOf(loaded: LoadedAnswers, options: ReportOptions, context: Context): Promise<Uint8Array> {
  const { language } = context;
  const [words, chosen] = await Promise.all([loadWords(language, 'report'), templateFor(options.template, context)]);
  const { template, text, logo } = chosen;
  const found = await assessLoaded(loaded, context);
  const { plan, notes } = options;
  const model = buildReport(
    { ...found, order: orderFor(found), template, language, words, options: { plan, notes, attached: options.attach } },
    {
      ...(logo === undefined ? {} : { logo }),
      attachments: options.attach ? [attachmentOf(loaded, words.document.answersFile)] : [],
      fingerprint: fingerprintOf([
        context.environment.version,
        language,
        JSON.stringify({ plan, notes, attach: options.attach }),
        JSON.stringify(loaded.questionnaire),
        text,
        loaded.source.text,
      ]),
    },
  );
  context.environment.interrupt.throwIfAborted();
  const rendered = await renderPdf(model, openFonts(), { replaceMissing: options.replaceMissing });
  if ('bytes' in rendered) {
    if (options.attach) await context.remark(words.answers.attachedRemark);
    return rendered.bytes;
  }
  const { toldCharacters } = await import('./missing-characters.ts');
  const { questionnaire, asked, answers, source } = loaded;
  const field = questionnaire.profile.fields.find(({ role }) => role === 'name')?.id ?? '';
  const characters = toldCharacters(
    rendered.missing,
    [source, ...(asked === null ? [] : [asked]), ...(chosen.file === null ? [] : [chosen.file])],
    { path: ['company', field], text: companyName(questionnaire, answers), where: words.terms.roles.name },
  );
  throw new Failure('characters-missing', { characters });
}

/** A built-in template by name, or a file with the logo that it names; the default one where nothing is asked for. */
async function templateFor(
  given: string | undefined,
  context: Context,
): Promise<{ template: Template; text: string; file: TextFile | null; logo?: Uint8Array }> {
  const builtIn = builtInTemplate(given ?? 'default');
  const { cwd, stdin } = context.environment;
  const source =
    builtIn === undefined
      ? await readTextFile(given ?? 'default', { cwd, stdin: stdin.read }, 'template').catch((error: unknown) => {
          throw asUnknownTemplate(given ?? 'default', error);
        })
      : {
          file: `templates/${given ?? 'default'}.yaml`,
          text: builtIn,
          bytes: new Uint8Array(),
          encoding: 'UTF-8' as const,
        };
  await remarkEncoding(source, context);
  const kind = contentKind(source.text);
  if (kind !== 'template' && kind !== 'unknown')
    throw new Failure('wrong-content', { file: source.file, wanted: 'template', found: kind });
  const { template, diagnostics, logo: named } = readTemplate(source.text, source.file);
  const logo = named === null || builtIn !== undefined ? null : await loadLogo(named, source.file, cwd);
  const wrong = logo === null || 'bytes' in logo ? [] : [logo];
  if (template === null || wrong.length > 0) return refuse(source, [...diagnostics, ...wrong], context);
  const file = builtIn === undefined ? source : null;
  return { template, text: source.text, file, ...(logo !== null && 'bytes' in logo ? { logo: logo.bytes } : {}) };
}

function asUnknownTemplate(given: string, error: unknown): unknown {
  const missing = error instanceof Failure && error.code === 'file-missing';
  if (!missing || /[\\/]|\.ya?ml$/i.test(given)) return error;
  const known = builtInTemplates();
  const near = similar(given, known);
  return new Failure('unknown-report-template', { given, known, ...(near === undefined ? {} : { similar: near }) });
}

function attachmentOf({ source }: LoadedAnswers, description: string) {
  const stem = basename(source.file).replace(/\.ya?ml$/i, '');
  return { name: `${safeFileName(stem, 'answers')}.yaml`, type: 'application/yaml', description, bytes: source.bytes };
}

const fingerprintOf = (parts: readonly string[]): string => {
  const hash = createHash('sha256');
  // Lengths keep the parts apart: "ab" + "c" is not "a" + "bc".
  for (const part of parts) hash.update(`${part.length}\n${part}`);
  return hash.digest('hex');
};
