import type { AnswersProblems } from '../../answers/problems.ts';
import type { AnswersFileWords } from '../../answers/words.ts';
import type { DiagnosticWords } from '../../diagnostics/diagnostic.ts';
import type { ExpectedAnswer } from '../../questionnaire/kinds/problems.ts';
import { fileProblems } from './file.ts';

/** Mistakes in answers: what is wrong, why that is a mistake, what to do. */
export const answersProblems: DiagnosticWords<AnswersProblems> = {
  ...fileProblems,

  'wrong-answer-type': ({ expected, given }) => ({
    what: `this question cannot be answered with "${given}"`,
    why: `it needs ${EXPECTED[expected]}`,
    fix: HOW_TO_WRITE[expected],
  }),
  'unknown-option': ({ option, candidates, options }) => ({
    what: `there is no option "${option}"`,
    fix: didYouMean(candidates, `choose one of: ${list(options)}`),
  }),
  'unknown-row': ({ row, candidates, rows }) => ({
    what: `this question has no row "${row}"`,
    fix: didYouMean(candidates, `its rows are: ${list(rows)}`),
  }),
  'not-a-figure': ({ given }) => ({
    what: `"${given}" is not one definite number`,
    why: 'scoring needs a number, not "about" and not a range',
    fix: 'write a number alone, such as 40, or unknown; explain it in a note: {answer: 40, note: estimated from last month}',
  }),
  'not-a-percentage': ({ given }) => ({
    what: `a percentage cannot be ${given}`,
    why: 'a share lies between 0 and 100',
    fix: 'check what is divided by what, and write a number from 0 to 100; 40 means 40 %',
  }),
  'figure-out-of-range': ({ given, min, max }) => ({
    what: `${given} is out of range`,
    why: `the figure must be ${range(min, max)}`,
    fix: 'check the figure and its unit',
  }),
  'not-whole': ({ given }) => ({
    what: `${given} is not a whole number`,
    why: 'things are counted here',
    fix: 'write a whole number',
  }),
  'exclusive-with-others': ({ option, others }) => ({
    what: `"${option}" cannot be ticked together with anything else`,
    why: `ticked as well: ${list(others)}`,
    fix: `remove "${option}", or keep it alone`,
  }),
  'ticked-twice': ({ option }) => ({ what: `"${option}" is listed twice`, fix: 'remove one of them' }),
  'not-applicable-refused': () => ({
    what: 'this question cannot be answered with "not-applicable"',
    why: 'the questionnaire wants an answer from every company',
    fix: 'choose what comes nearest; if nobody knows, write unknown (it earns the lowest points)',
  }),
  'text-too-long': ({ length, limit }) => ({
    what: `the text has ${length} characters; at most ${limit} are allowed`,
    fix: 'shorten it',
  }),

  'unknown-question': ({ id, suggestion }) => ({
    what: `the questionnaire has no question "${id}"`,
    fix: didYouMean(
      suggestion === undefined ? [] : [suggestion],
      'check the id; if the question was dropped, delete the line',
    ),
  }),
  'renamed-question': ({ id, now }) => ({
    what: `question "${id}" is called "${now}" now; its answer was taken over`,
    fix: `write "${now}" instead of "${id}" and this is not mentioned again`,
  }),
  'answered-twice': ({ id, now }) => ({
    what: `"${id}" is the former id of "${now}": the question is answered twice`,
    why: `the answer under "${now}" counts`,
    fix: `delete the line "${id}"`,
    related: 'answered under its present id at',
  }),
  'renamed-option': ({ option, now }) => ({
    what: `option "${option}" is called "${now}" now and was taken over`,
    fix: `write "${now}" instead of "${option}" and this is not mentioned again`,
  }),
  'evidence-without-answer': ({ id }) => ({
    what: `"${id}" has evidence or a note, but no answer`,
    fix: 'add an answer, such as {answer: unknown, note: …}; leave the whole line empty if it is still open',
  }),
  'dimension-answered': ({ dimension, cuttable }) =>
    cuttable
      ? {
          what: `"${dimension}" is a dimension, not a question`,
          fix: 'write not-applicable if none of it applies; otherwise delete the line and answer its questions',
        }
      : {
          what: `"${dimension}" is a dimension and cannot be answered itself`,
          why: 'the questionnaire does not allow it to be left out as a whole',
          fix: 'delete the line and answer its questions',
        },
  'not-asked': ({ question, cut }) => ({
    what: `the answer to "${question}" is kept but not counted`,
    why: cut
      ? 'its dimension was declared not applicable'
      : 'by the company profile and the other answers it does not apply',
    fix: `check ${cut ? 'whether none of the dimension applies' : 'the company profile and those answers'}; if it is right, nothing needs to be done`,
  }),
  'hidden-characters': ({ characters }) => ({
    what: `the text contains invisible control characters: ${list(characters)}`,
    why: 'they are shown and printed as 〔U+…〕',
    fix: 'they mostly come from copying; delete them',
  }),

  'other-questionnaire': ({ named, id }) => ({
    what: `these are answers to the questionnaire "${named}", not to "${id}"`,
    fix: `leave out -q, so that the file names its questionnaire; or give answers to "${id}"`,
  }),
  'other-version': ({ version, current }) => ({
    what: `answered in version ${version}; the questionnaire at hand is ${current}`,
    why: 'both score alike, so the result is the same',
    fix: `set version to ${current} and this is not mentioned again`,
  }),
  'unproven-version': ({ version, current }) => ({
    what: `answered in version ${version}, but the questionnaire at hand is ${current}`,
    why: 'the file does not record how it was scored (scoring), so nothing shows that both score alike',
    fix: `score it with questionnaire ${version}; or check it question by question and set version to ${current}`,
  }),
  'other-scoring': ({ version, current, changed, gone, unanswered, known }) => ({
    what:
      version === current
        ? `the questionnaire is still called ${current}, but it scores otherwise than when this was answered`
        : `answered in version ${version}; version ${current} scores otherwise`,
    why: [
      changed.length > 0
        ? `asked otherwise now: ${list(changed)}`
        : known
          ? 'the questions answered are asked as before; weights, level conditions or other questions have changed'
          : gone.length === 0
            ? 'weights, level conditions, points or questions have changed'
            : '',
      gone.length > 0 ? `no longer there: ${list(gone)}` : '',
      unanswered.length > 0 ? `without an answer in the file: ${list(unanswered)}` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
    fix: `score them with the questionnaire they belong to; or start from zhizao template answers and copy the answers that still hold`,
  }),

  'unknown-profile-field': ({ field, suggestion, fields }) => ({
    what: `the company profile has no field "${field}"`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], `its fields are: ${list(fields)}`),
  }),
  'derived-profile-field': ({ field }) => ({
    what: `"${field}" is not to be filled in`,
    why: 'it is worked out from the other fields of the profile',
    fix: 'delete the line',
  }),
  'missing-profile-field': ({ field }) => ({
    what: `the company profile lacks the required field "${field}"`,
    why: 'which questions apply and what they weigh depends on it',
    fix: `add ${field}: … under company`,
  }),

  'unknown-action': ({ action, suggestion }) => ({
    what: `the questionnaire has no action "${action}"`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], 'check the id, or delete the entry'),
  }),
  'done-and-impossible': ({ action }) => ({
    what: `"${action}" is listed both as done and as impossible`,
    why: 'it is taken as done',
    fix: 'keep one of the two',
    related: 'listed as done at',
  }),
  'unknown-level': ({ level, levels }) => ({
    what: `there is no level "${level}"`,
    fix: levels.length === 0 ? 'it has none; delete the entry' : `the levels are: ${list(levels)}`,
  }),

  'repeated-example': ({ name }) => ({
    what: `two examples are called "${name}"`,
    fix: 'give one another name, so that a failure can be told',
    related: 'the other one is at',
  }),
  'unknown-example': ({ name, suggestion }) => ({
    what: `no example above is called "${name}"`,
    why: 'like can only name an example that stands before it',
    fix: didYouMean(
      suggestion === undefined ? [] : [suggestion],
      'check the name, or move the example that is meant up',
    ),
  }),
  'unknown-dimension': ({ id, suggestion }) => ({
    what: `the questionnaire has no dimension "${id}"`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], 'check the id'),
  }),
  'unknown-stage': ({ stage, stages }) => ({
    what: `there is no stage "${stage}"`,
    fix: stages.length === 0 ? 'the questionnaire has no stages; delete the entry' : `the stages are: ${list(stages)}`,
  }),
  'unknown-fact': ({ fact, facts }) => ({
    what: `there is no derived fact "${fact}"`,
    fix:
      facts.length === 0 ? 'the questionnaire derives none; delete the entry' : `the derived facts are: ${list(facts)}`,
  }),
  'unknown-check': ({ check, suggestion }) => ({
    what: `the questionnaire has no check "${check}"`,
    fix: didYouMean(suggestion === undefined ? [] : [suggestion], 'check the id'),
  }),
  'conditions-miscounted': ({ level, conditions, count }) => ({
    what: `level ${level} has ${conditions} conditions; ${count} are written here`,
    fix: 'write met, unmet or dropped for each condition, in their order',
  }),
};

const EXPECTED: Readonly<Record<ExpectedAnswer, string>> = {
  option: 'the id of an option',
  figure: 'a number',
  'yes-or-no': 'yes or no',
  'list-of-options': 'a list of option ids',
  'map-of-rows': 'an option for each row',
  text: 'text',
};

const HOW_TO_WRITE: Readonly<Record<ExpectedAnswer, string>> = {
  option: "write the option's id, or unknown if nobody knows",
  figure: 'write a number such as 40, or unknown if nobody knows',
  'yes-or-no': 'write true or false, or unknown if nobody knows',
  'list-of-options': 'write [first, second], [] if none, or unknown if nobody knows',
  'map-of-rows': 'write {row: option, row: option}, or unknown if nobody knows',
  text: 'write text; put it in quotes if it contains a colon or a number sign',
};

/** Of long lists only the first. */
const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join(', ')} and ${items.length - 12} more` : items.join(', ');

const didYouMean = (candidates: readonly string[], otherwise: string): string =>
  candidates.length === 0 ? otherwise : `did you mean "${candidates.slice(0, 3).join('" or "')}"?`;

const range = (min: number | undefined, max: number | undefined): string =>
  min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `from ${min} to ${max}`;

/** The comments in an answers file. */
export const answersFile: AnswersFileWords = {
  head: ({ title, id, version }) => [
    `Answers: ${title} (${id} ${version})`,
    'May be edited: the answer stands behind the colon; unknown: nobody knows, not-applicable, or nothing: still open.',
  ],
  blankHead: ({ title, id, version }) => [
    `Blank answers: ${title} (${id} ${version})`,
    'Write each answer behind its colon, with a space in between. Lines that begin with # explain; leave them as they are.',
    '  If nobody knows, write unknown (it earns the lowest points). Left empty is still open: scoring then gives a range.',
    '  Evidence or a note are added like this: {answer: 35, evidence: contract 31, note: since May}.',
    'Then run: zhizao score THIS-FILE (the level), zhizao report THIS-FILE (the PDF report).',
  ],
  respondent: 'Who answers (the position will do)',
  date: 'Day of the assessment',
  dimension: (title) => `── ${title} ──`,
  field: { required: 'required', whole: 'whole number', yesNo: 'true or false' },
  between: range,
  comma: ', ',
  brackets: (text) => ` (${text})`,
  option: (id, label) => `${id}: ${label}`,
  fill: {
    choice: 'Choose one and write its id:',
    percent: 'A number from 0 to 100; 35 means 35 %',
    number: 'A number',
    'yes-no': 'true or false',
    multiple: 'Several may be ticked: [id, id]; [] if none:',
    grid: 'Choose one for each row and write it behind the row:',
    text: 'Text, not scored; in quotes if it contains a colon or a number sign',
  },
  exclusive: 'only by itself',
  howToCount: (text) => `How to count: ${text}`,
  evidence: (text) => `Evidence: ${text}`,
  criteria: (texts) => `All of these must hold: ${texts.join('; ')}`,
  notApplicable: 'May be answered with not-applicable',
  conditional: 'Only asked of some companies; leave it empty if it has nothing to do with yours',
  cut: 'If none of this applies, write not-applicable on the next line:',
};
