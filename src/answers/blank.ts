import type { ProfileField } from '../questionnaire/schema/profile.ts';
import type { Question, QuestionKind, QuestionOf } from '../questionnaire/schema/question.ts';
import type { Questionnaire } from '../questionnaire/schema/questionnaire.ts';
import type { Locale, Text } from '../questionnaire/schema/text.ts';
import type { VisitedNode } from '../questionnaire/tree.ts';
import { nodesOf, optionsOf, policyOf } from '../questionnaire/tree.ts';
import { wrap } from '../text/wrap.ts';
import { commentLine, wordsIn } from './comment.ts';
import type { AnswersFileWords } from './words.ts';

export interface Blank {
  readonly language: Locale;
  readonly words: AnswersFileWords;
  /** Today, ISO 8601. */
  readonly date: string;
  /** The questionnaire's scoring fingerprint, so that the filled-in file stays readable after a change of wording. */
  readonly scoring?: string | undefined;
}

/**
 * An answers file to fill in: every profile field and question with its text, its options and how to answer, and nothing
 * behind its colon. What is left empty is open; read as it is, the only mistakes are the required fields.
 */
export function blankAnswers(questionnaire: Questionnaire, blank: Blank): string {
  const { words } = blank;
  const say = (text: Text): string => commentLine(wordsIn(text, blank.language));
  const { id, version, profile } = questionnaire;
  const lines = [
    ...words
      .blankHead({ title: say(questionnaire.title), id, version })
      .flatMap((line) => commented(commentLine(line), '')),
    `questionnaire: ${id}`,
    `version: ${version}`,
    ...(blank.scoring === undefined ? [] : [`scoring: ${blank.scoring}`]),
    '',
    'company:',
    ...profile.fields.flatMap((field) => [
      ...fieldLines(field, words, say).flatMap((line) => commented(line)),
      `  ${field.id}:`,
    ]),
    '',
    ...commented(words.respondent, ''),
    'respondent:',
    ...commented(words.date, ''),
    `date: ${blank.date}`,
    '',
    'answers:',
    ...nodesOf(questionnaire).flatMap((visited) => nodeLines(questionnaire, visited, words, say)),
  ];
  return `${lines.join('\n')}\n`;
}

type Say = (text: Text) => string;

/** Columns of a comment: fits an editor beside its list of files. */
const WIDTH = 100;

/** A comment, long ones over several lines that stay below the first one's text. */
function commented(line: string, margin = '  '): string[] {
  const [, blanks = '', text = ''] = /^( *)(.*)$/s.exec(line) ?? [];
  const start = `${margin}# ${blanks}`;
  return wrap(text, WIDTH, { first: start, indent: start }).map((one) => one.trimEnd());
}

function fieldLines(field: ProfileField, words: AnswersFileWords, say: Say): string[] {
  const details = [
    ...(field.unit === undefined ? [] : [say(field.unit)]),
    ...(field.min === undefined && field.max === undefined ? [] : [words.between(field.min, field.max)]),
    ...(field.whole === true ? [words.field.whole] : []),
    ...(field.kind === 'yes-no' ? [words.field.yesNo] : []),
    ...(field.required === true ? [words.field.required] : []),
  ];
  const title = say(field.title);
  return [
    details.length === 0 ? title : `${title}${words.brackets(details.join(words.comma))}`,
    ...(field.help === undefined ? [] : [`  ${say(field.help)}`]),
    ...(field.options ?? []).map((option) => `  ${words.option(option.id, say(option.label))}`),
  ];
}

function nodeLines(
  questionnaire: Questionnaire,
  { node, ancestors }: VisitedNode,
  words: AnswersFileWords,
  say: Say,
): string[] {
  if ('format' in node) return [];
  const titles = [...ancestors, node].flatMap((above) => ('format' in above ? [] : [say(above.title)]));
  const cut = node['not-applicable'] !== undefined && node['not-applicable'] !== 'refused';
  return [
    '',
    ...commented(words.dimension(titles.join(' / '))),
    ...(node.intro === undefined ? [] : commented(say(node.intro))),
    ...(cut ? [...commented(words.cut), `  ${node.id}:`] : []),
    ...(node.questions ?? []).flatMap((question) => ['', ...questionLines(questionnaire, question, words, say)]),
  ];
}

function questionLines(questionnaire: Questionnaire, question: Question, words: AnswersFileWords, say: Say): string[] {
  const optional = <V>(value: V | undefined, line: (value: V) => string): string[] =>
    value === undefined ? [] : [line(value)];
  const { hints, value } = manners(questionnaire, question, words, say);
  const notes = [
    ...hints,
    ...optional(question.criteria, (texts) => words.criteria(texts.map(say))),
    ...optional(question['how-to-count'], (text) => words.howToCount(say(text))),
    ...optional(question.evidence, (text) => words.evidence(say(text))),
    ...(policyOf(questionnaire, question) === 'refused' ? [] : [words.notApplicable]),
    ...(question.when === undefined ? [] : [words.conditional]),
  ];
  const comments = [say(question.ask), ...notes.map((line) => `  ${line}`)].flatMap((line) => commented(line));
  return [...comments, `  ${question.id}:`, ...value];
}

interface Manner {
  /** What to write, and what there is to choose from. */
  readonly hints: readonly string[];
  /** Lines below the question's key, where its answer has parts. */
  readonly value: readonly string[];
}

type MannerOf<K extends QuestionKind> = (
  question: QuestionOf<K>,
  around: { readonly questionnaire: Questionnaire; readonly words: AnswersFileWords; readonly say: Say },
) => Manner;

const one = (...hints: readonly string[]): Manner => ({ hints, value: [] });

/** How each kind of question is filled in. */
const MANNERS: { readonly [K in QuestionKind]: MannerOf<K> } = {
  choice: (question, { questionnaire, words, say }) =>
    one(
      words.fill.choice,
      ...optionsOf(questionnaire, question).flatMap(({ id, label, criteria }) => [
        words.option(id, say(label)),
        ...(criteria === undefined ? [] : [`  ${words.criteria(criteria.map(say))}`]),
      ]),
    ),
  percent: (_, { words }) => one(words.fill.percent),
  number: ({ unit, min, max, whole }, { words, say }) => {
    const range = min === undefined && max === undefined ? [] : [words.between(min, max)];
    const details = [say(unit), ...range, ...(whole === true ? [words.field.whole] : [])];
    return one(`${words.fill.number}${words.brackets(details.join(words.comma))}`);
  },
  'yes-no': ({ labels }, { words, say }) =>
    one(
      words.fill['yes-no'],
      ...(labels === undefined ? [] : [words.option('true', say(labels.yes)), words.option('false', say(labels.no))]),
    ),
  multiple: ({ options }, { words, say }) =>
    one(
      words.fill.multiple,
      ...options.map(({ id, label, exclusive }) =>
        words.option(id, exclusive === true ? `${say(label)}${words.brackets(words.exclusive)}` : say(label)),
      ),
    ),
  grid: (question, { questionnaire, words, say }) => ({
    hints: [
      words.fill.grid,
      ...optionsOf(questionnaire, question).map(({ id, label }) => words.option(id, say(label))),
    ],
    value: question.rows.flatMap(({ id, label }) => [...commented(say(label), '    '), `    ${id}:`]),
  }),
  text: (_, { words }) => one(words.fill.text),
};

function manners(questionnaire: Questionnaire, question: Question, words: AnswersFileWords, say: Say): Manner {
  const manner = MANNERS[question.kind] as MannerOf<QuestionKind>;
  return manner(question, { questionnaire, words, say });
}
