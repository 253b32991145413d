import { stringify } from 'yaml';
import type { Issue } from '../../errors/Issue.js';
import { listed, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Activity } from '../../plan/Activity.js';
import { namedIn } from '../../plan/namedIn.js';
import { activitiesOf } from '../../plan/tables/activitiesOf.js';
import { groupOfPopulation } from '../../plan/tables/groupOfPopulation.js';
import type { ImportedFact } from '../../plan/tables/ImportedTable.js';
import type { TableReading } from '../../plan/tables/TableLine.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import { foldedText } from '../../plan/vocabulary/foldedText.js';
import { csvFromRows } from '../text/csvFromRows.js';
import { baseYearOf, isCountedIn } from './baseOfTables.js';
import { type PublishedPopulation, publishedPopulation } from './publishedPopulation.js';

/** The words that a new plan is written with, in both languages. */
export interface NewPlanWords {
  readonly title: (region: string, period: string) => LocalText;
  readonly document: LocalText;
  readonly scenario: LocalText;
  readonly motive: LocalText;
  /** Where nothing is known of the population. */
  readonly motiveUncounted: LocalText;
  readonly prices: LocalText;
  readonly investment: LocalText;
  /** The vintages of population that ships with the package, by what they are. */
  readonly population: { readonly published: LocalText; readonly continued: LocalText };
  /** What the files say of themselves. */
  readonly planComment: readonly string[];
  readonly scenarioComment: readonly string[];
}

/** The files of a plan folder that begins with tables: without figures yet, which are imported as into any folder. */
export interface NewPlan {
  readonly plan: string;
  readonly facts: string;
  readonly sources: string;
  /** Once the figures are known: a scenario that continues their past. */
  readonly scenarios: (facts: readonly ImportedFact[]) => string;
}

const lengthOfPlan = 5;
const documentId = 'plan-document';
const factColumns =
  'region,indicator,activity,price_basis,unit,period,value,status,vintage,source,note'.split(',');

/**
 * A plan folder out of tables of a province: its activities are those of the table of GRDP at current prices, its base
 * is the last year of that table, and one scenario continues the growth of the years before.
 *
 * @param region - the name of the province
 * @throws ScenarioError where no table lists activities of GRDP at current prices, or no region is named
 */
export function newPlan(
  readings: readonly TableReading[],
  region: string | undefined,
  words: NewPlanWords,
): NewPlan {
  const activities = activitiesOf(readings);
  const base = baseYearOf(readings);
  const issues: Issue[] = [];
  if (activities.length === 0) {
    const hint = say`Give its table too, or make a plan folder with ${initCall(region)} and import into that.`;
    issues.push({
      code: 'missing',
      path: [],
      expected: say`a table of GRDP by activity at current prices, to begin a plan with`,
      hint,
    });
  }
  if (region === undefined)
    issues.push({
      code: 'missing',
      path: ['--region'],
      expected: say`the name of the province, to begin a plan with`,
    });
  if (issues.length > 0 || region === undefined) throw new ScenarioError(issues);
  const id =
    foldedText(region)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'province';
  const period = `${base + 1}-${base + lengthOfPlan}`;
  const isCounted = isCountedIn(readings, base);
  const people = isCounted
    ? undefined
    : publishedPopulation(region, { from: base + 1, to: base + lengthOfPlan });
  const indicators = [
    ...(namesSubject(readings, 'socialInvestment')
      ? [{ id: 'socialInvestment', label: words.investment, unit: 'billion VND' }]
      : []),
    ...groupsIn(readings).map(({ id, label }) => ({ id, label, unit: 'thousand persons' })),
  ];
  const document = { title: words.document, date: String(base), source: documentId };
  const plan = {
    id: `${id}-${period}`,
    title: words.title(region, period.replace('-', '–')),
    region: { id, name: { vi: region, en: region } },
    document,
    period,
    activities: [...activities],
    vintages: (people?.vintages ?? []).map((vintage) => ({
      id: vintage,
      published: '2025-07',
      label: vintage === people?.vintage ? words.population.published : words.population.continued,
    })),
    ...(indicators.length === 0 ? {} : { indicators }),
    targets: [],
    measures: [],
  };
  return {
    plan: commented(words.planComment, plan),
    facts: csvFromRows(factColumns, people?.rows ?? []),
    sources: csvFromRows(
      ['id', 'publisher', 'title', 'date', 'locator', 'reliability'],
      [
        { id: documentId, publisher: '', title: words.document.vi, date: '', locator: '', reliability: '' },
        ...(people?.sources ?? []),
      ],
    ),
    scenarios: (facts) =>
      commented(words.scenarioComment, {
        scenarios: [scenarioOf(facts, { base, region, words, people, isCounted, activities })],
      }),
  };
}

/** The call that makes a plan folder of a province with what is published of it. */
const initCall = (region: string | undefined) =>
  region === undefined ? 'init' : `init my-plan --province "${region}"`;

/** The groups of the population that tables list. */
function groupsIn(readings: readonly TableReading[]) {
  return [
    ...new Set(readings.flatMap(({ lines }) => lines.flatMap((line) => groupOfPopulation(line) ?? []))),
  ];
}

/** Whether a table, or a line of one, names something. */
const namesSubject = (readings: readonly TableReading[], subject: string) =>
  readings.some(({ lines }) => lines.some(({ context }) => context.subject === subject));

interface ScenarioParts {
  readonly people: PublishedPopulation | undefined;
  /** Whether the tables tell the population of the base year; where nothing does, the plan has none. */
  readonly isCounted: boolean;
  readonly base: number;
  readonly region: string;
  readonly words: NewPlanWords;
  readonly activities: readonly Activity[];
}

function scenarioOf(
  facts: readonly ImportedFact[],
  { base, region, words, people, isCounted, activities }: ScenarioParts,
): object {
  const vintage = facts[0]?.vintage ?? '';
  const yearsIn = (indicator: string, activity: string) =>
    facts
      .filter(
        (fact) =>
          fact.indicator === indicator &&
          fact.part === undefined &&
          fact.activity === activity &&
          fact.priceBasis !== 'current',
      )
      .map(({ period }) => period.to);
  const followed = (observed: string, activity = 'total', least = 2) => {
    const years = yearsIn(observed, activity);
    if (years.length < least) return undefined;
    const over = `${Math.min(...years)}-${Math.max(...years)}`;
    return { observed, ...(activity === 'total' ? {} : { activity }), vintage, over };
  };
  const growth = Object.fromEntries(
    activities.map(({ id }) => [id, followed('grdp', id) ?? followed('growthRate', id, 1)]),
  );
  const population = people?.followed ?? (isCounted ? followed('averagePopulation') : undefined);
  const needed = { ...growth, ...(isCounted ? { averagePopulation: population } : {}) };
  const lacking = Object.entries(needed).flatMap(([id, found]) => (found === undefined ? [id] : []));
  if (lacking.length > 0) {
    const expected = say`two years of ${listed(lacking.map((id) => namedIn({ activities, indicators: [] }, id)))}, at constant prices where prices play a part, to continue`;
    const hint = say`Give the tables that have them in the same call, or make a plan folder with ${initCall(region)} and import into that.`;
    throw new ScenarioError([{ code: 'missing', path: [], expected, hint }]);
  }
  return {
    id: 'past-continues',
    label: words.scenario,
    motive: population === undefined ? words.motiveUncounted : words.motive,
    base: { year: base, vintage, ...(people === undefined ? {} : { population: people.baseVintage }) },
    closure: 'byActivity',
    growth,
    deflator: { all: { value: '0%', reason: words.prices } },
    ...(population === undefined ? {} : { population }),
  };
}

function commented(comment: readonly string[], value: object): string {
  return `${comment.map((line) => `# ${line}\n`).join('')}${stringify(value, { lineWidth: 0 })}`;
}
