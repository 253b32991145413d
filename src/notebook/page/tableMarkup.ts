const piece = /<[^>]*>|[^<]+|</g;
const tag = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"<>]*")*)\s*>$/;
const attribute = /([a-z]+)="([^"]*)"/g;
const names = new Set('table caption thead tbody tfoot tr th td b i em strong span sub sup br'.split(' '));
const values: Readonly<Record<string, RegExp>> = {
  align: /^(left|right|center)$/,
  scope: /^(col|row|colgroup|rowgroup)$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  lang: /^[A-Za-z-]{2,20}$/,
  style: /^text-align: ?(left|right|center);?$/,
};

/**
 * The HTML of an output, where it is one plain table and nothing else: it can then go into a page as it is.
 *
 * @param html - HTML that a cell has displayed.
 * @returns The same HTML, or nothing where it holds any other element or attribute, or does not close what it opens.
 * @example
 * tableMarkup('<table><tr><td onclick="x">1</td></tr></table>') // => undefined
 */
export function tableMarkup(html: string): string | undefined {
  const text = html.trim();
  const open: string[] = [];
  const isSound = (text.match(piece) ?? []).every((part, index) => {
    if (index === 0) return /^<table\b/.test(part) && isAllowed(part, open);
    return open.length > 0 && (!part.startsWith('<') || isAllowed(part, open));
  });
  return isSound && open.length === 0 && text !== '' ? text : undefined;
}

/** @param open - The names of the elements that are open; an opening tag adds its own, a closing one takes it away. */
function isAllowed(part: string, open: string[]): boolean {
  const [whole, slash, name = '', attributes = ''] = tag.exec(part) ?? [];
  if (whole === undefined || !names.has(name)) return false;
  if (slash === '/') return open.pop() === name;
  if (name !== 'br') open.push(name);
  return [...attributes.matchAll(attribute)].every(
    ([, key = '', value = '']) => values[key]?.test(value) === true,
  );
}
