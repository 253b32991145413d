import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { nameHint, nearestHint } from '../../plan/text/nearestName.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import type { ConsistencyOptions } from './ConsistencyReport.js';

/**
 * What is wrong with the options of a consistency test, all at once.
 *
 * @param planCase - whose names are known
 * @param scenario - the one chosen
 * @param options - as the caller gave them
 */
export function consistencyIssues(
  { plan, scenarios }: Pick<PlanCase, 'plan' | 'scenarios'>,
  scenario: Scenario | undefined,
  options: ConsistencyOptions,
): Issue[] {
  const named = (path: Issue['path'], id: string, { known, expected }: Names): Issue[] =>
    known.includes(id) ? [] : [{ code: 'unknownName', path, value: id, expected, hint: nameHint(id, known) }];
  const ids = scenarios.map(({ id }) => id);
  const targets = plan.targets.map(({ id }) => id);
  const asked = options.scenario ?? scenario?.id ?? '';
  return [
    ...named(['scenario'], asked, { known: ids, expected: say`the id of a scenario of the plan` }),
    ...[...(options.targets ?? []), ...Object.keys(options.weights ?? {})].flatMap((id) =>
      named(['targets'], id, { known: targets, expected: say`the id of a target of the plan` }),
    ),
    ...Object.keys(options.deflatorByActivity ?? {}).flatMap((id) =>
      named(['deflatorByActivity'], id, {
        known: scenario?.base.activities ?? [],
        expected: say`a component of the base`,
      }),
    ),
    ...Object.entries(options.weights ?? {}).flatMap(([id, weight]) =>
      weight > 0 && Number.isFinite(weight) ? [] : [bad(['weights', id], weight, say`a weight above 0`)],
    ),
    ...Object.entries(options.drivers ?? {}).flatMap(([name, band]) =>
      drivers.includes(name) ? driverIssues(name, band) : [strangeDriver(name)],
    ),
    ...unfoundedIssues(scenario, options),
    ...Object.entries(options.deflatorByActivity ?? {}).flatMap(([activity, band]) =>
      bandIssues(['deflatorByActivity', activity], band),
    ),
    ...baseIssues(plan, scenario),
  ];
}

/** A band on what the base does not have. */
function unfoundedIssues(scenario: Scenario | undefined, { drivers }: ConsistencyOptions): Issue[] {
  const none = {
    exchangeRate: say`no exchange rate: the base has none`,
    population: say`no population: the base has none`,
  };
  return (['exchangeRate', 'population'] as const).flatMap((name): Issue[] =>
    drivers?.[name] === undefined || scenario?.base[name] !== undefined
      ? []
      : [{ code: 'badArgument', path: ['drivers', name], expected: none[name] }],
  );
}

interface Names {
  readonly known: readonly string[];
  readonly expected: Message;
}

const ends = ['lower', 'upper'];
const drivers: readonly string[] = [
  'deflator',
  'exchangeRate',
  'population',
  'investmentRate',
  'icor',
] satisfies readonly (keyof NonNullable<ConsistencyOptions['drivers']>)[];

function strangeDriver(name: string): Issue {
  const expected = say`one of ${drivers.join(', ')}`;
  return { code: 'unknownName', path: ['drivers'], value: name, expected, hint: nearestHint(name, drivers) };
}

function driverIssues(name: string, band: unknown): Issue[] {
  if (band === undefined || band === 'free' || band === 'scenario') return [];
  const path = ['drivers', name];
  const expected = say`a band such as { lower: 2.5, upper: 3.5 }, ${'free'} or ${'scenario'}`;
  if (typeof band === 'string') return [bad(path, band, expected)];
  const found = bandIssues(path, band);
  const { lower }: { lower?: unknown } = Object(band);
  // Growth that takes no investment, or gives it back, is no ICOR of a plan.
  if (name !== 'icor' || found.length > 0 || lower === undefined || Number(lower) > 0) return found;
  return [bad([...path, 'lower'], lower, say`an ICOR above 0`)];
}

function bandIssues(path: Issue['path'], band: unknown): Issue[] {
  const expected = say`a band such as { lower: 2.5, upper: 3.5 }, per cent above -100, the lower end first`;
  if (typeof band !== 'object' || band === null || Object.keys(band).some((key) => !ends.includes(key)))
    return [bad(path, band, expected)];
  const { lower, upper }: { lower?: unknown; upper?: unknown } = band;
  const given = [lower, upper].filter((end) => end !== undefined);
  const numbers = given.every((end) => typeof end === 'number' && Number.isFinite(end) && end > -100);
  const ordered = given.length < 2 || Number(lower) <= Number(upper);
  return numbers && ordered ? [] : [bad(path, band, expected)];
}

function baseIssues({ period }: PlanCase['plan'], scenario: Scenario | undefined): Issue[] {
  if (scenario === undefined || scenario.base.year < period.to) return [];
  return [bad(['scenario'], scenario.id, say`a scenario whose base lies before ${period.to}`)];
}

function bad(path: Issue['path'], value: unknown, expected: Message): Issue {
  return { code: 'badArgument', path, value, expected };
}
