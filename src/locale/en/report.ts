import type { Footings } from '../../report/firmness.ts';
import type { ReportWords, TemplateWords } from '../../report/words.ts';
import { terms } from './terms.ts';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = terms.list;
/** Without the full stop, for a bracket to follow. */
const unended = (text: string): string => text.replace(/\.$/, '');

const footing = ({ all, by }: Footings, one: string, more?: string): string => {
  const unsure = by.recalled + by.unsure;
  const own = by.estimate + by['own-reading'];
  const parts = [
    ...(by.confirmed > 0 ? [`${by.confirmed} checked against the document`] : []),
    ...(by.secondary > 0 ? [`${by.secondary} taken second-hand`] : []),
    ...(unsure > 0 ? [`${unsure} from memory or unsure`] : []),
    ...(own > 0 ? [`${own} the authors’ own reading or estimate`] : []),
  ];
  return `${many(all, one, more)}: ${listed(parts)}.`;
};

export const report: ReportWords = {
  terms,
  punctuation: { dot: ' · ', comma: ', ', semicolon: '; ', remark: '. ' },
  document: {
    title: (company, questionnaire) => `${company}: ${questionnaire}, report`,
    subject: (level, score) =>
      [level, score === null ? null : `overall score ${score}`].filter((part) => part !== null).join(', ') ||
      'Results by dimension',
    author: 'zhizao self-assessment',
    contents: 'Contents',
    page: (page, pages) => `Page ${page} of ${pages}`,
    continued: '(continued)',
    runningHead: (company, day) => `${company} · ${day}`,
    met: 'met',
    unmet: 'not met',
    unnamed: 'Unnamed company',
    answersFile: 'The answers that this report is made from',
  },
  cover: {
    title: 'Smart manufacturing self-assessment',
    noOverall: 'Dimension by dimension, without an overall score or level',
    scoreOnly: 'Overall score',
    facts: {
      date: 'Date',
      score: 'Overall score',
      questionnaire: 'Questionnaire',
      respondent: 'Answered by',
      firm: 'Prepared by',
      evidenced: 'On evidence alone',
      status: 'Answers',
    },
    questionnaire: (title, version) => `${title}, version ${version}`,
    logoAlt: (firm) => `Logo of ${firm}`,
    incomplete: (open) => `${many(open, 'question')} not answered yet: the result may change`,
  },
  result: {
    title: 'The result on one page',
    whyTitle: (level) => (level ? 'Why this level' : 'What it means'),
    level: 'Level',
    score: 'Overall score',
    outOf: (max) => `out of ${max}`,
    evidenced: 'On evidence alone',
    evidence: (evidenced, asked) => `${evidenced} of ${asked} answers backed`,
    toNext: (level) => `To ${level}`,
    unmet: (conditions) => `${conditions} to go`,
    ofConditions: (conditions) => (conditions === 0 ? 'no condition applies' : `of ${many(conditions, 'condition')}`),
    top: 'At the top',
    topNote: 'highest level',
    coverage: 'Answered',
    coverageNote: ({ unknown, open, notApplicable }) =>
      [
        ...(unknown > 0 ? [`${unknown} unknown`] : []),
        ...(open > 0 ? [`${open} open`] : []),
        ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
      ].join(', ') || 'all of them',
    byEvidence: 'on evidence',
    ladderAlt: (level, levels) => `Ladder of ${many(levels, 'level')}; the company stands at ${level}`,
    pictureAlt: (axes) => `Scores by dimension: ${axes.join('; ')}`,
    axisAlt: (dimension, score, asked) => `${dimension} ${score}${asked === null ? '' : `, mark ${asked}`}`,
    actualSeries: 'Today',
    targetSeries: (level) => (level === '' ? 'Target' : `Mark for ${level}`),
    lowestOf: (shown, all) => `The ${shown} lowest of ${all} dimensions; the others follow below.`,
    intervalTitle: 'Not all is answered: the result is a range',
    interval: ({ open, levels, scores, exact }) => {
      const what = [
        ...(levels === null
          ? []
          : [
              levels[0] === levels[1]
                ? `the level is certain to be ${levels[0]}`
                : `the level lies between ${levels[0]} and ${levels[1]}`,
            ]),
        ...(scores === null
          ? []
          : [
              scores[0] === scores[1]
                ? `the overall score is certain to be ${scores[0]}`
                : `the overall score lies between ${scores[0]} and ${scores[1]}`,
            ]),
      ];
      const left =
        open > 0
          ? `${many(open, 'question has', 'questions have')} no answer yet and ${open === 1 ? 'counts' : 'count'} at the lowest points for now.`
          : 'Some answers are unfinished and count at the lowest points for now.';
      if (what.length === 0) return left;
      return `${left} Whatever the answers will be, ${what.join(' and ')}${exact ? '' : ' (a cautious range: the true one may be narrower)'}.`;
    },
  },
  why: {
    nothingAnswered: (questions) =>
      `None of the ${many(questions, 'question')} has a definite answer, and each counts at its lowest: so far the result only says “not known”.`,
    reached: (level, conditions, tightest) =>
      `${level} is reached: ${conditions === 1 ? 'its one condition is met' : `all ${conditions} conditions of this level and those below are met`}${tightest === null ? '.' : `. The one with the least to spare: ${tightest}.`}`,
    belowFirst: (now, first, unmet, conditions) =>
      `${capital(now)}: of the ${many(conditions, 'condition')} of the first level, ${first}, ${many(unmet, 'is', 'are')} not met.`,
    score: (score, max, best, bestScore, worst, worstScore, same) =>
      same
        ? `The overall score is ${score} out of ${max}, all of it from “${worst}” (${worstScore}).`
        : `The overall score is ${score} out of ${max}. Strongest: “${best}” (${bestScore}); weakest: “${worst}” (${worstScore}).`,
    noScore: (best, bestScore, worst, worstScore, same) =>
      same
        ? `“${worst}” scores ${worstScore}.`
        : `Strongest: “${best}” (${bestScore}); weakest: “${worst}” (${worstScore}).`,
    obstacle: ({ next, unmet, condition, dimension, failing, more, drag }) => {
      const head =
        unmet === 1
          ? `One condition stands between the company and ${next}: `
          : `${unmet} conditions stand between the company and ${next}; the furthest off is: `;
      const who = failing.length === 0 ? '' : ` – short are ${listed(failing)}${more ? ' and others' : ''}`;
      const because =
        drag === null ? '' : `. What costs the overall score most is “${drag.dimension}” with only ${drag.score}`;
      const where = dimension === null ? '' : `, in the dimension “${dimension}”`;
      return `${head}${condition}${where}${who}${because}.`;
    },
    allDropped: (level) =>
      `Nothing that ${level} requires applies to this company, so it cannot be said to be reached.`,
    drag: (dimension, score, gain) =>
      `What costs most is “${dimension}”, with only ${score}${gain === null ? '' : `; at its best it would add ${gain} to the overall score`}.`,
    lever: ({ action, cost, months, question, from, to, required, unknown }) => {
      const first = `${required ? 'Of the gaps that must be closed, the cheapest to close takes' : 'The cheapest step that closes a gap is'} “${action}”: about ${cost}, ${months}, lifting “${question}” from ${from} to ${to} points.`;
      return unknown === 0
        ? first
        : `${first} ${many(unknown, 'gap is', 'gaps are')} unknown or unanswered: finding out costs nothing and may already raise the score.`;
    },
    gapOnly: (question, current, needed, unknown) =>
      `The first gap to close is “${question}”: ${current} points now, ${needed} needed.${unknown === 0 ? '' : ` ${many(unknown, 'gap is', 'gaps are')} unknown or unanswered: finding out costs nothing and may already raise the score.`}`,
    ownLevels:
      'The questionnaire gives levels to dimensions, none to the company; “What the next level takes” says what each dimension needs for its next one.',
    noTarget:
      'The questionnaire sets neither levels nor targets, so there are no gaps to list; the questions with the fewest points have the most room.',
    noGap: 'By this questionnaire there is no gap to close; keep the evidence and assess again in a year.',
  },
  contents: {
    title: 'Contents and how to read this',
    readingTitle: 'How to read this report',
    points:
      'Questions earn points, which make up a dimension’s score, and these the overall score. The level follows from conditions, not from the overall score alone. The appendix works every step.',
    unknown: (unknown) =>
      unknown === 0
        ? 'An answer “not known” counts at the lowest points; there was none.'
        : `An answer “not known” counts at the lowest points; there ${unknown === 1 ? 'was 1' : `were ${unknown}`}, all shown as such.`,
    evidence: (evidenced, asked) =>
      `“On evidence alone” accepts only answers that name their evidence: ${evidenced} of ${asked} here. The further it lies below the level claimed, the more a look on site is due.`,
    gaps: 'A gap lies between an answer’s points and those that the next level needs. “Must be closed” cannot be avoided; the others can be made up for elsewhere.',
    footingTitle: 'How firm the questionnaire itself is',
    footing: ({ questions, benchmarks, actions }) =>
      [
        footing(questions, 'question'),
        ...(benchmarks.all > 0 ? [footing(benchmarks, 'benchmark')] : []),
        ...(actions.all > 0 ? [footing(actions, 'estimate of cost and time', 'estimates of cost and time')] : []),
      ].join('\n'),
  },
  conditions: {
    title: 'What the next level takes',
    lead: ({ next, unmet, met, all }) =>
      unmet === 0
        ? `Nothing that ${next} requires applies to this company, so it cannot be said to be reached.`
        : `For ${next} all ${many(all, 'condition')} must be met: ${met} ${met === 1 ? 'is' : 'are'}, ${unmet} ${unmet === 1 ? 'is' : 'are'} not.`,
    atTop: (level, conditions) =>
      `${level} is the highest level. To hold it, ${conditions === 1 ? 'this condition has' : `these ${conditions} conditions have`} to stay met.`,
    caption: (level) => `Conditions of ${level}`,
    columns: { condition: 'Condition', state: 'State', actual: 'Now', short: 'Short by' },
    states: { met: 'met', unmet: 'not met', dropped: 'not required' },
    dropped:
      '“Not required”: nothing that the condition names applies to this company, so it is left out when the level is decided.',
    requirement: capital,
    member: (name, actual) => `· ${name}: ${actual}`,
    moreMembers: (count) => `· ${count} more`,
    pictureTitle: (level) => `What a plant at ${level} looks like`,
    dimensionsTitle: 'Levels of the dimensions',
    dimensionsCaption: 'What each dimension needs for its next level',
    dimension: (dimension, level, next) => `${dimension}: now ${level}, next ${next}`,
    dimensionAtTop: (dimension, level) => `${dimension}: at its highest level, ${level}`,
  },
  dimensions: {
    title: 'The dimensions one by one',
    overview: 'The dimensions side by side',
    columns: {
      dimension: 'Dimension',
      score: 'Score',
      mark: (level) => (level === '' ? 'Target' : `Mark for ${level}`),
      weight: 'Weight',
      gaps: 'Gaps',
    },
    status: {
      cut: 'Declared not applicable as a whole; it does not count.',
      'not-asked': 'Does not apply to a company of this profile; it was not asked.',
      empty: 'None of its questions applies; it does not count.',
    },
    score: (score, max) => `Score ${score} / ${max}`,
    asked: (bound, reached) => (reached ? `required ${bound}: reached` : `required ${bound}: not reached`),
    level: (level) => `Level: ${level}`,
    weight: (share) => `${share} of the total`,
    contribution: (score) => `adds about ${score}`,
    gaps: (gaps, questions) =>
      gaps === 0
        ? `no gap in ${many(questions, 'question')}`
        : `${many(gaps, 'gap')} in ${many(questions, 'question')}`,
    barsAlt: (dimension, bars) => `Points of the questions of ${dimension}: ${bars.join('; ')}`,
    neededMark: 'Points that the next level needs',
    kicker: (number, required) =>
      `Question ${number} · ${required ? 'must be closed' : 'can be made up for elsewhere'}`,
    meter: (points, max, needed) =>
      needed === null ? `${points} / ${max} points` : `${points} / ${max} points, ${needed} needed`,
    now: 'Now',
    needed: 'Needed',
    change: (parts) => `In addition to today: ${parts}`,
    because: 'Why',
    reasons: {
      condition: (_required, level) =>
        level === '' ? 'A condition names this question' : `A condition of ${level} names this question`,
      dimension: (required, level) =>
        `${level === '' ? 'A level' : level} sets a bound for this dimension${required ? ', which cannot be met without this question' : '; other questions of it can make up for this one'}`,
      company: (required, level) =>
        `${level === '' ? 'A level' : level} sets a bound for the overall score${required ? ', which cannot be met without this question' : '; other questions can make up for this one'}`,
      target: (required) =>
        `Below the target that the questionnaire sets for this dimension${required ? '; it cannot be met without this question' : ''}`,
    },
    evidence: 'Evidence',
    noEvidence: (example) => `None given. What would show it: ${example}`,
    state: 'State',
    note: 'Note',
    actions: 'Actions',
    noAction: 'The questionnaire has no action for this question',
    actionMeta: (cost, months) => ` (${cost}, ${months})`,
    moreActions: (count) => `${count} more to choose from`,
  },
  benchmarks: {
    title: 'Beside published figures',
    lead: 'A published figure is what others have on average, not a pass mark. Look at what was counted before comparing.',
    caption: 'The company beside published figures',
    columns: { question: 'Question', own: 'Company', published: 'Published', scope: 'What was counted, and source' },
    legend: { benchmark: 'Reached, as published', policy: 'Policy target' },
    alt: (bars) => `Beside published figures: ${bars.join('; ')}`,
    share: (question, option) => `${question}: share of firms with “${option}”`,
    reached: (reached) => (reached === null ? 'Company: not known' : reached ? 'Company: has it' : 'Company: not yet'),
    scope: (scope, year) => (scope.includes(String(year)) ? scope : `${scope}, ${year}`),
    target: (past) =>
      past ? 'A policy target whose date has passed: history' : 'A policy target, not a level that was reached',
    selfSelected: 'Self-selected sample',
    selfSelectedNote:
      '“Self-selected sample”: firms chose to take part and are usually better than the average of all; a rough guide only.',
    source: (sources, certainty) => `Source: ${sources} (${certainty})`,
  },
  roadmap: {
    title: 'Road map',
    none: (gaps) =>
      `There ${gaps === 1 ? 'is 1 gap' : `are ${gaps} gaps`}, but the questionnaire has no action that closes them and fits this company.`,
    lead: ({ actions, total, yearly, atLeast, inTurn }) =>
      `${many(actions, 'action')} close the gaps, for about ${total} once${yearly === null ? '' : ` and ${yearly} after that`}; ${atLeast} at best, with everything side by side that can be, and ${inTurn} one after the other.`,
    noOptimumTitle: 'An order, not an optimum',
    noOptimum:
      'Actions are picked gap by gap: those that must be closed first, then the others. Where several would do, light-weight ones go first, then the cheaper, counting what they need; nothing comes before what it needs. Those marked “optional” need not all be done: stop as soon as the conditions are met. Which set costs least is not worked out in this version.',
    caption: 'Actions, cost and order',
    columns: { place: 'No.', action: 'Action', cost: 'Cost and upkeep', months: 'Time', cumulative: 'Cost so far' },
    why: { required: 'must be done', useful: 'optional', prerequisite: 'needed first' },
    lifts: 'Lifts: ',
    lift: (question, from, to, closes) => `${question} ${from}→${to} points${closes ? ' (closes the gap)' : ''}`,
    waitsFor: (actions) => `After: ${actions}`,
    benefit: (text, certainty) => `Typical benefit: ${unended(text)} (${certainty})`,
    basis: (text, certainty) => `Basis: ${unended(text)}${text.includes(certainty) ? '' : ` (${certainty})`}`,
    quoted: 'by the company’s own offer',
    fixed: (range) => `fixed: ${range}`,
    per: ({ figure, quantity, unit, result, assumed, share, bounded }) => {
      const of = share === null ? '' : ` (${share.share} of ${share.value})`;
      const limit =
        bounded === 'at-least' ? ' (smallest order)' : bounded === 'at-most' ? ' (most that is charged)' : '';
      return `${figure}: ${quantity}${of}${limit}${assumed ? ' assumed' : ''} × ${unit} = ${result}`;
    },
    share: (share, range) => `${share} of the cost: ${range}`,
    upkeep: (money) => `upkeep ${money}`,
    estimates:
      'Ranges are estimates for budgeting, not offers. In grey: the range for each unit times the company’s own quantity, in CNY. Amounts are rounded down at the lower and up at the upper end; totals add up the amounts as shown. Get at least two offers before ordering.',
    assumedTitle: 'Quantities that had to be assumed',
    assumed: (figure, quantities, actions) =>
      `“${figure}” is not known; ${quantities} ${quantities.includes(',') ? 'were' : 'was'} assumed for ${actions}. Enter the real figure and make the report again.`,
    alternativesTitle: 'Other ways to the same end',
    alternatives:
      'Each of these has alternatives, of which only one is needed; the table has the one that the rule above picks.',
    alternative: (action, others) => `“${action}”, or else ${others}.`,
    leftTitle: 'Gaps that stay open',
    left: {
      'no-action': (question) => `“${question}”: the questionnaire has no action that fits this company.`,
      'not-far-enough': (question) => `“${question}”: actions lift it, but not as far as needed.`,
      'ruled-out': (question) =>
        `“${question}”: what would close it was ruled out by the company, or what it needs first cannot be had.`,
    },
    done: (actions) => `Done already, as the company says, and so not listed: ${actions}.`,
    impossible: (actions) => `Not possible, as the company says, and so not considered: ${actions}.`,
  },
  monday: {
    title: 'What to do on Monday',
    lead: (steps) =>
      steps === 1
        ? 'This waits for nothing and can begin at once.'
        : `These ${steps === 2 ? 'two' : 'three'} wait for nothing and can begin at once.`,
    towards: (action) => `The first step of “${action}”.`,
  },
  answers: {
    title: 'Appendix: all answers',
    lead: ({ questions, applicable, answered, unknown, open, notApplicable, carried }) =>
      `${capital(
        [
          `${many(questions, 'scored question')}, ${applicable} of which apply`,
          `${answered} answered`,
          ...(unknown > 0 ? [`${unknown} not known`] : []),
          ...(open > 0 ? [`${open} not answered`] : []),
          ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
          ...(carried > 0 ? [`${carried} carried over and not yet confirmed`] : []),
        ].join('; '),
      )}.`,
    profileCaption: 'Company profile',
    caption: 'Answers, points and evidence',
    columns: {
      field: 'Item',
      value: 'Value',
      number: 'No.',
      question: 'Question',
      answer: 'Answer',
      points: 'Points',
      evidence: 'Evidence',
    },
    derived: (value) => `${value} (worked out from the above)`,
    noEvidence: 'none given',
    note: (note) => `Note: ${note}`,
    withoutNotes: 'The respondent’s notes, offers and budget are not in this report.',
    attached:
      'The answers file is attached to this report, with all that it holds: the respondent’s notes, offers and budget too.',
    attachedRemark:
      'The answers file goes along inside the PDF, with its notes, offers and budget; whoever gets the report can read them.',
  },
  method: {
    title: 'Appendix: how each figure came about',
    lead: (aggregate, rule) =>
      `The overall score is a “${aggregate}”: ${rule}. Below it is worked with the company’s own figures; a pocket calculator will do to check.`,
    pointsTitle: 'Step 1: points of the questions',
    points:
      'The points of a question follow from its answer: see the column “Points” under “All answers”. What is not known or not answered counts at its lowest.',
    scoresTitle: 'Step 2: scores of the dimensions and of the whole',
    scores:
      'Parts stand in the order of their numbers, as “weight×score”; equal weights are left out. Workings keep four decimals; elsewhere scores are cut to two, never rounded up.',
    scoresCaption: 'How each score is worked out',
    columns: { node: 'Dimension', aggregate: 'How', formula: 'Working', score: 'Score', satisfied: 'Satisfied' },
    noScore: (empty) => (empty ? 'nothing of it applies' : 'not added up'),
    noFormula: 'follows from its parts',
    onlyPart: 'one part only, taken as it is',
    lowestOf: (values) => `lowest of ${values.join(', ')}`,
    levelAsScore: (level, rank) => `its level is ${level}, which counts ${rank}`,
    stagesTitle: 'Scores stage by stage',
    stages:
      'Each stage has a score of its own. Every stage satisfied from the first on counts one; the first that is not adds its score; later ones add nothing.',
    stagesCaption: 'How each stage is worked out',
    satisfied: 'satisfied',
    unsatisfied: (bound) => `no, needs ${bound}`,
    levelsTitle: 'Step 3: the level',
    levels: (level) =>
      `The level is the highest of those whose conditions are all met from the first level on, without a break. Here: ${level}.`,
    levelsCaption: 'Conditions of all levels',
    levelReached: (level) => `${level}: reached`,
    furtherLevels: (levels, questionnaire) =>
      `Left out: the conditions of ${levels}; read them with zhizao show ${questionnaire} --method.`,
    levelNotReached: (level) => `${level}: not reached`,
    effectsTitle: 'What else bears on the result',
    effects: {
      unknown: (count) =>
        `${many(count, 'answer is', 'answers are')} “not known” and ${count === 1 ? 'counts' : 'count'} at the lowest points; finding out can only raise the score or leave it.`,
      noUnknown: 'No question was answered “not known”.',
      notApplicable: (count, scores) =>
        `${many(count, 'question does', 'questions do')} not apply.${scores === null ? '' : ` If ${count === 1 ? 'it' : 'they'} counted at the lowest points, the overall score would be ${scores.instead} instead of ${scores.score}.`}`,
      policy: (policy) => `By the rules of this questionnaire, ${policy}.`,
      noNotApplicable: 'No question was answered “not applicable”.',
      evidenced: ({ evidenced, asked, level, score }) =>
        `“On evidence alone” does the sum again and takes answers that should have evidence and have none for “not known”: ${evidenced} of ${asked} have it${level === null ? '' : `; the level is then ${level}`}${score === null ? '' : `, the overall score ${score}`}.`,
      checks: (texts) => `Some answers contradict each other and are worth a second look: ${texts}`,
    },
  },
  basis: {
    title: 'Appendix: what this rests on',
    questionnaire: ({ title, version, status, since, publisher, licence }) =>
      `Questionnaire: ${title}, version ${version} (${status} since ${since})${publisher === null ? '' : `, published by ${publisher}`}${licence === null ? '' : `, licence: ${licence}`}.`,
    caption: 'How firm the questionnaire’s texts and figures are',
    columns: {
      footing: 'Reliability',
      meaning: 'Meaning',
      questions: 'Questions',
      benchmarks: 'Benchmarks',
      actions: 'Estimates',
    },
    total: 'Total',
    disclaimerTitle: 'What this report is not',
    disclaimer:
      'The company answered by itself and a program did the sums by published rules. This is no rating, certificate or promise by anybody. Before applying for a programme or signing a contract, go by the official documents.',
  },
  sources: {
    title: 'Appendix: sources',
    caption: 'Documents that the questionnaire rests on',
    columns: { document: 'Document and passages', footing: 'Reliability' },
    usedFor: (used) => `used for ${used}`,
    passage: (text, used) => `· ${text} [${used}]`,
    used: ({ questions, benchmarks, actions, others }) =>
      [
        ...(questions.length > 0
          ? [`${questions.length === 1 ? 'question' : 'questions'} ${questions.join(', ')}`]
          : []),
        ...(benchmarks > 0 ? [many(benchmarks, 'benchmark')] : []),
        ...(actions.length > 0 ? [`${actions.length === 1 ? 'action' : 'actions'} ${actions.join(', ')}`] : []),
        ...(others > 0 ? [`levels and profile (${others})`] : []),
      ].join('; '),
    unused: (documents) =>
      documents === 1
        ? 'The questionnaire lists one more document; nothing in this report rests on it.'
        : `The questionnaire lists ${documents} more documents; nothing in this report rests on them.`,
    ownReading: (questions) =>
      `Questions that trace to no passage and are the authors’ own reading: ${questions.join(', ')}.`,
    document: (title, number) => (number === null ? title : `${title} (${number})`),
    licence: (licence) => `Licence: ${licence}`,
  },
};

export const template: TemplateWords = {
  'pale-colour': ({ tone, colour, contrast, least }) => ({
    what: `the colour ${tone}, ${colour}, has a contrast of only ${contrast}:1 on white paper`,
    why: `text is printed in it too, and below ${least}:1 it is hard to read`,
    fix: 'take a darker one',
  }),
  'repeated-section': ({ section }) => ({
    what: `the section ${section} is there twice`,
    fix: 'remove one of them',
    related: 'first named at',
  }),
  'logo-elsewhere': ({ logo }) => ({
    what: `the logo ${logo} does not lie beside the template`,
    why: 'a template is passed on together with its files, and only with those',
    fix: 'put the picture beside the template and give its name alone',
  }),
  'logo-format': ({ logo }) => ({
    what: `the logo ${logo} is neither PNG nor JPEG`,
    fix: 'save it as .png or .jpg',
  }),
  'logo-missing': ({ logo }) => ({
    what: `there is no picture ${logo} beside the template`,
    fix: 'put the picture there, or remove this line',
  }),
  'logo-unreadable': ({ logo }) => ({
    what: `the logo ${logo} cannot be read`,
    fix: 'check that it is a file and that you may open it',
  }),
  'logo-damaged': ({ logo }) => ({
    what: `the logo ${logo} is damaged`,
    why: 'it is no whole PNG or JPEG picture',
    fix: 'open it in a picture program and save it again as .png or .jpg',
  }),
  'logo-too-heavy': ({ logo, megabytes }) => ({
    what: `the logo ${logo} has more than ${megabytes} MB`,
    fix: 'save it smaller: it is printed 14 mm high',
  }),
  'logo-too-many-pixels': ({ logo, width, height }) => ({
    what: `the logo ${logo} has ${width} × ${height} pixels`,
    why: 'at most 4,000 along each side, and in all 2 million of a PNG (1 million with 16 bits a channel) or 6 million of a JPEG, can be used',
    fix: 'save it smaller: it is printed 14 mm high',
  }),
};
