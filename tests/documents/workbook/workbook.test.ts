import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { evaluated } from '../../../src/documents/workbook/evaluated.js';
import { choiceNames } from '../../../src/documents/workbook/inputsSheets.js';
import { columnOf, type SheetContent } from '../../../src/documents/workbook/Sheets.js';
import { lineOf } from '../../../src/documents/workbook/valueFormula.js';
import { workbookOf, workbookSheets } from '../../../src/documents/workbook/workbookOf.js';
import { openPlan } from '../../../src/index.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { growthTarget, oddRun, perCapitaTarget } from '../../fixtures/oddRuns.js';
import { shippedOpened, shippedRun } from '../../fixtures/shippedRun.js';
import { withoutPeople, withoutRate } from '../../fixtures/withoutLevels.js';

/** Growth by activity with a residual, where a shock on the total pushes all activities. */
const pushedAlike = {
  extends: 'continuation',
  label: 'pushed alike',
  shocks: ['total', 'services'].map((on) => ({ on, year: 2018, size: '-6%', effect: 'lasting' as const })),
};

/** The names of the targets that have a formula, by their cells. */
const judgedIn = (targets: SheetContent | undefined) =>
  [...(targets?.cells ?? [])].filter(
    ([address]) =>
      address.startsWith('A') && typeof targets?.cells.get(`G${address.slice(1)}`)?.content === 'object',
  );

test.each([
  ['data/lang-son-2016-2020', [pushedAlike]],
  ['data/lang-son-2021-2025', []],
] as const)(
  'the formulas of %s give the figures and verdicts of the model, whichever scenario is chosen',
  async (folder, more) => {
    const plan = await openPlan(folder);
    const run = plan.simulate({ scenarios: [...plan.scenarios.map(({ id }) => id), ...more] });
    const { sheets, projection, inputs, scenarios } = workbookSheets(run, 'en');
    let compared = 0;
    for (const [s, { id }] of scenarios.entries()) {
      inputs.inputs.cells.set('C3', {
        content: choiceNames(scenarios, sentences('en'))[s] ?? '',
        look: 'input',
      });
      const valueAt = evaluated(sheets);
      for (const row of run.rows.filter(({ scenario }) => scenario === id)) {
        const line = projection.rowOf(lineOf(row) ?? '');
        if (line === 0) continue;
        const found = valueAt('Projection', `${columnOf(3 + row.year - inputs.baseYear)}${line}`);
        const off = Math.abs(Number(found) - row.value) / Math.max(1, Math.abs(row.value));
        if (!(off < 1e-12))
          throw new Error(`${id} ${row.indicator} ${row.activity} ${row.year}: ${found}, not ${row.value}`);
        compared += 1;
      }
      expect(valueAt('Check', 'C4')).toBe('Agrees');
      const targets = sheets[2];
      const judged = judgedIn(targets);
      expect(judged.length).toBeGreaterThan(3);
      for (const [address, { content }] of judged) {
        const row = run.scorecard.find((each) => each.scenario === id && each.target.label.en === content);
        const verdict = sentences('en').names.verdicts[row?.verdict ?? 'notComputable'];
        expect([id, content, valueAt('Targets', `G${address.slice(1)}`)]).toEqual([id, content, verdict]);
      }
    }
    expect(compared).toBeGreaterThan(300);
  },
);

test('a growth of one’s own gives what the scenario with that growth gives', async () => {
  const run = (await shippedOpened('lang-son-2016-2020')).simulate({ scenarios: ['plan-8', 'plan-9'] });
  const { sheets, projection, inputs } = workbookSheets(run, 'vi');
  for (let t = 0; t < 5; t += 1)
    inputs.inputs.cells.set(`${columnOf(8 + t)}8`, { content: 0.09, look: 'percentInput' });
  const valueAt = evaluated(sheets);
  const wanted = run.rows.find(
    (row) => row.scenario === 'plan-9' && lineOf(row) === 'head.usd' && row.year === 2020,
  )?.value;
  const found = Number(valueAt('Dự tính', `H${projection.rowOf('head.usd')}`));
  expect(Math.abs(found / (wanted ?? 0) - 1)).toBeLessThan(1e-12);
  expect(valueAt('Kiểm tra', 'C4')).toMatch(/^Giả định đã thay đổi/);
});

test('it opens at the scenario that stands for the plan, as the page does', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const { inputs, scenarios } = workbookSheets(run, 'en');
  const at = scenarios.findIndex(({ id }) => id === run.planScenario?.scenario.id);
  const name = choiceNames(scenarios, sentences('en'))[at];
  expect(inputs.inputs.cells.get('C3')?.content).toBe(name);
  expect(run.planScenario?.scenario.id).toBe('plan-8.5');
});

test('the file is the same twice, each sheet is protected, and its parts are all declared', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const [once, twice] = [await workbookOf(run, 'vi'), await workbookOf(run, 'vi')];
  expect(once).toEqual(twice);
  const parts = unzipSync(once);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const declared = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(declared.filter((name) => parts[name] === undefined)).toEqual([]);
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(7);
  for (const name of sheets) expect(text(name)).toContain('<sheetProtection');
  const [chart = ''] = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name));
  const used = [...text(chart).matchAll(/<c:axId val="(\d+)"/g)].map((match) => match[1]);
  expect(new Set(used).size).toBe(2);
});

test('a verdict stands apart from the gap before it, in a column with room for the longest', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const parts = unzipSync(await workbookOf(run, 'vi'));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const [, style] = /<c r="G5" s="(\d+)"/u.exec(text('xl/worksheets/sheet3.xml')) ?? [];
  const formats =
    text('xl/styles.xml')
      .split('<cellXfs')[1]
      ?.match(/<xf [^>]*?(\/>|>.*?<\/xf>)/gsu) ?? [];
  expect(formats[Number(style)]).toContain('indent="1"');
  const [, width] = /<col min="7" max="7" width="([\d.]+)"/u.exec(text('xl/worksheets/sheet3.xml')) ?? [];
  expect(Number(width)).toBeGreaterThanOrEqual(sentences('vi').names.verdicts.metAtStart.length);
});

test('the headings of every sheet are printed on each page, and a label of two lines has room for both', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const parts = unzipSync(await workbookOf(run, 'vi'));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const repeated =
    text('xl/workbook.xml').match(/_xlnm\.Print_Titles[^>]*>('[^']+')!\$A:\$[BC],\1!\$\d+:\$\d+</gu) ?? [];
  expect(repeated.map((each) => /\d+(?=<)/u.exec(each)?.[0])).toEqual(['7', '3', '4', '3', '6', '1', '1']);
  const { projection } = workbookSheets(run, 'vi');
  const height = (key: string) => {
    const row = new RegExp(`<row r="${projection.rowOf(key)}"[^>]*`, 'u').exec(
      text('xl/worksheets/sheet2.xml'),
    );
    return Number(/ht="(\d+)"/u.exec(row?.[0] ?? '')?.[1] ?? 0);
  };
  expect([height('base.move:nationalStandardSchools'), height('volume.total')]).toEqual([26, 0]);
});

test('what no scenario knows has no row: neither a rate of exchange, nor people, nor what is told by them', () => {
  const rowsOf = (run: Parameters<typeof workbookSheets>[0]) => {
    const { projection, inputs, sheets } = workbookSheets(run, 'en');
    expect(evaluated(sheets)('Check', 'C4')).toBe('Agrees');
    const keys = [...projection.lines.map(({ key }) => key), ...inputs.levers.map(({ id }) => id)];
    return keys
      .filter((key) => /^(base\.|factor\.)?(fx|exchangeRate|rate|population|people|head)/u.test(key))
      .sort();
  };
  const inDong = [perCapitaTarget({ unit: 'million VND per person', lower: 40, upper: 45 })];
  expect(rowsOf(oddRun()).length).toBeGreaterThan(15);
  const told = [...new Set(rowsOf(withoutRate(oddRun({ targets: inDong }))))];
  expect(told).toEqual([
    'base.population',
    'factor.population',
    'head.vnd',
    'people',
    'population',
    'populationPath',
  ]);
  expect(
    rowsOf(withoutPeople(oddRun({ targets: [growthTarget()] }))).filter((key) => /peo|popu|head/u.test(key)),
  ).toEqual([]);
});

test('an indicator without the level it starts from has no row, as nothing typed would be computed', async () => {
  const { projection, inputs } = workbookSheets(await shippedRun('lang-son-2016-2020'), 'en');
  const keys = [...projection.lines.map(({ key }) => key), ...inputs.levers.map(({ id }) => id)];
  expect(keys.filter((key) => key.includes('localExports'))).toEqual([]);
  expect(keys).toContain('indicator.socialInvestment');
});

test('no row for own values is one that no scenario uses', () => {
  const { inputs, scenarios } = workbookSheets(oddRun({ rates: [0.05] }), 'en');
  const given = inputs.ownRows.map(({ lever }) =>
    scenarios.some((one) => lever.of(one).some(Number.isFinite)),
  );
  expect(given).not.toContain(false);
  expect(inputs.ownRows.map(({ lever }) => lever.id)).not.toContain('growth.total');
});
