import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PriceBasis } from '../plan/facts/Observation.js';
import { parseSources } from '../plan/facts/parseSources.js';
import type { Province, ProvinceData, ProvinceSeries } from '../plan/provinces/Province.js';
import { packageFolder } from './packageInfo.js';

/** The folder of what is published for all provinces. */
export const provincesFolder = join(packageFolder, 'data', 'provinces');

let known: ProvinceData | undefined;

/**
 * What is published for all provinces, as it ships in data/provinces: read when it is first asked for, and once.
 *
 * @example
 * const { provinces, series } = readProvinces();
 * [provinces.length, series.length] // => [63, 19]
 */
export function readProvinces(): ProvinceData {
  known ??= {
    provinces: recordsOf('provinces.csv').map(provinceOf),
    series: recordsOf('series.csv').map(seriesOf),
    sources: parseSources({ columns: sourceColumns, rows: recordsOf('sources.csv') }),
  };
  return known;
}

const sourceColumns = [
  'id',
  'publisher',
  'title',
  'date',
  'locator',
  'reliability',
  'publisherVi',
  'publisherEn',
  'titleVi',
];

type CsvRow = Readonly<Record<string, string>>;

function recordsOf(file: string): CsvRow[] {
  return parse(readFileSync(join(provincesFolder, file), 'utf8'), { columns: true });
}

function provinceOf(row: CsvRow): Province {
  const { id = '', nameVi = '', nameEn = '', regionVi = '', regionEn = '', aliases = '' } = row;
  return {
    id,
    name: { vi: nameVi, en: nameEn },
    region: { vi: regionVi, en: regionEn },
    aliases: aliases.split('; ').filter((alias) => alias !== ''),
  };
}

function seriesOf(row: CsvRow): ProvinceSeries {
  const { file = '', indicator = '', labelVi = '', labelEn = '', unit = '', vintage = '', source = '' } = row;
  const { decimals = '', preliminary = '', note = '' } = row;
  return {
    indicator,
    label: { vi: labelVi, en: labelEn },
    unit,
    decimals: Number(decimals),
    priceBasis: row['price_basis'] as PriceBasis,
    vintage,
    source,
    preliminary: preliminary.split(' ').filter(Boolean).map(Number),
    note,
    values: new Map(recordsOf(file).map(({ province = '', ...years }) => [province, yearlyValues(years)])),
  };
}

/** A cell that is empty was not published. */
function yearlyValues(years: CsvRow): ReadonlyMap<number, number> {
  const told = Object.entries(years).filter(([, value]) => value !== '');
  return new Map(told.map(([year, value]) => [Number(year), Number(value)]));
}
