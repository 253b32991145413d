import type { PlanRun } from '../analysis/PlanRun.js';
import type { OpenedPlan } from '../documents/OpenedPlan.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { knownOptions } from '../plan/knownOptions.js';
import { aFlag, ids } from '../plan/optionKinds.js';
import type { Language } from '../plan/text/LocalText.js';
import { pngFromSvg } from '../render/pngFromSvg.js';
import { svgFromSpec } from '../render/svgFromSpec.js';
import type { Chart } from '../report/draw/Chart.js';
import { type AnyAnswer, answerPage, isAnswer } from '../report/tables/answerPage.js';
import { isTable, type Page, tableHtml } from '../report/tables/Page.js';
import { pageText } from '../report/tables/pageText.js';
import { targetsTable } from '../report/tables/planTables.js';
import { summaryPage } from '../report/tables/runPages.js';
import type { Table } from '../report/tables/Table.js';
import { interactiveForm, interactiveType } from './interactiveForm.js';
import { type Display, kernelDisplay } from './kernelDisplay.js';
import { pictureDisplay } from './pictureDisplay.js';
import { rowsTable } from './rowsTable.js';

/** What `show` can show: or a promise of it. */
export type Showable =
  | Pick<Chart, 'spec' | 'description'>
  | Table
  | Page
  | AnyAnswer
  | PlanRun
  | OpenedPlan
  | string
  | readonly string[]
  | readonly object[];

/** How something is shown. */
export interface ShowOptions {
  /** Of the words and numbers, where what is shown has none of its own; that of the run where left out. */
  readonly language?: Language;
  /** Of rows: the columns to show, in this order; all where left out. */
  readonly columns?: readonly string[];
  /**
   * Of a chart: whether a form with tooltips goes beside the picture, for front ends that draw Vega-Lite (JupyterLab,
   * VS Code). They show it in place of the picture and in another font, so labels may touch; all others show the picture.
   */
  readonly interactive?: boolean;
}

/**
 * Shows anything under the cell that is running: a chart as a picture, a table, rows of any kind, what a question to a
 * run answered, a run (its summary), a plan (its targets), or a text.
 *
 * @param subject - what to show, or a promise of it
 * @param options - `language`; `columns` of rows; `interactive` for tooltips on a chart
 * @throws ScenarioError outside of a tslab notebook, where a chart cannot be drawn, or for what cannot be shown
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * await show(run.solve({ target: 'grdp-per-capita', by: 'growth', bounds: [8, 9] }));
 */
export async function show(subject: Showable | Promise<Showable>, options: ShowOptions = {}): Promise<void> {
  knownOptions(options, { language: true, columns: ids, interactive: aFlag });
  const display = kernelDisplay('show'); // Before anything is awaited, so that it lands under this cell.
  display(await displayOf(await subject, options));
}

async function displayOf(subject: Showable, options: ShowOptions): Promise<Display> {
  if (typeof subject === 'string') return textDisplay(subject);
  if (typeof subject !== 'object' || subject === null) throw unshowable(subject);
  if ('spec' in subject) return chartDisplay(subject, options);
  const { language } = options;
  const chosen = language === undefined ? {} : { language };
  if (isAnswer(subject)) return pageDisplay(answerPage(subject, chosen));
  if ('blocks' in subject) return pageDisplay(subject);
  if ('simulate' in subject) return pageDisplay(pageOf(targetsTable({ ...subject, scenarios: [] }, chosen)));
  if ('scorecard' in subject) return pageDisplay(summaryPage(subject, chosen));
  if (Array.isArray(subject)) return listDisplay(subject, options);
  if ('columns' in subject && 'rows' in subject) return pageDisplay(pageOf(subject));
  throw unshowable(subject);
}

function listDisplay(list: readonly unknown[], options: ShowOptions): Display {
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return textDisplay(list.join('\n'));
  const rows = list.filter((item): item is object => typeof item === 'object' && item !== null);
  if (rows.length < list.length) throw unshowable(list);
  return pageDisplay(pageOf(rowsTable(rows, options)));
}

function unshowable(subject: unknown): ScenarioError {
  const expected = say`a chart, a table, rows, an answer, a run, a plan or a text`;
  return new ScenarioError([{ code: 'badArgument', path: ['show'], value: subject, expected }]);
}

async function chartDisplay(
  { spec, description }: Pick<Chart, 'spec' | 'description'>,
  { interactive = false }: ShowOptions,
): Promise<Display> {
  const svg = await svgFromSpec(spec, { letters: false });
  const picture = pictureDisplay({ svg, png: await pngFromSvg(svg), description });
  const data = interactive ? { [interactiveType]: interactiveForm(spec), ...picture.data } : picture.data;
  return { ...picture, data };
}

function pageOf(table: Table): Page {
  return { language: table.language, blocks: table.notes === undefined ? [table] : [table, table.notes] };
}

function textDisplay(text: string): Display {
  return { data: { 'text/plain': text }, metadata: {} };
}

function pageDisplay(page: Page): Display {
  const html = page.blocks.map((block) =>
    isTable(block) ? tableHtml(block) : linesHtml(block, page.language),
  );
  return { data: { 'text/html': html.join('\n'), 'text/plain': pageText(page) }, metadata: {} };
}

function linesHtml(lines: readonly string[], language: Language): string {
  const shown = lines.map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return shown.length === 0 ? '' : `<p lang="${language}">${shown.join('<br>')}</p>`;
}
