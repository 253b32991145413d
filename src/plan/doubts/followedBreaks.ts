import type { Finding, FindingRow, StatedFigure } from '../audit/Finding.js';
import type { Observation } from '../facts/Observation.js';
import { assumptionLimits } from './assumptionLimits.js';
import { type FollowedFigures, statedAssumptions } from './statedAssumptions.js';
import type { WrittenPlan } from './WrittenPlan.js';

/**
 * Scenarios that take their growth from figures which the auditor doubts: across a break of the series, from a slipped
 * figure, or at a pace that no assumption of the kind could have.
 *
 * @param doubts - what the auditor found in the facts
 */
export function followedBreaks(written: WrittenPlan, doubts: readonly Finding[]): Finding[] {
  const suspects = doubts.filter(({ kind }) =>
    ['seriesBreak', 'unitChange', 'implausibleSize', 'impossibleSign', 'doubtfulSign'].includes(kind),
  );
  return statedAssumptions(written).followed.flatMap((followed) => {
    const used = figuresOf(followed, written);
    const ends = used.filter((row) => isEnd(row, followed));
    const found = suspects.find(({ rows, kind }) => {
      const named = kind === 'seriesBreak' ? rows : rows.slice(0, 1);
      const taken = kind === 'seriesBreak' ? used : ends;
      return named.length > 0 && named.every(({ observation }) => taken.includes(observation));
    });
    return found === undefined ? beyondLimits(followed, used, written) : [tell(followed, found)];
  });
}

/** The figures a scenario follows, from the first year to the last. */
function figuresOf({ draft }: FollowedFigures, { plan, dataset }: WrittenPlan): readonly Observation[] {
  const { observed, activity, region = plan.region.id, vintage, over } = draft;
  return dataset.observations.filter(
    (row) =>
      row.indicator === observed &&
      row.activity === activity &&
      row.region === region &&
      row.vintage === vintage &&
      row.period.from >= over.from &&
      row.period.to <= over.to,
  );
}

/** An average takes the first and the last figure alone. */
const isEnd = ({ period }: Observation, { draft: { as, over } }: FollowedFigures) =>
  as === 'yearly' || period.from === over.from || period.to === over.to;

function tell({ stated }: FollowedFigures, { rows, arithmetic, slip }: Finding): Finding {
  const own: StatedFigure = { ...stated, value: 0, decimals: 0, unit: '' };
  const found: Finding = {
    kind: 'followedBreak',
    weight: 'doubt',
    rows,
    stated: own,
    arithmetic,
    decimals: 0,
  };
  return slip === undefined ? found : { ...found, slip };
}

/** Rates that are followed as they are, and are beyond what can be assumed. */
function beyondLimits(
  { stated, variable, draft }: FollowedFigures,
  used: readonly Observation[],
  { dataset }: WrittenPlan,
): Finding[] {
  const limits = assumptionLimits({ variable });
  const isSame = ({ unit }: Observation) => unit === 'percent' && variable.group !== 'indicator';
  const beyond = used.filter(
    (row) => isSame(row) && limits !== undefined && (row.value < limits.low || row.value > limits.high),
  );
  if (limits === undefined || beyond.length === 0 || draft.as === 'yearly') return [];
  const rows = beyond.map((observation): FindingRow => {
    const place = dataset.written?.get(observation)?.place;
    return place === undefined ? { observation } : { observation, place };
  });
  const own: StatedFigure = { ...stated, value: 0, decimals: 0, unit: '' };
  const arithmetic = beyond.map(({ period, value }) => [`${period.to} :`, { value, decimals: 2 }, '%']);
  return [
    { kind: 'followedBreak', weight: 'doubt', rows, stated: own, arithmetic, decimals: 0, plausible: limits },
  ];
}
