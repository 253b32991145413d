import { z } from 'zod';
import { type Message, say } from '../../errors/Message.js';
import { byName, choice, didYouMean, list, name, quantity, says, strict } from '../grammar.js';
import { Period } from '../Period.js';
import { Points, Rate, rateComplaint } from '../Rate.js';
import { LocalText } from '../text/LocalText.js';
import { plainText, unitText } from '../text/plainText.js';
import { yearNumber } from '../yearNumber.js';
import type { AssumedStatus } from './AssumedStatus.js';
import { BaseDraft } from './BaseDraft.js';
import { ScenarioDoubtDraft } from './DoubtDraft.js';
import { ShockDraft } from './ShockDraft.js';

/** An assumption that follows published figures instead of stating its own. */
export interface ObservedDraft {
  readonly observed: string;
  readonly activity: string;
  readonly region?: string | undefined;
  readonly vintage: string;
  readonly over: Period;
  /** `average`: one geometric mean for all years; `yearly`: the growth of each year. */
  readonly as: 'average' | 'yearly';
  readonly reason?: LocalText | undefined;
}

/** An assumption as written: a value for all years, values by year or span of years, or published figures to follow. */
export type PathDraft =
  | number
  | Readonly<Record<string, number>>
  | {
      readonly value: number | Readonly<Record<string, number>>;
      /** How the value came about: `assumed` where nothing is said. */
      readonly status?: AssumedStatus | undefined;
      readonly source?: string | undefined;
      readonly reason?: LocalText | undefined;
    }
  | ObservedDraft;

/** Growth of what the accounts do not hold: by a rate, by points, by an amount, yearly amounts (in `unit`), or a share of GRDP. */
export type IndicatorDraft = {
  readonly vintage?: string | undefined;
  readonly unit?: string | undefined;
  /** A level of the base year that nobody has published, in the unit of the indicator, assumed with its reason. */
  readonly base?: { readonly value: number; readonly reason: LocalText } | undefined;
} & (
  | { readonly growth: PathDraft }
  | { readonly change: PathDraft }
  | { readonly add: PathDraft }
  | { readonly amount: PathDraft }
  | { readonly shareOfGrdp: PathDraft }
);

/** Investment and what it does to growth, as written: through an ICOR, or through the Long Term Growth Model. */
export interface InvestmentDraft {
  /** Total social investment over GRDP. */
  readonly rate?: PathDraft | undefined;
  readonly icor?: PathDraft | undefined;
  /** Which ICOR is meant; indirect where nothing is said. */
  readonly way?: 'indirect' | 'direct' | undefined;
  readonly longTermGrowth?:
    | {
        /** Investment over GRDP of the base year. */
        readonly startingRate: number;
        readonly capitalOutputRatio: number;
        readonly labourShare: number;
        readonly depreciation: number;
        readonly productivityGrowth: PathDraft;
        readonly labourGrowth: PathDraft;
        readonly humanCapitalGrowth?: PathDraft | undefined;
      }
    | undefined;
}

/** A scenario as scenarios.yaml writes it, before it takes over what it extends. */
export interface ScenarioDraft {
  readonly id: string;
  readonly label?: LocalText | undefined;
  readonly motive?: LocalText | undefined;
  readonly abstract: boolean;
  /** Marks the path that the province took in fact. */
  readonly actual?: boolean | undefined;
  /** Marks the scenario that stands for the plan; where none is marked, the middle one of the plan's own does. */
  readonly plan?: boolean | undefined;
  readonly extends?: string | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly base?: BaseDraft | undefined;
  readonly closure?: 'byActivity' | 'byTotalAndStructure' | 'byInvestment' | undefined;
  readonly growth?: Readonly<Record<string, PathDraft | 'residual'>> | undefined;
  readonly investment?: InvestmentDraft | undefined;
  readonly structure?:
    | {
        readonly year: number;
        readonly path: 'linear' | 'logRatio';
        readonly shares: Readonly<Record<string, number>>;
      }
    | undefined;
  readonly deflator?: Readonly<Record<string, PathDraft>> | undefined;
  readonly exchangeRate?: PathDraft | undefined;
  readonly population?: PathDraft | undefined;
  readonly indicators?: Readonly<Record<string, IndicatorDraft>> | undefined;
  readonly shocks?: readonly ShockDraft[] | undefined;
  readonly doubt?: ScenarioDoubtDraft | undefined;
}

const years = z.string().regex(/^\s*\d{4}(\s*[-‐-―−]\s*\d{4})?\s*$/, {
  error: says('badValue', say`a year such as 2020 or years such as 2016-2020`),
});
const yesOrNo = z.boolean({ error: says('badValue', say`true or false`) });

const Observed = strict({
  observed: name(say`the indicator whose figures are followed`),
  activity: name(say`an activity id`).default('total'),
  region: name(say`a region id`).optional(),
  vintage: plainText(say`the vintage of the figures`),
  over: Period,
  as: choice(['average', 'yearly'], say`how the figures are followed`).default('average'),
  reason: LocalText.optional(),
});

function pathOf(value: z.ZodType<number>) {
  const byYear = byName(years, value, say`values by year, such as { 2016: 8%, 2017-2020: 9% }`);
  const explained = strict({
    value: z.union([value, byYear]),
    status: choice(['assumed', 'derived', 'reported'], say`how the value came about`).optional(),
    source: name(say`a source id`).optional(),
    reason: LocalText.optional(),
  });
  return z.union([value, explained, Observed, byYear]);
}

const RatePath = pathOf(Rate);
const rateOrResidual = say`a rate such as 8.5%, or residual`;
const residual = z.literal('residual', { error: says('badValue', rateOrResidual) });
const RateOrResidual = z.union([RatePath, residual], {
  error: ({ input }) => {
    const isWord = typeof input === 'string' && !/\d/.test(input);
    if (!isWord) return rateComplaint(input, say`a rate such as 8.5%`);
    return says('badValue', rateOrResidual, didYouMean(input, ['residual']));
  },
});
const start = {
  vintage: plainText(say`a vintage`).optional(),
  base: strict({ value: quantity(say`an amount in the unit of the indicator`), reason: LocalText })
    .optional()
    .describe('A level of the base year that nobody has published, assumed with its reason'),
};
const unit = unitText(say`the unit of the amount, such as "trillion VND"`).optional();
const Amounts = pathOf(quantity(say`an amount in the unit of the indicator`));
const Assumed = z.union(
  [
    strict({ ...start, growth: RatePath }),
    strict({ ...start, change: pathOf(Points) }),
    strict({ ...start, unit, add: Amounts }),
    strict({ ...start, unit, amount: Amounts }),
    strict({ ...start, shareOfGrdp: RatePath }),
  ],
  {
    error: says('badValue', say`one of growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%`),
  },
);

/** Assumptions by activity, or one for all of them under a word of its own. */
function byActivity<Value extends z.ZodType>(whole: string, value: Value, expected: Message) {
  const hint = say`A path stands under ${whole} or an activity, such as { ${whole}: { 2016: 8%, 2017-2020: 9% } }.`;
  return byName(name(say`an activity id or ${whole}`), value, expected).refine(
    (written) => !isPath(written),
    {
      when: () => true,
      error: says('badValue', expected, hint),
    },
  );
}

/** Whether a value is one path, by year, explained or followed, where paths by activity were wanted. */
function isPath(written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return false;
  const { reason, observed } = written as Partial<Record<string, unknown>>;
  const isReason = typeof reason === 'object' ? LocalText.safeParse(reason).success : isWord(reason);
  const keys = Object.keys(written);
  const isByYear = keys.length > 0 && keys.every((key) => years.safeParse(key).success);
  return isReason || isWord(observed) || isByYear;
}

const isWord = (written: unknown) =>
  typeof written === 'string' && !/\d/.test(written) && written !== 'residual';

const ratioAboveZero = (expected: Message) =>
  quantity(expected).positive({ error: says('badNumber', say`${expected}, above 0`) });

const Investment = strict({
  rate: RatePath.optional(),
  icor: pathOf(ratioAboveZero(say`an ICOR, such as 5.5`)).optional(),
  way: choice(['indirect', 'direct'], say`an ICOR`).optional(),
  longTermGrowth: strict({
    startingRate: Rate,
    capitalOutputRatio: ratioAboveZero(say`capital over GRDP, such as 2.5`),
    labourShare: Rate,
    depreciation: Rate,
    productivityGrowth: RatePath,
    labourGrowth: RatePath,
    humanCapitalGrowth: RatePath.optional(),
  }).optional(),
});

/** Schema of {@link ScenarioDraft}. */
export const ScenarioDraft: z.ZodType<ScenarioDraft> = strict(
  {
    id: name(say`a scenario id`),
    label: LocalText.optional(),
    motive: LocalText.optional(),
    abstract: yesOrNo.default(false),
    actual: yesOrNo
      .optional()
      .describe('Marks the path that the province took in fact: one scenario at most'),
    plan: yesOrNo
      .optional()
      .describe('Marks the scenario that stands for the plan in charts and comparisons: one at most'),
    extends: name(say`the id of another scenario`).optional(),
    measures: list(name(say`a measure id`), say`a list of measure ids`).optional(),
    base: BaseDraft.optional(),
    closure: choice(['byActivity', 'byTotalAndStructure', 'byInvestment'], say`a closure`).optional(),
    growth: byActivity(
      'total',
      RateOrResidual,
      say`growth by activity or of the total, such as { total: 8.5% }`,
    ).optional(),
    investment: Investment.optional(),
    structure: strict({
      year: yearNumber(),
      path: choice(['linear', 'logRatio'], say`a path of the shares`).default('linear'),
      shares: byName(name(say`an activity id`), Rate, say`shares by activity, such as { services: 60% }`),
    }).optional(),
    deflator: byActivity(
      'all',
      RatePath,
      say`changes by activity, or one for all such as { all: 2.7% }`,
    ).optional(),
    exchangeRate: RatePath.optional(),
    population: RatePath.optional(),
    indicators: byName(name(say`an indicator id`), Assumed, say`assumptions by indicator`).optional(),
    shocks: list(ShockDraft, say`a list of shocks`).optional(),
    doubt: ScenarioDoubtDraft.optional(),
  },
  { outcome: 'actual' },
).describe('A scenario: what it assumes, and why');

/** Schema of scenarios.yaml: the list of scenarios. */
export const ScenarioFile: z.ZodType<{ readonly scenarios: readonly ScenarioDraft[] }> = strict({
  scenarios: list(ScenarioDraft, say`a list of scenarios`).min(1, {
    error: says('missing', say`at least one scenario`),
  }),
}).describe('The scenarios of a plan');
