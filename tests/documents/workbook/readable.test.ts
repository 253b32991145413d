import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { evaluated } from '../../../src/documents/workbook/evaluated.js';
import { choiceNames } from '../../../src/documents/workbook/inputsSheets.js';
import { chartOf, columnsOf, heightsOf } from '../../../src/documents/workbook/workbookLayout.js';
import { workbookOf, workbookSheets } from '../../../src/documents/workbook/workbookOf.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const run = await shippedRun('lang-son-2016-2020');
const [say, lastYear] = [sentences('vi'), 'H'];
const parts = unzipSync(await workbookOf(run, 'vi'));
const text = (name: string) => new TextDecoder().decode(parts[name]);
const formats =
  text('xl/styles.xml')
    .split('<cellXfs')[1]
    ?.match(/<xf [^>]*?(\/>|>.*?<\/xf>)/gsu) ?? [];

test('every figure of the projection says its unit', () => {
  const { projection } = workbookSheets(run, 'vi');
  expect(projection.lines.filter(({ unit }) => unit === '').map(({ label }) => label)).toEqual([]);
  const unitOf = (key: string) => projection.lines.find((line) => line.key === key)?.unit;
  expect(unitOf('price.services')).toBe('chỉ số (2015 = 100)');
  expect(unitOf('populationPath')).toBe('nghìn người');
});

test('volumes name the year of their prices, as an office reads constant prices without one as those of 2010', () => {
  const { projection, sheets } = workbookSheets(run, 'vi');
  const volumes = projection.lines.filter(({ key }) =>
    /^(base\.)?(volume|total)\b|^given\.|^per\./u.test(key),
  );
  expect(volumes.length).toBeGreaterThan(8);
  expect(volumes.filter(({ label }) => !label.includes('giá so sánh 2015'))).toEqual([]);
  const compared = [...(sheets[3]?.cells.values() ?? [])].map(({ content }) => content);
  expect(compared).toEqual(
    expect.arrayContaining([
      'GRDP bình quân đầu người, USD/người, giá hiện hành, tỷ giá bình quân năm',
      'Chỉ tiêu, cận dưới (năm 2020)',
    ]),
  );
});

test('targets and growth have the unit that they have in the briefing', () => {
  const { projection, sheets } = workbookSheets(run, 'vi');
  const targets = sheets[2]?.cells;
  const [address = ''] =
    [...(targets ?? [])].find(([, { content }]) => content === run.plan.targets[0]?.label.vi) ?? [];
  expect(run.plan.targets[0]?.kind).toBe('averageGrowth');
  expect(targets?.get(address.replace('A', 'B'))?.content).toBe('%/năm');
  expect(projection.lines.find(({ key }) => key === 'growthRate.total')?.unit).toBe('%/năm');
});

test('what the way of growth of a scenario has no use for is empty, never zero or the base carried on', () => {
  const { sheets, projection, inputs, scenarios } = workbookSheets(run, 'vi');
  const seen = scenarios.map((scenario, s) => {
    const content = choiceNames(scenarios, say)[s] ?? '';
    inputs.inputs.cells.set('C3', { content, look: 'input' });
    const valueAt = evaluated(sheets);
    const last = (key: string) => valueAt('Dự tính', `${lastYear}${projection.rowOf(key)}`);
    const byTotal = scenario.growth.closure === 'byTotalAndStructure';
    if (byTotal) {
      expect(last('total')).toBeCloseTo(Number(last('volume.total')), 6);
      expect(['given.services', 'given.agriculture'].map(last)).toEqual(['', '']);
    } else {
      expect(['weight.services', 'per.services'].map(last)).toEqual(['', '']);
      const isNamed = scenario.growth.closure === 'byActivity' && scenario.growth.residual !== undefined;
      expect(typeof last('total')).toBe(isNamed ? 'number' : 'string');
    }
    return byTotal;
  });
  expect(new Set(seen).size).toBe(2);
});

test('targets of every year have a formula, with the value of the worst year', () => {
  const { sheets, scenarios } = workbookSheets(run, 'en');
  const [grain] = run.plan.targets.filter(({ kind }) => kind === 'levelEveryYear');
  const [address = ''] =
    [...(sheets[2]?.cells ?? [])].find(([, { content }]) => content === grain?.label.en) ?? [];
  const found = evaluated(sheets)('Targets', address.replace('A', 'E'));
  const [chosen] = scenarios;
  const known = run.scorecard.find(
    (row) => row.scenario === chosen?.id && row.target.id === grain?.id,
  )?.value;
  expect(known).toBeDefined();
  expect(found).toBeCloseTo(known ?? 0, 9);
});

test('the dash of a figure not used stands right, as figures do', () => {
  for (const [sheet, address] of [
    ['sheet1', 'C9'],
    ['sheet2', 'D5'],
    ['sheet6', 'E3'],
  ]) {
    const cell = new RegExp(
      `<c r="${address}" s="(\\d+)"[^>]*>.*?</c>|<c r="${address}"[^>]* s="(\\d+)"`,
      'su',
    ).exec(text(`xl/worksheets/${sheet}.xml`));
    const style = Number(cell?.[1] ?? cell?.[2]);
    expect([sheet, address, formats[style]?.includes('horizontal="right"')]).toEqual([sheet, address, true]);
  }
});

test('the reason why a target has no formula is wrapped over the columns of the table', () => {
  const sheet = text('xl/worksheets/sheet3.xml');
  const merged = [...sheet.matchAll(/<mergeCell ref="C(\d+):G\1"/gu)];
  expect(merged.length).toBeGreaterThan(10);
  for (const [, row = ''] of merged) {
    const [, style] = new RegExp(`<c r="C${row}"[^>]*? s="(\\d+)"`, 'u').exec(sheet) ?? [];
    expect(formats[Number(style)]).toContain('wrapText');
  }
});

test('a value that holds for no single year stands under no year', () => {
  const { inputs } = workbookSheets(run, 'vi');
  const cells = inputs.data.cells;
  const headings = ['C', 'D', 'E'].map((column) => cells.get(`${column}1`)?.content);
  expect(headings).toEqual(['Đơn vị', 'Giá trị chung', 2016]);
  const row = 2 + inputs.levers.findIndex(({ id }) => id === 'base.population');
  expect(['D', 'E'].map((column) => typeof cells.get(`${column}${row}`)?.content)).toEqual([
    'number',
    'undefined',
  ]);
});

/** The look that a cell was written with, as its sheet and the styles of the workbook tell. */
const lookAt = (sheet: string, address: string) => {
  const [, style] =
    new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`, 'u').exec(text(`xl/worksheets/${sheet}.xml`)) ?? [];
  const look = formats[Number(style)] ?? '';
  const [, id] = /numFmtId="(\d+)"/u.exec(look) ?? [];
  const [, code] = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`, 'u').exec(text('xl/styles.xml')) ?? [];
  return { look, code: code ?? (id === '3' ? '#,##0' : id === '4' ? '#,##0.00' : '') };
};

test('counts have no decimals, and figures beside a target those of the target', () => {
  const { projection } = workbookSheets(run, 'vi');
  const codeOf = (key: string) => lookAt('sheet2', `${lastYear}${projection.rowOf(key)}`).code;
  const codes = ['people', 'rate', 'head.vnd', 'head.usd', 'indicator.nationalStandardSchools'].map(codeOf);
  expect(codes).toEqual(['#,##0.0', '#,##0', '#,##0.0', '#,##0', '#,##0']);
  expect(['B4', 'B6', 'G8'].map((address) => lookAt('sheet4', address).code)).toEqual(Array(3).fill('#,##0'));
});

test('figures of a base have the decimals they take, and those of all activities or shocks the same', () => {
  const { inputs } = workbookSheets(run, 'vi');
  const decimals = (pattern: RegExp) => [
    ...new Set(inputs.levers.filter(({ id }) => pattern.test(id)).map((lever) => lever.decimals)),
  ];
  expect(decimals(/^base\.level:nationalStandardSchools$/u)).toEqual([0]);
  expect(decimals(/^base\.population$/u)).toEqual([1]);
  for (const group of [/^factor\./u, /^base\.volume\./u, /^base\.share\./u])
    expect(decimals(group)).toHaveLength(1);
  expect(decimals(/^growth\./u)).toEqual([undefined]);
});

test('a label of two parts stands in one line, away from its unit', () => {
  const { sheets, projection, inputs } = workbookSheets(run, 'en');
  const [, sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const columns = columnsOf(sheet, { data: false, years: inputs.years.length, isInputs: false });
  const heights = heightsOf(sheet, columns, { years: 0, choices: [] });
  expect(heights.get(projection.rowOf('given.agriculture') - 1)).toBeUndefined();
});

test('a title stands in a row as high as its letters and their marks, a year in one line', () => {
  const { sheets } = workbookSheets(run, 'vi');
  for (const [at, { cells }] of sheets.entries()) {
    if (cells.get('A1')?.look !== 'title') continue;
    const [, height] = /<row r="1"[^>]* ht="([\d.]+)"/u.exec(text(`xl/worksheets/sheet${at + 1}.xml`)) ?? [];
    expect(Number(height)).toBeGreaterThanOrEqual(1.4 * 14);
  }
  for (const [sheet, address] of [
    ['sheet1', 'D7'],
    ['sheet2', 'C3'],
    ['sheet5', 'C6'],
    ['sheet7', 'E1'],
  ] as const)
    expect(lookAt(sheet, address).look).not.toContain('wrapText');
});

test('the projection says where it has what is of no single year', () => {
  const { projection } = workbookSheets(run, 'vi');
  expect(projection.sheet.cells.get('A2')?.content).toMatch(/^Giá trị không theo từng năm.* cột 2015\.$/u);
});

test('no figure touches the cell behind it: those of years, and their headings, stand a letter away', () => {
  for (const address of ['G8', 'G7', 'M7'])
    expect(lookAt('sheet1', address).look).toMatch(
      /horizontal="right"[^>]*indent="1"|indent="1"[^>]*horizontal="right"/u,
    );
});

test('what the check takes for no difference is shown as none', () => {
  expect(lookAt('sheet5', 'C8').code).toBe('[&lt;0.000000001]0;0.0E+00');
});

test('the axis of the chart begins below the lowest line, where lines can be told apart', () => {
  const chart = text(Object.keys(parts).find((name) => /charts\/chart\d*\.xml$/u.test(name)) ?? '');
  const min = Number(/<c:min val="([^"]*)"/u.exec(chart)?.[1]);
  const { compare } = workbookSheets(run, 'vi');
  const values = [...compare.cells.values()].flatMap(({ content, look }) =>
    look === 'number' && typeof content === 'number' ? [content] : [],
  );
  expect(min).toBe(1000);
  expect(min).toBeLessThan(Math.min(...values));
});

test('the key of the chart cuts long names, and takes no room from its lines', () => {
  const { compare, scenarios } = workbookSheets(run, 'vi');
  const chart = (name: string) => {
    const cells = new Map(compare.cells).set('A6', { content: name, look: 'label' });
    return chartOf({ ...compare, cells }, { years: 5, scenarios, all: run.scenarios });
  };
  const [, , long] = chart('2. Kế hoạch được Hội đồng nhân dân tỉnh thông qua, tăng trưởng 8,5%').series;
  expect(long?.name).toMatch(/^2\. Kế hoạch được Hội đồng.*…$/u);
  const [, , short] = chart('2. Thực tế 2016–2020 (đánh giá 2020)').series;
  expect(short?.name).toBe('2. Thực tế 2016–2020 (đánh giá 2020)');
});

test('a long name of a scenario is shown whole, in lines of its cell', async () => {
  const long = 'Theo kế hoạch được Hội đồng nhân dân tỉnh thông qua, tăng trưởng bình quân 8,5% mỗi năm';
  const { sheets, inputs } = workbookSheets(run, 'vi');
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const years = inputs.years.length;
  const columns = columnsOf(sheet, { data: false, years, isInputs: true });
  const heightOf = (choices: readonly string[]) =>
    heightsOf(sheet, columns, { years, choices }).get(2)?.height ?? 13;
  expect(heightOf(['1. Theo kế hoạch'])).toBe(13);
  expect(heightOf(['1. Theo kế hoạch', `2. ${long}`])).toBe(26);
  expect(lookAt('sheet1', 'C3').look).toContain('wrapText');
});
