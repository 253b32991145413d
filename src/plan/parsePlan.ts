import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { withParts } from './activityParts.js';
import { groupIssues } from './groupIssues.js';
import {
  accountsIndicators,
  productionIndicators,
  projectedAccounts,
} from './indicators/accountsIndicators.js';
import { accountsUnits } from './indicators/accountsUnits.js';
import { natureOfSeries } from './indicators/natureOfSeries.js';
import { otherCurrencyHint } from './indicators/otherCurrencyHint.js';
import { ratioIssues } from './indicators/ratioIssues.js';
import { Plan } from './Plan.js';
import { parseWith } from './parseWith.js';
import { plainId, repeatedIds } from './repeatedIds.js';
import { pricesOfTargets } from './targets/pricesOfTargets.js';
import type { BoundsOfYear, Target } from './targets/Target.js';
import { spanIssues, withoutWholeSpans } from './targets/targetSpan.js';
import { targetsByYear } from './targets/targetsByYear.js';
import { ratesByYear, targetsOnRates } from './targets/targetsOnRates.js';
import { nameHint } from './text/nearestName.js';
import { keptIn, shifted } from './vocabulary/ownUnit.js';
import { unitFromText } from './vocabulary/unitFromText.js';

/**
 * Reads a plan from the value of its plan.yaml: the schema first, then what only the whole can show,
 * such as an id used twice or a target of an activity that does not exist.
 *
 * @throws ScenarioError with every problem found
 *
 * @example
 * parsePlan({}) // => throws ScenarioError
 */
export function parsePlan(value: unknown): Plan {
  const plan = inKnownUnits(parseWith(Plan, value, 'plan'));
  const issues = [
    ...idIssues(plan),
    ...namesOfTheWhole(plan),
    ...namesOfTheAccounts(plan),
    ...unknownNames(plan),
    ...unitsThatDoNotFit(plan),
    ...sumsOfRates(plan),
    ...pricesOfTargets(plan),
    ...ratioIssues(plan),
    ...groupIssues(plan),
    ...yearsOutside(plan, value),
    ...spanIssues(plan),
  ];
  if (issues.length > 0) throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'plan' })));
  return withoutWholeSpans(targetsOnRates(targetsByYear(ratesByYear(plan))));
}

const collections = ['activities', 'vintages', 'indicators', 'targets', 'measures'] as const;

function idIssues(plan: Plan): Issue[] {
  const taken = plan.activities.map(({ id }) => id);
  const parts = plan.activities.flatMap(({ parts: own = [] }, whole) =>
    own.map(({ id }, position) => ({ id, path: ['activities', whole, 'parts', position, 'id'] })),
  );
  const ofParts = repeatedIds(
    parts.map(({ id }) => id),
    (position) => parts[position]?.path ?? [],
    taken,
  );
  return collections
    .flatMap((collection) =>
      repeatedIds(
        plan[collection].map(({ id }) => id),
        (position) => [collection, position, 'id'],
      ),
    )
    .concat(ofParts);
}

/** Words that stand for all activities where one is named: in facts and growth, and in deflators. */
const wholes: readonly string[] = ['total', 'all'];

function namesOfTheWhole({ activities }: Plan): Issue[] {
  return activities.flatMap(({ id }, position): Issue[] => {
    if (!wholes.includes(id.toLowerCase())) return [];
    const expected = say`another id: ${id} stands for all activities`;
    return [{ code: 'duplicate', path: ['activities', position, 'id'], value: id, expected }];
  });
}

function namesOfTheAccounts({ indicators }: Plan): Issue[] {
  return indicators.flatMap(({ id }, position): Issue[] => {
    const alike = accountsIndicators.find((account) => account !== id && plainId(account) === plainId(id));
    if (alike !== undefined) {
      const expected = say`an id that nobody takes for ${alike}`;
      return [{ code: 'duplicate', path: ['indicators', position, 'id'], value: id, expected }];
    }
    if (!projectedAccounts.includes(id)) return [];
    const hint = say`Every projection has it: leave this entry out, or give it another id.`;
    const expected = say`an indicator that the accounts do not give`;
    return [{ code: 'duplicate', path: ['indicators', position, 'id'], value: id, expected, hint }];
  });
}

function unknownNames(plan: Plan): Issue[] {
  const indicators = [...accountsIndicators, ...plan.indicators.map(({ id }) => id), ...productionIndicators];
  const activities = ['total', ...withParts(plan.activities).map(({ id }) => id)];
  const targets = plan.targets.map(({ id }) => id);
  const known = {
    indicator: {
      names: indicators,
      expected: say`an indicator of the accounts, or one that plan.yaml declares`,
    },
    activity: { names: activities, expected: say`${'total'}, or an activity of the plan` },
    target: { names: targets, expected: say`a target of the plan` },
  };
  return [
    ...plan.targets.flatMap(({ indicator, activity, activities: group }, position) => [
      ...unknown(indicator, known.indicator, ['targets', position, 'indicator']),
      ...(group ?? [activity]).flatMap((id, rank) =>
        unknown(id, known.activity, [
          'targets',
          position,
          ...(group === undefined ? ['activity'] : ['activities', rank]),
        ]),
      ),
    ]),
    ...plan.measures.flatMap((measure, position) =>
      measure.serves.flatMap((id, rank) => unknown(id, known.target, ['measures', position, 'serves', rank])),
    ),
  ];
}

interface Known {
  readonly names: readonly string[];
  readonly expected: Message;
}

function unknown(id: string, { names, expected }: Known, path: Issue['path']): Issue[] {
  return names.includes(id)
    ? []
    : [{ code: 'unknownName', path, value: id, expected, hint: nameHint(id, names) }];
}

/** A bound is compared with figures of its indicator, so that both must be in one unit. */
function unitsThatDoNotFit(plan: Plan): Issue[] {
  return plan.targets.flatMap((target, position): Issue[] => {
    const { indicator, unit, kind } = target;
    const units = unitsOf(target, plan);
    if (units === undefined || units.includes(unit)) return [];
    // The unit of a share is not written.
    if (kind === 'share') return [noShare(target, position, units)];
    const expected = say`${units.join(', ')}, the unit of ${indicator}`;
    const hint = isOfMonth(unit)
      ? say`It is a figure of a year: twelve times that of a month.`
      : otherCurrencyHint({ id: indicator }, unit, units);
    return [{ code: 'badValue', path: ['targets', position, 'unit'], value: unit, expected, hint }];
  });
}

const isOfMonth = (unit: string) => unitFromText(unit)?.measure.endsWith(' per month') === true;

function noShare({ indicator, kind }: Target, position: number, units: readonly string[]): Issue {
  const expected = say`another kind for ${indicator}: it is in ${units.join(', ')}, and a share in percent`;
  const hint = say`An activity's share is of ${'shareOfGrdp'}; what one indicator is of another is the level of one with ${'ratio: { of: …, to: … }'}.`;
  return { code: 'badValue', path: ['targets', position, 'kind'], value: kind, expected, hint };
}

/** Totals over a period of what does not add up over years: 41 % a year is no 205 % in five. */
function sumsOfRates({ targets, indicators }: Plan): Issue[] {
  return targets.flatMap(({ kind, indicator, unit }, position): Issue[] => {
    if (kind !== 'periodTotal' || natureOfSeries(indicator, unit, indicators).addsUp) return [];
    const expected = say`another kind for ${indicator}: in ${unit} its years do not add up`;
    const hint = say`Bound each year with levelEveryYear, or declare an indicator with ${'ratio: { of: …, to: …, cumulated: true }'}, the sum of the years over the sum of the years, and bound its level in the last year.`;
    return [{ code: 'badValue', path: ['targets', position, 'kind'], value: kind, expected, hint }];
  });
}

/** The units that the bounds of a target may be kept in; nothing where any will do. */
function unitsOf({ kind, indicator }: Target, { indicators }: Plan): readonly string[] | undefined {
  if (kind === 'averageGrowth' || kind === 'yearlyReduction' || kind === 'multiple' || kind === 'rank')
    return undefined;
  const own = indicators.find(({ id }) => id === indicator)?.unit;
  const known = own === undefined ? accountsUnits.get(indicator) : [own];
  const differs = kind === 'yearlyChange' || kind === 'increment';
  return known?.map((unit) => (differs && unit === 'percent' ? 'percentage points' : unit));
}

/** A plan whose bounds are in the units of their indicators: other units of the vocabulary are converted, exactly. */
function inKnownUnits(plan: Plan): Plan {
  const targets = plan.targets.map((target): Target => {
    const kept = keptIn(target.unit, unitsOf(target, plan) ?? []);
    if (kept === undefined || kept.unit === target.unit) return target;
    const moved = <Bounds extends Partial<BoundsOfYear>>(bounds: Bounds): Bounds => ({
      ...bounds,
      ...Object.fromEntries(
        (['lower', 'upper', 'point', 'tolerance'] as const).flatMap((key) => {
          const figure = bounds[key];
          return figure === undefined ? [] : [[key, shifted(figure, kept.power)]];
        }),
      ),
    });
    const { byYear } = target;
    const ofYears = byYear === undefined ? {} : { byYear: byYear.map(moved) };
    return { ...moved(target), ...ofYears, unit: kept.unit };
  });
  return { ...plan, targets };
}

function yearsOutside({ period, targets }: Plan, written: unknown): Issue[] {
  const isOutside = (year: number) => year < period.from || year > period.to;
  const expected = say`a year of the plan's period ${period.from}-${period.to}`;
  return targets.flatMap(({ year, isDeadline, byYear = [] }, position): Issue[] => {
    const { before } =
      (written as { targets: readonly { readonly before?: number }[] }).targets[position] ?? {};
    if (before !== undefined && year !== undefined && isOutside(year)) {
      const years = say`a year from ${period.from + 1} to ${period.to + 1}`;
      const path = ['targets', position, 'before'];
      return [{ code: 'outOfPeriod', path, value: before, expected: years }];
    }
    const keys = [isDeadline ? 'by' : 'year'];
    const own = year !== undefined && isOutside(year) ? [{ year, keys }] : [];
    const others = byYear
      .filter((bounds) => isOutside(bounds.year))
      .map((bounds) => ({ year: bounds.year, keys: ['byYear', String(bounds.year)] }));
    return [...own, ...others].map(({ year: value, keys }) => ({
      code: 'outOfPeriod',
      path: ['targets', position, ...keys],
      value,
      expected,
    }));
  });
}
