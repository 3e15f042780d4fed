import type { FindingsWords } from '../../../report/words/findings.ts';
import { capital, listed, many } from './phrases.ts';

export const findings: FindingsWords = {
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
      question: 'Question',
      points: (gaps) => (gaps ? 'Points → needed' : 'Points'),
      answer: (gaps, actions) => (gaps ? `Now, needed next${actions ? ', nearest action' : ''}` : 'Now'),
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
    questionsOf: (dimension) => `Questions of ${dimension}`,
    seeCard: 'see below',
    inRow: (label) => `${label}: `,
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
    reached: (reached) => (reached ? 'has it' : 'not yet'),
    scope: (scope, year) => (scope.includes(String(year)) ? scope : `${scope}, ${year}`),
    target: (past) =>
      past ? 'A policy target whose date has passed: history' : 'A policy target, not a level that was reached',
    selfSelected: 'Self-selected sample',
    selfSelectedNote:
      '“Self-selected sample”: firms chose to take part and are usually better than the average of all; a rough guide only.',
    source: (sources, certainty) => `Source: ${sources} (${certainty})`,
  },
};
