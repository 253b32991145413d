import type { PriceBasis } from '../facts/Observation.js';
import type { Source } from '../facts/Source.js';
import type { LocalText } from '../text/LocalText.js';

/** One of the 63 provinces and cities that stood until July 2025. */
export interface Province {
  readonly id: string;
  readonly name: LocalText;
  /** Its region, of the six by which the statistics office publishes. */
  readonly region: LocalText;
  /** Other names it is written by. */
  readonly aliases: readonly string[];
}

/** One indicator of all provinces, as published in one vintage. */
export interface ProvinceSeries {
  readonly indicator: string;
  readonly label: LocalText;
  readonly unit: string;
  readonly decimals: number;
  readonly priceBasis: PriceBasis;
  readonly vintage: string;
  /** Id of its source. */
  readonly source: string;
  /** Years whose figures are preliminary; all others are reported. */
  readonly preliminary: readonly number[];
  readonly note: string;
  /** Figures by province and year; what was not published is not there. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** What is published for all provinces, as it ships with the package. */
export interface ProvinceData {
  readonly provinces: readonly Province[];
  readonly series: readonly ProvinceSeries[];
  readonly sources: readonly Source[];
}
