import type { RankAmong } from '../plan/targets/RankAmong.js';
import type { LocalText } from '../plan/text/LocalText.js';
import type { MissingInput } from './MissingInput.js';

/** Facts that growth accounting takes. */
export type ProductionFact = 'capitalOutputRatio' | 'labourShare' | 'depreciation' | 'investmentRate';

/** Something that an answer cannot be computed without; the words for it stand in `src/report/language`. */
export type Need =
  /** What a scenario is missing for a target, under the name of its indicator. */
  | {
      readonly kind: 'inputs';
      readonly label: LocalText;
      readonly inputs: readonly MissingInput[];
      /** Names of the activities among the inputs that the plan names. */
      readonly activities: Readonly<Record<string, LocalText>>;
    }
  /** Published figures of years; those that are known stand beside. */
  | {
      readonly kind: 'published';
      readonly label: LocalText;
      readonly years: readonly number[];
      readonly known: readonly number[];
      /** The years are known, but each in another vintage. */
      readonly oneVintage: boolean;
      readonly constantPrices: boolean;
    }
  /** Accounts of a year that hold the figure a target speaks of. */
  | {
      readonly kind: 'accounts';
      readonly label: LocalText;
      readonly year: number;
      readonly activity: string;
    }
  /** GRDP of a year at current prices. */
  | { readonly kind: 'grdp'; readonly year: number; readonly vintage: string }
  /** Growth of the base year, or the average up to it. */
  | {
      readonly kind: 'pastGrowth';
      readonly pace: 'last' | 'average';
      readonly year: number;
      readonly vintage: string;
    }
  /** The figures of a year of all provinces that a place is counted among, and the place in the last year that has them. */
  | {
      readonly kind: 'peers';
      readonly label: LocalText;
      readonly year: number;
      readonly among: RankAmong['among'];
      readonly latest?: RankAmong['latest'];
      readonly published?: LocalText | undefined;
    }
  /** Growth by activity that agrees with that of the total. */
  | { readonly kind: 'growthOfParts' }
  /** An economy that grows. */
  | { readonly kind: 'growth' }
  /** Total social investment of the years of the plan, as a target or an assumption. */
  | { readonly kind: 'investmentOfYears' }
  /** Total social investment. */
  | { readonly kind: 'investment' }
  /** The labour force of two years in one vintage. */
  | { readonly kind: 'labourForce'; readonly years: readonly number[]; readonly known: readonly number[] }
  /** The employed, or the labour force, from the base year to the last, as an assumption of the scenario. */
  | { readonly kind: 'workers'; readonly years: readonly number[] }
  | { readonly kind: 'productionFact'; readonly fact: ProductionFact; readonly year: number };
