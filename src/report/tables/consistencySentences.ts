import type {
  BoundChange,
  ConsistencyReport,
  TargetConflict,
} from '../../analysis/consistency/ConsistencyReport.js';
import type { Driver } from '../../analysis/consistency/Driver.js';
import type { PlanSlip, ShareSumSlip } from '../../analysis/consistency/PlanSlip.js';
import { decimalsOf, distinguishingDecimals } from '../../analysis/decimalsOf.js';
import type { Plan } from '../../plan/Plan.js';
import { writtenDecimals } from '../../plan/text/writtenDecimals.js';
import type { Labels } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';

/** The words of one language, and what everything of the plan is called in it. */
interface Words {
  readonly say: Sentences;
  readonly labels: Labels;
  /** What the plan is called: by its title where left out, not at all where empty. */
  readonly name?: string;
}

/** A test of the targets in sentences. */
export interface ConsistencySentences {
  readonly finding: string;
  readonly undecided: readonly string[];
  readonly assumptions: readonly { readonly text: string; readonly source: string }[];
  readonly conflicts: readonly { readonly head: string; readonly ways: readonly string[] }[];
  readonly leastChange: readonly string[];
  readonly arithmetic: readonly string[];
}

/** What a test of a plan's targets found, in sentences of one language. */
export function consistencySentences(
  { plan }: { readonly plan: Plan },
  report: ConsistencyReport,
  words: Words,
): ConsistencySentences {
  const { say } = words;
  const text = say.pages.consistency;
  const linked = report.tested.filter((entry) => entry.with.length > 0).length;
  const { sources } = text;
  const answer = report.feasible ? 'can' : report.conflicts.length > 0 ? 'cannot' : 'undecided';
  return {
    finding: text.finding({
      plan: words.name ?? say.of(plan.title),
      answer,
      count: report.tested.length,
      linked,
    }),
    undecided: report.undecided.map(({ targets, reason }) =>
      text.undecided(targets.map(({ label }) => `“${say.of(label)}”`).join(', '), reason),
    ),
    assumptions: report.drivers.map((driver) => ({
      text: driverText(driver, words),
      source:
        driver.source === 'scenario'
          ? sources.scenario(words.labels.scenario(report.scenario))
          : sources[driver.source],
    })),
    conflicts: report.conflicts.map((conflict) => conflictText(conflict, plan, words)),
    leastChange: report.leastChange.map((change) => changeText(change, plan, say)),
    arithmetic: report.slips.map((slip) => slipText(slip, plan, words)),
  };
}

function driverText(driver: Driver, { say, labels }: Words): string {
  const name = labels.quantity({ quantity: driver.name, activity: driver.activity });
  if (driver.name === 'relativePrices') return name;
  return say.pages.consistency.driver(name, say.range({ ...driver, decimals: 2 }));
}

function changeText({ target, bound, from, to }: BoundChange, plan: Plan, say: Sentences): string {
  // The bound stands as it was written, so that a reader finds it.
  const written = Math.min(mostWritten, writtenDecimals(String(rounded(from))));
  const decimals = distinguishingDecimals(from, to, Math.max(decimalsOf({ target }, plan), written));
  const areWhole = Number.isInteger(from) && Number.isInteger(to);
  const text = (value: number) => say.amount(value, target.unit, areWhole ? undefined : decimals);
  const ends = { before: text(from), after: text(to) };
  return say.pages.consistency.change({ target: say.of(target.label), bound, ...ends });
}

/** Bounds in a converted unit may have any number of digits. */
const mostWritten = 6;

function conflictText(conflict: TargetConflict, plan: Plan, words: Words) {
  const { say, labels } = words;
  const text = say.pages.consistency;
  const targets = conflict.targets.map((target) => `“${say.of(target.label)}” ${say.targetAmount(target)}`);
  const given = conflict.drivers.map((driver) => say.inSentence(driverText(driver, words)));
  return {
    head: text.conflict(text.targetsAnd(targets), targets.length === 1, given.join('; ')),
    ways: [
      ...conflict.required.map((range) =>
        text.required(say.inSentence(labels.quantity(range)), say.range({ ...range, decimals: 2 })),
      ),
      ...conflict.single.map((change, position) =>
        text.single(changeText(change, plan, say), position === 0 && conflict.required.length === 0),
      ),
    ],
  };
}

function slipText(slip: PlanSlip, plan: Plan, words: Words): string {
  const { say } = words;
  const text = say.pages.slips;
  switch (slip.kind) {
    case 'shareSum':
      return sharesText(slip, words);
    case 'growthSum': {
      const [whole] = slip.targets;
      if (whole === undefined) return '';
      const values = [slip.lower, slip.upper].flatMap((end) => end ?? []);
      const decimals = decimalsOf({ target: whole, values }, plan);
      const least = say.amount(slip.lower, 'percent', decimals);
      if (slip.isShort) return say.midTerm.shortGrowth(least, say.targetBounds(whole));
      return text.growth(say.range({ ...slip, unit: 'percent', decimals }), say.targetAmount(whole));
    }
    case 'metAtStart': {
      const { target, value, year, vintage } = slip;
      const decimals = decimalsOf({ target, values: [value] }, plan);
      const found = say.amount(value, target.unit, decimals);
      return text.metAtStart({
        target: say.of(target.label),
        found,
        year,
        vintage: words.labels.vintage(vintage),
        range: say.targetAmount(target),
      });
    }
    case 'impliedBase': {
      const { fromLower, fromUpper, unit, year, known, finding, targets } = slip;
      const lower = rounded(Math.min(fromLower, fromUpper));
      const upper = rounded(Math.max(fromLower, fromUpper));
      const [target] = targets;
      const decimals = target && decimalsOf({ target, values: [lower, upper] }, plan);
      const ends = { lower, upper, unit, ...(decimals === undefined ? {} : { decimals }) };
      const names = say.pages.and(targets.map(({ label }) => `“${say.of(label)}”`));
      const head = text.impliedBase(names, say.range(ends), year);
      if (finding === 'factDiffers' && known !== undefined)
        return `${head}; ${text.factDiffers(say.amount(known, unit))}.`;
      return finding === 'agrees' ? `${head}.` : `${head}: ${text.endsDiffer}.`;
    }
  }
}

function sharesText(slip: ShareSumSlip, { say, labels }: Words): string {
  const text = say.pages.slips;
  const percent = (value: number) => say.amount(rounded(value), 'percent');
  const beside =
    slip.finding === 'impossible' ? slip.unnamed.map((id) => labels.activity(id)).join(', ') : '';
  const head = text.shares({ year: slip.year, low: percent(slip.lower), high: percent(slip.upper), beside });
  if (slip.finding === 'impossible')
    return `${head}: ${slip.rounded === true ? text.rounded : text.impossible}.`;
  const sums = slip.corners.map((corner) => corner.map((share) => say.number(share)).join(' + '));
  const isExact = slip.corners.every(
    (corner) => rounded(corner.reduce((sum, share) => sum + share, 0)) === 100,
  );
  if (slip.finding === 'onePoint') return `${head}: ${text.onePoint(sums.join(' = '), isExact)}.`;
  const middle = slip.targets.reduce((sum, { lower = 0, upper = 100 }) => sum + (lower + upper) / 2, 0);
  // More sums than a reader follows are counted.
  const some =
    sums.length > 3
      ? text.manyCorners(sums.length, 2 ** slip.targets.length)
      : text.corners(say.list(sums), sums.length, isExact);
  const found = sums.length === 0 ? text.noCorner : some;
  return `${head}: ${found}, ${text.middles(percent(middle), rounded(middle) === 100)}.`;
}

/** A sum of decimals without the dust of binary addition: 100.00000000000001 is 100. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
