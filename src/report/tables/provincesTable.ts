import { type KeysOf, knownOptions } from '../../plan/knownOptions.js';
import { aFlag, aText, aYear, oneOf } from '../../plan/optionKinds.js';
import type { ProvinceData, ProvinceSeries } from '../../plan/provinces/Province.js';
import { type ProvinceQuestion, provinceComparison } from '../../plan/provinces/provinceComparison.js';
import type { Language } from '../../plan/text/LocalText.js';
import { publisherName, sourceTitle } from '../language/labels.js';
import { type Sentences, sentences } from '../language/Sentences.js';
import { type ColumnOf, type Table, tableOf } from './Table.js';

/** Which indicator, compared how, and in which language; English where left out. */
export type ProvincesOptions = Partial<ProvinceQuestion> & {
  /** The order: by the average growth a year, in place of the last figure. */
  readonly growth?: boolean;
  readonly language?: Language;
};

const provincesKeys: KeysOf<ProvincesOptions> = {
  indicator: aText,
  vintage: aText,
  per: oneOf(['head']),
  region: aText,
  from: aYear,
  to: aYear,
  growth: aFlag,
  language: true,
};

/**
 * The provinces compared by an indicator: the figures of the first year and the last, and the growth between them.
 * Without an indicator, what there is.
 *
 * @param options - `indicator`, `per: 'head'`, `growth: true` for the order of growth, `region`, `from`, `to`, `language`
 * @throws ScenarioError for a name that is not known
 */
export function provincesTable(data: ProvinceData, options: ProvincesOptions = {}): Table {
  const asked = knownOptions(options, provincesKeys);
  const { language = 'en', growth: byGrowth = false, indicator, ...question } = asked;
  const say = sentences(language);
  if (indicator === undefined) return seriesTable(data, say);
  const { series, unit, from, to, rows } = provinceComparison(data, { indicator, ...question });
  const ordered = byGrowth
    ? [...rows].sort(
        (a, b) => (b.growth ?? Number.NEGATIVE_INFINITY) - (a.growth ?? Number.NEGATIVE_INFINITY),
      )
    : rows;
  const decimals = question.per === 'head' ? 2 : series.decimals;
  const words = say.tables;
  const columns: ColumnOf<(typeof rows)[number]>[] = [
    { heading: words.province, cell: ({ province }) => say.of(province.name) },
    { heading: words.region, cell: ({ province }) => say.of(province.region) },
    ...(from === to ? [] : [{ heading: String(from), cell: figureOf('first', decimals) }]),
    { heading: String(to), cell: figureOf('last', decimals) },
  ];
  const isGrowth = rows.some(({ growth }) => growth !== undefined);
  const table = tableOf(
    say,
    isGrowth ? [...columns, { heading: words.growthAYear, cell: figureOf('growth', 2) }] : columns,
    ordered,
  );
  return {
    ...table,
    caption: words.provinceCaption(say.of(series.label), say.unit(unit)),
    notes: [sourceNote(series, data, say)],
  };
}

function figureOf(key: 'first' | 'last' | 'growth', decimals: number) {
  return (row: Readonly<Partial<Record<typeof key, number>>>) => ({ value: row[key], decimals });
}

/** What there is: indicators with unit, years, vintage and how many provinces. */
function seriesTable({ series }: ProvinceData, say: Sentences): Table {
  const words = say.tables;
  const years = ({ values }: ProvinceSeries) => [...values.values()].flatMap((own) => [...own.keys()]);
  return tableOf(
    say,
    [
      { heading: words.id, cell: ({ indicator }) => indicator },
      { heading: words.figure, cell: ({ label }) => say.of(label) },
      { heading: words.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: words.period, cell: (one) => `${Math.min(...years(one))}–${Math.max(...years(one))}` },
      { heading: words.vintage, cell: ({ vintage }) => vintage },
      { heading: words.provinces, cell: ({ values }) => values.size },
    ],
    series,
  );
}

function sourceNote(
  { source, vintage, preliminary }: ProvinceSeries,
  { sources }: ProvinceData,
  say: Sentences,
) {
  const found = sources.find(({ id }) => id === source);
  const publisher = found === undefined ? source : publisherName(found, say);
  const title = found === undefined ? '' : sourceTitle(found, say);
  return say.tables.provinceSource({ publisher, title, vintage, preliminary: preliminary.join(', ') });
}
