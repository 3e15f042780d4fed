// Stands in for two packages that pdfkit loads and this program never calls, half of what a report would load: fontkit
// (adapters/pdf/sfnt.ts reads the fonts and subset.ts cuts them) and linebreak (text/breaks.ts breaks the lines).
export function create() {
  throw new Error('fonts are opened by adapters/pdf/fonts.ts');
}

export default class LineBreaker {
  constructor() {
    throw new Error('lines are broken by text/breaks.ts');
  }
}
