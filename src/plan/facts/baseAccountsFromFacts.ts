import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Plan } from '../Plan.js';
import type { BaseAccounts, BaseChoice, BaseNote, Origin } from './BaseAccounts.js';
import { baseFigureIssues } from './baseFigureIssues.js';
import { basePartsFromFacts } from './basePartsFromFacts.js';
import { baseShares } from './baseShares.js';
import { type ChosenPrices, constantPricesOf } from './constantPricesOf.js';
import { type Dataset, type ObservationQuery, observationsOf } from './Dataset.js';
import type { Observation } from './Observation.js';
import { isConstant } from './priceBases.js';
import { refuseBaseOutside } from './refuseBaseOutside.js';
import { sharesClosedToOne } from './sharesClosedToOne.js';

/**
 * The accounts of a base year at current prices, all from one vintage.
 *
 * Of GRDP, GRDP per capita and population two suffice, and the third is derived from them; GRDP alone does where nothing
 * is told per person. Where all three are given, a GRDP that is itself only derived gives way to the product of the other
 * two, which carries their full digits. Of levels of the activities and their shares the levels count, for the same
 * reason. The exchange rate is the country's where the plan's own region has none; none is looked for where no vintage
 * is chosen for it.
 *
 * @formula GRDP [billion VND] = GRDP per capita [million VND per person] x population [thousand persons]
 * @throws ScenarioError when a figure is missing in the vintage, naming the vintages that have it; figures are never
 * taken from a second vintage; and when two figures of the vintage stand for the same
 */
export function baseAccountsFromFacts(plan: Plan, dataset: Dataset, choice: BaseChoice): BaseAccounts {
  const { year, vintage } = choice;
  const own = { region: dataset.region, year };
  const look = (query: ObservationQuery) =>
    observationsOf(dataset, query).filter(({ priceBasis }) => !isConstant(priceBasis));
  const total = { ...own, activity: 'total' };
  const ofGrdp = { ...total, indicator: 'grdp' };
  const ofPerCapita = { ...total, indicator: 'grdpPerCapita', unit: 'million VND per person' };
  const inUsd = look({ ...ofPerCapita, unit: 'USD per person', vintage });
  const ofPeople = { ...total, indicator: 'averagePopulation' };
  const issues: Issue[] = [];
  const only = (
    found: readonly Observation[],
    key: 'vintage' | 'population' | 'exchangeRate',
    what: Message,
  ) => {
    issues.push(...baseFigureIssues(found, what, { key, year, vintage: choice[key] ?? vintage }));
    return found[0];
  };
  const grdp = only(look({ ...ofGrdp, vintage }), 'vintage', say`GRDP`);
  const perCapita = only(look({ ...ofPerCapita, vintage }), 'vintage', say`GRDP per capita`);
  const peopleFound = look({ ...ofPeople, vintage: choice.population ?? vintage });
  const people = only(peopleFound, 'population', say`the average population`);
  const shares = baseShares(plan, {
    published: look({ ...own, indicator: 'shareOfGrdp', vintage }),
    levels: look({ ...own, indicator: 'grdp', vintage }),
    whole: grdp ?? perCapita,
  });
  const rates =
    choice.exchangeRate === undefined
      ? []
      : look({ year, indicator: 'exchangeRate', vintage: choice.exchangeRate });
  const ownRates = rates.filter(({ region }) => region === dataset.region);
  const exchangeRate = only(ownRates.length > 0 ? ownRates : rates, 'exchangeRate', say`the exchange rate`);
  const ofActivity = (id: string) => shares.filter(({ activity }) => activity === id);
  for (const { id } of plan.activities) only(ofActivity(id), 'vintage', say`the share of ${id} in GRDP`);
  const atConstant = areConstant(observationsOf(dataset, { ...own, indicator: 'grdp', vintage }));
  const need = (key: keyof BaseChoice, what: Message, queries: readonly ObservationQuery[]) =>
    issues.push(missingFigure(queries.flatMap(look), choice, { key, what, atConstant }));
  if (shares.length === 0) need('vintage', say`the shares of GRDP`, [{ ...own, indicator: 'shareOfGrdp' }]);
  if (grdp === undefined && perCapita === undefined)
    issues.push(missingSize([ofGrdp, ofPerCapita].flatMap(look), choice, { inUsd, atConstant }));
  const isTold = choice.isPerPersonTold ?? true;
  const isAsked = isPopulationAsked(choice, { grdp, perCapita, isTold });
  if (people === undefined && isAsked) need('population', say`the average population`, [ofPeople]);
  if (exchangeRate === undefined && choice.exchangeRate !== undefined)
    need('exchangeRate', say`the exchange rate`, [{ year, indicator: 'exchangeRate' }]);
  const ordered = plan.activities.flatMap(({ id }) => ofActivity(id).slice(0, 1));
  const prices = constantPricesOf(
    dataset,
    choice,
    ordered.map(({ activity }) => activity),
  );
  issues.push(...prices.issues);
  if (issues.length > 0) throw new ScenarioError(issues);

  const size = sizeOfEconomy({ grdp, perCapita, people, isTold });
  refuseBaseOutside({ ...size, shares: ordered }, dataset);
  return withParts(accountsOf({ ordered, size, prices, exchangeRate }, choice), plan, dataset);
}

/** Whether levels are at constant prices alone, which weigh growth and are no base. */
function areConstant(levels: readonly Observation[]): boolean {
  return levels.length > 0 && levels.every(({ priceBasis }) => isConstant(priceBasis));
}

/** The issue of a vintage without GRDP; USD alone are not converted, as the rate of their source is not known. */
function missingSize(
  elsewhere: readonly Observation[],
  choice: BaseChoice,
  { inUsd: [inUsd], atConstant }: { readonly inUsd: readonly Observation[]; readonly atConstant: boolean },
): Issue {
  const what = say`GRDP or GRDP per capita`;
  const issue = missingFigure(elsewhere, choice, { key: 'vintage', what, atConstant });
  if (inUsd === undefined) return issue;
  const told = say`The vintage ${inUsd.vintage} has GRDP per capita in USD alone: add it in VND, as published or at the exchange rate it was converted with.`;
  const isAlone = issue.code === 'missing' || issue.hint === undefined;
  return { ...issue, hint: isAlone ? told : say`${issue.hint} ${told}` };
}

/** Whether a base cannot do without the population: it is chosen, makes GRDP, or is told and cannot be derived. */
function isPopulationAsked(
  { population }: BaseChoice,
  { grdp, perCapita, isTold }: Omit<SizeFigures, 'people'>,
): boolean {
  const makesGrdp = grdp === undefined && perCapita !== undefined;
  return population !== undefined || makesGrdp || (isTold && perCapita === undefined);
}

function withParts(accounts: BaseAccounts, plan: Plan, dataset: Dataset): BaseAccounts {
  const { parts, issues } = basePartsFromFacts(plan, dataset, accounts);
  if (issues.length > 0) throw new ScenarioError(issues);
  return parts.length === 0 ? accounts : { ...accounts, parts };
}

interface Found {
  /** Shares in the order of the plan's activities. */
  readonly ordered: readonly Observation[];
  readonly size: SizeOfEconomy;
  readonly prices: ChosenPrices;
  readonly exchangeRate: Observation | undefined;
}

function accountsOf(
  { ordered, size, prices, exchangeRate }: Found,
  { year, vintage }: BaseChoice,
): BaseAccounts {
  const closed = sharesClosedToOne(ordered.map(({ value }) => value));
  const { constantPrices } = prices;
  const rates = exchangeRate === undefined ? [] : [exchangeRate];
  const used = [...ordered, ...size.used, ...prices.used, ...rates];
  return {
    year,
    vintage,
    activities: ordered.map(({ activity }) => activity),
    shares: closed.shares,
    grdp: size.grdp,
    ...(constantPrices === undefined ? {} : { constantPrices }),
    ...(size.population === undefined
      ? {}
      : { population: size.population, populationFrom: originOf(size.people) }),
    ...(exchangeRate === undefined
      ? {}
      : { exchangeRate: exchangeRate.value, exchangeRateFrom: originOf(rates) }),
    sources: [...new Set(used.map(({ source }) => source))],
    notes: [...size.notes, ...closed.notes, ...prices.notes],
  };
}

function originOf(used: readonly Observation[]): Origin {
  const distinct = (names: readonly string[]) => [...new Set(names)].join(' ');
  return {
    vintage: distinct(used.map(({ vintage }) => vintage)),
    source: distinct(used.map(({ source }) => source)),
  };
}

interface SizeFigures {
  readonly grdp: Observation | undefined;
  readonly perCapita: Observation | undefined;
  readonly people: Observation | undefined;
  readonly isTold: boolean;
}

interface SizeOfEconomy {
  readonly grdp: number;
  /** Missing where nothing is told per person. */
  readonly population?: number;
  /** What the population comes from. */
  readonly people: readonly Observation[];
  readonly used: readonly Observation[];
  readonly notes: readonly BaseNote[];
}

function sizeOfEconomy({ grdp, perCapita, people, isTold }: SizeFigures): SizeOfEconomy {
  if (
    perCapita !== undefined &&
    people !== undefined &&
    (grdp === undefined || (grdp.status === 'derived' && grdp.formula === undefined))
  ) {
    return {
      grdp: perCapita.value * people.value,
      ...(isTold ? { population: people.value } : {}),
      people: [people],
      used: [perCapita, people],
      notes: [{ kind: 'grdpFromPerCapita' }],
    };
  }
  if (grdp !== undefined && !isTold) return { grdp: grdp.value, people: [], used: [grdp], notes: [] };
  if (grdp !== undefined && people !== undefined) {
    return { grdp: grdp.value, population: people.value, people: [people], used: [grdp, people], notes: [] };
  }
  if (grdp !== undefined && perCapita !== undefined) {
    return {
      grdp: grdp.value,
      population: grdp.value / perCapita.value,
      people: [grdp, perCapita],
      used: [grdp, perCapita],
      notes: [{ kind: 'populationFromGrdp' }],
    };
  }
  throw new RangeError('the size of the economy needs two of GRDP, GRDP per capita and population');
}

/** Advice by the vintages of figures that would do: which they are, or that there is none. */
export function vintagesHint(found: readonly Observation[]): Message {
  const vintages = [...new Set(found.map(({ vintage }) => vintage))];
  if (vintages.length === 0) return say`No vintage has it: add it to facts.csv.`;
  return say`Such vintages: ${vintages.join(', ')}.`;
}

/** The issue of a figure that the chosen vintage does not have, with those that have it. */
export function missingFigure(
  elsewhere: readonly Observation[],
  choice: BaseChoice,
  { key, what, atConstant = false }: { key: keyof BaseChoice; what: Message; atConstant?: boolean },
): Issue {
  const wanted = String(choice[key] ?? choice.vintage);
  const named = vintagesHint(elsewhere);
  if (elsewhere.length === 0) {
    return {
      code: 'missing',
      path: [key],
      expected:
        key === 'vintage'
          ? say`${what} of ${choice.year}, at current prices, in the vintage ${wanted}`
          : say`${what} of ${choice.year} in the vintage ${wanted}`,
      hint:
        atConstant && key === 'vintage'
          ? say`${named} ${say`Levels at constant prices weigh growth, and do not take the place of those at current prices.`}`
          : named,
    };
  }
  const rule = say`The accounts of a base come from one vintage: do not mix two.`;
  return {
    code: 'mixedVintages',
    path: [key],
    value: wanted,
    expected: say`a vintage that has ${what} of ${choice.year}`,
    hint: key === 'vintage' ? say`${named} ${rule}` : named,
  };
}
