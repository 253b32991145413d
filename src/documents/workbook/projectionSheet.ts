import { unitDecimals } from '../../plan/text/unitDecimals.js';
import { paceLines } from './growthByInvestment.js';
import { indicatorLines, type ShownIndicator } from './indicatorLevers.js';
import type { InputsSheets } from './inputsSheets.js';
import { lookOf } from './Lever.js';
import {
  known,
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
  { parts, beside }: { readonly parts: readonly string[]; readonly beside: readonly ShownIndicator[] },
  words: ProjectionWords,
): ProjectionSheet {
  const all = projectionLines(inputs, parts, words);
  const { what, sheets, onceUnder } = words.say.workbook;
  const { unit } = words.say.tables;
  put(all.sheet, [1, 1], [[sheets.projection, 'title']]);
  put(all.sheet, [2, 1], [[onceUnder(inputs.baseYear), 'plain']]);
  put(
    all.sheet,
    [3, 1],
    [
      ...[what, unit].map((text) => [text, 'heading'] as const),
      ...[inputs.baseYear, ...inputs.years].map((year) => [year, 'yearHeading'] as const),
    ],
  );
  for (const lever of inputs.levers)
    all.line(
      [lever.id, lever.label, lever.unit, lever.decimals],
      (t) => inputs.used(lever.id, t),
      lookOf(lever),
    );
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
  fixed,
  pushed,
  words,
  prices,
  activity,
  unit,
  index,
}: ProjectionLines): void {
  const billion = unit('billion VND');
  const paced = words.pacedTotal(prices);
  for (const part of parts)
    path([`pricePath.${part}`, words.of(words.deflator, activity(part)), index], `base.price.${part}`, (t) =>
      at(`deflator.${part}`, t),
    );
  each('price', { label: (name) => words.of(words.deflator, name), unit: index }, ({ part }, t) =>
    pushed(`pricePath.${part}`, 'factor.deflator', t),
  );
  // Without growth of the total there is no such GRDP: it is what the activities add up to.
  line(['totalPath', words.unshocked(paced), billion], (t) =>
    t === 0 ? fixed('base.total') : known(at('pace', t), `${at('totalPath', t - 1)}*(1+${at('pace', t)})`),
  );
  line(['total', paced, billion], (t) => known(at('totalPath', t), pushed('totalPath', 'factor.total', t)));
}

function structureLines({
  parts,
  activity,
  each,
  line,
  at,
  over,
  fixed,
  words,
  prices,
}: ProjectionLines): void {
  const [closure, steps] = [fixed('closure'), fixed('steps')];
  const given = `${fixed(`to.${parts[0]}`)}:${fixed(`to.${parts.at(-1)}`)}`;
  for (const part of parts)
    line(
      [`goal.${part}`, words.goal(activity(part)), words.percent],
      (t) => (t === 0 ? `IF(${closure}=2,${fixed(`to.${part}`)}/SUM(${given}),"")` : undefined),
      'percent',
    );
  each('weight', { label: words.weight, unit: words.ratio }, ({ part }, t) => {
    const [from, to] = [fixed(`base.share.${part}`), fixed(`goal.${part}`)];
    const powered = `IF(${from}=0,0,${from}*(${to}/${from})^(${t}/${steps}))`;
    const moved = `IF(${fixed('path')}=1,${powered},${from}+(${to}-${from})*${t}/${steps})`;
    return `IF(${closure}=2,IF(${t}>=${steps},${to},${moved}),"")`;
  });
  each(
    'per',
    { label: (name) => words.of(words.weight(name), prices), unit: words.ratio },
    ({ part }, t) =>
      `IF(${closure}=2,${at(`weight.${part}`, t)}/SUM(${over('weight', t)})*100/${at(`price.${part}`, t)},"")`,
  );
}

function volumeLines({ each, line, at, over, fixed, words, prices, total, unit }: ProjectionLines): void {
  const volume = (name: string) => words.of(words.constant(prices), name);
  const [closure, residual] = [fixed('closure'), fixed('residual')];
  const unshocked = (name: string) => words.unshocked(volume(name));
  each('given', { label: unshocked, unit: unit('billion VND') }, ({ part, rank }, t) => {
    if (t === 0) return `IF(${residual}=${rank},"",${fixed(`base.volume.${part}`)})`;
    const before = at(`given.${part}`, t - 1);
    const own = `IF(${residual}=${rank},"",${before}*(1+${at(`growth.${part}`, t)}))`;
    return `IF(${closure}=1,${own},IF(${closure}=3,${before}*(1+${at('pace', t)}),""))`;
  });
  each('volume', { label: volume, unit: unit('billion VND') }, ({ part, rank }, t) => {
    const alone = `IF(${residual}=${rank},${at('totalPath', t)}-SUM(${over('given', t)}),${at(`given.${part}`, t)})`;
    const structured = `${at('total', t)}*${at(`per.${part}`, t)}/SUM(${over('per', t)})`;
    const push = t === 0 ? '' : `*${at('factor.total', t)}*IF(${closure}=3,1,${at(`factor.${part}`, t)})`;
    return `IF(${closure}=2,${structured},${alone}${push})`;
  });
  line(['volume.total', volume(total), unit('billion VND')], (t) => `SUM(${over('volume', t)})`);
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
  index,
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
    ['price.total', words.of(words.deflator, total), index],
    (t) => `100*${at('value.total', t)}/${at('volume.total', t)}`,
  );
  each(
    'share',
    { label: (name) => words.of(indicators.shareOfGrdp, name), unit: '%' },
    ({ part }, t) => `100*${at(`value.${part}`, t)}/${at('value.total', t)}`,
  );
  for (const part of [...parts, 'total'])
    line(
      [
        `growthRate.${part}`,
        words.of(indicators.growthRate, part === 'total' ? total : activity(part)),
        words.rate,
      ],
      (t) => {
        const [now, before] = [at(`volume.${part}`, t), at(`volume.${part}`, t - 1)];
        return t === 0 ? undefined : `IF(${before}=0,"",100*(${now}/${before}-1))`;
      },
    );
}

/** People, the rate of exchange and GRDP per capita, as far as some scenario knows them. */
function headLines(lines: ProjectionLines): void {
  const { has, line, at, indicators, unit } = lines;
  const [people, rate] = [has('base.population'), has('base.fx')];
  const shown = (id: string): [string, number] => [unit(id), unitDecimals(id)];
  if (people)
    aroundLines(lines, ['population', 'people', 'factor.population'], {
      names: [indicators.averagePopulation, ...shown('thousand persons')],
    });
  if (rate)
    aroundLines(lines, ['fx', 'rate', 'factor.exchangeRate'], {
      names: [indicators.exchangeRate, ...shown('VND per USD')],
    });
  const head = indicators.grdpPerCapita;
  if (people)
    line(['head.vnd', head, ...shown('million VND per person')], (t) =>
      known(at('people', t), `${at('value.total', t)}/${at('people', t)}`),
    );
  if (people && rate)
    line(['head.usd', head, ...shown('USD per person')], (t) =>
      known(at('rate', t), `${at('head.vnd', t)}*1000000/${at('rate', t)}`),
    );
}

/** A level beside the accounts that moves by a rate, before its shocks and after. */
function aroundLines(
  { line, at, fixed, pushed, words }: ProjectionLines,
  [change, level, factor]: readonly [string, string, string],
  { names: [name, ...shown] }: { readonly names: readonly [string, string, number] },
): void {
  const [path, base] = [`${change}Path`, fixed(`base.${change}`)];
  line([path, words.unshocked(name), ...shown], (t) =>
    t === 0 ? base : known(base, `${at(path, t - 1)}*(1+${at(change, t)})`),
  );
  line([level, name, ...shown], (t) => known(at(path, t), pushed(path, factor, t)));
}
