import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scorecard } from '../../src/analysis/scorecard.js';
import { notebookFiles } from '../../src/files/notebookFiles.js';
import { readJson } from '../../src/files/text/readJson.js';
import { numbersMeant } from '../../src/notebook/exercises/numbersMeant.js';
import { wholeText } from '../../src/notebook/MultilineText.js';
import type { Notebook } from '../../src/notebook/Notebook.js';
import type { Output } from '../../src/notebook/Output.js';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';
import { shippedResult } from '../fixtures/shippedPlan.js';

const files = await notebookFiles('notebooks');
const notebooks = await Promise.all(
  files.map(async (file) => [file.replace(/.*\//, ''), parseNotebook(await readJson(file))] as const),
);

const digits = String.raw`[−-]?\d(?:[\d.,]*\d)?`;
const between = String.raw`(?:\s*[–]\s*|[,;]? (?:and|và|or|hoặc|to|lên|xuống|đến|against|so với) |[,;] )`;
const unit = String.raw`(?:%|USD|VND|(?:triệu |tỷ |nghìn tỷ |nghìn )?(?:đồng|người|USD)|triệu|tỷ|million|billion|thousand|điểm|points?|degrees|độ|targets|chỉ tiêu|doctors|bác sĩ|(?:hospital )?beds|giường)(?![\p{L}\d])`;
/** One or several numbers with a unit at the end, such as `2,411, 2,467 and 2,525 USD`. */
const measured = new RegExp(
  String.raw`(?<![\d\p{L}.,/])(${digits}%?(?:${between}${digits}%?)*)\s*${unit}`,
  'gu',
);

/** A number as it is written, with its place. */
interface Written {
  readonly place: string;
  readonly text: string;
  readonly number: string;
}

function writtenIn([file, { cells }]: (typeof notebooks)[number]): Written[] {
  return cells.flatMap((cell, position) => {
    if (cell.cell_type !== 'markdown') return [];
    const prose = wholeText(cell.source).replace(/\$\$[^$]+\$\$|\$[^$]+\$|`[^`]*`|\]\([^)]*\)/g, ' ');
    return [...prose.matchAll(measured)].flatMap(([text, numbers = '']) =>
      [...numbers.matchAll(new RegExp(digits, 'gu'))].map(([number]) => ({
        place: `${file}, cell ${position + 1}`,
        text,
        number,
      })),
    );
  });
}

/** Every number in a text, in each of its meanings. */
const numbersIn = (text: string) =>
  [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].flatMap(([one]) => numbersMeant(one));

/** What cells of a notebook set and what the engine said below them; a rate may be shown as a decimal. */
function shownIn({ cells }: Notebook): number[] {
  const texts = cells.flatMap((cell) =>
    cell.cell_type === 'code' ? [wholeText(cell.source), ...cell.outputs.flatMap(textsOf)] : [],
  );
  return numbersIn(texts.join('\n')).flatMap((value) => (value < 2 ? [value, 100 * value] : [value]));
}

function textsOf(output: Output): string[] {
  if (output.output_type === 'stream') return [wholeText(output.text)];
  if (!('data' in output)) return [];
  return Object.entries(output.data).flatMap(([mime, data]) => {
    if (!/^text\/|svg/.test(mime)) return [];
    const text = Array.isArray(data) ? data.join('') : String(data);
    return [/html|svg/.test(mime) ? text.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, ' ') : text];
  });
}

/** Lines of the files that say what is known and assumed: facts, targets, scenarios. */
function linesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    if (!/\.(?:csv|yaml)$/.test(name) || !statSync(file).isFile()) return [];
    return readFileSync(file, 'utf8').split('\n');
  });
}

const result = await shippedResult('lang-son-2016-2020');
const card = scorecard(result);
const lines = [
  'data/lang-son-2016-2020',
  'data/lang-son-2021-2025',
  'notebooks/cao-bang-2016-2020',
  'notebooks/lang-son-2021-2025-revised',
].flatMap(linesOf);

/** Figures of the engine by what they are measured in: parts and rates, and all else. */
const engine = {
  rates: [
    ...result.rows.flatMap(({ value, unit: of }) => (of === 'percent' ? [value] : [])),
    ...card.flatMap(({ value, target }) => (value !== undefined && target.unit === 'percent' ? [value] : [])),
    ...lines.filter((line) => /%|percent/.test(line)).flatMap(numbersIn),
  ],
  others: [
    ...result.rows.flatMap(({ value, unit: of }) => (of === 'percent' ? [] : [value])),
    ...card.flatMap(({ value }) => (value === undefined ? [] : [value])),
    ...lines.flatMap(numbersIn),
  ],
};

/** Figures that the prose derives from those shown, with what they are. */
const derived: readonly { readonly figure: number; readonly notebook: string; readonly reason: string }[] = [
  { figure: 114.43901 - 100, notebook: '02', reason: 'the deflator of 2020 (2015 at 100) as a rise in %' },
  { figure: 100 * 8.5, notebook: '02', reason: 'a rate of 8.5 read as a decimal, the slip of the lesson' },
  {
    figure: 19.5 + 20.5 + 60.5,
    notebook: '04',
    reason: 'the middles of the plan, which add up to more than the whole',
  },
  { figure: 1603.87 - 1424, notebook: '05', reason: 'GRDP a person of 2015 before and after its revision' },
];

/** Whether one of some figures in ascending order lies between two bounds. */
function isWithin(from: number, to: number, figures: Float64Array): boolean {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (figures[low] ?? Number.POSITIVE_INFINITY) <= to;
}

const sorted = (figures: readonly number[]) => Float64Array.from(figures, Math.abs).sort();

/** Whether a figure is the number that is written, rounded to its decimals. */
function isGiven(number: string, figures: Float64Array): boolean {
  const [, fraction = ''] = /[.,](\d+)$/.exec(number) ?? [];
  return numbersMeant(number.replace(/^[−-]/, '')).some((meant) => {
    const isWhole = String(meant) === number.replace(/\D/g, '');
    const room = Number(`0.5e-${isWhole ? 0 : fraction.length}`) * (1 + 1e-6);
    return isWithin(meant - room, meant + room, figures);
  });
}

describe('figures in prose', () => {
  it.each(notebooks)('%s: are figures of the engine', (...notebook) => {
    const [file, content] = notebook;
    const own = [
      ...shownIn(content),
      ...derived.flatMap(({ notebook: of, figure }) => (file.startsWith(of) ? [figure] : [])),
    ];
    const [rates, others] = [sorted([...own, ...engine.rates]), sorted([...own, ...engine.others])];
    const unknown = writtenIn(notebook).filter(
      ({ text, number }) => !isGiven(number, /%$|points?$|điểm$/.test(text) ? rates : others),
    );
    expect(unknown.map(({ place, text, number }) => `${place}: ${number} in “${text}”`)).toEqual([]);
  });

  it('are read in both notations, in lists and in ranges, and told where nothing gives them', () => {
    const prose = 'Growth of 8.5–9%; 2,411, 2,467 và 2.525 USD, năm 2016.';
    const cell = { cell_type: 'markdown', metadata: {}, source: prose } as const;
    const found = writtenIn([
      'x.ipynb',
      parseNotebook({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }),
    ]);
    expect(found.map(({ number }) => number)).toEqual(['8.5', '9', '2,411', '2,467', '2.525']);
    const figures = sorted([8.46, 9.04, 2410.6, 2467.2]);
    expect(found.map(({ number }) => isGiven(number, figures))).toEqual([true, true, true, true, false]);
  });
});
