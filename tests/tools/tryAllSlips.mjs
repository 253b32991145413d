/**
 * Puts every slip into every number of the shipped plan folders, one at a time, and says what the package makes of each;
 * ends with 1 where one ends in a fault, in a message without a place, or where a tenth of them goes through unremarked.
 * Needs a build. Lists those that go through with `--list`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedFolders, slipTrial } from './slipOutcome.mjs';

/** @param {string} module */
const built = (module) => import(new URL(`../../dist/${module}.js`, import.meta.url).href);
const own = {
  ...(await built('analysis/scorecard')),
  ...(await built('errors/ScenarioError')),
  ...(await built('files/readPlanFolder')),
  ...(await built('plan/doubts/planDoubts')),
  ...(await built('projection/simulatePlan')),
};
const data = fileURLToPath(new URL('../../data', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-slips-'));
/** @type {Record<string, number>} */
const counts = { refused: 0, found: 0, unremarked: 0, placeless: 0, fault: 0 };
for (const name of [...shippedFolders, 'viet-nam'])
  cpSync(join(data, name), join(folder, name), { recursive: true });
for (const name of shippedFolders) {
  const { slips, outcomeOf } = await slipTrial(own, join(folder, name));
  for (const slip of slips) {
    const { result, says } = await outcomeOf(slip);
    counts[result] = (counts[result] ?? 0) + 1;
    const isBad = result === 'fault' || result === 'placeless';
    if (isBad || (result === 'unremarked' && process.argv.includes('--list')))
      console.log(
        [result, `${name}/${slip.file}:${slip.line}`, `${slip.before} -> ${slip.after}`, says].join('  '),
      );
  }
}
rmSync(folder, { recursive: true, force: true });
const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
const share = (100 * (counts['unremarked'] ?? 0)) / all;
console.log(`${all} slips: ${JSON.stringify(counts)}; ${share.toFixed(1)}% unremarked`);
if (share >= 10 || counts['placeless'] !== 0 || counts['fault'] !== 0) process.exitCode = 1;
