import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import { planRun } from '../../../src/analysis/runOf.js';
import { briefFiles } from '../../../src/documents/briefFiles.js';
import { fittedTable } from '../../../src/documents/slides/fittedTable.js';
import { pptxFromSlides } from '../../../src/documents/slides/pptxFromSlides.js';
import { page } from '../../../src/documents/slides/pptxMeasures.js';
import { slidesOf } from '../../../src/documents/slides/slidesOf.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { wrapped } from '../../../src/report/draw/text.js';
import { oddRun, perCapitaTarget } from '../../fixtures/oddRuns.js';
import { planOfTargets, targetOf } from '../../fixtures/planOfTargets.js';
import { scenarioOf, steady } from '../../fixtures/scenarioOf.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const settings = BriefSettings.parse({});
const of = (run: PlanRun, language: 'vi' | 'en' = 'en') =>
  slidesOf(run, { language, settings, digest: '0'.repeat(64) });

describe('the slides of many scenarios', () => {
  const rates = Array.from({ length: 40 }, (_, position) => 0.02 + 0.002 * position);
  const run = oddRun({ rates, targets: [perCapitaTarget({ lower: 3000, upper: 3100 })], actual: 39 });

  it('name the extremes and the actual, and count the others in one line', async () => {
    const { slides } = await of(run);
    const native = slides.flatMap(({ body }) => (body.kind === 'native' ? [body] : []))[0];
    const rows = native?.table.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(rows).toHaveLength(8);
    const names = rows.map(([name]) => name);
    expect(names.slice(0, -1)).toEqual(expect.arrayContaining(['Scenario 1', 'Scenario 39', 'Scenario 40']));
    // The path of each scenario that the table names, and the two ends of the target.
    expect(native?.chart.lines.map(({ name }) => name)).toEqual([
      ...names.slice(0, -1),
      'Target, upper end',
      'Target, lower end',
    ]);
    const named = new Set(names);
    const rest = run.scenarios.filter(({ label }) => !named.has(label.en)).map(({ id }) => id);
    expect(rest).toHaveLength(33);
    const last = run.scorecard.filter(({ scenario }) => rest.includes(scenario));
    const values = last.flatMap(({ value }) => value ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
      Math.round(value).toLocaleString('en'),
    );
    const met = last.filter(({ value = 0 }) => value >= 3000).length;
    expect(met).toBeGreaterThan(0);
    expect(met).toBeLessThan(33);
    expect(rows.at(-1)).toEqual([
      '33 more scenarios',
      expect.stringMatching(/^\d\.\d\d–\d\.\d\d$/u),
      `${low}–${high}`,
      `${met} of 33 meet it`,
    ]);
  });

  it('stand in letters that can be read, above the foot of the slide', async () => {
    const { slides } = await of(run, 'vi');
    const table = slides.flatMap(({ body }) => (body.kind === 'native' ? [body.table] : []))[0];
    expect(
      fittedTable(table ?? { columns: [], rows: [] }, page.beside).options.fontSize,
    ).toBeGreaterThanOrEqual(11);
  });
});

describe('the slides of a plan of which little is known', () => {
  it('say that no target can be computed, and by name which path is meant', async () => {
    const poor = planOfTargets([
      targetOf({ id: 'communes', kind: 'level', indicator: 'communes', lower: 7 }),
    ]);
    const dataset = { region: 'province', observations: [], sources: [] };
    const run = planRun({ plan: poor, scenarios: [scenarioOf({})], dataset });
    const lines = async (language: 'vi' | 'en') => {
      const { slides } = await of(run, language);
      return slides.flatMap(({ body }) => (body.kind === 'finding' ? body.lines : []));
    };
    expect(await lines('en')).toEqual([
      'The plan’s one target cannot be computed from published figures yet.',
    ]);
    expect(await lines('vi')).toEqual([
      'Chỉ tiêu duy nhất của kế hoạch chưa tính được từ số liệu đã công bố.',
    ]);
  });

  const withoutAccounts = () => {
    const population = { population: 1000, grdp: undefined };
    const scenario = scenarioOf({ growth: { closure: 'withoutAccounts' }, populationChange: steady(0.01) });
    return planRun({
      plan: planOfTargets([]),
      scenarios: [{ ...scenario, base: { ...scenario.base, ...population } as never }],
      dataset: { region: 'province', observations: [], sources: [] },
    });
  };

  it('show what is projected where there are no accounts', async () => {
    const { slides } = await of(withoutAccounts());
    expect(slides.map(({ body }) => body.kind)).toEqual(['finding', 'picture', 'table', 'lines']);
    expect(slides[0]?.body).toMatchObject({ lead: expect.stringContaining('Average population') });
    expect(slides.at(-1)?.body).toMatchObject({
      lines: expect.arrayContaining([expect.stringContaining('no target yet')]),
    });
  });

  it('are written without the workbook, which says what it takes', async () => {
    const left: string[] = [];
    const options = {
      settings,
      logo: undefined,
      inputs: [],
      scenariosText: 'scenarios: []\n',
      languages: ['vi'],
    } as const;
    const files = await briefFiles(withoutAccounts(), {
      ...options,
      formats: ['html', 'pptx', 'xlsx'],
      onLeftOut: (formats) => left.push(...formats),
    });
    expect([...files.keys()]).toEqual(['explorer.html', 'slides.vi.pptx', 'manifest.json']);
    expect(left).toEqual(['xlsx']);
    await expect(briefFiles(withoutAccounts(), { ...options, formats: ['xlsx'] })).rejects.toThrow(
      'a scenario that starts from the accounts',
    );
  });
});

it('the last slide has every target that is missing figures in its notes, and each slide its sources', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const { slides } = await of(run, 'vi');
  const last = slides.at(-1)?.notes ?? [];
  const open = run.scorecard.filter(
    ({ scenario, verdict }) => scenario === 'plan-8.5' && verdict === 'notComputable',
  );
  expect(open).toHaveLength(19);
  for (const { target } of open)
    expect(last.some((note) => note.startsWith(`– ${target.label.vi}: `))).toBe(true);
  for (const { notes } of slides)
    expect(notes.some((note) => note.toLowerCase().includes('nguồn'))).toBe(true);
  // The list of all sources is told once; the other slides name the publishers of what they show.
  const listed = (notes: readonly string[]) => notes.some((note) => /^– .*; .*; /u.test(note));
  expect(slides.map(({ notes }) => listed(notes))).toEqual(
    slides.map((_, place) => place === slides.length - 1),
  );
  const assumed = slides.at(-2)?.notes.join(' ') ?? '';
  expect(assumed).toContain('Số\u00a0liệu\u00a012/2015');
  expect(assumed).not.toContain('5/2021');
});

it('prices of activities that are those of the whole are told once', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const { slides } = await of(run);
  const rows = slides.flatMap(({ title, body }) =>
    title.includes('assumes') && body.kind === 'table' ? body.table.rows.map(([name]) => name?.text) : [],
  );
  expect(rows).toEqual([
    'Growth of GRDP',
    'Change of the deflator',
    'Change of the exchange rate (VND per USD)',
    'Growth of population',
    'Total social investment, % of GRDP',
  ]);
});

it('a title stands in two lines, in smaller letters where it is long', async () => {
  const target = perCapitaTarget({ lower: 3000, upper: 3100 });
  const content = await of(oddRun({ targets: [target] }), 'vi');
  const [first] = content.slides;
  const titled = (title: string) => ({
    ...content,
    slides: first === undefined ? [] : [{ ...first, title }],
  });
  const sizes = async (title: string) => {
    const parts = unzipSync(await pptxFromSlides(titled(title)));
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()).replaceAll('\u00a0', ' ');
    const run = slide.slice(0, slide.indexOf(`<a:t>${title}`));
    return Number([...run.matchAll(/ sz="(\d+)"/gu)].at(-1)?.[1]) / 100;
  };
  expect(await sizes('Chỉ tiêu và các kịch bản')).toBe(24);
  const long =
    'Chỉ khi chỉ số giảm phát thay đổi ít nhất −0,13%/năm (0,83%/năm nếu GRDP tăng 4%), GRDP tăng 4–5%/năm mới đạt ít nhất 36 triệu đồng/người năm 2029; các kịch bản giả định 0,00%';
  const small = await sizes(long);
  expect(small).toBeLessThan(24);
  expect(small).toBeGreaterThanOrEqual(18);
});

it('the axis of the native chart has the decimals of its steps', async () => {
  const format = async (unit: 'USD per person' | 'million VND per person', language: 'vi' | 'en' = 'en') => {
    const target = perCapitaTarget({ unit, lower: unit === 'USD per person' ? 3000 : 60 });
    const bytes = await pptxFromSlides(await of(oddRun({ targets: [target] }), language));
    const parts = unzipSync(bytes);
    const chart = Object.keys(parts).find((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name)) ?? '';
    const axis = strFromU8(parts[chart] ?? new Uint8Array()).split('<c:valAx>')[1] ?? '';
    return {
      format: /formatCode="([^"]*)"/u.exec(axis)?.[1],
      step: Number(/<c:majorUnit val="([^"]*)"/u.exec(axis)?.[1]),
    };
  };
  const [dollars, money] = [await format('USD per person'), await format('million VND per person')];
  const whole = '[&gt;=1000000]0\\,000\\,000;[&gt;=1000]0\\,000;0';
  expect(dollars).toEqual({ step: 100, format: whole });
  expect(money).toEqual({ step: 2, format: whole });
  // On any machine 2.600 stands on the axis, as in the table beside it.
  const { format: vietnamese } = await format('USD per person', 'vi');
  expect(vietnamese).toBe(whole.replaceAll(',', '.'));
});

describe('the finding of scenarios with long names', () => {
  const name = 'manufacturing tied to the border economy, to services and to the growth of towns';
  const run = oddRun({
    rates: [0.05, 0.06, 0.02],
    targets: [perCapitaTarget({ lower: 2600, upper: 3000 })],
    label: (position) => `Scenario ${position + 1}: ${name}`,
  });

  it('takes smaller letters, and leaves the lines under it room of their own', async () => {
    const { slides } = await of(run);
    const body = slides[0]?.body;
    const lead = body?.kind === 'finding' ? body.lead : '';
    const lines = (size: number) => wrapped(lead, { width: (page.lead.w * 72) / 1.18, size }).length;
    expect(lines(28) * 28 * 1.2).toBeGreaterThan(page.lead.h * 72);
    const files = unzipSync(await pptxFromSlides(await of(run)));
    const xml = strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
    const shape = xml.split('<p:sp>').find((each) => each.includes(lead.slice(0, 20))) ?? '';
    const size = Number(/ sz="(\d+)"/u.exec(shape)?.[1]) / 100;
    expect(size).toBeGreaterThanOrEqual(16);
    expect(lines(size) * size * 1.2).toBeLessThanOrEqual(page.lead.h * 72);
  });
});

describe('the next steps', () => {
  it.each([
    [1, /^One target cannot be computed yet\. What it takes:$/u],
    [3, /^3 targets cannot be computed yet\. What they take:$/u],
    [5, /^5 targets cannot be computed yet\. What they take, for example:$/u],
  ])('name as examples only some of many targets that are missing figures: %i', async (count, text) => {
    const targets = Array.from({ length: count }, (_, at) =>
      targetOf({ id: `t${at}`, kind: 'level', indicator: `communes${at}`, lower: 7 }),
    );
    const { slides } = await of(oddRun({ targets }));
    const body = slides.at(-1)?.body;
    expect(body?.kind === 'lines' ? body.lines : []).toContainEqual(expect.stringMatching(text));
  });
});
