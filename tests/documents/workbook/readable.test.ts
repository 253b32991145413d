import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { evaluated } from '../../../src/documents/workbook/evaluated.js';
import { choiceNames } from '../../../src/documents/workbook/inputsSheets.js';
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
