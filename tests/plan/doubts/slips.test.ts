import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scorecard } from '../../../src/analysis/scorecard.js';
import { ScenarioError } from '../../../src/errors/ScenarioError.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { planFindings } from '../../../src/plan/doubts/planDoubts.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { sampled } from '../../fixtures/sampled.js';
import { shippedFolders, slipTrial } from '../../tools/slipOutcome.mjs';
import { reasonFor } from '../../tools/slipReasons.mjs';
import { movedPoint, slipsOf, withSlip } from '../../tools/slips.mjs';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const sample = sampled(60);

describe('single slips in the numbers of the shipped folders', () => {
  it('moves points digit by digit, and finds the numbers of both kinds of file', () => {
    expect(['26.375', '757.9', '-0.83', '8'].map((text) => movedPoint(text, 3))).toEqual([
      '26375',
      '757900',
      '-830',
      '8000',
    ]);
    expect(['26375', '0.9', '-5'].map((text) => movedPoint(text, -3))).toEqual([
      '26.375',
      '0.0009',
      '-0.005',
    ]);
    const text =
      'period: "2016-2020" # 5 years\nlabel: { vi: "Tăng 8,5%", en: "Growth, 8.5%" }\nrange: [8%, 9%]\n';
    const slips = slipsOf('plan.yaml', text);
    expect(new Set(slips.map(({ line, before }) => `${line} ${before}`))).toEqual(new Set(['3 8', '3 9']));
    expect(slips.map((slip) => withSlip(text, slip).split('\n')[2])).toContain('range: [8%, 0.9%]');
  });

  // All of them: npm run build && node tests/tools/tryAllSlips.mjs --list
  it('are refused or doubted but for a tenth with reasons, and none ends in a fault or without a place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const own = { readPlanFolder, planFindings, simulatePlan, scorecard, ScenarioError };
    const outcomes: string[] = [];
    for (const name of [...shippedFolders, 'viet-nam'])
      cpSync(join(data, name), join(folder, name), { recursive: true });
    for (const name of shippedFolders) {
      const { slips, outcomeOf, lineOf } = await slipTrial(own, join(folder, name));
      const picked = fc.sample(fc.constantFrom(...slips), { numRuns: sample, seed: 20160101 });
      for (const slip of picked) {
        const { result, says } = await outcomeOf(slip);
        outcomes.push(result);
        const told = `${name}/${slip.file}:${slip.line} ${slip.before} -> ${slip.after}: ${says}`;
        expect(['refused', 'found', 'unremarked'], told).toContain(result);
        if (result === 'unremarked')
          expect(reasonFor(`${name}/${slip.file}`, lineOf(slip), slip.slip), told).toBeDefined();
      }
    }
    expect(outcomes.filter((result) => result === 'unremarked').length).toBeLessThan(outcomes.length / 10);
  });
});
