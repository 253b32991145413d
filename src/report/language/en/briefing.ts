import { thingNamed } from '../thingNamed.js';

/** The words of a briefing, beside those of its charts and tables. */
export const briefing = {
  kind: 'Briefing',
  motto: [] as readonly string[],
  about: (plan: string) => `On the ${plan.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`,
  reach: 'Does the plan reach its target?',
  conditions: 'What would have to be true',
  silent: 'What the targets silently assume',
  note: 'Note of the office',
  annex: 'Annex',
  scorecard: (name: string) => `Targets in ${thingNamed('scenario', name, 'the ')}`,
  doubts: 'What is uncertain',
  sources: 'Sources and vintages',
  method: 'Method',
  /** How the scenario that stands for the plan stands to the target for GRDP per capita. */
  planPath: ({
    name,
    value,
    gap,
    target,
    year,
    side,
  }: {
    name: string;
    value: string;
    gap: string;
    target: string;
    year: number;
    /** `met`: no less, or no more, than a target of one bound. */
    side: 'below' | 'within' | 'met' | 'above';
  }) =>
    `On the path that stands for the plan (“${name}”), GRDP per capita is ${value} in ${year}: ${
      { within: 'within', met: 'it meets', below: `${gap} below`, above: `${gap} above` }[side]
    } the target of ${target}.`,
  /** `name`: of the path, where no sentence before has named it. */
  counted: ({
    all,
    computed,
    met,
    missed,
    name,
  }: {
    all: number;
    computed: number;
    met: number;
    missed: number;
    name?: string;
  }) => {
    const path = name === undefined ? 'this path' : `“${name}”`;
    if (computed === 0) {
      return all === 1
        ? 'The plan’s one target cannot be computed from published figures yet.'
        : `None of the plan’s ${all} targets can be computed from published figures yet.`;
    }
    if (all === 1)
      return `The plan’s one target can be computed from published figures: ${path} ${met === 1 ? 'meets' : 'misses'} it.`;
    const found = judgedIn({ computed, met, missed });
    return computed === all
      ? `${all === 2 ? 'Both' : `All ${all}`} targets of the plan can be computed from published figures: ${path} ${found}.`
      : `Of the plan’s ${all} targets, ${computed} can be computed from published figures: ${path} ${found}.`;
  },
  noTargets: 'The plan states no target yet, so it cannot be said whether it reaches one.',
  /** What futures are, which the sentences after it count. */
  futures: (draws: string) =>
    `The odds count ${draws} futures, drawn from what the plan itself says is uncertain in its assumptions; if that is wrong, so are they.`,
  actual: (value: string, year: number) => `The actual figure of ${year} is ${value}.`,
  /** Where the scenario marked as the actual comes to another number, which the tables show. */
  published: (value: string, year: number, actual: { readonly name: string; readonly value: string }) =>
    `The figure published for ${year} is ${value}; ${thingNamed('scenario', actual.name, 'the ')}, computed from growth and prices, comes to ${actual.value}.`,
  each: (value: string) =>
    `To reach ${value}, one assumption alone would have to change as the table shows, all others staying as they are.`,
  reached:
    'The target is reached on this path; the table shows what each assumption alone would have to be for it to be reached exactly.',
  /** Where a difference is not that of the rounded figures beside it. */
  unrounded: 'Differences are taken before rounding.',
  /** The same in words, where no table stands beside them. */
  eachInWords: (
    value: string,
    { changes, never }: { changes: readonly string[]; never: readonly string[] },
  ) =>
    changes.length === 0
      ? `No assumption alone can change so much that ${value} is reached, all others staying as they are.`
      : `To reach ${value}, one assumption alone would have to change, all others staying as they are: ${changes.join('; or ')}.${briefing.notAlone(never)}`,
  reachedInWords: ({ changes, never }: { changes: readonly string[]; never: readonly string[] }) =>
    changes.length === 0
      ? 'The target is reached on this path; no assumption alone can change so much that it is only just reached.'
      : `The target is reached on this path; it would be reached exactly if one assumption alone changed, all others staying as they are: ${changes.join('; or ')}.${briefing.notAlone(never)}`,
  /** The assumptions of which no value leads there. */
  notAlone: (never: readonly string[]): string =>
    never.length === 0 ? '' : ` Not by ${never.join(' or ')} alone.`,
  change: ({ name, before, after }: { name: string; before: string; after: string }) =>
    `${name} from ${before} to ${after}`,
  unreachable: 'not reachable',
  captions: {
    scenarios: 'Scenarios of the plan',
    allScenarios: 'All scenarios of the plan',
    paths: 'What can be projected',
    conditions: (value: string) => `What one assumption alone would have to be to reach ${value}`,
    implied: 'What the targets imply of what they leave open',
    scorecard: 'Targets, values and verdicts',
    assumptions: 'Yearly averages assumed, and why',
    doubts: 'What is uncertain, how much, and why',
    sources: 'Where the figures come from',
  },
  vintage: (label: string, date: string) => `${label}, published ${date}`,
  table: (number: number, caption: string) => `Table ${number}. ${caption}`,
  figure: (number: number, caption: string) => `Figure ${number}. ${caption}`,
  methodText: ({
    hasAccounts,
    isPerPerson,
    isInUsd,
  }: Readonly<Record<'hasAccounts' | 'isPerPerson' | 'isInUsd', boolean>>): readonly string[] => [
    hasAccounts
      ? `Volumes grow by the growth assumed; prices by the deflator assumed; values are volume times price. Shares are at current prices, growth is at constant prices.${isPerPerson ? ` GRDP per capita is GRDP over the average population of the year${isInUsd ? ', converted at the average exchange rate of the year' : ''}.` : ''}`
      : `${isPerPerson ? 'Population and indicators' : 'Indicators'} change as assumed, from the published figures of the base year.`,
    'Average growth is geometric. A target is met where the value of its year, or of all its years, lies within its bounds. A figure that is not published is missing, never zero: what depends on it is listed as not computable.',
  ],
  fingerprint: (digest: string) => `Inputs: SHA-256 ${digest}`,
};

/** How many of the targets that can be computed a path meets. */
function judgedIn({ computed, met, missed }: { computed: number; met: number; missed: number }): string {
  if (computed === 1) return met === 1 ? 'meets it' : 'misses it';
  if (missed === 0) return computed === 2 ? 'meets both' : 'meets them all';
  return met === 0 ? 'meets none' : `meets ${met} and misses ${missed}`;
}
