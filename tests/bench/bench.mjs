/**
 * What drawing and projecting cost, as ratios within one run: the median over rounds in which all is measured once.
 * Seconds differ from machine to machine; ratios hardly do. Nothing fails here: it is for reading.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Bench } from 'tinybench';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import { targetConsistency } from '../../dist/modules/analysis/consistency/targetConsistency.js';
import { planRun } from '../../dist/modules/analysis/runOf.js';
import { briefFormats } from '../../dist/modules/documents/BriefFormat.js';
import { briefFiles } from '../../dist/modules/documents/briefFiles.js';
import { runFiles } from '../../dist/modules/documents/runFiles.js';
import { initPlanFolder } from '../../dist/modules/files/initPlanFolder.js';
import { writeOutput } from '../../dist/modules/files/output/writeOutput.js';
import { readBriefSettings } from '../../dist/modules/files/readBriefSettings.js';
import { readPlanFolder } from '../../dist/modules/files/readPlanFolder.js';
import { importTables } from '../../dist/modules/files/tables/importTables.js';
import { simulatePlan } from '../../dist/modules/projection/simulatePlan.js';
import { pngFromSvg } from '../../dist/modules/render/pngFromSvg.js';
import { svgFromSpec } from '../../dist/modules/render/svgFromSpec.js';
import { chartMakers } from '../../dist/modules/report/charts/chartMakers.js';

const folder = fileURLToPath(new URL('../../data/lang-son-2016-2020', import.meta.url));
const languages = /** @type {const} */ (['vi', 'en']);
const planFolder = await readPlanFolder(folder);
const result = planRun(planFolder);
const makers = await chartMakers(result);
const charts = languages.flatMap((language) =>
  makers.flatMap(({ draw }) => {
    const chart = draw({ language });
    return chart !== undefined && 'spec' in chart ? [chart] : [];
  }),
);
const specs = charts.map(({ spec }) => spec);
const svgs = await Promise.all(specs.map((spec) => svgFromSpec(spec)));

/** Vega-Lite and Vega alone: text measured roughly, no font inside. @param {object} spec */
async function bareSvg(spec) {
  const { spec: compiled } = compile(/** @type {import('vega-lite').TopLevelSpec} */ (spec));
  const view = new vega.View(vega.parse(compiled), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** All of what `run` does but for printing. @param {string} out */
async function wholeRun(out) {
  const read = await readPlanFolder(folder);
  const { files } = await runFiles(planRun(read), read);
  await writeOutput(out, files, { overwrite: true });
}

/** Each work on every chart, one after the other. @param {(position: number) => Promise<unknown>} work */
const onEvery = (work) => async () => {
  for (const position of charts.keys()) await work(position);
};

const scratch = await mkdtemp(join(tmpdir(), 'grdp-pathways-bench-'));

/** A wide table of 100,000 figures: 2,000 indicators over 50 years, in Vietnamese numbers; and a plan that declares them. */
const [wide, tidy] = [join(scratch, 'wide.csv'), join(scratch, 'tidy')];
const names = Array.from({ length: 2000 }, (_, position) => `Chỉ tiêu số ${position}`);
const benchYears = Array.from({ length: 50 }, (_, position) => 1975 + position);
const numbers = (/** @type {number} */ row) =>
  benchYears.map((year) => `${1 + (row % 7)}.${100 + (year % 800)},${row % 10}`);
await writeFile(
  wide,
  [['ĐVT: nghìn tấn'], ['', ...benchYears], ...names.map((name, row) => [name, ...numbers(row)])]
    .map((row) => row.join(';'))
    .join('\n'),
);
await initPlanFolder(tidy);
const declared = names.map(
  (name, row) => `  - { id: i${row}, label: { vi: "${name}", en: "Indicator ${row}" }, unit: tonnes }\n`,
);
const template = await readFile(join(tidy, 'plan.yaml'), 'utf8');
await writeFile(
  join(tidy, 'plan.yaml'),
  template.replace('indicators:\n', `indicators:\n${declared.join('')}`),
);

const beside = { ...(await readBriefSettings(folder)), ...planFolder, languages };
/** The documents of one format in both languages, of a run that has its answers. @type {Readonly<Record<string, () => unknown>>} */
const documents = Object.fromEntries(
  briefFormats.map((format) => [
    `.${format}`,
    async () => briefFiles(result, { ...beside, formats: [format] }),
  ]),
);

/** Reading the cells of the wide table and nothing else. */
async function csvAlone() {
  return parse(await readFile(wide, 'utf8'), { delimiter: ';', relax_column_count: true });
}
/** Tinybench would start a plain function that gives a promise once more, beside the others. @type {Readonly<Record<string, () => unknown>>} */
const tasks = {
  'bare SVG': onEvery((position) => bareSvg(specs[position] ?? {})),
  SVG: onEvery((position) => svgFromSpec(specs[position] ?? {})),
  PNG: onEvery((position) => pngFromSvg(svgs[position] ?? '')),
  charts: onEvery(async (position) => pngFromSvg(await svgFromSpec(specs[position] ?? {}))),
  run: async () => wholeRun(join(scratch, 'out')),
  read: async () => readPlanFolder(folder),
  simulate: () => simulatePlan(planFolder),
  'CSV alone': async () => csvAlone(),
  import: async () => importTables([wide], tidy, { publisher: 'Bench', published: '2025', dryRun: true }),
  consistency: async () => targetConsistency(planFolder),
  ...documents,
};

/** Milliseconds of every task in every round. @type {Map<string, number[]>} */
const times = new Map(Object.keys(tasks).map((name) => [name, []]));
// One of each in turn: what slows the machine for a while slows both sides of a ratio.
for (let round = -2; round < 9; round++) {
  const bench = new Bench({ time: 0, iterations: 1, warmup: false });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  if (round < 0) continue;
  for (const { name, result: told } of bench.tasks) {
    if (!('latency' in told)) throw new Error(`${name} gave no times`);
    times.get(name)?.push(told.latency.mean);
  }
}
await rm(scratch, { recursive: true, force: true });

/** Median time of a task in milliseconds. @param {string} name */
const median = (name) => middle(times.get(name) ?? []);

/** Median over the rounds of one time against another. @param {string} name @param {string} other */
const ratio = (name, other) =>
  middle((times.get(name) ?? []).map((time, round) => time / (times.get(other)?.[round] ?? Number.NaN)));

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @type {readonly (readonly [what: string, task: string, against: string, other: string, most?: number])[]} */
const comparisons = [
  ['our SVG', 'SVG', 'bare vega-lite + vega', 'bare SVG', 1.2],
  ['our PNG (2x)', 'PNG', 'our SVG', 'SVG'],
  ['a whole run', 'run', 'its charts (SVG + PNG)', 'charts'],
  ['projecting all scenarios', 'simulate', 'reading the folder', 'read'],
  ['importing 100,000 figures', 'import', 'reading their CSV alone', 'CSV alone', 25],
  ['testing all targets together', 'consistency', 'projecting all scenarios', 'simulate', 10],
  ...briefFormats.map(
    (format) =>
      /** @type {const} */ ([
        `brief --format ${format}, vi and en`,
        `.${format}`,
        'all charts (SVG + PNG)',
        'charts',
      ]),
  ),
];
const rows = comparisons.map(([what, task, against, other, most]) => {
  const part = ratio(task, other);
  const limit = most === undefined ? '' : `${part <= most ? 'within' : 'OVER'} ${most}`;
  return [
    what,
    `${median(task).toFixed(1)} ms`,
    against,
    `${median(other).toFixed(1)} ms`,
    part.toFixed(2),
    limit,
  ];
});
const heading = ['what', 'median', 'against', 'median', 'ratio', 'at most'];
const widths = heading.map((name, column) =>
  Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
);
console.log(
  `${charts.length} charts (${languages.join(', ')}), ${result.scenarios.length} scenarios, Node ${process.version}`,
);
for (const row of [heading, ...rows]) {
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
