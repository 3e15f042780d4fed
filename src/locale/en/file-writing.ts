import type { DiagnosticWords, Explanation } from '../../diagnostics/diagnostic.ts';
import type { Fault } from '../../questionnaire/yaml/faults.ts';
import type { YamlProblems } from '../../questionnaire/yaml/problems.ts';
import { list } from './file-shape.ts';

/** Mistakes in the writing of a YAML file: what cannot be read. */
export const writingProblems: DiagnosticWords<YamlProblems> = {
  'empty-file': () => ({
    what: 'the file is empty',
    why: 'there is nothing in it but white space and comments',
    fix: 'write it, or start from a blank: zhizao template',
  }),
  'binary-file': () => ({
    what: 'this is not a text file',
    why: 'it contains NUL characters',
    fix: 'give the YAML file itself; a Word or Excel file cannot be read here',
  }),
  'control-character': ({ character }) => ({
    what: `control character ${character}`,
    why: 'it cannot be seen and does not belong in a text file',
    fix: 'delete it; most likely it came along when something was pasted',
  }),
  'too-large': ({ most, size }) => ({
    what: `the file has ${size} characters; at most ${most} are read`,
    fix: 'check whether this is the right file; if it is, split the questionnaire',
  }),
  'too-deep': ({ most }) => ({
    what: `maps and lists stand more than ${most} deep inside each other`,
    why: 'no sensible file needs that; it would take the program very long',
    fix: 'look for brackets that are opened and never closed, or for aliases that hold aliases',
  }),
  'too-dense': () => ({
    what: 'up to here the file is almost nothing but brackets, commas, dashes or empty lines',
    why: 'no file for people looks like that; it would take the program very long',
    fix: 'check whether this is the right file; delete repeated signs and empty lines',
  }),
  'too-many-slips': ({ most }) => ({
    what: `more than ${most} slips of writing up to here; the rest was not read`,
    fix: 'check whether this is a YAML file at all',
  }),
  'exploding-aliases': ({ most, size }) => ({
    what: `with its aliases written out the file would have ${size < 1e15 ? size : 'countless'} values; ${most} are allowed`,
    why: 'aliases of aliases multiply',
    fix: 'write shared parts as option-sets or level-sets instead of aliases',
  }),
  'bad-yaml': ({ fault }) => FAULTS[fault],
  'full-width-colon': ({ key }) => ({
    what: `a full-width colon stands behind "${key}"`,
    why: 'YAML only knows the plain colon with a space behind it',
    fix: `write "${key}: " with a plain colon and a space`,
  }),
  'comma-in-text': ({ text }) => ({
    what: 'a comma in this text ends it',
    why: 'inside of { } a comma separates entries',
    fix: `put the whole text in quotes: ${text.includes("'") ? `"${text}"` : `'${text}'`}`,
  }),
  'tab-indent': () => ({
    what: 'this line is indented with a tab',
    why: 'YAML allows only spaces for that',
    fix: 'replace the tab by spaces (two for each step)',
  }),
  'several-documents': () => ({
    what: 'a second document begins here',
    why: 'one file is one document',
    fix: 'delete the line ---, or put the second part into a file of its own',
  }),
  'old-yaml': () => ({
    what: '%YAML 1.1 switches the file to old rules',
    why: 'there yes and no are true and false, and 1:20 is eighty',
    fix: 'delete this line; the file is read as YAML 1.2',
  }),
  'unknown-tag': ({ tag }) => ({
    what: `the tag ${tag} is not known`,
    why: 'only plain texts, numbers, lists and maps are read',
    fix: 'delete the tag; if the text itself begins with !, put it in quotes',
  }),
  'duplicate-key': ({ key }) => ({
    what: `the key "${key}" is here for the second time`,
    why: 'only one of the two would count',
    fix: 'delete one of them, or rename it if something else was meant',
    related: 'first written at',
  }),
  'forbidden-key': ({ key }) => ({
    what: `"${key}" cannot be a key`,
    why: 'the name has a meaning of its own in programs; nothing that stands under it is read',
    fix: 'delete it, or take another name',
  }),
  'complex-key': () => ({
    what: 'a key must be a plain text',
    why: 'here a list or a map stands in its place',
    fix: 'write "key: value"; if the text begins with [ or {, put it in quotes',
  }),
  'undefined-alias': ({ alias, anchors }) => ({
    what: `*${alias} names an anchor that is not defined before`,
    fix:
      anchors.length === 0
        ? `define &${alias} above, or put the text in quotes: "*${alias}"`
        : `defined above: ${list(anchors.map((one) => `&${one}`))}`,
  }),
  'cyclic-alias': ({ alias }) => ({
    what: `*${alias} stands inside of &${alias} itself`,
    why: 'that would never end',
    fix: 'write the part out, or name another anchor',
  }),
  'lossy-number': ({ written, read }) => ({
    what: `the number ${written} has more digits than can be kept`,
    why: `it would become ${read}`,
    fix: 'use at most 15 digits; if it is a code and no figure, put it in quotes',
  }),
};

const FAULTS: Readonly<Record<Fault, Explanation>> = {
  'unclosed-quote': { what: 'this quotation mark is never closed', fix: 'close it at the end of the text' },
  'unclosed-bracket': {
    what: 'this bracket is never closed',
    fix: 'add the closing ] or }, or a comma that is missing before',
  },
  'key-without-colon': {
    what: 'this line has no colon',
    why: 'every line of a map is "key: value"',
    fix: 'write "key: value" with a space behind the colon',
  },
  'missing-comma': { what: 'a comma is missing before this', fix: 'separate entries in [ ] and { } by commas' },
  'tight-comment': {
    what: 'a comment must have a space before its #',
    fix: 'put a space before #, or quotes around the text',
  },
  'bad-indent': {
    what: 'this line is indented differently from its neighbours',
    why: 'entries of one map or list begin in the same column',
    fix: 'line it up with the entries that it belongs to',
  },
  'bad-escape': {
    what: 'the backslash in this text is followed by a sign that means nothing',
    fix: "use single quotes ('…'), or write \\\\ for a backslash",
  },
  'reserved-start': { what: 'a text cannot begin with this sign', fix: 'put the text in quotes' },
  'map-in-line': {
    what: 'a second "key: value" stands on this line',
    why: 'a text with a colon and a space in it looks like a key',
    fix: 'put the text in quotes, or start a new line',
  },
  'multiline-key': {
    what: 'a key goes on over several lines here',
    why: 'most likely a colon is missing, or the line before is not finished',
    fix: 'write "key: value" with a space behind the colon; texts over several lines begin with |',
  },
  'long-key': {
    what: 'the colon comes more than 1,024 characters after the start of its key',
    fix: 'put a long text in quotes or behind |',
  },
  'block-in-flow': {
    what: 'inside of [ ] or { } a comma is missing, or lines of another form stand',
    fix: 'separate the entries by commas and close the bracket',
  },
  'bad-anchor': {
    what: 'an anchor (&), alias (*) or tag (!) stands in the wrong place',
    fix: 'put the text in quotes if none was meant',
  },
  'bad-directive': { what: 'this % line is not understood', fix: 'delete it' },
  unexpected: {
    what: 'this cannot be read as YAML',
    fix: 'look for a missing quotation mark, bracket, comma or space just before',
  },
};
