import type { Footings } from '../../../report/firmness.ts';
import type { FrameWords } from '../../../report/words/frame.ts';
import { listed, many } from './phrases.ts';

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

export const frame: FrameWords = {
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
};
