/**
 * Years as a sentence tells them: three and more without a gap as their first and last, others one by one.
 *
 * @param years - in order
 * @example
 * yearsText([2010, 2011, 2012, 2015, 2016]) // => ['2010–2012', '2015', '2016']
 */
export function yearsText(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
}
