/**
 * What drawing and projecting cost, as ratios within one run: medians of both sides, measured one after the other on
 * the same machine. Seconds differ from machine to machine; ratios hardly do. Nothing fails here: it is for reading.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import { resultFiles } from '../../dist/files/resultFiles.js';
import { writeOutput } from '../../dist/files/writeOutput.js';
import { planCharts, readPlanFolder, scorecard, simulatePlan, targetConsistency } from '../../dist/index.js';
import { pngFromSvg } from '../../dist/render/pngFromSvg.js';
import { svgFromSpec } from '../../dist/render/svgFromSpec.js';

const folder = fileURLToPath(new URL('../../data/lang-son-2016-2020', import.meta.url));
const languages = /** @type {const} */ (['vi', 'en']);
const planFolder = await readPlanFolder(folder);
const result = simulatePlan(planFolder);
const report = await targetConsistency(planFolder);
const charts = languages.flatMap((language) => planCharts(result, { language }, report));
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
  const simulated = simulatePlan(read);
  const judged = await targetConsistency(read);
  const drawn = languages.flatMap((language) =>
    planCharts(simulated, { language }, judged).map((chart) => ({ language, chart })),
  );
  const content = { result: simulated, card: scorecard(simulated), charts: drawn, inputs: read.inputs };
  await writeOutput(out, await resultFiles(content), { overwrite: true });
}

/** Each work on every chart, one after the other. @param {(position: number) => Promise<unknown>} work */
const onEvery = (work) => async () => {
  for (const position of charts.keys()) await work(position);
};

const scratch = await mkdtemp(join(tmpdir(), 'grdp-pathways-bench-'));
const bench = new Bench({ time: 0, iterations: 9, warmupTime: 0, warmupIterations: 2 })
  .add(
    'bare SVG',
    onEvery((position) => bareSvg(specs[position] ?? {})),
  )
  .add(
    'SVG',
    onEvery((position) => svgFromSpec(specs[position] ?? {})),
  )
  .add(
    'PNG',
    onEvery((position) => pngFromSvg(svgs[position] ?? '')),
  )
  .add(
    'charts',
    onEvery(async (position) => pngFromSvg(await svgFromSpec(specs[position] ?? {}))),
  )
  .add('run', () => wholeRun(join(scratch, 'out')))
  .add('read', () => readPlanFolder(folder))
  .add('simulate', () => simulatePlan(planFolder))
  .add('consistency', () => targetConsistency(planFolder));
await bench.run();
await rm(scratch, { recursive: true, force: true });

/** Median time of a task in milliseconds. @param {string} name */
function median(name) {
  const task = bench.getTask(name)?.result;
  if (task === undefined || !('latency' in task)) throw new Error(`${name} gave no times`);
  return task.latency.p50;
}

/** @type {readonly (readonly [what: string, task: string, against: string, other: string, most?: number])[]} */
const comparisons = [
  ['our SVG', 'SVG', 'bare vega-lite + vega', 'bare SVG', 1.2],
  ['our PNG (2x)', 'PNG', 'our SVG', 'SVG'],
  ['a whole run', 'run', 'its charts (SVG + PNG)', 'charts'],
  ['projecting all scenarios', 'simulate', 'reading the folder', 'read'],
  ['testing all targets together', 'consistency', 'projecting all scenarios', 'simulate', 10],
];
const rows = comparisons.map(([what, task, against, other, most]) => {
  const [one, two] = [median(task), median(other)];
  const limit = most === undefined ? '' : `${one / two <= most ? 'within' : 'OVER'} ${most}`;
  return [what, `${one.toFixed(1)} ms`, against, `${two.toFixed(1)} ms`, (one / two).toFixed(2), limit];
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
