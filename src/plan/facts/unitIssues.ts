import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { domainIssues, factDomain, isFigureIn } from '../domains.js';
import { accountsUnits } from '../indicators/accountsUnits.js';
import { natureOfSeries } from '../indicators/natureOfSeries.js';
import { otherCurrencyHint } from '../indicators/otherCurrencyHint.js';
import type { Plan } from '../Plan.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import type { Observation } from './Observation.js';

/**
 * What is wrong with a figure's unit, or with its value in that unit: figures of one indicator are kept in one unit, and
 * some accounts are never zero or below.
 *
 * @param position - the row's position in the table, for the paths of the issues
 * @param plan - declares the units of its own indicators; left out where it could not be read
 */
export function unitIssues(observation: Observation, position: number, plan?: Plan): readonly Issue[] {
  const { indicator, unit, value } = observation;
  const declared = plan && declaredUnits(plan.indicators).get(indicator);
  const units = declared === undefined ? accountsUnits.get(indicator) : [declared];
  const isKept = units === undefined || unit === '' || units.includes(unit);
  const domain = factDomain(indicator);
  if (isKept && (!Number.isFinite(value) || isFigureIn(value, domain))) return none;
  const expected = say`${units?.join(', ') ?? ''}, the unit of ${indicator}`;
  const wrongUnit: Issue[] = isKept
    ? []
    : [
        {
          code: 'badValue',
          path: [position, 'unit'],
          value: unit,
          expected,
          hint: timesHint(observation) ?? otherCurrencyHint({ id: indicator }, unit, units ?? []),
        },
      ];
  if (!Number.isFinite(value)) return wrongUnit;
  return [
    ...wrongUnit,
    ...domainIssues([position, 'value'], value, { what: say`a number in ${unit}`, domain }),
  ];
}

/** Advice for growth that is told as so many times the year before. */
function timesHint({ indicator, unit, value }: Observation): Message | undefined {
  const isTimes = unitFromText(unit)?.measure === 'times' && value > 0 && Number.isFinite(value);
  if (!isTimes || natureOfSeries(indicator, 'percent').nature !== 'rate') return undefined;
  return say`${value} times the year before is growth of ${`${Number((100 * (value - 1)).toPrecision(12))}%`}.`;
}

const none: readonly never[] = [];

const declaredIn = new WeakMap<Plan['indicators'], ReadonlyMap<string, string>>();

/** The units of the plan's own indicators, sorted once: a table may have many rows, and a plan many indicators. */
function declaredUnits(indicators: Plan['indicators']): ReadonlyMap<string, string> {
  const known = declaredIn.get(indicators);
  if (known !== undefined) return known;
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  declaredIn.set(indicators, units);
  return units;
}
