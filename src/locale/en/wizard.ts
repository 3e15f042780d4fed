import type { WizardWords } from '../wizard.ts';

const questionsOf = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

export const wizard: WizardWords = {
  screen: {
    commands: {
      back: { label: 'back', long: 'Go back one step', typed: ['back', '上一步', '上一题'] },
      help: {
        label: 'help',
        long: 'Help: why we ask, how to count, what would show it, source',
        typed: ['help', 'h', '说明'],
      },
      unknown: {
        label: "don't know",
        long: "Don't know (counts at its lowest and is listed in the result; a field of the profile stays empty)",
        typed: ["don't know", 'dont know', 'unknown', '不清楚'],
      },
      'not-applicable': {
        label: 'not applicable',
        long: 'Not applicable (with the reason)',
        typed: ['not applicable', 'n/a', 'na', '不适用'],
      },
      evidence: {
        label: 'evidence',
        long: 'Evidence: what shows it – a register, a contract, a screenshot',
        typed: ['evidence', '佐证'],
      },
      note: { label: 'note', long: 'A note', typed: ['note', '备注'] },
      jump: { label: 'jump', long: 'Jump to another question, a dimension, the review', typed: ['jump', '跳到'] },
      language: { label: '中文', long: '中文 / Switch to Chinese', typed: ['chinese', '中文', 'zh'] },
      leave: {
        label: 'save & quit',
        long: 'Save and quit, to go on another time',
        typed: ['quit', 'exit', 'save', '退出'],
      },
      menu: { label: 'more', long: 'More', typed: ['more', 'menu'] },
    },
    keys: { enter: 'Enter', space: 'Space', tab: 'Tab', orNumber: '/digit' },
    does: {
      choose: 'choose',
      tick: 'tick',
      take: 'done',
      'go-on': 'go on',
      move: 'move',
      scroll: 'scroll',
      close: 'close',
    },
    above: (lines) => `  … ${lines} more lines above`,
    below: (lines) => `  … ${lines} more lines below`,
    chosen: 'chosen',
    required: 'This one is needed.',
    chooseOne: 'Please choose one.',
    tickSome: 'Nothing is ticked. Tick with the space bar or a digit; if there really is none, press Enter again.',
    exclusive: ' (not together with others)',
    notADay: (given) => `"${given}" is no date. Type year-month-day, such as 2026-11-24.`,
    refused: 'That answer cannot be used here; please choose again.',
    atStart: 'This is the first step; there is nothing before it.',
  },
  steps: {
    welcome: {
      title: 'Welcome',
      fresh: ({ file, questions }) => [
        `A few facts about the company first, then at most ${questionsOf(questions)}. Choose what you would see on your own shop floor; nothing has to be looked up, and "don't know" is an answer.`,
        `Everything is saved to ${file} after each answer. Leave whenever you like and go on where you stopped. The answers stay on this computer; nothing is uploaded.`,
        'The keys are at the foot of every screen. At the end you see the level and why, and get a PDF report.',
      ],
      quick:
        'Quick scan: what tells the level soonest is asked first, and you are told as soon as the level is certain.',
      draft: ({ file, answered, left }) => [
        left === 0
          ? `Going on with ${file}: all ${questionsOf(answered)} are answered; a look over them, and there is the result.`
          : `Going on with ${file}: ${questionsOf(answered)} answered, ${left} to go.`,
      ],
      finished: ({ file }) => [
        `${file} is finished. Look through the answers, change what you like, and see the result again.`,
      ],
      carried: ({ file, carried }) => [
        `Last time's ${carried === 1 ? 'answer is' : `${carried} answers are`} brought along, and saved to ${file} once you confirm the first item. Go through them: Enter confirms what still holds; change what does not. Nothing counts as evidenced until it is confirmed.`,
      ],
      changed: (questions) =>
        `The questionnaire has a new version; these are asked otherwise now and have to be answered again: ${questions.map((one) => `"${one}"`).join(', ')}.`,
      gone: (count) => `${questionsOf(count)} of the old version ${count === 1 ? 'is' : 'are'} no longer asked.`,
      otherLanguage: '按 l 换成中文。',
    },
    profile: {
      head: (position, total) => `Company ${position}/${total}`,
      optional: 'May be left out: press u.',
      optionalLine: 'May be left out: just press Enter.',
    },
    respondent: {
      ask: 'Who answers',
      help: 'A name or a position, such as "head of production". May be left out: just press Enter.',
    },
    date: { ask: 'Date of the assessment', help: 'Year-month-day; press Enter if it is today.' },
    dimension: {
      head: ({ done, total }) => `${done} of ${questionsOf(total)} answered`,
      questions: (count) => `${questionsOf(count)} in this part. Press Enter to begin.`,
      cut: 'This part is marked as not applicable and is not asked. n brings it back, Enter goes on.',
      carried: 'Last time this part was not applicable. Enter confirms it; n brings it back.',
      mayBeCut: 'If your plant has nothing of the kind, n marks the whole part as not applicable.',
    },
    question: {
      percent: 'A percentage, such as 30; or two counts, such as 12/40, and it is worked out for you.',
      number: (unit) => `Unit: ${unit}`,
      text: 'A sentence or two; just Enter if there is nothing to say.',
      criteria: 'Anything above the lowest answer takes all of these:',
      optionCriteria: 'Takes all of: ',
      carried: (answer) => `Last time: ${answer}. Enter confirms it if nothing has changed.`,
      now: (answer) => `Answer now: ${answer}`,
      evidence: (text) => `Evidence: ${text}`,
      evidenceStays: ({ title, evidence }) =>
        `The answer to "${title}" has changed; its evidence is still "${evidence}". See whether it holds; to change it, go back and press e.`,
      evidenceHint: (text) => `What would show it: ${text}`,
      note: (text) => `Note: ${text}`,
      noAnswerRow: "don't know",
      notApplicableRow: 'not applicable',
    },
    help: {
      title: 'Help',
      why: 'Why we ask',
      howToCount: 'How to count',
      more: 'Terms',
      evidence: 'What would show it',
      source: 'Source',
      ownReading: 'No document says so; it is the reading of those who wrote this questionnaire.',
      colon: ': ',
      semicolon: '; ',
      none: 'There is nothing more to say about this one.',
      unknown: "Don't know (u): counts at its lowest and is listed in the result; come back when you have found out.",
      unknownUnscored: "Don't know (u): costs no points here; come back when you have found out.",
      notApplicable: (policy) =>
        `Not applicable (n): where your plant has no such thing; a sentence says why. (${policy}.)`,
    },
    ask: {
      reason: {
        title: 'Why does it not apply?',
        help: 'One sentence, kept with the answer. For example: we do no welding.',
      },
      cutReason: { title: 'Why does this whole part not apply?', help: 'One sentence, kept with the answer.' },
      evidence: {
        title: 'What shows it?',
        help: 'A file, a contract number, where the register or screenshot is. Empty it and press Enter to remove it.',
      },
      note: {
        title: 'Note',
        help: 'For yourself; not printed in the report unless asked for. Empty it and press Enter to remove it.',
      },
    },
    contradiction: { keep: 'That is how it is; change nothing', change: (question) => `Look again at "${question}"` },
    certain: { stop: 'Stop here, review and see the result', goOn: 'Answer the rest, for the details' },
    jump: {
      title: 'Where to?',
      profile: 'Company',
      review: 'Review all answers and see the result',
      menu: 'What would you like to do?',
    },
    review: {
      title: 'Before the result: a look over everything',
      help: 'Choose a line and press Enter to change it; you come back here.',
      finish: 'All is well, show the result',
      finishOpen: (open) => `Show the result as it is (${open} still open, counted at their lowest)`,
      nextOpen: (open) => `Answer the ${open} that ${open === 1 ? 'is' : 'are'} left first`,
      missingFields: (fields) => `First fill in what is needed: ${fields}`,
      notCounted: (count) =>
        count === 1
          ? 'One answer is to a question that is not asked of you now; it stays in the file and does not count.'
          : `${count} answers are to questions that are not asked of you now; they stay in the file and do not count.`,
      profile: 'Company',
      mark: '[look] ',
      counted: (what, count) => `${what}: ${count}`,
      because: (answer, reason) => `${answer} (${reason})`,
      colon: ': ',
    },
    left: {
      saved: ({ file, answered, command }) =>
        `Saved to ${file} (${questionsOf(answered)} answered). To go on:\n  ${command}`,
      complete: ({ file, answered, command }) =>
        `Saved to ${file} (all ${questionsOf(answered)} answered). To review, change or see the result:\n  ${command}`,
      nothing: 'Nothing was answered yet, and nothing was saved.',
    },
    result: {
      title: 'Result',
      nextSteps: 'The next three steps',
      written: ({ answers, pdf }) => [`Answers: ${answers}`, ...(pdf === null ? [] : [`PDF report: ${pdf}`])],
      again: (command) => `To make the report again: ${command}`,
    },
  },
  plain: {
    intro: [
      'Line by line. After each screen one line is read; Enter ends it.',
      'A choice takes its number; several take their numbers with spaces or commas between, 0 for none; what is typed is taken as it is. An empty line keeps the present answer.',
      'Commands: b back, ? help, u don\'t know, n not applicable, e evidence, m note, j jump, l 中文, q save & quit. Words do too, such as "unknown".',
      'Where text is typed, a command takes a slash before it: /b, /?.',
    ],
    prompt: '> ',
    number: (most) => `Type 1 to ${most}:`,
    numbers: (most) => `Type the numbers (1 to ${most}, several at once; 0 for none):`,
    row: (row, most) => `${row}: type 1 to ${most}:`,
    text: 'Type it:',
    goOn: 'Press Enter to go on:',
    keep: (answer) => `An empty line keeps: ${answer}`,
    commands: (list) => `Commands: ${list}`,
    notUnderstood: (given) => `"${given}" was not understood.`,
  },
};
