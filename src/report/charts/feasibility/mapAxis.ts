import type { FeasibilityMap } from '../../../analysis/backcast/MapRow.js';
import type { LocalText } from '../../../plan/LocalText.js';

/** What may stand on the vertical axis of the map. */
export type MapAxis = FeasibilityMap['y'];

/** The words for what stands on the vertical axis of the map. */
export interface MapAxisWords {
  /** Id of the chart. */
  readonly id: string;
  readonly name: LocalText;
  /** Before the rise it takes, as in a title. */
  readonly rises: LocalText;
  /** The same before a range that begins below zero. */
  readonly changes: LocalText;
  readonly axis: LocalText;
  /** What is on neither axis, as assumed. */
  readonly rest: LocalText;
  /** The same, as what may differ. */
  readonly unlike: LocalText;
}

/** Words by what stands on the vertical axis. */
export const mapAxes: Readonly<Record<MapAxis, MapAxisWords>> = {
  deflator: {
    id: 'feasibility-map',
    name: { vi: 'chỉ số giảm phát', en: 'deflator' },
    rises: { vi: 'chỉ số giảm phát tăng', en: 'the deflator rises by' },
    changes: { vi: 'chỉ số giảm phát thay đổi từ', en: 'the deflator changes by' },
    axis: { vi: 'Mức tăng chỉ số giảm phát, %/năm', en: 'Rise of the deflator, % a year' },
    rest: { vi: 'dân số và tỷ giá', en: 'population and exchange rate' },
    unlike: { vi: 'dân số hoặc tỷ giá', en: 'population or exchange rate' },
  },
  exchangeRate: {
    id: 'exchange-rate-map',
    name: { vi: 'tỷ giá', en: 'exchange rate' },
    rises: { vi: 'tỷ giá VND/USD tăng', en: 'the exchange rate (VND per USD) rises by' },
    changes: { vi: 'tỷ giá VND/USD thay đổi từ', en: 'the exchange rate (VND per USD) changes by' },
    axis: { vi: 'Mức tăng tỷ giá VND/USD, %/năm', en: 'Rise of the exchange rate (VND per USD), % a year' },
    rest: { vi: 'dân số và chỉ số giảm phát', en: 'population and deflator' },
    unlike: { vi: 'dân số hoặc chỉ số giảm phát', en: 'population or deflator' },
  },
  population: {
    id: 'population-map',
    name: { vi: 'dân số', en: 'population' },
    rises: { vi: 'dân số tăng', en: 'population grows by' },
    changes: { vi: 'dân số thay đổi từ', en: 'population changes by' },
    axis: { vi: 'Tốc độ tăng dân số, %/năm', en: 'Growth of population, % a year' },
    rest: { vi: 'tỷ giá và chỉ số giảm phát', en: 'exchange rate and deflator' },
    unlike: { vi: 'tỷ giá hoặc chỉ số giảm phát', en: 'exchange rate or deflator' },
  },
};
