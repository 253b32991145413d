import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slipsOf, withSlip } from './slips.mjs';

/** The plan folders that ship. */
export const shippedFolders = ['lang-son-2016-2020', 'lang-son-2021-2025', 'template'];

/** The files of a plan folder that hold numbers. */
const filesWithNumbers = ['facts.csv', 'plan.yaml', 'scenarios.yaml'];

/**
 * What the package makes of a slip: refused where it is read or projected, found by a doubt or a contradiction that names
 * its line, or unremarked. Anything else is a fault of the package.
 *
 * @typedef {{ result: 'refused' | 'found' | 'unremarked' | 'placeless' | 'fault', says: string }} SlipOutcome
 */

/**
 * @typedef {object} Package
 * @property {typeof import('../../src/files/readPlanFolder.js').readPlanFolder} readPlanFolder
 * @property {typeof import('../../src/plan/doubts/planDoubts.js').planFindings} planFindings
 * @property {typeof import('../../src/projection/simulatePlan.js').simulatePlan} simulatePlan
 * @property {typeof import('../../src/analysis/scorecard.js').scorecard} scorecard
 * @property {typeof import('../../src/errors/ScenarioError.js').ScenarioError} ScenarioError
 */

/**
 * A copy of a shipped folder to put slips into, one at a time.
 *
 * @param {Package} own
 * @param {string} folder
 */
export async function slipTrial(own, folder) {
  const texts = new Map(filesWithNumbers.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  /** @param {import('../../src/plan/audit/Finding.js').Finding} finding */
  const signature = ({ kind, arithmetic, stated }) => JSON.stringify([kind, arithmetic, stated?.keys]);
  const known = new Set(own.planFindings(await own.readPlanFolder(folder)).map(signature));

  /**
   * @param {import('./slips.mjs').Slip} slip
   * @returns {Promise<SlipOutcome>}
   */
  async function outcomeOf(slip) {
    const text = texts.get(slip.file) ?? '';
    writeFileSync(join(folder, slip.file), withSlip(text, slip));
    try {
      const written = await own.readPlanFolder(folder);
      const fresh = own
        .planFindings(written)
        .filter((finding) => finding.weight !== 'note' && !known.has(signature(finding)));
      const places = fresh.flatMap(({ rows, stated }) => [stated?.place, ...rows.map(({ place }) => place)]);
      const isNamed = places.some((place) => place?.file.endsWith(slip.file) && place.line === slip.line);
      if (!isNamed) own.scorecard(own.simulatePlan(written));
      return { result: isNamed ? 'found' : 'unremarked', says: fresh.map(({ kind }) => kind).join(' ') };
    } catch (error) {
      if (!(error instanceof own.ScenarioError)) return { result: 'fault', says: String(error) };
      const isPlaced = error.issues.every(({ place }) => place?.line !== undefined);
      return { result: isPlaced ? 'refused' : 'placeless', says: error.message };
    } finally {
      writeFileSync(join(folder, slip.file), text);
    }
  }
  const slips = [...texts].flatMap(([file, text]) => slipsOf(file, text));
  /** @param {import('./slips.mjs').Slip} slip */
  const lineOf = ({ file, line }) => texts.get(file)?.split('\n')[line - 1] ?? '';
  return { slips, outcomeOf, lineOf };
}
