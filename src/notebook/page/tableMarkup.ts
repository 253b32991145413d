const piece = /<[^>]*>|[^<]+|</g;
const tag = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"<>]*")*)\s*>$/;
const attribute = /([a-z]+)="([^"]*)"/g;
const names = new Set('p table caption thead tbody tfoot tr th td b i em strong span sub sup br'.split(' '));
const values: Readonly<Record<string, RegExp>> = {
  align: /^(left|right|center)$/,
  scope: /^(col|row|colgroup|rowgroup)$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  lang: /^[A-Za-z-]{2,20}$/,
  style: /^text-align: ?(left|right|center);?$/,
};

/**
 * The HTML of an output, where it is plain tables and lines below them and nothing else: it can then go into a page as it is.
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
    const isOutside = open.length === 0;
    if (index === 0 || (isOutside && part.trim() !== ''))
      return /^<(table|p)\b/.test(part) && isAllowed(part, open);
    return isOutside || !part.startsWith('<') || isAllowed(part, open);
  });
  return isSound && open.length === 0 && text.includes('<table') ? text : undefined;
}

/**
 * Tables with the captions of their page: numbered, and told by the section they stand in where they have none of their own.
 *
 * @param markup - What {@link tableMarkup} lets through.
 * @param captionOf - The caption as HTML of a table in a language, from its own where it has one, called once for each table;
 *   nothing leaves the table as it is.
 * @example
 * captioned('<table lang="vi"><tr></tr></table>', () => 'a')
 * // => '<table lang="vi"><caption>a</caption><tr></tr></table>'
 */
export function captioned(markup: string, captionOf: CaptionOf): string {
  const table = /(<table\b[^>]*>\s*)(?:<caption>([^<]*)<\/caption>)?/g;
  return markup.replace(table, (whole, opening: string, own: string | undefined) => {
    const caption = captionOf(/lang="([^"]*)"/.exec(opening)?.[1], own);
    return caption === '' ? whole : `${opening}<caption>${caption}</caption>`;
  });
}

/** The caption of a table, by its language and the caption of its own. */
export type CaptionOf = (language: string | undefined, own: string | undefined) => string;

/** From so many letters a cell is read as several sentences, as one, or as a phrase. */
const kinds = [
  [120, 'long passage'],
  [30, 'long'],
  [16, 'phrase'],
] as const;
const kindsOfHeads = [[20, 'phrase']] as const;

/**
 * Tables whose cells that hold phrases and sentences are marked, so that they are not set in columns as narrow as a word.
 *
 * @param markup - What {@link tableMarkup} lets through.
 * @example
 * withLongCells('<table><tr><td>a sentence of many words, one behind the other</td><td>1</td></tr></table>')
 * // => '<table><tr><td class="long">a sentence of many words, one behind the other</td><td>1</td></tr></table>'
 */
export function withLongCells(markup: string): string {
  return markup.replace(/(?<=<t[dh])(?=\b[^>]*>([^<]*)<\/(t[dh])>)/g, (_, text: string, name: string) => {
    const kind = (name === 'th' ? kindsOfHeads : kinds).find(([length]) => text.length >= length)?.[1];
    return kind === undefined ? '' : ` class="${kind}"`;
  });
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
