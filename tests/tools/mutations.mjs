import { entries, ids, letters, numbers, one, rates, texts, units, words, yamlKeys } from './oddValues.mjs';

/** @typedef {import('./oddValues.mjs').Draw} Draw */
/** @typedef {{ says: string, text: string }} Change */
/** @typedef {(text: string, draw: Draw) => Change | undefined} Mutation */

/**
 * The text with the line at a place changed.
 *
 * @param {string} text
 * @param {Draw} draw
 * @param {(line: string) => string | undefined} change
 * @returns {Change | undefined}
 */
function inLine(text, draw, change) {
  const lines = text.split('\n');
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const at = draw(lines.length);
    const before = lines[at] ?? '';
    const after = /^\s*(#|$)/.test(before) ? undefined : change(before);
    if (after === undefined || after === before) continue;
    lines[at] = after;
    return {
      says: `line ${at + 1}: ${before.trim().slice(0, 60)} -> ${after.trim().slice(0, 60)}`,
      text: lines.join('\n'),
    };
  }
  return undefined;
}

/**
 * What replaces one of the matches in a line.
 *
 * @param {Draw} draw
 * @param {RegExp} pattern
 * @param {(found: string) => string} change
 * @returns {(line: string) => string | undefined}
 */
function within(draw, pattern, change) {
  return (line) => {
    const found = one(draw, [...line.matchAll(pattern)]);
    if (found === undefined) return undefined;
    return `${line.slice(0, found.index)}${change(found[0])}${line.slice(found.index + found[0].length)}`;
  };
}

const number = /(?<![\w.])[+-]?\d+(?:\.\d+)?(?![\w.])/g;

/** @param {string} line @param {Draw} draw @param {string} cell */
function withCell(line, draw, cell) {
  const cells = line.split(',');
  cells[draw(cells.length)] = cell;
  return cells.join(',');
}

/** What is done to any file. @type {Readonly<Record<string, Mutation>>} */
export const ofAnyText = {
  number: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, number, () => one(draw, numbers) ?? '0'),
    ),
  magnitude: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, number, (found) =>
        String(Number(found) * (one(draw, [-1, 10, 0.1, 1000, 0.001, 1e6, 1e-6, 1e12]) ?? 1)),
      ),
    ),
  year: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, /\b(?:19|20)\d\d\b/g, (found) =>
        String(Number(found) + (one(draw, [-1, 1, 5, -5, 100, -2000, 8000]) ?? 1)),
      ),
    ),
  id: (text, draw) => {
    const known = [...text.matchAll(/(?:\bid: |,)([A-Za-z][\w.-]+)/g)].map(([, id = '']) => id);
    const [before, after] = [one(draw, known), one(draw, ids) ?? ''];
    return before === undefined
      ? undefined
      : { says: `${before} -> ${after.slice(0, 20)}`, text: text.replaceAll(before, after) };
  },
  idOnce: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, /[A-Za-z][\w-]{2,}/g, () => one(draw, ids) ?? ''),
    ),
  unit: (text, draw) =>
    inLine(
      text,
      draw,
      within(
        draw,
        /percent|(?:billion|million|thousand) \w+|USD per person|index \d+=100|VND per USD/g,
        () => one(draw, units) ?? '',
      ),
    ),
  letter: (text, draw) => {
    const at = draw(text.length);
    const letter = one(draw, letters) ?? '';
    return {
      says: `${JSON.stringify(letter)} at ${at}`,
      text: `${text.slice(0, at)}${letter}${text.slice(at + draw(2))}`,
    };
  },
  without: (text, draw) => inLine(text, draw, () => ''),
  twice: (text, draw) => inLine(text, draw, (line) => `${line}\n${line}`),
  swapped: (text, draw) => {
    const lines = text.split('\n');
    const [a, b] = [draw(lines.length), draw(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return { says: `lines ${a + 1} and ${b + 1} swapped`, text: lines.join('\n') };
  },
  block: (text, draw) => {
    const lines = text.split('\n');
    const [at, many] = [draw(lines.length), 2 + draw(12)];
    const gone = lines.splice(at, many);
    if (draw(2) === 0) lines.splice(draw(lines.length), 0, ...gone);
    return { says: `lines ${at + 1} to ${at + many} moved or gone`, text: lines.join('\n') };
  },
  cut: (text, draw) => {
    const at = draw(text.length);
    return { says: `cut at ${at}`, text: text.slice(0, at) };
  },
  long: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, /[^\s,:{}"[\]]{3,}/g, (found) =>
        (one(draw, [found, `${found} `, `${found}\u00a0`]) ?? found).repeat(60).trim(),
      ),
    ),
  case: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, /[A-Za-z]{3,}/g, (found) =>
        found === found.toUpperCase() ? found.toLowerCase() : found.toUpperCase(),
      ),
    ),
};

/** What is done to YAML besides. @type {Readonly<Record<string, Mutation>>} */
export const ofYaml = {
  value: (text, draw) =>
    inLine(text, draw, (line) =>
      /:\s+\S/.test(line)
        ? line.replace(/:\s+.*$/, `: ${one(draw, [...texts, ...numbers, ...rates, ...words])}`)
        : undefined,
    ),
  inFlow: (text, draw) =>
    inLine(
      text,
      draw,
      within(
        draw,
        /(?<=: )[^,{}[\]]+(?=[,}\]])/g,
        () => one(draw, [...texts, ...numbers, ...rates, ...words]) ?? '',
      ),
    ),
  rate: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, /[+-]?[\d.]+\s*(?:%|pp)/g, () => one(draw, rates) ?? ''),
    ),
  key: (text, draw) =>
    inLine(
      text,
      draw,
      within(draw, /[\w"-]+(?=:\s)/g, () => one(draw, yamlKeys) ?? ''),
    ),
  entry: (text, draw) =>
    inLine(text, draw, (line) => {
      const entry = one(draw, entries);
      const indent = /^ *(?:- )?(?=[\w"-]+:)/.exec(line)?.[0];
      if (draw(2) === 0 && line.includes('{ ')) return line.replace('{ ', `{ ${entry}, `);
      return indent === undefined ? undefined : `${line}\n${' '.repeat(indent.length)}${entry}`;
    }),
  depth: (text, draw) =>
    inLine(text, draw, (line) => (draw(2) === 0 ? `  ${line}` : line.replace(/^ {1,2}/, ''))),
  item: (text, draw) =>
    inLine(text, draw, (line) =>
      line.includes('- ') ? line.replace('- ', '  ') : line.replace(/^(\s*)/, '$1- '),
    ),
  repeated: (text, draw) => {
    const items = text.split(/\n(?= {2}- id: )/);
    if (items.length < 3) return undefined;
    const [item = '', many] = [items[1 + draw(items.length - 1)], one(draw, [1, 2, 8]) ?? 1];
    const copies = Array.from({ length: many }, (_, copy) => item.replace(/(- id: \S+)/, `$1-${copy}`));
    return { says: `${many} copies of an item`, text: [...items, ...copies].join('\n') };
  },
};

/** What is done to tables besides. @type {Readonly<Record<string, Mutation>>} */
export const ofCsv = {
  cell: (text, draw) =>
    inLine(text, draw, (line) =>
      withCell(
        line,
        draw,
        one(draw, ['', '""', ...numbers, ...units, ...ids, '"a,b"', '"a\nb"', '"', '=1+1', '-', '..', '…']) ??
          '',
      ),
    ),
  comma: (text, draw) =>
    inLine(text, draw, (line) => (draw(2) === 0 ? line.replace(',', '') : line.replace(',', ',,'))),
  columns: (text, draw) => {
    const rows = text.split('\n').map((line) => line.split(','));
    const [a, b] = [draw(rows[0]?.length ?? 1), draw(rows[0]?.length ?? 1)];
    for (const row of rows.slice(draw(2))) [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
    return {
      says: `columns ${a + 1} and ${b + 1} swapped`,
      text: rows.map((row) => row.join(',')).join('\n'),
    };
  },
  delimiter: (text, draw) => ({
    says: 'another delimiter',
    text: text.replaceAll(',', one(draw, [';', '\t', '|']) ?? ';'),
  }),
  points: (text) => ({ says: 'decimal commas', text: text.replace(/(\d)\.(\d)/g, '$1,$2') }),
  shifted: (text, draw) => {
    const by = one(draw, [-1, 1, 5]) ?? 1;
    return {
      says: `years moved by ${by}`,
      text: text.replace(/,(20[012]\d),/g, (_, year) => `,${Number(year) + by},`),
    };
  },
  column: (text, draw) => {
    const factor = one(draw, [1000, 0.001, -1, 0]) ?? 1;
    return {
      says: `figures times ${factor}`,
      text: text.replace(
        /,([+-]?\d+(?:\.\d+)?),(?=reported|estimate|preliminary)/g,
        (_, figure) => `,${Number(figure) * factor},`,
      ),
    };
  },
};
