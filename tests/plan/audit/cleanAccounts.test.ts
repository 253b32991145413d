import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import { findingText } from '../../../src/report/language/findingText.js';
import { anyAccounts } from '../../fixtures/anyAccounts.js';
import { anyPrinting, publishedAccounts } from '../../fixtures/publishedAccounts.js';
import { sampled } from '../../fixtures/sampled.js';

describe('the auditor of consistent accounts', () => {
  it('finds nothing, however they are rounded', () => {
    fc.assert(
      fc.property(anyAccounts, anyPrinting, (accounts, printing) => {
        const found = auditFacts(publishedAccounts(accounts, printing));
        expect(found.map((finding) => findingText(finding, 'en'))).toEqual([]);
      }),
      { seed: 20160101, numRuns: sampled(400) },
    );
  });

  it('finds any one figure that is made fifty times as large, and names it', () => {
    fc.assert(
      fc.property(anyAccounts, anyPrinting, fc.nat(), (accounts, printing, pick) => {
        const { written: _, ...dataset } = publishedAccounts(accounts, printing);
        const position = pick % dataset.observations.length;
        const observations = dataset.observations.map((row, i) =>
          i === position ? { ...row, value: 50 * (row.value + Math.sign(row.value || 1)) + 0.01 } : row,
        );
        const named = auditFacts({ ...dataset, observations }).flatMap(({ rows }) => rows);
        expect(named.map(({ observation }) => observation)).toContain(observations[position]);
      }),
      { seed: 20160101, numRuns: sampled(200) },
    );
  });
});
