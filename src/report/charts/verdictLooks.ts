import type { Verdict } from '../../analysis/ScorecardRow.js';
import { palette } from '../draw/theme.js';

/** The sign and the colours of each verdict. From light to dark: a miss is the darkest, so that grey shows it too. */
export const verdictLooks: Readonly<
  Record<Verdict, { readonly sign: string; readonly fill: string; readonly ink: string }>
> = {
  met: { sign: '✓', fill: '#c4dcee', ink: palette.ink },
  exceeded: { sign: '✓+', fill: '#86b8dd', ink: palette.ink },
  metAtStart: { sign: '●', fill: '#e3eef6', ink: palette.ink },
  missed: { sign: '✗', fill: '#8f2f60', ink: palette.paper },
  notComputable: { sign: '?', fill: '#eceff2', ink: palette.muted },
};
