import type { Slip } from '../../sizes/Slip.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import type { Finding } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { compositions } from '../slips/knownActivities.js';
import { agreesWithLevels } from './growthOfLevels.js';

/** Points by which weights of another year may move growth of the whole. */
const weightsMove = 0.5;
/** Points within which a corrected rate has to bring it. */
const close = 0.25;

/**
 * Growth of the whole that is far from that of the activities weighted by their shares, where one rate with its point
 * moved or its sign changed would explain it. Weights are of current prices, so small differences say nothing; where
 * levels confirm the rates, none does.
 *
 * @formula sum of share x growth, over the activities = growth of the whole, nearly
 */
export function growthOfParts(facts: AuditedFacts): Finding[] {
  const rates = compositions(
    facts,
    ({ row }) => row.indicator === 'growthRate' || row.indicator === 'averageGrowthRate',
  );
  return rates.flatMap((parts) => {
    const [first] = parts;
    const total = first && facts.figureAt({ ...first.row, activity: 'total' });
    if (total === undefined || agreesWithLevels(total, facts)) return [];
    const weights = weightsOf(parts, facts);
    return weights === undefined ? [] : slipAmong(parts, { total, weights });
  });
}

/** Shares of the activities before the first year and in the last, or what there is of the two, as parts of one. */
function weightsOf(parts: readonly Figure[], facts: AuditedFacts): number[] | undefined {
  const sharesIn = (year: number) => {
    const shares = parts.map(({ row }) =>
      accountsFamilies
        .map(({ share }) =>
          facts.figureAt({
            ...row,
            indicator: share,
            priceBasis: 'current',
            unit: 'percent',
            period: { from: year, to: year },
          }),
        )
        .find((figure) => figure !== undefined),
    );
    const known = shares.flatMap((share) => share?.row.value ?? []);
    const sum = known.reduce((added, share) => added + share, 0);
    return known.length === parts.length && Math.abs(sum - 100) < 1
      ? known.map((share) => share / sum)
      : undefined;
  };
  const { from = 0, to = 0 } = parts[0]?.row.period ?? {};
  const [start, end] = [sharesIn(from - 1), sharesIn(to)];
  if (start === undefined || end === undefined) return start ?? end;
  return start.map((share, i) => (share + (end[i] ?? share)) / 2);
}

interface Whole {
  readonly total: Figure;
  readonly weights: readonly number[];
}

const corrections = [-1, 10, 0.1, 100, 0.01];

function slipAmong(parts: readonly Figure[], { total, weights }: Whole): Finding[] {
  const weighted = parts.reduce((sum, { row }, i) => sum + row.value * (weights[i] ?? 0), 0);
  const gap = total.row.value - weighted;
  if (Math.abs(gap) <= weightsMove) return [];
  const candidates = [
    ...parts.map((figure, i) => ({ figure, pull: weights[i] ?? 0 })),
    { figure: total, pull: -1 },
  ].flatMap(({ figure, pull }) =>
    corrections.map((times) => ({
      figure,
      times,
      left: Math.abs(gap - pull * figure.row.value * (times - 1)),
    })),
  );
  const best = candidates.toSorted((a, b) => a.left - b.left)[0];
  if (best === undefined || best.left > close) return [];
  const slip: Slip = {
    kind: best.times === -1 ? 'sign' : 'shiftedPoint',
    value: Number((best.figure.row.value * best.times).toPrecision(12)),
  };
  const sum = parts.flatMap((figure, i) => [
    ...(i === 0 ? [] : ['+']),
    { value: 100 * (weights[i] ?? 0), decimals: 1 },
    '% ×',
    numberOf(figure),
  ]);
  return [
    {
      kind: 'growthOfParts',
      weight: 'doubt',
      rows: rowsOf([best.figure, total, ...parts]),
      arithmetic: [[...sum, '=', { value: weighted, decimals: 2 }, '≠', numberOf(total)]],
      decimals: 0,
      slip,
    },
  ];
}
