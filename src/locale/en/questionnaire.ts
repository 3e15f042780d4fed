import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { QuestionnaireProblems } from '../../questionnaire/read.ts';
import type { Named } from '../../questionnaire/references/problems.ts';
import { fileProblems } from './file.ts';

/** Mistakes in questionnaires: what is wrong, why that is a mistake, what to do. */
export const questionnaireProblems: DiagnosticWords<QuestionnaireProblems> = {
  ...fileProblems,
  'newer-format': ({ format }) => ({
    what: `the questionnaire is written in format ${format}; this program knows format 1`,
    fix: 'install a newer zhizao',
  }),
  'answers-instead': ({ questionnaire }) => ({
    what: `this looks like an answers file: answers to "${questionnaire}"`,
    why: 'a questionnaire belongs here',
    fix: 'name the questionnaire file here, and the answers file where answers are asked for',
  }),
  'duplicate-id': ({ id, named }) => ({
    what: `${NAMES[named]} "${id}" is there twice`,
    why:
      named === 'question' || named === 'dimension'
        ? 'questions and dimensions share their ids'
        : 'whoever names it could mean either',
    fix: 'rename one of them, or delete it',
    related: 'first defined at',
  }),
  'reserved-id': ({ id, named }) => ({
    what: `"${id}" cannot be the id of ${NAMES_A[named]}`,
    why: 'it has a meaning of its own in conditions or answers',
    fix: 'take another id',
  }),
  'dangling-reference': ({ id, named, within, suggestion, known }) => ({
    what: `there is no ${NAMES[named]} "${id}"${within === undefined ? '' : ` in "${within}"`}`,
    fix:
      suggestion === undefined
        ? known.length === 0
          ? `define it, or name ${NAMES_A[named]} that exists`
          : `possible: ${known.join(', ')}`
        : `did you mean "${suggestion}"?`,
  }),
  'wrong-target': ({ id, wanted, is, key }) => ({
    what: `"${id}" is a ${NAMES[is]}, and "${key}" wants a ${NAMES[wanted]}`,
    fix:
      wanted === 'dimension'
        ? `name a dimension, or use points: ${id} for the points of a question`
        : 'name a question',
  }),
  'scoreless-dimension': ({ id }) => ({
    what: `"${id}" has no score`,
    why: 'its aggregate is none',
    fix: 'give it another aggregate, or name something else',
  }),
  'levelless-dimension': ({ id }) => ({
    what: `"${id}" has no levels`,
    fix: `give it levels, or ask for its score: {score: ${id}, at-least: …}`,
  }),
  'unscored-question': ({ id, kind }) => ({
    what: `question "${id}" earns no points`,
    why: kind === 'text' ? 'a text is never scored' : 'it has no bands',
    fix: kind === 'text' ? 'name a scored question' : 'give it bands, or name a scored question',
  }),
  'optionless-question': ({ id, kind }) => ({
    what: `question "${id}" has no options`,
    why: `it is of kind ${kind}`,
    fix: kind === 'text' ? 'name another question' : `ask for its points: {points: ${id}, at-least: …}`,
  }),
  'figureless-reference': ({ id, kind }) => ({
    what: `"${id}" has no figure`,
    why: `it is of kind ${kind}`,
    fix: 'name a number field of the profile, or a percent or number question; beside an option, add "option"',
  }),
  'ambiguous-figure': ({ id }) => ({
    what: `"${id}" is a profile field and a question`,
    fix: 'rename one of them, so that it is clear which figure counts',
  }),
  'beyond-maximum': ({ id, named, points, most, above }) => ({
    what:
      named === 'question'
        ? `question "${id}" cannot earn ${above ? 'more than ' : ''}${points} points`
        : `${id === 'company' ? 'the company' : `dimension "${id}"`} cannot reach a score ${above ? 'above' : 'of'} ${points}`,
    why: named === 'question' ? `its best answer earns ${most}` : `with the best answers it comes to ${most} at most`,
    fix: above ? `write a bound below ${most}` : `write at most ${most}`,
  }),
  'ancestor-reference': ({ id, node }) => ({
    what: `the levels of "${node}" cannot depend on "${id}", of which it is a part`,
    why: 'the whole is made of its parts, not the other way about',
    fix: `move the condition to the levels of "${id}"`,
  }),
  'cyclic-reference': ({ circle }) => ({
    what: `this depends on itself: ${circle.map(figure).join(' → ')}`,
    why: 'none of these figures could be worked out first',
    fix: 'leave out one of the conditions in the circle, or give a dimension another aggregate than level',
  }),
  'cyclic-order': ({ circle }) => ({
    what: `actions wait for each other: ${circle.join(' → ')}`,
    why: 'none of them could be the first',
    fix: 'delete one "after" of the circle',
  }),
  'later-reference': ({ id, self }) => ({
    what: self ? `"when" of "${id}" reads "${id}" itself` : `"when" reads "${id}", which only comes later`,
    why: 'whether something is asked can only depend on what is known before',
    fix: self ? 'read something else' : `move "${id}" before this, or read something else`,
  }),
  'answer-in-profile-test': ({ id, where }) => ({
    what: `${WHERE[where]} cannot depend on the answer to "${id}"`,
    why: 'only the company profile may decide it, so that a better answer never costs points',
    fix: 'test a profile field instead: {profile: …, is: …}',
  }),
  'idle-test': ({ id, keys }) => ({
    what: `"${id}" is compared with nothing`,
    fix: `add one of: ${keys.join(', ')}`,
  }),
  'misplaced-key': ({ key, kind, allowed }) => ({
    what: `"${key}" means nothing at ${kind}`,
    why: `it belongs to: ${allowed.join(', ')}`,
    fix: 'delete it, or change the kind',
  }),
  'required-key': ({ key, kind }) => ({ what: `${kind} needs "${key}"`, fix: `add "${key}: …", or change ${kind}` }),
  'one-of-keys': ({ keys, given }) => ({
    what:
      given.length === 0
        ? `${keys.length === 1 ? '' : 'one of '}"${keys.join('", "')}" is missing`
        : `"${given.join('" and "')}" cannot stand together`,
    fix: keys.length === 1 ? `add "${keys[0] ?? ''}: …"` : `write exactly one of: ${keys.join(', ')}`,
  }),
  'missing-translation': ({ locale, locales }) => ({
    what: `the text has no ${locale}`,
    why: `the questionnaire declares locales: ${locales.join(', ')}`,
    fix: `add "${locale}: …", or take ${locale} out of locales`,
  }),
  'undeclared-locale': ({ locale, locales }) => ({
    what: `the language ${locale} is not declared`,
    why: `the questionnaire declares locales: ${locales.join(', ')}`,
    fix: `delete the text, or add ${locale} to locales`,
  }),
  'falling-bound': ({ subject, bound, level, below, lower }) => ({
    what: `level ${level} asks less of ${subject} (${bound}) than level ${below} below it (${lower})`,
    why: 'whoever reaches a level has met all below it, so this can never matter',
    fix: 'raise the bound, or delete the condition',
    related: 'the level below asks at',
  }),
  'empty-selection': ({ selection, wanted, node }) => ({
    what:
      selection === 'children'
        ? `"${node}" has no ${NAMES[wanted]}s as children`
        : `no ${NAMES[wanted]} below "${node}" has the tag "${selection}"`,
    fix:
      wanted === 'question'
        ? 'measure dimensions by score-at-least or level-at-least, or tag questions'
        : 'measure questions by points-at-least, or tag dimensions',
  }),
  'count-beyond-members': ({ count, members }) => ({
    what: `at least ${count} of ${members} can never be`,
    fix: `write at most ${members}, or name more`,
  }),
  'missing-stage': ({ id, node, stages }) => ({
    what: `question "${id}" belongs to no stage`,
    why: `"${node}" above it is put together by stages`,
    fix:
      stages.length === 0
        ? 'declare stages, and add "stage: …"'
        : `add "stage: …", one of: ${stages.slice(0, 8).join(', ')}`,
  }),
  'empty-dimension': ({ id }) => ({ what: `dimension "${id}" holds nothing`, fix: 'add questions or dimensions' }),
  'mixed-dimension': ({ id }) => ({
    what: `dimension "${id}" holds questions and dimensions`,
    why: 'it can hold only one of the two',
    fix: 'put the questions into a dimension of their own',
    related: 'the questions begin at',
  }),
  'unordered-bands': ({ bound, before }) => ({
    what: `the band at ${bound} does not come after the one at ${before}`,
    why: 'a band goes from its bound up to the next one',
    fix: 'order the bands by their bounds, lowest first; at one figure "from" comes before "above"',
  }),
  'uncovered-figures': ({ least, first }) => ({
    what: `the bands begin with ${first}, so figures from ${least} on have none`,
    fix: `begin with {from: ${least}, points: …}`,
  }),
  'band-outside-range': ({ bound, least, most }) => ({
    what: `no figure can reach the band at ${bound}`,
    why: `figures go ${least === undefined ? '' : `from ${least} `}${most === undefined ? 'upwards' : `to ${most}`}`,
    fix: 'correct the bound, or delete the band',
  }),
  'unordered-counts': ({ ticked, before }) => ({
    what: `${ticked} ticked does not come after ${before}`,
    fix: 'order the entries by how many are ticked, fewest first, each once',
  }),
  'falling-counts': ({ ticked, points, before }) => ({
    what: `${ticked} ticked earns ${points}, less than fewer ticked (${before})`,
    why: 'ticking one more must never cost points',
    fix: `write at least ${before}; ask about bad things the other way about, so that a tick is a good thing`,
  }),
  'idle-points': ({ by }) => ({
    what: 'the points of this item count for nothing',
    why: `the question has ${by}`,
    fix: `delete them, or delete ${by}`,
  }),
  'exclusive-points': ({ id }) => ({
    what: `"${id}" excludes all others and earns points`,
    why: '"none of these" is no achievement; it would be worth more than ticking something',
    fix: 'delete its points',
  }),
  'exclusive-reference': ({ id }) => ({
    what: `"${id}" excludes all others, so only who does nothing else meets this`,
    why: 'whoever ticks something better instead would lose it',
    fix: 'name another item, or delete this',
  }),
  'weightless-rows': ({ id }) => ({
    what: `all rows of "${id}" weigh 0`,
    why: 'no answer would count',
    fix: 'give at least one row a weight above 0, or delete the weights: then all count alike',
  }),
  'weight-without-default': () => ({
    what: 'the last case of the weight has a "when"',
    why: 'a company that fits no case would have no weight',
    fix: 'add a last case without "when": {weight: …}',
  }),
  'reversed-range': ({ min, max }) => ({
    what: `the range goes from ${min} down to ${max}`,
    fix: 'exchange the two figures',
    related: 'the lower end is at',
  }),
  'empty-cost': () => ({
    what: 'the cost says nothing',
    fix: 'add fixed: {min: …, max: …} or per: [...]; what is free has {min: 0, max: 0}',
  }),
  'wrong-role-kind': ({ role, kind, wanted }) => ({
    what: `the role ${role} cannot be a ${kind} field`,
    fix: `make the field ${wanted.join(' or ')}, or delete the role`,
  }),
  'duplicate-role': ({ role }) => ({
    what: `the role ${role} is given twice`,
    fix: 'only one field can have it',
    related: 'first given at',
  }),
  'renamed-still-there': ({ id }) => ({
    what: `"${id}" is said to be renamed, and is still in use`,
    why: 'old answers would find the wrong one',
    fix: 'delete it from renamed, or give the one in use another id',
  }),
  'too-many-questions': ({ most, count }) => ({
    what: `the questionnaire has ${count} questions; at most ${most} are allowed`,
    fix: 'split it',
  }),
  'too-many-layers': ({ most }) => ({
    what: `dimensions stand more than ${most} deep inside each other`,
    fix: 'flatten the tree',
  }),
};

/** `score:a` → score of a. */
function figure(key: string): string {
  const [measure = '', id = ''] = key.split(':');
  return `${measure} of ${id}`;
}

const WHERE = { weight: 'a weight', action: 'an action', benchmark: 'a benchmark', fact: 'a derived fact' } as const;

const NAMES: Readonly<Record<Named, string>> = {
  question: 'question',
  dimension: 'dimension',
  'question-or-dimension': 'question or dimension',
  option: 'option',
  row: 'row',
  level: 'level',
  tag: 'tag',
  stage: 'stage',
  source: 'source',
  passage: 'passage',
  'profile-field': 'profile field',
  figure: 'figure',
  'option-set': 'option set',
  'level-set': 'level set',
  action: 'action',
  benchmark: 'benchmark',
  check: 'check',
  value: 'value',
  locale: 'language',
};

const NAMES_A: Readonly<Record<Named, string>> = Object.fromEntries(
  Object.entries(NAMES).map(([key, name]) => [key, `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`]),
) as Record<Named, string>;
