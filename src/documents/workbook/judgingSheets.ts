import { decimalsOf } from '../../analysis/decimalsOf.js';
import { headFigure } from '../../analysis/headFigure.js';
import { membersOf } from '../../analysis/levelsOfTarget.js';
import { slackOf } from '../../analysis/verdictOf.js';
import { wholesOfParts } from '../../plan/activityParts.js';
import type { Target } from '../../plan/targets/Target.js';
import { needsText } from '../../report/language/needsText.js';
import { choiceCell, choiceNames } from './inputsSheets.js';
import { columnOf, put, type SheetContent } from './Sheets.js';
import { cellOf, type Judged, lineOf, linesOfTarget, valueFormula } from './valueFormula.js';

/** The numbers of the model, and the sheet that holds those of the workbook against them. */
export function checkSheets({ run, scenarios, inputs, projection, say }: Judged): SheetContent[] {
  const words = say.workbook;
  const names = choiceNames(scenarios, say);
  const model: SheetContent = { name: words.sheets.model, cells: new Map() };
  const check: SheetContent = { name: words.sheets.check, cells: new Map() };
  const years = [inputs.baseYear, ...inputs.years];
  put(
    model,
    [1, 1],
    [
      ...[say.tables.scenario, words.what, say.tables.unit].map((text) => [text, 'heading'] as const),
      ...yearHeadings(years),
    ],
  );
  const results = scenarios.map(({ id }) => {
    const own = run.rows.filter((row) => row.scenario === id);
    return new Map(own.map((row) => [`${lineOf(row) ?? ''}|${row.year}`, row.value]));
  });
  const checked = projection.lines.filter(({ key }) =>
    results.some((own) => own.has(`${key}|${years.at(-1)}`)),
  );
  for (const [s, own] of results.entries())
    for (const [m, { key, label, unit, decimals }] of checked.entries()) {
      const values = years.map((year) => [own.get(`${key}|${year}`) ?? '', 'number', decimals] as const);
      const texts = [[names[s] ?? '', 'label'] as const, [label, 'label'] as const, [unit, 'plain'] as const];
      put(model, [2 + s * checked.length + m, 1], [...texts, ...values]);
    }
  const end = 1 + scenarios.length * checked.length;
  put(check, [1, 1], [[words.sheets.check, 'title']]);
  put(
    check,
    [6, 1],
    [...[words.what, say.tables.unit].map((text) => [text, 'heading'] as const), ...yearHeadings(years)],
  );
  for (const [m, { label, unit, row }] of checked.entries()) {
    const cells = years.map((_, t) => {
      const [column, modelled] = [columnOf(3 + t), columnOf(4 + t)];
      const known = `INDEX('${model.name}'!$${modelled}$2:$${modelled}$${end},('${inputs.inputs.name}'!${choiceCell}-1)*${checked.length}+${m + 1})`;
      const found = `'${projection.sheet.name}'!${column}${row}`;
      const formula = `IF(ISNUMBER(${known}),ABS(${found}-${known})/MAX(ABS(${known}),0.000001),0)`;
      return [{ formula }, 'difference'] as const;
    });
    put(check, [7 + m, 1], [[label, 'label'], [unit, 'plain'], ...cells]);
  }
  const area = `C7:${columnOf(2 + years.length)}${6 + checked.length}`;
  const own = `'${inputs.inputs.name}'!${inputs.ownArea}`;
  put(check, [3, 1], [[words.difference, 'plain'], undefined, [{ formula: `MAX(${area})` }, 'difference']]);
  const verdict = `IF(COUNT(${own})>0,"${words.changed}",IF(C3<0.000000001,"${words.agrees}","${words.differs}"))`;
  put(check, [4, 1], [[words.result, 'heading'], undefined, [{ formula: verdict }, 'heading']]);
  return [check, model];
}

/** The targets that are read off the accounts, with value, gap and verdict in formulas. */
export function targetsSheet(judged: Judged): SheetContent {
  const { run, projection, say } = judged;
  const words = say.workbook;
  const sheet: SheetContent = { name: words.sheets.targets, cells: new Map() };
  put(sheet, [1, 1], [[words.sheets.targets, 'title']]);
  put(sheet, [2, 1], [[words.onlyAccounts, 'plain']]);
  const heads = [
    say.tables.target,
    say.tables.unit,
    words.lower,
    words.upper,
    say.tables.value,
    say.tables.gap,
    say.tables.verdict,
  ];
  put(
    sheet,
    [4, 1],
    heads.map(
      (text, at) => [text, at < 2 ? 'heading' : at < heads.length - 1 ? 'numberHeading' : 'verdict'] as const,
    ),
  );
  let row = 4;
  const without: Target[] = [];
  for (const target of run.plan.targets) {
    const keys = linesOfTarget(target, judged);
    const value = keys === undefined ? undefined : valueFormula(target, keys, judged);
    if (keys === undefined || keys.some((key) => projection.rowOf(key) === 0) || value === undefined) {
      without.push(target);
      continue;
    }
    row += 1;
    const { lower = '', upper = '' } = target;
    const decimals = decimalsOf({ target, values: valuesOf(target, judged) }, run.plan);
    const { gap, verdict } = judgement(target, { row, keys }, judged);
    put(
      sheet,
      [row, 1],
      [
        [say.of(target.label), 'label'],
        [say.targetCells(target).unit, 'plain'],
        [lower, 'number', decimals],
        [upper, 'number', decimals],
        [{ formula: value }, 'number', decimals],
        [{ formula: gap }, 'number', decimals],
        [{ formula: verdict }, 'verdict'],
      ],
    );
  }
  putWithout(sheet, { row: row + 2, without }, judged);
  return sheet;
}

/** Gap and verdict of a target in its row, as formulas. */
function judgement(
  target: Target,
  { row, keys }: { readonly row: number; readonly keys: readonly string[] },
  judged: Judged,
) {
  const [low, high] = [`C${row}`, `D${row}`];
  const slack = slackOf(target).toExponential().toUpperCase();
  const under = (at: string) => (target.lower === undefined ? '1=0' : `${at}<${low}-${slack}`);
  const over = (at: string) => (target.upper === undefined ? '1=0' : `${at}>${high}+${slack}`);
  const gap = `IF(E${row}="","",IF(${under(`E${row}`)},E${row}-${low},0)+IF(${over(`E${row}`)},E${row}-${high},0))`;
  const { verdicts } = judged.say.names;
  const missed = (at: string) => {
    if (target.direction === 'atLeast') return under(at);
    return target.direction === 'atMost' ? over(at) : `IF(${under(at)},1=1,${over(at)})`;
  };
  const start = cellOf(keys, 0, judged);
  const begun = target.kind === 'level' || target.kind === 'share';
  const reached = begun ? `IF(ISNUMBER(${start}),IF(${missed(start)},1=0,1=1),1=0)` : '1=0';
  const good = `IF(${reached},"${verdicts.metAtStart}",IF(F${row}=0,"${verdicts.met}","${verdicts.exceeded}"))`;
  const verdict = `IF(E${row}="","${verdicts.notComputable}",IF(${missed(`E${row}`)},"${verdicts.missed}",${good}))`;
  return { gap, verdict };
}

/** What the scenarios of the workbook come to, in the unit of a target. */
function valuesOf({ id }: Target, { run, scenarios }: Pick<Judged, 'run' | 'scenarios'>): number[] {
  const ids = scenarios.map((scenario) => scenario.id);
  const rows = run.scorecard.filter(({ target, scenario }) => target.id === id && ids.includes(scenario));
  return rows.flatMap(({ value }) => value ?? []);
}

const yearHeadings = (years: readonly number[]) => years.map((year) => [year, 'yearHeading'] as const);

/** The targets that have no formula, each with the reason, from a row on. */
function putWithout(
  sheet: SheetContent,
  { row, without }: { readonly row: number; readonly without: readonly Target[] },
  judged: Judged,
): void {
  const { say } = judged;
  if (without.length > 0) put(sheet, [row, 1], [[say.workbook.without, 'heading']]);
  for (const [position, target] of without.entries())
    put(
      sheet,
      [row + 1 + position, 1],
      [
        [say.of(target.label), 'label'],
        [say.targetCells(target).unit, 'plain'],
        [reasonText(target, judged), 'reason'],
      ],
    );
}

/** Why a target has no formula: what its figures need, or that the formulas project no such figure. */
function reasonText(target: Target, { run, scenarios, say }: Judged): string {
  const { names, tables, workbook } = say;
  const ids = scenarios.map(({ id }) => id);
  const rows = run.scorecard.filter((row) => row.target.id === target.id && ids.includes(row.scenario));
  const needs = rows.find((row) => row.needs !== undefined)?.needs;
  if (rows.every(({ value }) => value === undefined))
    return needs === undefined ? names.verdicts.notComputable : tables.notComputable(needsText(needs, say));
  const parts = wholesOfParts(run.plan.activities);
  const isPart = membersOf(target).some(({ activity }) => parts.has(activity));
  return isPart ? workbook.withoutPart : workbook.withoutFigure;
}

/** GRDP per capita of the chosen path beside that of every scenario, and the bounds of its target. */
export function compareSheet({ run, scenarios, inputs, projection, say }: Judged): SheetContent {
  const words = say.workbook;
  const sheet: SheetContent = { name: words.sheets.compare, cells: new Map() };
  const { indicator, unit, target, year: told } = headFigure(run);
  const key = indicator === 'grdp' ? 'value.total' : unit === 'USD per person' ? 'head.usd' : 'head.vnd';
  const years = [inputs.baseYear, ...inputs.years];
  const bases = [
    say.priceBasis('current'),
    ...(unit === 'USD per person' ? [say.exchangeRateBasis('periodAverage')] : []),
  ];
  const title = [say.names.indicators[indicator], say.unit(unit), ...bases].join(', ');
  put(sheet, [1, 1], [[words.sheets.compare, 'title']]);
  put(sheet, [3, 1], [[title, 'heading'], ...yearHeadings(years)]);
  const decimals = decimalsOf(
    target === undefined ? { unit, indicator } : { target, values: valuesOf(target, { run, scenarios }) },
    run.plan,
  );
  const row = projection.rowOf(key);
  const live = years.map((_, t) => {
    const formula = row === 0 ? '""' : `'${projection.sheet.name}'!${columnOf(3 + t)}${row}`;
    return [{ formula }, 'number', decimals] as const;
  });
  put(sheet, [4, 1], [[words.own, 'heading'], ...live]);
  for (const [s, name] of choiceNames(scenarios, say).entries()) {
    const own = run.rows.filter((row) => row.scenario === scenarios[s]?.id && lineOf(row) === key);
    const values = years.map(
      (year) => [own.find((row) => row.year === year)?.value ?? '', 'number', decimals] as const,
    );
    put(sheet, [5 + s, 1], [[name, 'label'], ...values]);
  }
  const bounds = [
    [words.lower, target?.lower],
    [words.upper, target?.upper],
  ] as const;
  for (const [i, [label, bound]] of bounds.entries())
    if (bound !== undefined)
      put(
        sheet,
        [5 + scenarios.length + i, 1],
        [[words.bound(label, told), 'plain'], ...years.map(() => [bound, 'number', decimals] as const)],
      );
  return sheet;
}
