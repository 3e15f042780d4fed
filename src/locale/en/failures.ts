import type { BarredAction, ContentKind, Failures } from '../../diagnostics/failure.ts';
import type { FailureWords } from '../catalogue.ts';

const seeHelp = (command: string): string =>
  `Run zhizao ${command === '' ? '--help' : `help ${command}`} to see how it is used.`;
const meant = (similar: string | undefined): string | undefined => similar && `Did you mean ${similar}?`;
const kinds: Readonly<Record<ContentKind | 'unknown', string>> = {
  questionnaire: 'a questionnaire',
  answers: 'an answers file',
  template: 'a report template',
  test: 'a file of examples',
  unknown: 'something else',
};
const binaries = {
  pdf: 'a PDF',
  zip: 'an Excel, Word or ZIP file',
  picture: 'a picture',
  unknown: 'a binary file',
};

type Missing = Failures['characters-missing']['characters'][number];
const missing = ({ character, codePoint, place, where, around }: Missing): string =>
  `${place === undefined ? '' : `${place}: `}${character} (${codePoint}), at “${where}”${around.includes(where) ? '' : `: ${around}`}`;
const more = (count: number): string[] => (count > 0 ? [`and ${count} more`] : []);

const reasons: Readonly<Record<BarredAction, string>> = {
  done: 'done already',
  impossible: 'impossible by the answers file',
  excluded: 'excluded',
  'not-light': 'not light',
  'does-not-fit': 'does not fit this company',
  'alternative-done': 'an alternative is done already',
  'needs-unmet': 'nothing brings about what it needs',
  'excludes-another': 'alternatives: at most one of them',
};

export const failures: FailureWords = {
  prefix: 'error: ',
  interrupted: 'Interrupted. Nothing half-written was left behind.',
  internal: {
    what: 'zhizao itself has failed. This is a bug, not a mistake in your files.',
    fix: 'Please send the lines below to those who maintain zhizao (README, “Reporting problems”), after a look whether they hold anything confidential. With --debug you get a stack to add.',
  },

  'unknown-command': ({ given, similar }) => ({
    what: `There is no command “${given}”.`,
    fix: meant(similar) ?? 'Run zhizao --help to see all commands.',
  }),
  'unknown-option': ({ given, similar, command }) => ({
    what: `${command === '' ? 'zhizao' : command} has no option ${given}.`,
    fix: meant(similar) ?? seeHelp(command),
  }),
  'missing-argument': ({ name, command }) => ({ what: `${name} is missing.`, fix: seeHelp(command) }),
  'excess-argument': ({ given, most, command }) => ({
    what:
      most === 0
        ? `${command} takes no arguments, so “${given}” is one too many.`
        : `${command} takes at most ${most} argument${most === 1 ? '' : 's'}, so “${given}” is one too many.`,
    fix: `Put quotes around names with spaces. ${seeHelp(command)}`,
  }),
  'missing-option-value': ({ option, command }) => ({
    what: `Something must follow the option ${option}.`,
    fix: seeHelp(command),
  }),
  'invalid-option-value': ({ option, given, allowed }) => ({
    what: `The option ${option} cannot be “${given}”.`,
    fix: `It is one of: ${allowed.join(', ')}.`,
  }),
  'invalid-variable': ({ name, given, allowed }) => ({
    what: `The variable ${name} cannot be “${given}”.`,
    fix: `It is one of: ${allowed.join(', ')}. Or leave it unset.`,
  }),
  'invalid-argument': ({ name, given, allowed }) => ({
    what: `${name} cannot be “${given}”.`,
    fix: `It is one of: ${allowed.join(', ')}.`,
  }),
  'not-an-amount': ({ option, given, of }) => {
    const units = {
      money: 'Give an amount above 0 in 10,000 CNY, such as 50 or 50万.',
      months: 'Give months above 0, such as 12.',
      seconds: 'Give seconds above 0, such as 30.',
      crew: 'Give a whole number from 1 on: how many actions run at once.',
    };
    return { what: `${option} cannot be “${given}”.`, fix: units[of] };
  },
  'invalid-subsidy': ({ given }) => ({
    what: `--subsidy cannot be “${given}”.`,
    fix: 'Write RATE:CAP or RATE:CAP:LEVEL, such as 0.5:50:L3 (half of the spend, at most CNY 500,000, once L3 is reached).',
  }),
  'unknown-target': ({ option, given, levels }) => ({
    what: `${option} names “${given}”, which is no level of this questionnaire.`,
    fix: levels.length === 0 ? 'This questionnaire has no levels.' : `Levels: ${levels.join(', ')}.`,
  }),
  'unknown-action': ({ option, given, similar }) => ({
    what: `${option} names the action “${given}”, which the questionnaire does not have.`,
    fix: meant(similar) ?? 'zhizao show lists the ids of all actions.',
  }),
  'included-and-excluded': ({ action }) => ({ what: `The action ${action} is both in --include and in --exclude.` }),
  'actions-barred': ({ barred }) => ({
    what: `Actions that were asked for cannot be taken: ${barred.map(({ id, why }) => `${id} (${reasons[why]})`).join(', ')}.`,
    fix: 'Leave them out of --include, or change the plan in the answers file.',
  }),
  'no-levels': ({ questionnaire }) => ({
    what: `The questionnaire ${questionnaire} has no levels, so there is no next one to plan for.`,
    fix: 'Give --budget or --months: the plan then aims at the best score.',
  }),
  'no-actions': ({ questionnaire }) => ({ what: `The questionnaire ${questionnaire} has no actions to plan with.` }),
  'not-a-count': ({ option, given }) => ({
    what: `The option ${option} takes a whole number from 0 on, not “${given}”.`,
  }),
  'unknown-questionnaire': ({ given, known, similar }) => ({
    what: `No built-in questionnaire has the id “${given}”, and there is no such file.`,
    fix: meant(similar) ?? `Built in: ${known.join(', ')}.`,
  }),
  'unknown-report-template': ({ given, known, similar }) => ({
    what: `No built-in report template is called “${given}”, and there is no such file.`,
    fix: meant(similar) ?? `Built in: ${known.join(', ')}.`,
  }),
  'questionnaire-not-built-in': ({ file, id, known }) => ({
    what: `${file} answers the questionnaire “${id}”, which is not built in.`,
    fix: `Name the questionnaire’s file with -q, such as -q ${id}.yaml. Built in: ${known.join(', ')}.`,
  }),
  'no-questionnaire-beside': ({ file }) => ({
    what: `It is not said whose examples ${file} holds.`,
    fix: 'Call the file NAME.test.yaml beside NAME.yaml, or write questionnaire: FILE in it.',
  }),
  'questionnaire-of-examples-missing': ({ file, questionnaire }) => ({
    what: `${file} holds examples of the questionnaire ${questionnaire}, but there is no such file.`,
    fix: 'Put the questionnaire there, or write questionnaire: FILE in the examples.',
  }),
  'no-files': ({ patterns }) =>
    patterns.length === 0
      ? {
          what: 'There is nothing to check below this folder.',
          fix: 'Name files, or go to where the questionnaires are.',
        }
      : {
          what: `Nothing in ${patterns.join(', ')} is a questionnaire, answers, a report template or examples.`,
          fix: 'Name the file itself to have it checked whatever is in it.',
        },
  'no-match': ({ pattern }) => ({
    what: `No file matches ${pattern}.`,
    fix: 'Check the path; put quotes around globs.',
  }),
  'no-files-in-folder': ({ folder }) => ({
    what: `The folder ${folder} holds no such file.`,
    fix: 'Name another folder or a file.',
  }),
  'wrong-content': ({ file, wanted, found }) => ({
    what: `${file} is not ${kinds[wanted]}; it looks like ${kinds[found]}.`,
    fix:
      found === 'questionnaire' && wanted === 'answers'
        ? 'Answers are what is scored; a questionnaire is named with -q.'
        : `Name ${kinds[wanted]}.`,
  }),
  'binary-to-terminal': () => ({
    what: 'A PDF cannot be shown in a terminal.',
    fix: 'Write it to a file with -o FILE.pdf, or redirect the output.',
  }),
  'output-is-input': ({ file }) => ({
    what: `${file} is the very file that is read; it cannot be written over.`,
    fix: 'Choose another name with -o.',
  }),
  'unnamed-output': () => ({
    what: 'The name after -o is empty.',
    fix: 'Write the file’s name there, such as -o report.pdf; in a script, check the variable that should hold it.',
  }),

  'file-unnamed': () => ({
    what: 'The name of a file is empty.',
    fix: 'Name the file; in a script, check the variable that should hold its name.',
  }),
  'file-missing': ({ file, similar }) => ({
    what: `There is no file ${file}.`,
    fix: meant(similar) ?? 'Check the name and the folder.',
  }),
  'file-is-folder': ({ file }) => ({ what: `${file} is a folder, not a file.`, fix: 'Name a file in it.' }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} cannot be read (${reason}).`,
    fix:
      reason === 'EACCES' || reason === 'EPERM'
        ? 'You may not read it: ask its owner, or use another account.'
        : 'Check the disk and the file.',
  }),
  'file-too-large': ({ file, limit }) => ({
    what: `${file} is larger than ${limit / 1_000_000} MB, which is too much.`,
    fix: 'Questionnaires and answers are far smaller: check that it is the right file.',
  }),
  'file-empty': ({ file, wanted }) => ({
    what: `${file} is empty.`,
    fix:
      wanted === 'questionnaire'
        ? 'zhizao template questionnaire gives one to start from.'
        : wanted === 'answers'
          ? 'zhizao template answers gives a blank answers file.'
          : 'Check that it is the right file, and that it was saved.',
  }),
  'file-binary': ({ file, looksLike }) => ({
    what: `${file} is not text; it looks like ${binaries[looksLike]}.`,
    fix: 'A YAML text file is needed here.',
  }),
  'file-undecodable': ({ file }) => ({
    what: `The encoding of ${file} is not known.`,
    fix: 'Save it as UTF-8 in your editor. UTF-16 and GB18030 (GBK) are read, too.',
  }),
  'file-invalid': ({ file, errors }) => ({
    what: `${file} has ${errors === 1 ? 'one mistake' : `${errors} mistakes`}, shown above.`,
    fix: 'Correct and run again.',
  }),
  'characters-missing': ({ characters }) => ({
    what: [
      'The report’s fonts lack these characters; no report was made:',
      ...characters.slice(0, 10).map(missing),
      ...more(characters.length - 10),
    ].join('\n'),
    fix: `Use other characters, or print them as 〔${characters[0]?.codePoint ?? 'U+2CB73'}〕 with --replace-missing.`,
  }),

  'no-terminal': () => ({
    what: 'The wizard asks and you answer, which takes a terminal; there is none here.',
    fix: 'Use --plain to read the answers line by line from a pipe; or make a blank with zhizao template answers -o plant.yaml, fill it in, and score it with zhizao score.',
  }),
  'not-a-file': ({ given }) => ({
    what: `The wizard keeps the answers in a file, which "${given}" is not.`,
    fix: 'Give a file name: zhizao assess plant.yaml.',
  }),
  'answers-in-use': ({ file, pid, host, lock }) => ({
    what: `Somebody is answering ${file} in another window (computer ${host}, process ${pid}).`,
    fix: `Go on there, or quit there with q. If you are sure that nobody is, delete ${lock} and try again.`,
  }),
  'from-is-answers': ({ file }) => ({
    what: `--from is the same file as the answers that are to be written: ${file}.`,
    fix: "Give this year's answers another name: zhizao assess plant-this-year.yaml --from plant-last-year.yaml.",
  }),

  'output-exists': ({ file }) => ({
    what: `${file} exists and was left as it is.`,
    fix: 'Replace it with --force, or choose another name with -o.',
  }),
  'output-is-folder': ({ file }) => ({ what: `${file} is a folder.`, fix: 'Add a file’s name to it.' }),
  'output-folder-missing': ({ folder }) => ({
    what: `There is no folder ${folder}.`,
    fix: 'Make it first, or choose another.',
  }),
  'output-forbidden': ({ file, folder }) => ({
    what: `${file} cannot be written: the folder ${folder} is read-only for you.`,
    fix: 'Try again with a folder that you may write to.',
  }),
  'output-busy': ({ file }) => ({
    what: `${file} is held open by another program and was left as it is.`,
    fix: 'Close the program that shows it (a PDF viewer, say) and run again, or choose another name with -o.',
  }),
  'output-disk-full': ({ file }) => ({
    what:
      file === null
        ? 'The disk is full; not all of the output was written.'
        : `The disk is full; ${file} was not written.`,
    fix: file === null ? 'Make room and run again.' : 'Make room and run again, or write to another disk with -o.',
  }),
  'output-name-too-long': ({ file }) => ({
    what: `The name is too long: ${file}.`,
    fix: 'Choose a shorter one with -o.',
  }),
  'output-failed': ({ file, reason }) => ({
    what: `${file ?? 'Standard output'} could not be written (${reason}).`,
    fix: file === null ? 'Check where it goes.' : 'Check the disk, or write elsewhere with -o.',
  }),
};
