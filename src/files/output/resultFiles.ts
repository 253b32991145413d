import type { PlanRun } from '../../analysis/PlanRun.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import type { InputFile } from '../PlanFolder.js';
import { packageInfo } from '../packageInfo.js';
import type { CsvOptions } from '../text/csvFromRows.js';
import { assumptionsCsv, comparisonCsv, crossingsCsv, resultsCsv, scorecardCsv } from './resultTables.js';
import { sha256 } from './sha256.js';
import type { OutputFiles } from './writeOutput.js';

/** The tables of a run: results, verdicts, assumptions, comparison with the plan, and entries into the target range. */
export function tableFiles(run: PlanRun, csv: CsvOptions = {}): [name: string, content: string][] {
  return [
    ['results.csv', resultsCsv(run, csv)],
    ['scorecard.csv', scorecardCsv(run.scorecard, csv)],
    ['assumptions.csv', assumptionsCsv(run.scenarios, csv)],
    ['comparison.csv', comparisonCsv(run, csv)],
    ['band-crossings.csv', crossingsCsv(run, csv)],
  ];
}

/**
 * The manifest of a run: inputs and outputs by SHA-256, the version of the package, and the base and vintage of each
 * scenario. It holds no time and no machine: the same inputs give the same bytes.
 */
export function manifestText(
  { plan, scenarios }: SimulationResult,
  inputs: readonly InputFile[],
  files: OutputFiles,
): string {
  const outputs = [...files]
    .map(([file, content]) => ({ file, sha256: sha256(content) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const manifest = {
    package: packageInfo(),
    plan: plan.id,
    seed: null,
    scenarios: scenarios.map(({ id, base }) => ({
      id,
      base: { year: base.year, vintage: base.vintage, sources: base.sources },
    })),
    inputs,
    outputs,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
