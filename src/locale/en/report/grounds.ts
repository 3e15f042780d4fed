import type { GroundsWords } from '../../../report/words/grounds.ts';
import { capital, many } from './phrases.ts';

export const grounds: GroundsWords = {
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
      number: 'No.',
      question: 'Question',
      answer: 'Answer',
      points: 'Points',
      evidence: 'Evidence',
    },
    profileField: (title) => `${title}: `,
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
    columns: {
      node: 'Dimension',
      level: 'Level',
      aggregate: 'How',
      formula: 'Working',
      score: 'Score',
      satisfied: 'Satisfied',
    },
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
    standing: (state, count, conditions) => `${state} (${count}): ${conditions.join('; ')}.`,
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
    columns: { document: (passages) => (passages ? 'Document and passages' : 'Document'), footing: 'Reliability' },
    withoutPassages: (questionnaire) =>
      `The passages themselves are in the questionnaire: zhizao show ${questionnaire}; or set this section to detail: full in the report template.`,
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
