import type { Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import { type Choices, growthByOf } from './Choices.js';

/**
 * The reader's path as an item of the list in scenarios.yaml: what differs from the scenario it extends.
 *
 * Nested values are written as JSON, which YAML reads as it is. Rates keep all their digits, so that the path gives the
 * same numbers wherever it is read again.
 *
 * @param path - what `yourPath` returned
 * @param start - the scenario it starts from
 * @param options - the choices behind it, the reason of what was moved, and how far items of the list are indented
 */
export function scenarioYaml(
  path: Scenario,
  start: Scenario,
  {
    choices,
    reason,
    indent,
  }: { readonly choices: Choices; readonly reason: LocalText; readonly indent: string },
): string {
  const { values } = choices;
  const wrote = (assumption: Assumption) => ({ value: valuesByYear(assumption), reason });
  const moved = (lever: string) =>
    Object.keys(values).some((name) => name === lever || name.startsWith(`${lever}.`));
  const byName = (paths: Readonly<Record<string, Assumption>>) =>
    Object.fromEntries(Object.entries(paths).map(([name, assumption]) => [name, wrote(assumption)]));
  const { exchangeRateChange, populationChange } = path;
  const lines = {
    extends: start.id,
    label: path.label,
    motive: path.motive,
    ...(path.growth === start.growth ? {} : growthLines(path, start, wrote)),
    ...(moved('deflator') ? { deflator: byName(path.deflatorChange) } : {}),
    ...(moved('exchangeRate') && exchangeRateChange !== undefined
      ? { exchangeRate: wrote(exchangeRateChange) }
      : {}),
    ...(moved('population') && populationChange !== undefined ? { population: wrote(populationChange) } : {}),
  };
  const [first, ...others] = [
    `id: ${path.id}`,
    ...Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  return [`${indent}- ${first}`, ...others.map((line) => `${indent}  ${line}`), ''].join('\n');
}

function growthLines(
  { growth }: Scenario,
  start: Scenario,
  wrote: (assumption: Assumption) => object,
): object {
  if (growth.closure === 'byInvestment') return { investment: { rate: wrote(growth.investmentRate) } };
  if (growth.closure === 'byActivity') {
    const rates = Object.entries(growth.rates).map(([activity, rate]) => [activity, wrote(rate)]);
    const { residual } = growth;
    const rest =
      residual === undefined
        ? []
        : [
            [residual.activity, 'residual'],
            ['total', wrote(residual.total)],
          ];
    return { closure: 'byActivity', growth: Object.fromEntries([...rates, ...rest]) };
  }
  if (growth.closure === 'withoutAccounts') return {};
  const { year, path, shares, total } = growth;
  const inOrder = start.base.activities.map((activity, position) => [
    activity,
    percentText(shares[position] ?? 0),
  ]);
  return {
    ...(growthByOf(start) === 'total' ? {} : { closure: 'byTotalAndStructure' }),
    growth: { total: wrote(total) },
    structure: { year, path, shares: Object.fromEntries(inOrder) },
  };
}

/** One value for all years, or values by spans of years that are alike. */
function valuesByYear(assumption: Assumption): string | Record<string, string> {
  const spans: { from: number; to: number; text: string }[] = [];
  for (const { year, value } of assumption) {
    const text = percentText(value);
    const last = spans.at(-1);
    if (last?.text === text) last.to = year;
    else spans.push({ from: year, to: year, text });
  }
  const [only] = spans;
  if (only !== undefined && spans.length === 1) return only.text;
  return Object.fromEntries(
    spans.map(({ from, to, text }) => [from === to ? String(from) : `${from}-${to}`, text]),
  );
}

/**
 * A decimal rate as per cent with the digits it has: only the point moves.
 *
 * @example
 * percentText(0.102) // => '10.2%'
 */
export function percentText(rate: number): string {
  const [sign, digits] = rate < 0 ? ['-', String(-rate)] : ['', String(rate)];
  const [mantissa = '0', exponent = '0'] = digits.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) + 2;
  const all = `${whole}${fraction}`.padEnd(point, '0');
  const padded = point < 1 ? `${'0'.repeat(1 - point)}${all}` : all;
  const cut = Math.max(1, point);
  const [before, after] = [padded.slice(0, cut).replace(/^0+(?=\d)/, ''), padded.slice(cut)];
  return `${sign}${before}${after === '' ? '' : `.${after}`}%`;
}
