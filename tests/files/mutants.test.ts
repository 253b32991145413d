import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { tableFiles } from '../../src/files/output/resultFiles.js';
import { judgedAnswer } from '../../src/notebook/exercises/judgedAnswer.js';
import { readPosedExercises } from '../../src/notebook/exercises/readExercises.js';
import { chartMakers } from '../../src/report/charts/chartMakers.js';
import { findingsText } from '../../src/report/language/findingText.js';
import { problemText } from '../../src/report/language/problemText.js';
import { backtestPage } from '../../src/report/tables/backtestPage.js';
import { pageText } from '../../src/report/tables/pageText.js';
import * as pages from '../../src/report/tables/runPages.js';
import * as tables from '../../src/tables.js';
import { sampled } from '../fixtures/sampled.js';
import { mutantTrial, notFinite } from '../tools/mutantOutcome.mjs';
import { mutantOf } from '../tools/mutants.mjs';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const outcomes = { ScenarioError, openPlan, tableFiles, chartMakers, findingsText, problemText };
const exercises = { readPosedExercises, judgedAnswer };
const own = { ...outcomes, ...exercises, backtestPage, pageText, pages, tables };
const sample = sampled(40);
const firsts = [1, 2, 3, 4].map((part) => 20160101 + part * 40);

describe('mutants of the shipped plan folders', () => {
  it('are the same for the same seed, and differ from their original', () => {
    const original = new Map([
      ['plan.yaml', 'id: a\nperiod: "2016-2020"\nactivities:\n  - id: b\n  - id: c\n'],
      ['scenarios.yaml', 'scenarios:\n  - id: d\n    growth: { total: 8.5% }\n'],
      ['facts.csv', 'indicator,value\ngrdp,12.5\n'],
      ['sources.csv', 'id,title\ns,t\n'],
    ]);
    const seeds = Array.from({ length: 100 }, (_, seed) => seed);
    const mutants = seeds.map((seed) => mutantOf(original, seed));
    expect(seeds.map((seed) => mutantOf(original, seed))).toEqual(mutants);
    const isChanged = ({ files }: (typeof mutants)[number]) =>
      [...original].some(([name, text]) => files.get(name) !== text);
    // Now and then a change finds nothing to change, or undoes another.
    expect(mutants.filter(isChanged).length).toBeGreaterThan(80);
  });

  it('are searched for numbers that are not finite, however deep', () => {
    expect(notFinite({ a: [1, { b: Number.NaN }], c: Number.POSITIVE_INFINITY })).toEqual([
      '.a.1.b is NaN',
      '.c is Infinity',
    ]);
  });

  // Ten thousand of them: npm run test:mutants
  it.each(firsts)(
    'are refused with a place in our words, or answered with finite numbers and charts, within five seconds, from seed %i on',
    async (first) => {
      const top = mkdtempSync(join(tmpdir(), 'grdp-pathways-mutants-'));
      onTestFinished(() => rmSync(top, { recursive: true, force: true }));
      const outcomeOf = mutantTrial(own, { data, top });
      const results = { refused: 0, answered: 0 };
      for (let seed = first; seed < first + sample; seed += 1) {
        const { result, wrong, undrawn, changes } = await outcomeOf(seed);
        results[result] += 1;
        expect([...wrong, ...undrawn], `seed ${seed}: ${changes.join('; ')}`).toEqual([]);
      }
      // Both must be tried: a generator whose mutants are all refused shows nothing of what comes after.
      expect(Math.min(results.refused, results.answered)).toBeGreaterThan(sample / 8);
    },
  );
});
