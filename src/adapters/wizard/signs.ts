/** Signs outside of text. Legacy consoles have no glyph for some, and draw others two columns wide. */
export interface Signs {
  readonly pointer: string;
  readonly done: string;
  readonly dot: string;
  readonly move: string;
  readonly left: string;
  readonly rule: string;
  /** Columns that are left free at the right: where widths cannot be relied on. */
  readonly spare: number;
}

export const fullSigns: Signs = { pointer: '❯', done: '✓', dot: ' · ', move: '↑↓', left: '←', rule: '─', spare: 1 };
export const plainSigns: Signs = {
  pointer: '>',
  done: '*',
  dot: ' | ',
  move: 'Up/Down',
  left: 'Left',
  rule: '-',
  spare: 6,
};

/** Windows Terminal, VS Code, ConEmu and the like say so; the old console of Windows and that of Linux have few glyphs. */
export function signsFor(platform: string, env: Readonly<Record<string, string | undefined>>): Signs {
  const has = (name: string): boolean => (env[name] ?? '') !== '';
  if (platform !== 'win32') return env['TERM'] === 'linux' ? plainSigns : fullSigns;
  const modern = has('WT_SESSION') || has('TERM_PROGRAM') || has('ConEmuTask') || has('TERM') || has('ALACRITTY_LOG');
  return modern ? fullSigns : plainSigns;
}
