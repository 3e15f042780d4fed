import type { HelpWords } from '../catalogue.ts';

const questionnaire = 'the questionnaire: the id of a built-in one, or a file';
const output = 'the file to write (- is standard output)';
const force = 'replace the file if it exists';
const json = 'print JSON, for other programs';

export const help: HelpWords = {
  tagline:
    'Smart-manufacturing self-assessment for small and medium-sized factories: which level, why, what is missing, and a report for the boss, the bank and the authorities.',
  headings: {
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Options of all commands:',
    examples: 'Examples:',
    forPlants: 'For factories and consultants:',
    forMaintainers: 'For those who maintain questionnaires:',
  },
  usage: (line) => `Usage: ${line}`,
  placeholders: { options: '[options]', command: '<command>' },
  global: {
    lang: 'language; otherwise ZHIZAO_LANG, then the system’s locale (en if it is another), else zh-CN',
    'no-color': 'no colours (or set NO_COLOR)',
    quiet: 'results only, no remarks',
    debug: 'show the stack if the program itself fails',
    help: 'show this help',
    version: 'show the version',
  },
  choices: (description, values) => `${description} (${values.join(', ')})`,
  more: 'Run zhizao help <command> for the options and examples of a command.',
  examples: [
    { run: 'zhizao demo', does: 'see the report of an example factory first' },
    {
      run: 'zhizao assess plant.yaml',
      does: 'question by question, in about forty minutes: the level, and a PDF report',
    },
    { run: 'zhizao report plant.yaml', does: 'write the report plant.pdf' },
  ],
  commands: {
    demo: {
      summary: 'score the built-in example factory and write its PDF report',
      description: 'Scores the built-in example factory and writes its PDF report here. The first thing to run.',
      arguments: {},
      options: { output, force },
      examples: [
        { run: 'zhizao demo', does: 'writes zhizao-demo.pdf' },
        { run: 'zhizao demo --lang zh-CN -o demo-zh.pdf', does: 'in Chinese, under another name' },
      ],
    },
    assess: {
      summary: 'the wizard: asks, tells the level, makes the report',
      description:
        'The wizard: asks one question after the other, saves after each, shows the level and why, and writes a PDF report beside the answers. Goes on with what was left, revises what was finished.',
      arguments: { answers: 'the answers file; zhizao-answers.yaml in this folder where none is named' },
      options: {
        questionnaire,
        quick: 'quick scan: asks first what tells the level soonest, and says when it is certain',
        from: "last year's answers: carried over, to be confirmed one by one",
        plain: 'line by line, without moving the cursor: for screen readers and pipes',
      },
      examples: [
        { run: 'zhizao assess plant.yaml', does: 'begin, or go on where you stopped' },
        { run: 'zhizao assess plant.yaml --quick', does: 'the level first' },
        { run: 'zhizao assess plant-2027.yaml --from plant-2026.yaml', does: "on the basis of last year's answers" },
      ],
    },
    score: {
      summary: 'the assessment: level, why, dimensions, gaps',
      description:
        'Scores one answers file: which level, why, the score of each dimension, what the next level still needs, and how firm the result is.',
      arguments: { answers: 'the answers file (- is standard input)' },
      options: { questionnaire, json },
      examples: [
        { run: 'zhizao score plant.yaml', does: 'the result in the terminal' },
        { run: 'zhizao score plant.yaml --json > result.json', does: 'every figure, unrounded' },
        { run: 'zhizao score plant.yaml -q park.yaml', does: 'by your own questionnaire' },
      ],
    },
    plan: {
      summary: 'the road map: the cheapest way to a level, or the best within a budget and a time',
      description:
        'Plans the actions: those that reach a level at the least cost, or the best level and score within a budget and a time, in stages. The solver proves the optimum and the scorer checks it. Quotes, budget, and actions done or impossible under plan: in the answers file are used; where nothing is asked for, the next level is the target.',
      arguments: { answers: 'the answers file (- is standard input)' },
      options: {
        questionnaire,
        target: 'the level to reach, such as L3',
        budget: 'what may be spent, in 10,000 CNY',
        months: 'how long it may take',
        subsidy: 'RATE:CAP[:LEVEL], such as 0.5:50:L3: what the company pays itself is made least',
        'only-light': 'only light, cheap, easily kept actions',
        include: 'an action that must be in it (id, may be repeated)',
        exclude: 'an action that must not be in it (id, may be repeated)',
        crew: 'how many actions run at once (2)',
        explain: 'for each action, what the plan would be without it',
        frontier: 'what each level takes at the least, in money and time',
        'time-limit': 'seconds after which the best found is taken, with its gap (30)',
        json,
      },
      examples: [
        { run: 'zhizao plan plant.yaml', does: 'the cheapest way to the next level' },
        { run: 'zhizao plan plant.yaml --target L3 --explain', does: 'to L3, with reasons' },
        { run: 'zhizao plan plant.yaml --budget 50 --months 12', does: 'the best for CNY 500,000 within a year' },
      ],
    },
    report: {
      summary: 'write the PDF report',
      description:
        'Makes a PDF report of one answers file: beside it, under its name with .pdf, unless told otherwise.',
      arguments: { answers: 'the answers file (- is standard input)' },
      options: {
        questionnaire,
        output,
        force,
        template: 'the report template: the name of a built-in one, or a file',
        'no-plan': 'leave out the road map',
        attach: 'put the answers file into the PDF',
        notes: 'print the notes of the answers file in the appendix (otherwise left out)',
        'replace-missing': 'print characters that the fonts lack as 〔U+2CB73〕',
      },
      examples: [
        { run: 'zhizao report plant.yaml', does: 'writes plant.pdf' },
        { run: 'zhizao report plant.yaml -o report.pdf --force', does: 'under another name, replacing what is there' },
        {
          run: 'zhizao report plant.yaml --template firm.yaml --attach',
          does: 'your firm’s template, answers attached',
        },
      ],
    },
    template: {
      summary: 'a blank answers file, or a questionnaire to start from',
      description:
        'Prints a file to fill in: answers is a blank answers file, questionnaire one to start your own from.',
      arguments: { kind: 'which one' },
      options: { questionnaire, output, force },
      examples: [
        { run: 'zhizao template answers -o plant.yaml', does: 'blank answers, each question’s options in comments' },
        { run: 'zhizao template questionnaire -o park.yaml', does: 'a questionnaire of your own' },
      ],
    },
    list: {
      summary: 'the built-in questionnaires',
      description: 'Lists the built-in questionnaires: id, version, status, number of questions.',
      arguments: {},
      options: { json },
      examples: [{ run: 'zhizao list', does: 'the ids are what -q takes' }],
    },
    show: {
      summary: 'read a questionnaire in full, or how a level comes about',
      description:
        'Shows a questionnaire in full: dimensions, questions, options, points, evidence, sources. With --method: how scores and levels come about.',
      arguments: { questionnaire: 'the id of a built-in questionnaire, or a file; otherwise the default one' },
      options: { method: 'explain how scores and levels come about', json },
      examples: [
        { run: 'zhizao show', does: 'the default questionnaire' },
        { run: 'zhizao show --method', does: 'how a level comes about' },
        { run: 'zhizao show park.yaml', does: 'your own questionnaire' },
      ],
    },
    lint: {
      summary: 'check questionnaires, answers and report templates',
      description:
        'Finds mistakes in files: line and column, why it is wrong, what to do. Whether a file is a questionnaire, answers, a report template or examples is told by its content. Without files: all questionnaires below this folder.',
      arguments: { files: 'files, folders or globs' },
      options: {
        format: 'output format',
        'max-warnings': 'fail with more than N warnings',
        questionnaire: 'the questionnaire for answers files (otherwise the one they name)',
      },
      examples: [
        { run: 'zhizao lint', does: 'all questionnaires below this folder' },
        { run: 'zhizao lint park.yaml "answers/*.yaml"', does: 'a questionnaire, and answers to it' },
        { run: 'zhizao lint --format json --max-warnings 0', does: 'in CI' },
      ],
    },
    test: {
      summary: 'run a questionnaire’s own examples',
      description:
        'Runs the examples of questionnaires (NAME.test.yaml beside each): scores the answers and compares with the levels, scores and conditions written there. Without files: all examples below this folder.',
      arguments: { files: 'files of examples, folders or globs' },
      options: { json },
      examples: [
        { run: 'zhizao test', does: 'all examples below this folder' },
        { run: 'zhizao test park.test.yaml', does: 'one file' },
      ],
    },
    schema: {
      summary: 'print a JSON Schema, for editors',
      description: 'Prints the JSON Schema of a file format; editors complete and check with it.',
      arguments: { kind: 'which file' },
      options: { output, force },
      examples: [
        { run: 'zhizao schema questionnaire -o questionnaire.schema.json', does: 'the schema of questionnaires' },
      ],
    },
  },
};
