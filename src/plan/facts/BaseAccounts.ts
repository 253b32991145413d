/** Which figures a projection starts from: one year, and one vintage for the accounts. */
export interface BaseChoice {
  readonly year: number;
  /** Vintage of GRDP, its shares and GRDP per capita: one, never two. */
  readonly vintage: string;
  /** Vintage of the population, where it is not that of the accounts. */
  readonly population?: string;
  /** Whether anything is told per person, as is taken where left out; where not, the population is not looked for. */
  readonly isPerPersonTold?: boolean;
  /** Vintage of the exchange rate; left out where no target of the plan takes one. */
  readonly exchangeRate?: string;
  /**
   * Reference year of the constant prices that volumes are counted at; where left out, that of the levels published in
   * the vintage, or the base year itself where none are.
   */
  readonly constantPrices?: number;
}

/** What was derived or rescaled in a base; the words for it stand in `src/report/language`. */
export type BaseNote =
  /** GRDP is GRDP per capita times the average population. */
  | { readonly kind: 'grdpFromPerCapita' }
  /** The average population is GRDP over GRDP per capita. */
  | { readonly kind: 'populationFromGrdp' }
  /** GRDP is not known: there are no activities, and no figure of the accounts is projected. */
  | { readonly kind: 'withoutAccounts' }
  /** Published shares add up to a sum, per cent, and are rescaled to 100. */
  | { readonly kind: 'sharesRescaled'; readonly sum: number }
  /** Volumes are counted at the constant prices of a year whose levels the vintage publishes. */
  | { readonly kind: 'constantPrices'; readonly referenceYear: number }
  /** Levels at the constant prices of one year are put at those of another, by the deflators of the activities. */
  | { readonly kind: 'rereferenced'; readonly from: number; readonly referenceYear: number };

/** Levels of the base year at the constant prices of a reference year. */
export interface ConstantPrices {
  readonly referenceYear: number;
  /** Billion VND, in the order of the activities. */
  readonly volumes: readonly number[];
}

/** Where a figure comes from. */
export interface Origin {
  readonly vintage: string;
  /** Ids of its sources, with blanks between. */
  readonly source: string;
}

/** An "of which" row of a base: what an activity is made of, inside it and never beside it. */
export interface BasePart {
  readonly id: string;
  /** The activity it belongs to. */
  readonly whole: string;
  /** Billion VND at current prices. */
  readonly value: number;
  /** Billion VND at the prices that volumes are counted at. */
  readonly volume: number;
}

/** The accounts of the base year, complete: what every projection of it starts from. */
export interface BaseAccounts {
  readonly year: number;
  /** That of the accounts, or of the population without them; empty where there is neither. */
  readonly vintage: string;
  /** The components of GRDP in this vintage, in the plan's order; none where GRDP is not known. */
  readonly activities: readonly string[];
  /** Share of each component in GRDP at current prices, as a decimal; they add up to 1. */
  readonly shares: readonly number[];
  /** GRDP at current prices, billion VND; the empty sum where no component is known, which is never told. */
  readonly grdp: number;
  /** The components at constant prices as published; missing where the base year's own prices weigh them. */
  readonly constantPrices?: ConstantPrices;
  /** What activities are made of, as far as the vintage tells; missing where it tells nothing. */
  readonly parts?: readonly BasePart[];
  /** Average population of the year, thousand persons; missing where nothing is told per person. */
  readonly population?: number;
  readonly populationFrom?: Origin;
  /** Period-average exchange rate, VND per USD; missing where none was chosen. */
  readonly exchangeRate?: number;
  readonly exchangeRateFrom?: Origin;
  /** Ids of the sources of all figures. */
  readonly sources: readonly string[];
  /** What was derived, and what was rescaled: nothing is corrected in silence. */
  readonly notes: readonly BaseNote[];
}
