/**
 * Puts every slip into every number of the shipped plan folders, one at a time, and says what the package makes of each;
 * ends with 1 where one ends in a fault, in a message without a place, where one goes through unremarked without a reason,
 * or a tenth of them.
 * Needs a build. Lists those that go through with `--list`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedFolders, slipTrial } from './slipOutcome.mjs';
import { reasonFor } from './slipReasons.mjs';

/** @param {string} module */
const built = (module) => import(new URL(`../../dist/modules/${module}.js`, import.meta.url).href);
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
const counts = { refused: 0, found: 0, unremarked: 0, unreasoned: 0, placeless: 0, fault: 0 };
for (const name of [...shippedFolders, 'viet-nam'])
  cpSync(join(data, name), join(folder, name), { recursive: true });
for (const name of shippedFolders) {
  const { slips, outcomeOf, lineOf } = await slipTrial(own, join(folder, name));
  for (const slip of slips) {
    const { result, says } = await outcomeOf(slip);
    counts[result] = (counts[result] ?? 0) + 1;
    const reason = reasonFor(`${name}/${slip.file}`, lineOf(slip), slip.slip);
    const isUnreasoned = result === 'unremarked' && reason === undefined;
    if (isUnreasoned) counts['unreasoned'] = (counts['unreasoned'] ?? 0) + 1;
    const isBad = result === 'fault' || result === 'placeless' || isUnreasoned;
    if (isBad || (result === 'unremarked' && process.argv.includes('--list')))
      console.log(
        [
          result,
          `${name}/${slip.file}:${slip.line}`,
          `${slip.before} -> ${slip.after}`,
          says,
          reason ?? 'no reason',
        ].join('  '),
      );
  }
}
rmSync(folder, { recursive: true, force: true });
const all = ['refused', 'found', 'unremarked', 'placeless', 'fault'].reduce(
  (sum, result) => sum + (counts[result] ?? 0),
  0,
);
const share = (100 * (counts['unremarked'] ?? 0)) / all;
console.log(`${all} slips: ${JSON.stringify(counts)}; ${share.toFixed(1)}% unremarked`);
if (share >= 10 || counts['unreasoned'] !== 0 || counts['placeless'] !== 0 || counts['fault'] !== 0)
  process.exitCode = 1;
