import { paceLines } from './growthByInvestment.js';
import { indicatorLines, type indicatorsBeside } from './indicatorLevers.js';
import type { InputsSheets } from './inputsSheets.js';
import { lookOf } from './Lever.js';
import {
  type ProjectedLine,
  type ProjectionLines,
  type ProjectionWords,
  projectionLines,
} from './projectionLines.js';
import { put, type SheetContent } from './Sheets.js';

/** The sheet that projects, and where each of its figures stands. */
export interface ProjectionSheet {
  readonly sheet: SheetContent;
  readonly lines: readonly ProjectedLine[];
  readonly rowOf: (key: string) => number;
}

/** The projection in formulas: all closures in one, told apart by the code of the scenario. */
export function projectionSheet(
  inputs: InputsSheets,
  {
    parts,
    beside,
  }: { readonly parts: readonly string[]; readonly beside: ReturnType<typeof indicatorsBeside> },
  words: ProjectionWords,
): ProjectionSheet {
  const all = projectionLines(inputs, parts, words);
  const { what, sheets } = words.say.workbook;
  const { unit } = words.say.tables;
  put(all.sheet, [1, 1], [[sheets.projection, 'title']]);
  put(
    all.sheet,
    [3, 1],
    [what, unit, inputs.baseYear, ...inputs.years].map((text) => [text, 'heading'] as const),
  );
  for (const lever of inputs.levers)
    all.line([lever.id, lever.label, lever.unit], (t) => inputs.used(lever.id, t), lookOf(lever));
  paceLines(all);
  priceLines(all);
  structureLines(all);
  volumeLines(all);
  valueLines(all);
  headLines(all);
  indicatorLines(all, beside);
  return all;
}

function priceLines({
  parts,
  path,
  each,
  line,
  at,
  pushed,
  words,
  indicators,
  activity,
  unit,
}: ProjectionLines): void {
  for (const part of parts)
    path([`pricePath.${part}`, words.of(words.deflator, activity(part))], `base.price.${part}`, (t) =>
      at(`deflator.${part}`, t),
    );
  each('price', { label: (name) => words.of(words.deflator, name) }, ({ part }, t) =>
    pushed(`pricePath.${part}`, 'factor.deflator', t),
  );
  path(['totalPath', indicators.grdp], 'base.total', (t) => at('pace', t));
  line(['total', indicators.grdp, unit('billion VND')], (t) => pushed('totalPath', 'factor.total', t));
}

function structureLines({ parts, activity, each, line, at, over, fixed, words }: ProjectionLines): void {
  const [closure, steps] = [fixed('closure'), fixed('steps')];
  const given = `${fixed(`to.${parts[0]}`)}:${fixed(`to.${parts.at(-1)}`)}`;
  for (const part of parts)
    line(
      [`goal.${part}`, words.goal(activity(part)), ''],
      (t) => (t === 0 ? `IF(${closure}=2,${fixed(`to.${part}`)}/SUM(${given}),0)` : undefined),
      'percent',
    );
  each('weight', { label: words.weight }, ({ part }, t) => {
    const [from, to] = [fixed(`base.share.${part}`), fixed(`goal.${part}`)];
    const powered = `IF(${from}=0,0,${from}*(${to}/${from})^(${t}/${steps}))`;
    const moved = `IF(${fixed('path')}=1,${powered},${from}+(${to}-${from})*${t}/${steps})`;
    return `IF(${closure}=2,IF(${t}>=${steps},${to},${moved}),0)`;
  });
  each(
    'per',
    { label: (name) => words.of(words.weight(name), words.volume) },
    ({ part }, t) =>
      `IF(${closure}=2,${at(`weight.${part}`, t)}/SUM(${over('weight', t)})*100/${at(`price.${part}`, t)},0)`,
  );
}

function volumeLines({ each, line, at, over, fixed, words, total, unit }: ProjectionLines): void {
  const [closure, residual] = [fixed('closure'), fixed('residual')];
  each('given', { label: words.unshocked }, ({ part, rank }, t) => {
    if (t === 0) return `IF(${residual}=${rank},0,${fixed(`base.volume.${part}`)})`;
    const before = at(`given.${part}`, t - 1);
    const own = `IF(${residual}=${rank},0,${before}*(1+${at(`growth.${part}`, t)}))`;
    return `IF(${closure}=1,${own},IF(${closure}=3,${before}*(1+${at('pace', t)}),0))`;
  });
  each(
    'volume',
    { label: (name) => words.of(words.constant, name), unit: unit('billion VND') },
    ({ part, rank }, t) => {
      const alone = `IF(${residual}=${rank},${at('totalPath', t)}-SUM(${over('given', t)}),${at(`given.${part}`, t)})`;
      const structured = `${at('total', t)}*${at(`per.${part}`, t)}/SUM(${over('per', t)})`;
      const push = t === 0 ? '' : `*IF(${closure}=3,${at('factor.total', t)},${at(`factor.${part}`, t)})`;
      return `IF(${closure}=2,${structured},${alone}${push})`;
    },
  );
  line(
    ['volume.total', words.of(words.constant, total), unit('billion VND')],
    (t) => `SUM(${over('volume', t)})`,
  );
}

function valueLines({
  parts,
  activity,
  each,
  line,
  at,
  over,
  words,
  indicators,
  total,
  unit,
}: ProjectionLines): void {
  each(
    'value',
    { label: (name) => words.of(words.current, name), unit: unit('billion VND') },
    ({ part }, t) => `${at(`volume.${part}`, t)}*${at(`price.${part}`, t)}/100`,
  );
  line(
    ['value.total', words.of(words.current, total), unit('billion VND')],
    (t) => `SUM(${over('value', t)})`,
  );
  line(
    ['price.total', words.of(words.deflator, total), ''],
    (t) => `100*${at('value.total', t)}/${at('volume.total', t)}`,
  );
  each(
    'share',
    { label: (name) => words.of(indicators.shareOfGrdp, name), unit: '%' },
    ({ part }, t) => `100*${at(`value.${part}`, t)}/${at('value.total', t)}`,
  );
  for (const part of [...parts, 'total'])
    line(
      [`growthRate.${part}`, words.of(indicators.growthRate, part === 'total' ? total : activity(part)), '%'],
      (t) => {
        const [now, before] = [at(`volume.${part}`, t), at(`volume.${part}`, t - 1)];
        return t === 0 ? undefined : `IF(${before}=0,"",100*(${now}/${before}-1))`;
      },
    );
}

function headLines({ path, line, at, fixed, pushed, words, indicators, unit }: ProjectionLines): void {
  path(['populationPath', indicators.averagePopulation], 'base.population', (t) => at('population', t));
  line(['people', indicators.averagePopulation, unit('thousand persons')], (t) =>
    pushed('populationPath', 'factor.population', t),
  );
  line(['fxPath', words.unshocked(indicators.exchangeRate), ''], (t) =>
    t === 0
      ? fixed('base.fx')
      : `IF(ISNUMBER(${fixed('base.fx')}),${at('fxPath', t - 1)}*(1+${at('fx', t)}),"")`,
  );
  line(
    ['rate', indicators.exchangeRate, unit('VND per USD')],
    (t) => `IF(ISNUMBER(${at('fxPath', t)}),${pushed('fxPath', 'factor.exchangeRate', t)},"")`,
  );
  const head = indicators.grdpPerCapita;
  line(
    ['head.vnd', head, unit('million VND per person')],
    (t) => `${at('value.total', t)}/${at('people', t)}`,
  );
  line(
    ['head.usd', head, unit('USD per person')],
    (t) => `IF(ISNUMBER(${at('rate', t)}),${at('head.vnd', t)}*1000000/${at('rate', t)},"")`,
  );
}
