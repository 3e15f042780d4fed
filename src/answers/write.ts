import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Locale, Text } from '../questionnaire/schema/text.ts';
import { nodesOf, questionsOf } from '../questionnaire/tree.ts';
import type { Answers, Entry } from './answers.ts';
import { commentLine, wordsIn } from './comment.ts';
import type { Layout, Plain } from './edit.ts';
import { editedFile, freshFile } from './edit.ts';
import type { AnswersFileWords } from './words.ts';

export interface Writing {
  /** Of the comments. */
  readonly language: Locale;
  readonly words: AnswersFileWords;
  /** The file as it was before: its comments, order and way of writing stay wherever the answers stay. */
  readonly previous?: string | undefined;
}

/**
 * Answers as a YAML file that a person can read and edit: the short text of each question stands above its answer. Reading it
 * gives the same answers again.
 */
export function writeAnswers(answers: Answers, questionnaire: Questionnaire, writing: Writing): string {
  const value = valueOf(answers, orderOf(questionnaire));
  const layout = layoutFor(questionnaire, writing);
  const edited = writing.previous === undefined ? undefined : editedFile(writing.previous, value, layout);
  return edited ?? freshFile(value, layout);
}

/** Question or dimension → its place in the questionnaire; a dimension stands before what is in it. */
function orderOf(questionnaire: Questionnaire): ReadonlyMap<string, number> {
  const ids = nodesOf(questionnaire).flatMap(({ node, id }) => [
    id,
    ...('questions' in node ? (node.questions ?? []).map((question) => question.id) : []),
  ]);
  return new Map(ids.map((id, index) => [id, index]));
}

/** The file's value; what stands first is what a reader looks for first. */
function valueOf(answers: Answers, order: ReadonlyMap<string, number>): Plain {
  const { questionnaire, version, scoring, company, respondent, date, plan, interview, asked, result } = answers;
  const sorted = <V>(values: Readonly<Record<string, V>>): (readonly [string, V])[] => {
    const place = (id: string): number => order.get(id) ?? order.size;
    return Object.entries(values).sort(([a], [b]) => place(a) - place(b));
  };
  return defined({
    questionnaire,
    version,
    scoring,
    company: { ...company },
    respondent,
    date,
    answers: Object.fromEntries(sorted(answers.answers).map(([id, entry]) => [id, entryOf(entry)])),
    plan: plan && defined({ ...plan }),
    interview: interview && defined({ ...interview }),
    asked: asked && Object.fromEntries(sorted(asked)),
    result: result && defined({ ...result }),
  });
}

function entryOf({ answer, evidence, note, carried }: Entry): unknown {
  const bare = evidence === undefined && note === undefined && carried === undefined;
  return bare ? answer : defined({ answer, evidence, note, carried });
}

const defined = (value: Plain): Plain =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

function layoutFor(questionnaire: Questionnaire, { language, words }: Writing): Layout {
  const say = (text: Text): string => wordsIn(text, language);
  const comment = (line: string): string => ` ${commentLine(line)}`;
  const dimensions = nodesOf(questionnaire).flatMap(({ node, ancestors }) =>
    'format' in node ? [] : [[node.id, { line: node.title, ancestors: [...ancestors, node] }] as const],
  );
  const questions = questionsOf(questionnaire).map(
    ({ question, ancestors }) => [question.id, { line: question.title ?? question.ask, ancestors }] as const,
  );
  const about = new Map([...dimensions, ...questions]);
  const { id, version } = questionnaire;
  return {
    head: words
      .head({ title: say(questionnaire.title), id, version })
      .map(comment)
      .join('\n'),
    blocks: new Set(['company', 'answers', 'plan', 'interview', 'asked', 'result']),
    above: (block, key) => {
      const found = block === 'answers' ? about.get(key) : undefined;
      if (found === undefined) return undefined;
      const titles = found.ancestors.flatMap((node) => ('format' in node ? [] : [say(node.title)]));
      return { line: comment(say(found.line)), heading: comment(words.dimension(titles.join(' / '))) };
    },
  };
}
