/**
 * A label as it stands inside a sentence: its first letter small, unless the label begins with an abbreviation.
 *
 * @example
 * midSentenceText('Tốc độ tăng GRDP') // => 'tốc độ tăng GRDP'
 * midSentenceText('Growth of GRDP') // => 'growth of GRDP'
 * midSentenceText('ICOR (gián tiếp)') // => 'ICOR (gián tiếp)'
 */
export function midSentenceText(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? `${first.toLowerCase()}${label.slice(first.length)}` : label;
}
