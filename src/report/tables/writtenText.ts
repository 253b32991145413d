import type { Language } from '../../plan/LocalText.js';

/**
 * What a run has left behind, in a few lines: the tables by name, and the charts with the forms each of them has.
 *
 * @param folder - where the files are
 * @param files - their names in the folder; charts are `charts/<chart>.<language>.<form>`
 * @param language - of the text
 *
 * @example
 * writtenText('out', ['results.csv', 'charts/growth.vi.svg', 'charts/growth.vi.vl.json', 'charts/growth.en.svg'], 'en')
 * // => 'Written to out:\n  results.csv\n  charts: growth\n  each as vi.svg, vi.vl.json, en.svg'
 */
export function writtenText(folder: string, files: readonly string[], language: Language): string {
  const vi = language === 'vi';
  const drawn = files.flatMap((file) => {
    const [, chart, form] = /^charts\/([^.]+)\.(.+)$/u.exec(file) ?? [];
    return chart === undefined || form === undefined ? [] : [{ file, chart, form }];
  });
  const others = files.filter((file) => !drawn.some((one) => one.file === file));
  const list = (names: readonly string[]) => [...new Set(names)].join(', ');
  const charts = [
    `  ${vi ? 'biểu đồ' : 'charts'}: ${list(drawn.map(({ chart }) => chart))}`,
    `  ${vi ? 'mỗi biểu đồ có' : 'each as'} ${list(drawn.map(({ form }) => form))}`,
  ];
  return [
    `${vi ? 'Đã ghi vào' : 'Written to'} ${folder}:`,
    `  ${list(others)}`,
    ...(drawn.length === 0 ? [] : charts),
  ].join('\n');
}
