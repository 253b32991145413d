import { capital, everyOf } from './everyOf.js';

/** The English words of the charts with rows beside names. */
export const rows = {
  targetsOf: (document: string) => `Targets: ${document}.`,
  scorecard: {
    kind: 'Scorecard',
    title: (counts: ScorecardCounts) => {
      const { targets, known, scenarios, best, complete, name } = counts;
      const rest = targets - known;
      if (known === 0) return noneOf(targets);
      const after = `${actualOf(counts)}${rest === 0 ? '' : `; ${rest} of ${targets} cannot be computed yet`}`;
      const computable = rest === 0 ? '' : 'computable ';
      const scope = everyOf(known, `${computable}target`);
      const all = `${known} ${computable}target${known === 1 ? '' : 's'}`;
      if (name !== undefined) return `“${name}” meets ${best} of the ${all}${after}`;
      if (complete === 0)
        return known === 1
          ? `No scenario meets ${scope}${after}`
          : `At best ${best} of ${all} ${best === 1 ? 'is' : 'are'} met${after}`;
      const which =
        complete === scenarios
          ? `${capital(everyOf(scenarios, 'scenario'))} meet`
          : `${complete} of the ${scenarios} scenarios ${complete === 1 ? 'meets' : 'meet'}`;
      return `${which} ${scope}${after}`;
    },
    subtitle: (where: string, { constant, current, rate, isPerPerson }: ScorecardBases) =>
      [
        `${where}, in each target’s unit`,
        ...(constant === undefined ? [] : [`growth: ${constant}`]),
        ...(current === undefined
          ? []
          : [
              `shares, ${isPerPerson ? 'GRDP per capita' : 'GRDP'}: ${current}${rate === undefined ? '' : `, ${rate}`}`,
            ]),
      ].join('; '),
    groups: {
      missed: (count: number) => `Met in no scenario (${count})`,
      divided: (count: number) => `Depends on the scenario (${count})`,
      kept: (count: number) => `Met in every scenario that can compute it (${count})`,
      actualOnly: (count: number) => `Known for the actual alone (${count})`,
      unknown: (count: number) => `Not computable in any scenario (${count})`,
    },
    /** With one scenario. */
    groupsOfOne: {
      missed: (count: number) => `Missed (${count})`,
      divided: (count: number) => `Depends on the scenario (${count})`,
      kept: (count: number) => `Met (${count})`,
      actualOnly: (count: number) => `Known for the actual alone (${count})`,
      unknown: (count: number) => `Not computable (${count})`,
    },
    missing: (heading: string, inputs: string, all: boolean) =>
      `${heading}; ${all ? '' : 'unless noted, '}missing: ${inputs}`,
    alsoMissing: (target: string, inputs: string) => `${target} – missing: ${inputs}`,
    others: (count: number) => `${count} others: meet it, of those that can compute it`,
    tally: (scenario: string, verdicts: string) => `${scenario}: ${verdicts}`,
  },
  realism: {
    kind: 'Dot chart',
    noPast: 'No historical data to compare the scenarios with',
    need: { one: 'needs', many: 'need' },
    /** With the years of the country, where its past is the yardstick: no more is known than is on record. */
    beyond: (country: string | undefined): string =>
      country === undefined ? 'that is not on record' : `that the country did not have in ${country}`,
    growth: (beyond: string) => `growth ${beyond}`,
    /** The measure that most scenarios have no example of. */
    level: (measure: string, beyond: string) => `a level of “${measure}” ${beyond}`,
    anything: (beyond: string) => `something ${beyond}`,
    /** Title with the growth that the actual had. */
    withActual: (title: string, growth: string) => `${title} (actual: ${growth})`,
    subtitle: (period: string, until: number | undefined) =>
      `What each scenario of ${period} needs, compared with the past${until === undefined ? '' : ` up to ${until}`}`,
    key: {
      unprecedented: 'not on record',
      recorded: 'within the past',
      past: (own: boolean | undefined): string =>
        own === undefined
          ? 'range of the longer record'
          : `range of the ${own ? 'province' : 'country'}’s past`,
      other: (own: boolean | undefined): string =>
        own === undefined
          ? 'value of the other record'
          : `value of the ${own ? 'province' : 'country'}’s past`,
    },
    heading: (measure: string, unit: string) => `${measure}, ${unit}`,
    past: (own: boolean, years: string, range: string) =>
      `${own ? 'Province' : 'Country'} ${years}: ${range}`,
    others: (count: number) => `${count} others`,
    investment: 'Investment: total social investment.',
    targeted: (document: string) => `As targeted in: ${document}.`,
    missing: (measures: string) => `Not computable (data missing): ${measures}.`,
    sources: (publishers: string) => `Sources of the past: ${publishers}.`,
    said: (
      scenario: string,
      measure: string,
      { value, verdict }: { readonly value: string; readonly verdict: string },
    ) => `${scenario}, ${measure}: ${value}, ${verdict}`,
    pastHeading: 'Past',
  },
  implied: {
    kind: 'Range chart',
    subtitle: (where: string, ranges: string, bases: string) => `${where}, ${ranges}; ${bases}`,
    ranges: {
      feasible: 'ranges in which all targets hold',
      required: 'any needed range alone ends its conflict',
      conflict: 'targets in conflict, and what is assumed',
    },
    /** The basis of the exchange rate only where a figure depends on one. */
    bases: (growth: string, shares: string, rate: string | undefined) =>
      `growth at ${growth}, shares at ${shares}${rate === undefined ? '' : `, ${rate}`}`,
    blocks: {
      yearly: 'Average change, % a year',
      percent: 'Shares and rates, %',
      amount: 'Amounts and ratios',
    },
    range: 'Range',
    unknown: 'unknown',
    /** The figure is the country's. */
    country: 'country',
    /** Names beside an axis. */
    names: {
      growth: 'GRDP growth',
      deflator: 'Prices (GRDP deflator)',
      exchangeRate: 'Exchange rate, VND per USD',
      population: 'Population',
      share: 'Share of GRDP',
      investmentRate: 'Investment over GRDP',
    },
    /** The same of one activity. */
    parts: { growth: 'Growth', deflator: 'Prices', share: 'Share' },
    inYear: (name: string, year: number) => `${name} ${year}`,
    ofPart: (name: string, part: string) => `${name}: ${part}`,
    amount: (name: string, year: string, unit: string) =>
      [name, year, unit].filter((part) => part !== '').join(', '),
    more: (count: number) => `… and ${count} more, in the table of this chart`,
    assumes: (what: string) => `The plan silently assumes ${what}`,
    /** What is assumed, with its range, and whether that reaches below zero. */
    phrases: {
      deflator: (range: string, falls: boolean) =>
        `prices ${falls ? 'changing by' : 'rising'} ${range} a year`,
      exchangeRate: (range: string, falls: boolean) =>
        `the dollar ${falls ? 'changing by' : 'rising'} ${range} a year`,
      population: (range: string, falls: boolean) =>
        `population ${falls ? 'changing by' : 'growing'} ${range} a year`,
      investmentRate: (range: string) => `investment of ${range} of GRDP`,
      icor: (range: string) => `an ICOR of ${range}`,
      growth: (range: string) => `GRDP growing ${range} a year`,
    },
    /** The same of one activity. */
    partPhrases: {
      growth: (part: string, range: string) => `growth of ${range} a year in “${part}”`,
      deflator: (part: string, range: string, falls: boolean) =>
        `prices ${falls ? 'changing by' : 'rising'} ${range} a year in “${part}”`,
      share: (part: string, range: string) => `a share of ${range} for “${part}”`,
    },
    figure: (name: string, range: string) => `${range} for “${name}”`,
    actual: (title: string, value: string, ofCountry: boolean) =>
      `${title}; ${ofCountry ? 'in the country' : 'actual'}: ${value}`,
    undecided: (count: number) =>
      `It could not be decided whether ${everyOf(count, 'target')} can hold together`,
    feasible: (count: number) =>
      count === 0
        ? 'No target is stated yet'
        : count === 1
          ? 'The target can be met'
          : `${capital(everyOf(count, 'target'))} can hold together`,
    conflict: (targets: readonly string[]) => {
      const told =
        targets.length > 3 ? `${targets.length} targets` : targets.map((name) => `“${name}”`).join(' and ');
      return `${told} cannot hold${targets.length === 1 ? '' : ' together'}`;
    },
    takes: (conflict: string, what: string) => `${conflict}: it takes ${what}`,
    takesGiven: (conflict: string, given: string, range: string) =>
      `${conflict} with ${given}: it takes ${range}`,
    alike: 'Prices of all activities are assumed to move alike.',
    actualFrom: (scenario: string) => `Actual: the figures published last, or else “${scenario}”.`,
    said: (
      name: string,
      range: string,
      { basis, actual }: { readonly basis: string; readonly actual: string },
    ) => `${name}: ${range} (${basis})${actual === '' ? '' : `, actual ${actual}`}`,
    inBrackets: (value: string, vintage: string) => `${value} (${vintage})`,
  },
  actual: {
    kind: 'Dot chart',
    title: ({ met, judged, all }: ActualCounts) => {
      if (judged === 0) return 'No target has a published actual value yet';
      const rest = all === judged ? '' : `; for ${all - judged} of ${all} none is published`;
      const which = met === 0 ? 'None' : met === judged ? 'All' : met;
      if (judged === 1)
        return `The one target with a published actual value was ${met === 0 ? 'missed' : 'met'}${rest}`;
      const was = met < 2 ? 'was' : 'were';
      return `${which} of the ${judged} targets with a published actual value ${was} met${rest}`;
    },
    subtitle: (period: string, region: string) =>
      `Actual against target ${period}, ${region}: % of each target’s midpoint; figures in each target’s own unit`,
    axis: (percent: string) => `${percent} = target`,
    key: { target: 'target', last: 'actual, published last', earlier: 'published earlier' },
    /** Value, gap and verdict beside a row. */
    actual: (value: string, gap: string, verdict: string) =>
      `${value}${gap === '' ? '' : ` (${gap})`}: ${verdict}`,
    target: (bounds: string) => `Target ${bounds}`,
    percent: '% of the target’s midpoint',
    otherWhole: 'The published structure counts components that the plan’s does not.',
  },
};

/** What the title of a scorecard is made from; the actual is no scenario. */
export interface ScorecardCounts {
  readonly targets: number;
  /** Targets that at least one scenario can compute. */
  readonly known: number;
  readonly scenarios: number;
  /** The most targets that one scenario meets. */
  readonly best: number;
  /** Scenarios that meet all known targets. */
  readonly complete: number;
  /** Of a scenario that stands alone. */
  readonly name: string | undefined;
  /** By its name: published figures may say otherwise than the scenario that is projected from them. */
  readonly actual: { readonly name: string; readonly met: number; readonly known: number } | undefined;
}

/** The prices and the exchange rate that targets are judged at; nothing where none is of that kind. */
export interface ScorecardBases {
  /** Whether a target is on GRDP per capita. */
  readonly isPerPerson: boolean;
  readonly constant: string | undefined;
  readonly current: string | undefined;
  readonly rate: string | undefined;
}

function actualOf({ actual }: ScorecardCounts): string {
  if (actual === undefined || actual.known === 0) return '';
  return `; “${actual.name}” meets ${actual.met === 0 ? 'none' : actual.met} of ${actual.known}`;
}

function noneOf(targets: number): string {
  if (targets === 1) return 'The one target cannot be computed yet';
  return `None of the ${targets} targets can be computed yet`;
}

/** How many targets have a published actual, and how many of these were met. */
export interface ActualCounts {
  readonly met: number;
  readonly judged: number;
  readonly all: number;
}
