/** A size of type. Points; `leading` is from baseline to baseline. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
}

/** Type sizes, large to small. Hanzi fill their square, so lines stand further apart than English alone would need. */
export const styles = {
  coverTitle: { size: 30, leading: 42, bold: true },
  coverCompany: { size: 17, leading: 26 },
  sign: { size: 60, leading: 66, bold: true },
  title: { size: 21, leading: 30, bold: true },
  heading: { size: 13, leading: 20, bold: true },
  subheading: { size: 10.5, leading: 16, bold: true },
  lead: { size: 12.5, leading: 21 },
  body: { size: 9.5, leading: 16 },
  strong: { size: 9.5, leading: 16, bold: true },
  figure: { size: 21, leading: 27, bold: true },
  table: { size: 8.5, leading: 13.2 },
  tableHead: { size: 8, leading: 12.4, bold: true },
  dense: { size: 7.4, leading: 11.4 },
  denseHead: { size: 7.2, leading: 11, bold: true },
  note: { size: 8, leading: 13 },
  label: { size: 8, leading: 12.4 },
  labelStrong: { size: 8, leading: 12.4, bold: true },
  small: { size: 7.4, leading: 11.2 },
  running: { size: 7.4, leading: 11 },
} as const satisfies Record<string, TextStyle>;

/** Points. */
export const margins = { left: 62, right: 62, top: 74, bottom: 58 } as const;
