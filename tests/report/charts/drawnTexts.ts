import type { Chart } from '../../../src/report/draw/Chart.js';

/** All words that a specification draws from its data, lines joined by blanks. */
export function drawnTexts({ spec }: Pick<Chart, 'spec'>): string[] {
  const datasets = Object.values(Object(spec['datasets']) as Readonly<Record<string, object[]>>);
  return datasets
    .flat()
    .flatMap((row) =>
      'text' in row && typeof row.text === 'string' ? [row.text.replaceAll('\n', ' ')] : [],
    );
}
