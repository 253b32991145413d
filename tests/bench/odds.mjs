/**
 * What a draw of an ensemble costs: microseconds of CPU, against calling the projection for each draw, as it grows, and
 * against numpy where python3-numpy is installed. Nothing fails here: it is for reading.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPlanFolder } from '../../dist/modules/files/readPlanFolder.js';
import { accountsOfScenario } from '../../dist/modules/projection/accountsOfScenario.js';
import { scenarioOfDraw } from '../../dist/modules/uncertainty/doubt/scenarioOfDraw.js';
import { normalDraws } from '../../dist/modules/uncertainty/draws/normalDraws.js';
import { ensembleOf } from '../../dist/modules/uncertainty/ensemble/ensemble.js';
import { doubtModel } from '../../dist/modules/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../dist/modules/uncertainty/rows/Step.js';

const folder = fileURLToPath(new URL('../../data/lang-son-2016-2020', import.meta.url));
const { plan, scenarios } = await readPlanFolder(folder);
const actual = scenarios.find(({ isActual }) => isActual);
if (actual === undefined) throw new Error('the shipped plan must have an actual scenario of four activities');

/** Five years, four activities, each with a growth of its own that persists: 20 of 32 normal numbers a draw. */
const basis = /** @type {const} */ ({ status: 'assumed', source: '', reason: { vi: '', en: '' } });
/** @param {string} on @param {number} sd @param {number} [persistence] */
const doubt = (on, sd, persistence) => ({
  on,
  form: /** @type {const} */ ({ kind: 'normal', mean: 0, sd }),
  ...(persistence === undefined ? {} : { persistence }),
  ground: basis,
});
const doubts = [
  ...actual.base.activities.map((activity) => doubt(`growth.${activity}`, 0.02, 0.5)),
  doubt('deflator', 0.02, 0.5),
  doubt('exchangeRate', 0.02, 0.5),
  doubt('population', 0.003),
  doubt('base', 0.1),
];
const scenario = { ...actual, doubt: { doubts, events: [], correlations: [] } };
const model = doubtModel(scenario, plan);
const sampler = normalDraws(model.columns, 1);

/** Microseconds of CPU a draw. @param {number} draws @param {() => unknown} work */
function microseconds(draws, work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / draws;
}

function byProjection() {
  const normals = model.columns.map(() => new Float64Array(blockSize));
  sampler(0, normals);
  const { inputs } = model.block(normals);
  for (let at = 0; at < blockSize; at++)
    accountsOfScenario(scenarioOfDraw(scenario, model.drawAt(inputs, at)));
}

/** @param {readonly number[]} values */
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** @type {Record<string, number[]>} */
const times = { rows: [], projection: [], '1e5': [], '1e6': [] };
for (let round = -1; round < 5; round++) {
  const found = {
    rows: microseconds(300_000, () => ensembleOf({ model, sampler, draws: 300_000 })),
    projection: microseconds(10 * blockSize, () => Array.from({ length: 10 }, byProjection)),
    '1e5': microseconds(100_000, () => ensembleOf({ model, sampler, draws: 100_000 })),
    '1e6': microseconds(1_000_000, () => ensembleOf({ model, sampler, draws: 1_000_000 })),
  };
  if (round >= 0) for (const [name, time] of Object.entries(found)) times[name]?.push(time);
}
console.log(
  `${model.columns.length} normal numbers, ${model.steps} operations, ${model.outcomes.length} targets a draw`,
);
for (const [name, values] of Object.entries(times))
  console.log(`${name.padEnd(12)} ${middle(values).toFixed(2)} µs a draw`);
const ratios = times['projection']?.map((time, round) => time / (times['rows']?.[round] ?? Number.NaN)) ?? [];
console.log(`the projection for each draw takes ${middle(ratios).toFixed(1)} times as long as rows`);
if (process.argv.includes('--long'))
  console.log(
    `1e7          ${microseconds(1e7, () => ensembleOf({ model, sampler, draws: 1e7 })).toFixed(2)} µs a draw`,
  );
console.log(`memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

/**
 * The same by numpy, in chunks: growth and prices of four activities, exchange rate, population and base; draws that fail;
 * five targets judged, and all of them together; when the goal is first met and whether it stays met; eleven histograms.
 */
const program = `
import time, numpy as np
def run(generator, n, chunk=16384):
    rng = np.random.Generator(generator(1))
    start = time.process_time(); together = np.zeros(32, int); first = np.zeros(6, int); stayed = 0; failures = 0
    missed = np.zeros((5, 4)); grids = [np.zeros(8192, int) for _ in range(11)]
    kept = ((1.469328, 1.538624), (0.19, 0.20), (0.20, 0.21), (0.60, 0.61), (2600, np.inf))
    def persisted(rows):
        z = rng.standard_normal((rows, 5, chunk)); f = np.sqrt(0.75)
        for t in range(1, 5): z[:, t] = 0.5 * z[:, t - 1] + f * z[:, t]
        return z
    for _ in range(0, n, chunk):
        g = persisted(4) * 0.02 + 0.055; d = persisted(1)[0] * 0.02; x = persisted(1)[0] * 0.02 + 0.01
        p = rng.standard_normal(chunk) * 0.003 + 0.009
        base = 23503 * (1 + 0.1 * rng.standard_normal(chunk))
        r = base[None, :] * np.array([0.25, 0.2, 0.5, 0.05])[:, None]; r0 = r.sum(0)
        price = np.full((4, chunk), 100.0); fx = np.full(chunk, 21698.0); pop = np.full(chunk, 760.0)
        failed = (g <= -1).any((0, 1)) | (d <= -1).any(0) | (x <= -1).any(0) | (p <= -1)
        heads = [r0 / pop * 1e6 / fx]
        for t in range(5):
            r = r * (1 + g[:, t]); price = price * (1 + (d[t] + np.array([0.02, 0.03, 0.03, 0.03])[:, None]))
            fx = fx * (1 + x[t]); pop = pop * (1 + p)
            value = r * price / 100; heads.append(value.sum(0) / pop * 1e6 / fx)
        failed |= ~np.isfinite(heads[5]); failures += np.count_nonzero(failed); right = ~failed
        s = value / value.sum(0)
        measures = [r.sum(0) / r0, s[0], s[1], s[2], heads[5]]
        bits = np.zeros(chunk, np.uint8)
        for i, (measure, (low, high)) in enumerate(zip(measures, kept)):
            under = right & (measure < low); over = right & (measure > high)
            missed[i] += (np.count_nonzero(under), measure[under].sum(), np.count_nonzero(over), measure[over].sum())
            bits += (right & ~under & ~over).astype(np.uint8) << np.uint8(i)
        together += np.bincount(bits, minlength=32)
        met = np.array(heads[1:]) >= 2600; ever = met.any(0) & right; at = met.argmax(0)
        first += np.bincount(np.where(ever, at + 1, 0), minlength=6)
        stayed += np.count_nonzero(ever & (met | (np.arange(5)[:, None] < at)).all(0))
        for grid, row in zip(grids, measures + heads):
            least, most = row.min(), row.max()
            grid += np.histogram(row[right], 8192, (least, most))[0]
    return 1e6 * (time.process_time() - start) / n
for name in ('SFC64', 'PCG64', 'Philox'):
    run(getattr(np.random, name), 65536)
    print(f'numpy {name:6} {run(getattr(np.random, name), 524288):.2f} µs a draw')
`;
const python = spawnSync('python3', ['-c', program], {
  encoding: 'utf8',
  env: { ...process.env, OMP_NUM_THREADS: '1' },
});
console.log(python.status === 0 ? python.stdout.trimEnd() : 'numpy: python3-numpy is not installed');
