import { z } from 'zod';
import { type Message, say } from '../../errors/Message.js';
import { byName, choice, list, name, quantity, says, strict } from '../grammar.js';
import { Points, Rate } from '../Rate.js';
import { LocalText } from '../text/LocalText.js';
import { plainText, unitText } from '../text/plainText.js';
import { yearNumber } from '../yearNumber.js';
import { BaseDraft } from './BaseDraft.js';
import { ScenarioDoubtDraft } from './DoubtDraft.js';
import { besideValue, byActivity, type PathDraft, pathOf, RateOrResidual, RatePath } from './PathDraft.js';
import { ShockDraft } from './ShockDraft.js';

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

const yesOrNo = z.boolean({ error: says('badValue', say`true or false`) });

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
    strict({ ...start, growth: RatePath }, besideValue('growth')),
    strict({ ...start, change: pathOf(Points) }, besideValue('change')),
    strict({ ...start, unit, add: Amounts }, besideValue('add')),
    strict({ ...start, unit, amount: Amounts }, besideValue('amount')),
    strict({ ...start, shareOfGrdp: RatePath }, besideValue('shareOfGrdp')),
  ],
  {
    error: says('badValue', say`one of growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%`),
  },
);

const ratioAboveZero = (expected: Message) =>
  quantity(expected).positive({ error: says('badNumber', say`${expected}, above 0`) });

const Investment = strict(
  {
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
  },
  besideValue('rate'),
);

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
  {
    outcome: say`This key is called ${'actual'} now.`,
    reason: say`A reason stands beside a value; that of a whole scenario is its ${'motive'}.`,
  },
).describe('A scenario: what it assumes, and why');

/** Schema of scenarios.yaml: the list of scenarios. */
export const ScenarioFile: z.ZodType<{ readonly scenarios: readonly ScenarioDraft[] }> = strict({
  scenarios: list(ScenarioDraft, say`a list of scenarios`).min(1, {
    error: says('missing', say`at least one scenario`),
  }),
}).describe('The scenarios of a plan');
