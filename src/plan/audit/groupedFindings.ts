import { groupedBy } from '../groupedBy.js';
import type { Finding, FindingKind, FindingRow } from './Finding.js';

/** Findings that name a cause: what they rest on explains others. */
const causes: readonly FindingKind[] = ['copiedYear', 'identicalActivities', 'shiftedYears', 'unitOfSeries'];

/** Kinds that follow from figures standing where they do not belong. */
const effects: readonly FindingKind[] = [
  'averageOfYears',
  'contributionOfPart',
  'contributionSum',
  'growthOfLevel',
  'growthOfParts',
  'growthOfWhole',
  'implausibleDeflator',
  'implicitDeflator',
  'perCapita',
  'referenceYear',
  'shareOfLevel',
  'shareSum',
  'totalOfComponents',
];

/** So many findings of one kind about one table are one. */
const many = 3;

/**
 * Findings by their cause: what follows from a copied or shifted column is told with it, and findings of one kind about
 * one table, which share a cause more often than not, are one with all their arithmetic.
 */
export function groupedFindings(findings: readonly Finding[]): Finding[] {
  const found = findings.filter(({ kind }) => causes.includes(kind));
  const explained = new Set(found.flatMap(({ rows }) => rows.map(({ observation }) => observation)));
  const left = findings.filter(
    ({ kind, rows }) =>
      !effects.includes(kind) || !rows.some(({ observation }) => explained.has(observation)),
  );
  return groupedBy([...left], tableOf).flatMap((group) => {
    const [first] = group;
    const isOne = first !== undefined && group.length >= many && effects.includes(first.kind);
    return isOne ? [together(first, group)] : group;
  });
}

/** The kind of a finding and the table it is about: region, vintage, indicator, prices and unit, and the factor it is off by. */
function tableOf({ kind, rows: [first], factor, stated }: Finding): string {
  if (first === undefined || stated !== undefined) return `${kind}|${stated?.id}|${stated?.keys.join('.')}`;
  const { region, vintage, indicator, priceBasis, unit } = first.observation;
  return [kind, region, vintage, indicator, priceBasis, unit, factor].join('|');
}

function together(first: Finding, group: readonly Finding[]): Finding {
  const rows = new Map<FindingRow['observation'], FindingRow>();
  for (const row of group.flatMap((finding) => finding.rows)) rows.set(row.observation, row);
  const { computed: _, expected: __, ...head } = first;
  return { ...head, rows: [...rows.values()], arithmetic: group.flatMap(({ arithmetic }) => arithmetic) };
}
