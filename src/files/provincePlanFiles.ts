import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../plan/facts/Observation.js';
import type { Period } from '../plan/Period.js';
import type { Province, ProvinceSeries } from '../plan/provinces/Province.js';
import { type ContinuedSeries, type ProvinceStart, provinceStart } from '../plan/provinces/provinceStart.js';
import { periodText } from '../plan/yearsOf.js';
import { packageFolder } from './packageInfo.js';
import { provincesFolder, readProvinces } from './readProvinces.js';
import { csvFromRows } from './text/csvFromRows.js';

/**
 * The files of a new plan folder of a province: what is published of it and of the country, a scenario that continues
 * the past, and a plan that says what is still missing and where it is published.
 *
 * @param province - one of `readProvinces()`
 * @param period - of the plan
 */
export function provincePlanFiles(province: Province, period: Period): ReadonlyMap<string, string> {
  const start = provinceStart(province, period, readProvinces());
  const filled = (name: string) =>
    readFileSync(join(provincesFolder, 'template', name), 'utf8').replace(
      /\{\{(\w+)\}\}/g,
      (_, key: string) => wordsOf(start)[key] ?? '',
    );
  return new Map([
    ['facts.csv', factsText(start)],
    ['plan.yaml', filled('plan.yaml')],
    ['scenarios.yaml', filled('scenarios.yaml')],
    ['sources.csv', sourcesText(start)],
  ]);
}

/** What stands in the blanks of the templates. */
function wordsOf(start: ProvinceStart): Readonly<Record<string, string>> {
  const { province, period, populationVintage, populationOver } = start;
  const { id, name } = province;
  return {
    id,
    nameVi: name.vi,
    nameEn: name.en,
    period: periodText(period),
    periodShown: `${period.from}–${period.to}`,
    base: String(period.from - 1),
    last: String(period.to),
    populationVintage,
    populationOver: periodText(populationOver),
    moreVintages: start.facts.some(({ status }) => status === 'assumed') ? assumedVintage(start) : '',
    indicators: start.indicators.map(declaration).join('\n'),
    growth: growthText(start.continued),
  };
}

function assumedVintage({ populationVintage, period }: ProvinceStart): string {
  const texts = readFileSync(join(provincesFolder, 'template', 'assumed-vintage.yaml'), 'utf8');
  return texts.replaceAll('{{id}}', populationVintage).replaceAll('{{base}}', String(period.from - 1));
}

function declaration({ indicator, label, unit, decimals }: ProvinceSeries): string {
  const texts = `{ vi: ${JSON.stringify(label.vi)}, en: ${JSON.stringify(label.en)} }`;
  return `  - { id: ${indicator}, label: ${texts}, unit: ${unit}, decimals: ${decimals} }`;
}

function growthText(continued: readonly ContinuedSeries[]): string {
  const lines = continued.map(({ indicator, vintage, over }) => {
    const followed = `{ observed: ${indicator}, vintage: ${vintage}, over: "${periodText(over)}" }`;
    return `\n      ${indicator}: { vintage: ${vintage}, growth: ${followed} }`;
  });
  return lines.length === 0 ? '' : `\n    indicators:${lines.join('')}`;
}

const columns = 'region,indicator,activity,price_basis,unit,period,value,status,vintage,source,note'.split(
  ',',
);

/** The province's own figures, then those of the country. */
function factsText({ facts }: ProvinceStart): string {
  const [, ...ofCountry] = linesOf(join(packageFolder, 'data', 'viet-nam', 'facts.csv'));
  return `${csvFromRows(columns, facts.map(factRow))}${ofCountry.join('\n')}\n`;
}

function factRow(fact: Observation): Record<string, string | number> {
  const { priceBasis, period, region: _, ...rest } = fact;
  return { ...rest, region: '', price_basis: priceBasis, period: periodText(period) };
}

/** The sources of the facts, each once, and a line for the plan's own document. */
function sourcesText({ facts }: ProvinceStart): string {
  const used = new Set(facts.map(({ source }) => source));
  const [heading = '', ...ofCountry] = linesOf(join(packageFolder, 'data', 'viet-nam', 'sources.csv'));
  const own = linesOf(join(provincesFolder, 'sources.csv')).slice(1);
  const document = linesOf(join(provincesFolder, 'template', 'plan-document.csv'));
  const ids = new Set(ofCountry.map(idOf));
  const more = own.filter((line) => used.has(idOf(line)) && !ids.has(idOf(line)));
  return `${[heading, ...document, ...more, ...ofCountry].join('\n')}\n`;
}

const idOf = (line: string) => line.split(',')[0] ?? '';

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
}
