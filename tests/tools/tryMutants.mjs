/**
 * Mutates the shipped plan folders and says what the package makes of each mutant; ends with 1 where anything is wrong.
 * Needs a build.
 *
 *     node tests/tools/tryMutants.mjs [how many, 10,000 without it] [the seed of the first, 1 without it]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutantTrial } from './mutantOutcome.mjs';

/** @param {string} module */
const built = (module) => import(new URL(`../../dist/modules/${module}.js`, import.meta.url).href);
const own = {
  ...(await built('errors/ScenarioError')),
  ...(await built('documents/openPlan')),
  ...(await built('files/output/resultFiles')),
  ...(await built('report/charts/chartMakers')),
  ...(await built('report/language/findingText')),
  ...(await built('report/language/problemText')),
  ...(await built('report/tables/backtestPage')),
  ...(await built('report/tables/pageText')),
  ...(await built('notebook/exercises/readExercises')),
  ...(await built('notebook/exercises/judgedAnswer')),
  pages: await built('report/tables/runPages'),
  tables: await built('tables'),
};
const [many = 10_000, first = 1] = process.argv.slice(2).map(Number);
const data = fileURLToPath(new URL('../../data', import.meta.url));
const top = mkdtempSync(join(tmpdir(), 'grdp-pathways-mutants-'));
process.on('exit', () => rmSync(top, { recursive: true, force: true }));
const outcomeOf = mutantTrial(own, { data, top });
/** @type {Record<string, number>} */
const counts = { refused: 0, answered: 0, undrawn: 0, wrong: 0 };
for (let seed = first; seed < first + many; seed += 1) {
  const { result, undrawn, wrong, changes } = await outcomeOf(seed);
  counts[result] = (counts[result] ?? 0) + 1;
  counts['undrawn'] = (counts['undrawn'] ?? 0) + undrawn.length;
  if (wrong.length > 0) {
    counts['wrong'] = (counts['wrong'] ?? 0) + 1;
    console.log([`${seed}: ${changes.join('; ')}`, ...wrong].join('\n    '));
  }
  if (undrawn.length > 0) console.log(`${seed}: not drawn: ${undrawn[0]}`);
  if (seed % 500 === 0) console.log(`${seed}: ${JSON.stringify(counts)}`);
}
console.log(`${many} mutants from seed ${first}: ${JSON.stringify(counts)}`);
process.exitCode = counts['wrong'] === 0 ? 0 : 1;
