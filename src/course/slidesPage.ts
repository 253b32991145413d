import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Marked } from 'marked';
import { packageFolder } from '../files/packageInfo.js';
import { wholeText } from '../notebook/MultilineText.js';
import type { Cell, CodeCell } from '../notebook/Notebook.js';
import { codeHtml } from '../notebook/page/codeHtml.js';
import { keptTogether } from '../notebook/page/keptTogether.js';
import { pageMark } from '../notebook/page/notebookPage.js';
import { outputHtml } from '../notebook/page/outputHtml.js';
import { proseHtml } from '../notebook/page/proseHtml.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { escapedHtml } from '../report/tables/escapedHtml.js';
import type { BuiltUnit } from './BuiltUnit.js';
import { cellCourse } from './courseMetadata.js';
import { slidesFit } from './slidesFit.js';
import { slidesStyle } from './slidesStyle.js';
import { speakerScript } from './speakerScript.js';

/** The program and the style of the slides, as text. */
export interface SlidesProgram {
  readonly script: string;
  readonly style: string;
}

/** Reads reveal.js, which moves the slides and shows the speaker's notes, as the package ships it. */
export async function slidesProgram(): Promise<SlidesProgram> {
  const read = (file: string) => readFile(join(packageFolder, 'dist/course', file), 'utf8');
  const [script, style] = await Promise.all([read('reveal.js'), read('reveal.css')]);
  return { script, style };
}

/** Letters that one slide can hold. */
const most = 620;

/**
 * A unit as slides in one HTML page that loads nothing: arrow keys go through all slides, `s` opens the speaker's notes, `?print-pdf` behind
 * the address lays the slides out for printing.
 *
 * A section of the notebook is a column of slides; solutions, keys and notes stand in the speaker's notes.
 *
 * @param unit - as built for teachers, with its outputs
 * @returns the page, the same for the same unit
 */
export function slidesPage(unit: BuiltUnit, language: Language, { script, style }: SlidesProgram): string {
  const columns = columnsOf(cellsToShow(unit.notebook.cells, language), language);
  const slides = columns.map((column) => `<section>\n${column.map(slideHtml).join('\n')}\n</section>`);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    pageMark,
    `<title>${escapedHtml(unit.title)}</title>`,
    `<style>${style}\n${slidesStyle}</style>`,
    '</head>',
    '<body>',
    '<div class="reveal"><div class="slides">',
    ...slides.map(keptTogether),
    '</div></div>',
    `<script>${speakerScript(script, language).replaceAll('</script', '<\\/script')}</script>`,
    `<script>${slidesFit}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface Slide {
  readonly html: string;
  readonly notes: string[];
}

const slideHtml = ({ html, notes }: Slide) =>
  `<section>\n${html}${notes.length === 0 ? '' : `\n<aside class="notes">${notes.join('\n')}</aside>`}\n</section>`;

/** Without what only the notebook needs: the cells that open its exercises and show their score, and what leads to them. */
function cellsToShow(cells: readonly Cell[], language: Language): Cell[] {
  const { score, lead } = sentences(language).course.exercises;
  return cells.flatMap((cell): Cell[] => {
    const source = wholeText(cell.source);
    if (cell.cell_type === 'code')
      return /^(?:check\.score\(|const check = )/.test(source.trim()) ? [] : [cell];
    return source === score ? [] : [{ ...cell, source: source.replace(lead.teacher, '') }];
  });
}

function columnsOf(cells: readonly Cell[], language: Language): Slide[][] {
  const columns: Slide[][] = [];
  for (const cell of cells) {
    const isNote = isForTheSpeaker(cell);
    const parts = cell.cell_type === 'code' ? [codeSlide(cell, language)] : proseSlides(cell, language);
    if (isNote) {
      columns
        .at(-1)
        ?.at(-1)
        ?.notes.push(...parts);
      continue;
    }
    for (const [position, html] of parts.entries()) {
      const isFirst = position === 0 && cellCourse(cell.metadata).slide === true;
      if (isFirst || /^<h[12]/.test(html) || columns.length === 0) columns.push([]);
      if (html !== '') columns.at(-1)?.push({ html, notes: [] });
    }
  }
  return columns.filter((column) => column.length > 0);
}

/** Notes, keys and solutions, by what the cell says of itself. */
function isForTheSpeaker({ metadata }: Cell): boolean {
  if (cellCourse(metadata).notes === true) return true;
  const { nbgrader } = metadata as { readonly nbgrader?: Readonly<Record<string, unknown>> };
  return nbgrader !== undefined && !String(nbgrader['grade_id']).startsWith('q-');
}

/** Prose in pieces that a slide can hold, parted before headings and between blocks; what leads to a list or a formula stands above it. */
function proseSlides({ source }: Cell, language: Language): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const raw of ledBlocks(wholeText(source))) {
    const isFull = piece.length + raw.length > most && raw.trim() !== '';
    if (piece.length > 0 && (isFull || /^##? /.test(raw))) {
      pieces.push(piece);
      piece = '';
    }
    piece += raw;
  }
  return [...pieces, piece].filter((text) => text.trim() !== '').map((text) => proseHtml(text, { language }));
}

function ledBlocks(source: string): string[] {
  const blocks: string[] = [];
  for (const { raw } of new Marked().lexer(source)) {
    const last = blocks.length - 1;
    const isLed = raw.startsWith('$$') || blocks[last]?.trimEnd().endsWith(':');
    if (blocks[last] !== undefined && (isLed || raw.trim() === '')) blocks[last] += raw;
    else blocks.push(raw);
  }
  return blocks;
}

function codeSlide({ source, outputs }: CodeCell, language: Language): string {
  const shown = outputs.map((output) => outputHtml(output, { language, captionOf: () => '' })).join('\n');
  const code = `<pre class="code"><code>${codeHtml(wholeText(source).trimEnd())}</code></pre>`;
  return `${code}\n<div class="output">${shown}</div>`;
}
