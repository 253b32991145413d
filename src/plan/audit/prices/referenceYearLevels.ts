import type { AuditedFacts } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { lineHead, numberOf, relationFindings } from '../relationFindings.js';

/**
 * Levels at constant prices of their reference year that are not the levels at current prices of that year, in one
 * vintage: in the reference year both count at the same prices.
 *
 * @formula level of the reference year at its own prices = level at current prices
 */
export function referenceYearLevels(facts: AuditedFacts): Finding[] {
  return facts.figures.flatMap((figure) => {
    const { row } = figure;
    const [, reference] = /^constant(\d{4})$/.exec(row.priceBasis) ?? [];
    const { from, to } = row.period;
    if (from !== to || String(from) !== reference || !figure.nature.addsUp) return [];
    const current = facts.figureAt({ ...row, priceBasis: 'current' });
    if (current === undefined) return [];
    return relationFindings({
      kind: 'referenceYear',
      figures: [figure, current],
      arithmetic: [[...lineHead(from, row.activity), numberOf(figure), '≠', numberOf(current)]],
      computed: figure.interval,
      expected: current.interval,
      decimals: Math.max(figure.decimals, current.decimals) + 1,
    });
  });
}
