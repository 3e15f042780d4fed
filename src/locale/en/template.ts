import type { TemplateWords } from '../../report/words.ts';

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
