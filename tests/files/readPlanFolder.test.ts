import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedPlan, embeddedPlans } from '../../src/files/embeddedPlan.js';
import { readPlanFolder } from '../../src/files/readPlanFolder.js';
import { localReason } from '../../src/report/language/reasonText.js';
import { itTells } from '../fixtures/problemCases.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

describe('readPlanFolder', () => {
  it('names every file it read by its SHA-256, those of included folders too', async () => {
    const plan = await smallPlan();
    const { inputs } = await plan.read();
    expect(inputs.map(({ file }) => file)).toEqual([
      '../country/facts.csv',
      '../country/sources.csv',
      'facts.csv',
      'plan.yaml',
      'scenarios.yaml',
      'sources.csv',
    ]);
    expect(inputs.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  it.each(['Scenarios.yaml', 'scenarios.yml', 'scenarios.yaml.txt'])(
    'names the file that may be meant where one is missing: %s',
    async (name) => {
      const { folder, problems } = await smallPlan({ 'scenarios.yaml': null });
      await writeFile(join(folder, name), '');
      expect(await problems()).toContain(
        `scenarios.yaml: expected a file, got nothing. Rename ${name}, if it is meant, to scenarios.yaml.`,
      );
    },
  );

  it('refuses a folder that does not exist, and a file', async () => {
    const { folder } = await smallPlan();
    const nowhere = join(folder, 'nowhere');
    const hint = 'Make one with: grdp-pathways init <folder>.';
    await expect(readPlanFolder(nowhere)).rejects.toThrow(
      expect.objectContaining({ message: `${nowhere}: expected a plan folder, got nothing. ${hint}` }),
    );
    const file = join(folder, 'plan.yaml');
    await expect(readPlanFolder(file)).rejects.toThrow(
      expect.objectContaining({
        message: `${file}: expected a plan folder, got a file. Give the folder that holds it: ${folder}.`,
      }),
    );
  });

  it('reads files with a byte order mark and CRLF the same as without', async () => {
    const [plain, windows] = [await smallPlan(), await smallPlan()];
    for (const file of ['plan.yaml', 'scenarios.yaml', 'facts.csv', 'sources.csv']) {
      const text = smallPlanFiles[file] ?? '';
      await writeFile(join(windows.folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    const {
      inputs: _,
      dataset,
      placeOf: _placeOf,
      published,
      scenariosText: _text,
      ...read
    } = await windows.read();
    const { written: _written, ...figures } = dataset;
    const expected = await plain.read();
    expect(expected).toMatchObject({ ...read, dataset: figures });
    expect(expected.published?.()).toEqual(published?.());
    const stands = ({ observations, written: places }: typeof dataset) =>
      observations.map((observation) => {
        const { text, place: { line, column } = {} } = places?.get(observation) ?? {};
        return { text, line, column };
      });
    expect(stands(expected.dataset)).toEqual(stands(dataset));
    expect(stands(dataset)[3]).toEqual({ text: '30.5', line: 5, column: 42 });
  });

  const create =
    'expected a file, got nothing. Create it, or make a new plan folder with: grdp-pathways init <folder>.';
  itTells([
    {
      title: 'tells every file that is missing',
      edits: { 'plan.yaml': null, 'facts.csv': null, 'sources.csv': null, 'scenarios.yaml': null },
      problems: () =>
        ['plan.yaml', 'sources.csv', 'facts.csv', 'scenarios.yaml'].map((file) => `${file}: ${create}`),
    },
    {
      title: 'tells the problems of all files in one error',
      edits: {
        'plan.yaml': [['period:', 'perod:']],
        'sources.csv': [['yearbook,Statistics', ',Statistics']],
        'facts.csv': [['2015,500,', '2015,"500,0",']],
        '../country/facts.csv': null,
        'scenarios.yaml': [['total: 8.5%', 'total: 8.5']],
      },
      problems: (at) => [
        `${at('plan.yaml', 'perod')} perod: expected a known key, got "perod". Did you mean period?`,
        `${at('sources.csv', ',Statistics')} id: expected a source id, got nothing.`,
        `${at('facts.csv', '"500,0"')} value: expected a number in thousand persons, got "500,0". Write a decimal point, and no separator of thousands.`,
        `${at('scenarios.yaml', '8.5')} scenarios[1].growth.total: expected a rate such as 8.5%, got 8.5. Add the % sign.`,
      ],
    },
    {
      title: 'tells what a wrong fact does not hide in the scenarios',
      edits: {
        'facts.csv': [['2015,500,', '2015,x,']],
        '../country/facts.csv': null,
        'scenarios.yaml': [
          ['measures: [road]', 'measures: [raod]'],
          ['extends: drift', 'extends: drft'],
        ],
      },
      problems: (at) => [
        `${at('facts.csv', 'x,reported', 'x')} value: expected a number in thousand persons, got "x".`,
        `../country/facts.csv: ${create}`,
        `${at('scenarios.yaml', 'raod')} scenarios[1].measures[0]: expected a measure of the plan, got "raod". Did you mean road?`,
        `${at('scenarios.yaml', 'drft')} scenarios[3].extends: expected the id of a scenario of this file, got "drft". Did you mean drift?`,
      ],
    },
    {
      title: 'does not blame the facts for sources that could not be read',
      edits: { 'sources.csv': null },
      problems: () => [`sources.csv: ${create}`],
    },
  ]);
});

describe('the plans that ship', () => {
  const letters = (text: string) => text === text.normalize('NFC');

  it.each(embeddedPlans())('%s holds what its targets, facts and scenarios name', async (id) => {
    const { plan, dataset, scenarios } = await readPlanFolder(embeddedPlan(id));
    const sources = dataset.sources.map((source) => source.id);
    expect(dataset.observations.filter(({ source }) => !sources.includes(source))).toEqual([]);
    expect(sources).toContain(plan.document.source);
    expect(scenarios.every(({ base }) => base.year === plan.period.from - 1)).toBe(true);
    const reasons = scenarios.flatMap(({ populationChange, exchangeRateChange }) => [
      ...(populationChange ?? []),
      ...(exchangeRateChange ?? []),
    ]);
    expect(
      reasons.map(({ reason }) => localReason(reason)).every(({ vi, en }) => vi !== '' && en !== ''),
    ).toBe(true);
  });

  it.each(embeddedPlans())(
    '%s is written in composed letters, with decimal commas in Vietnamese',
    async (id) => {
      const texts: string[] = [];
      const gather = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('vi' in value && typeof value.vi === 'string') texts.push(value.vi);
        for (const part of Object.values(value)) gather(part);
      };
      const { plan, scenarios } = await readPlanFolder(embeddedPlan(id));
      gather([plan, scenarios]);
      expect(texts.length).toBeGreaterThan(30);
      expect(texts.filter((text) => !letters(text))).toEqual([]);
      expect(texts.filter((text) => /\d\.\d(?!\d{2}(?!\d))/.test(text))).toEqual([]);
    },
  );

  it('lang-son-2016-2020 holds the 29 targets of the resolution, in its units', async () => {
    const { plan, dataset, scenarios } = await readPlanFolder(embeddedPlan('lang-son-2016-2020'));
    expect(plan.targets).toHaveLength(29);
    expect(plan.period).toEqual({ from: 2016, to: 2020 });
    expect(scenarios.map(({ id }) => id)).toEqual([
      'plan-8',
      'plan-8.5',
      'plan-9',
      'continuation',
      'border-trade',
      'border-closure',
      'outturn',
    ]);
    const growth = plan.targets.find(({ id }) => id === 'grdp-growth');
    expect(growth).toMatchObject({ lower: 8, upper: 9, unit: 'percent', direction: 'atLeast' });
    expect(dataset.observations.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('lang-son-2016-2020 starts from what the province knew: 34.8 million VND per person in 2015', async () => {
    const { scenarios } = await readPlanFolder(embeddedPlan('lang-son-2016-2020'));
    const base = scenarios.find(({ id }) => id === 'plan-8.5')?.base;
    expect(base).toMatchObject({ vintage: 'plan-time', population: 757.9, exchangeRate: 21_697.5675 });
    expect((base?.grdp ?? 0) / (base?.population ?? 1)).toBeCloseTo(34.8, 12);
    expect(base?.shares).toEqual([0.2612, 0.1951, 0.5437].map((share) => expect.closeTo(share, 12)));
  });
});
