import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import type { Finding } from '../../../src/plan/audit/Finding.js';
import { arithmeticText } from '../../../src/report/language/findingText.js';
import { type PlantedFault, plantedFaults } from '../../fixtures/plantedFaults.js';

const data = fileURLToPath(new URL('../../../data', import.meta.url));

/** The findings about a copy of the shipped facts, with faults planted in it. */
async function corrupted(faults: readonly PlantedFault[]): Promise<{ findings: Finding[]; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['lang-son-2016-2020', 'viet-nam'])
    cpSync(join(data, name), join(folder, name), { recursive: true });
  for (const fault of faults) {
    const file = join(folder, fault.country ? 'viet-nam' : 'lang-son-2016-2020', 'facts.csv');
    let lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    for (const [before, after] of fault.replace ?? []) {
      expect(lines.filter((line) => line === before)).toHaveLength(1);
      lines = lines.flatMap((line) => (line !== before ? [line] : after === '' ? [] : [after]));
    }
    writeFileSync(file, `${[...lines, ...(fault.add ?? [])].join('\n')}\n`);
  }
  const { dataset } = await readPlanFolder(join(folder, 'lang-son-2016-2020'));
  return { findings: auditFacts(dataset), folder };
}

/** The lines of the files that a finding names. */
const linesOf = ({ rows }: Finding) =>
  rows.map(({ place }) => readFileSync(place?.file ?? '', 'utf8').split('\n')[(place?.line ?? 0) - 1]);

const tells = (finding: Finding, { kind, names, arithmetic }: PlantedFault) =>
  finding.kind === kind &&
  linesOf(finding).includes(names) &&
  finding.arithmetic.some((line) => arithmeticText(line, 'en') === arithmetic);

/** All but one, which gives other values to figures that another fault gives already. */
const together = plantedFaults.filter(({ kind }) => kind !== 'shareOfLevel');

describe('the auditor of corrupted facts', () => {
  it.each(plantedFaults)('finds $says: $kind', async (fault) => {
    const { findings } = await corrupted([fault]);
    const sameKind = findings.filter(({ kind }) => kind === fault.kind);
    expect(
      sameKind.flatMap((finding) => finding.arithmetic.map((line) => arithmeticText(line, 'en'))),
    ).toContain(fault.arithmetic);
    expect(findings.filter((finding) => tells(finding, fault))).toHaveLength(1);
  });

  it('finds nothing of the kind where the fault is not planted', async () => {
    const { findings } = await corrupted([]);
    expect(plantedFaults.filter((fault) => findings.some((finding) => tells(finding, fault)))).toEqual([]);
  });

  it('finds them all when they are planted together', async () => {
    const { findings } = await corrupted(together);
    const untold = together.filter(
      (fault) =>
        !findings.some((finding) => finding.kind === fault.kind && linesOf(finding).includes(fault.names)),
    );
    expect(untold.map(({ says }) => says)).toEqual([]);
    expect(new Set(together.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
  });
});
