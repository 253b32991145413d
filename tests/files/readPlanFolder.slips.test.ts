/** Whatever slips into the files of a plan, a person gets it told: never a stack trace, never the same line twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampled } from '../fixtures/sampled.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const strange = [
  '',
  ' ',
  '\t',
  '\n',
  '"',
  "'",
  ',',
  ':',
  ' #',
  '-',
  '%',
  '0',
  '9',
  '{',
  ']',
  '&a ',
  '*a',
  'é',
  '\u0000',
  '\ufeff',
  '__proto__: ',
];
const slip = fc.record({
  file: fc.constantFrom(...Object.keys(smallPlanFiles)),
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(12),
  instead: fc.constantFrom(...strange),
});
const told =
  /^(\.\.\/country\/)?(plan|scenarios|facts|sources)\.(yaml|csv)(:\d+){0,2}( \S.*)?: expected .+, got .+\.( .+)?$/;

describe('readPlanFolder', () => {
  it('tells any slip with its file, what was expected and what was found, each once', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(slip, async ({ file, place, length, instead }) => {
        const text = smallPlanFiles[file] ?? '';
        const at = Math.floor(place * text.length);
        const plan = await smallPlan({ [file]: text.slice(0, at) + instead + text.slice(at + length) });
        const problems = await plan.problems();
        for (const problem of problems) expect(problem).toMatch(told);
        expect(new Set(problems).size).toBe(problems.length);
        refused += problems.length > 0 ? 1 : 0;
      }),
      { seed: 20160101, numRuns: sampled(300) },
    );
    expect(refused).toBeGreaterThan(sampled(100));
  });
});
