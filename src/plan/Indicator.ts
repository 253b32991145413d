import { z } from 'zod';
import { say } from '../errors/Message.js';
import { choice, list, name, says, strict } from './grammar.js';
import { LocalText } from './LocalText.js';
import { unitText } from './plainText.js';
import { Ratio } from './Ratio.js';
import { type Nature, natures, type SignRule, signs } from './SeriesNature.js';

/** Something that is measured: what facts, assumptions and targets speak of. */
export interface Indicator {
  readonly id: string;
  readonly label: LocalText;
  readonly unit: string;
  /** Digits after the decimal mark when it is shown. */
  readonly decimals: number;
  /** Ids of indicators that count the same thing in another way. */
  readonly definitions?: readonly string[] | undefined;
  /** Where its figures are published, so that a reader finds what is missing. */
  readonly published?: LocalText | undefined;
  /** What it is, where its unit does not say so: a balance in billion VND, a rate in per cent. */
  readonly nature?: Nature | undefined;
  /** The sign its figures may have, where it is not that of its nature. */
  readonly sign?: Exclude<SignRule, 'mostlyPositive'> | undefined;
  /** The two series it is computed from, where it is one over another: no scenario assumes it. */
  readonly ratio?: Ratio | undefined;
}

/** Schema of {@link Indicator}. */
export const Indicator: z.ZodType<Indicator> = strict({
  id: name(say`an indicator id`),
  label: LocalText,
  unit: unitText(say`the unit, such as "million USD"`),
  decimals: z
    .int({ error: says('badValue', say`a number of digits from 0 to 6`) })
    .min(0)
    .max(6)
    .default(0),
  definitions: list(name(say`an indicator id`), say`a list of indicator ids`)
    .optional()
    .describe('Indicators that count the same thing in another way'),
  published: LocalText.optional().describe('Where its figures are published'),
  nature: choice(natures, say`what the indicator is`).optional(),
  sign: choice(signs, say`the sign of its figures`).optional(),
  ratio: Ratio.optional(),
}).describe('Something that is measured beside the accounts');

/** Ids of what national accounts measure; a plan need not declare them. */
export const accountsIndicators = [
  'grdp',
  'growthRate',
  'averageGrowthRate',
  'growthContribution',
  'shareOfGrdp',
  'grdpPerCapita',
  'deflator',
  'averagePopulation',
  'populationGrowth',
  'exchangeRate',
  'labourForce',
  'employment',
  'gdp',
  'gdpPerCapita',
  'shareOfGdp',
  'consumerPriceChange',
  'investmentRate',
  'icor',
] as const;

/** Those of {@link accountsIndicators} that every projection gives: no plan may declare another of the same name. */
export const projectedAccounts: readonly string[] = [
  'grdp',
  'growthRate',
  'averageGrowthRate',
  'growthContribution',
  'shareOfGrdp',
  'grdpPerCapita',
  'deflator',
  'averagePopulation',
  'exchangeRate',
];
