import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { planDoubts, planFindings } from '../../../src/plan/doubts/planDoubts.js';
import { findingText } from '../../../src/report/language/findingText.js';

const data = fileURLToPath(new URL('../../../data', import.meta.url));

type Edits = Readonly<Record<string, readonly (readonly [before: string, after: string])[]>>;

/** The doubts about a copy of a plan that ships, some texts of which are replaced. */
async function doubtsOf(edits: Edits, name = 'template') {
  const plans = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
  onTestFinished(() => rmSync(plans, { recursive: true, force: true }));
  const folder = join(plans, name);
  for (const copied of [name, 'viet-nam'])
    cpSync(join(data, copied), join(plans, copied), { recursive: true });
  for (const [file, replaced] of Object.entries(edits)) {
    const path = join(folder, file);
    let text = readFileSync(path, 'utf8');
    for (const [before, after] of replaced) {
      expect(text.split(before)).toHaveLength(2);
      text = text.replace(before, after);
    }
    writeFileSync(path, text);
  }
  return planDoubts(await readPlanFolder(folder));
}

const told = async (edits: Edits, name?: string) =>
  (await doubtsOf(edits, name)).map(({ kind, slip, stated, rows }) => {
    const line = stated?.place?.line ?? rows[0]?.place?.line;
    return [kind, line, slip?.kind, slip?.value].filter((part) => part !== undefined).join(' ');
  });

describe('planDoubts', () => {
  it('has none about the plans that ship', async () => {
    for (const name of ['lang-son-2016-2020', 'lang-son-2021-2025', 'template'])
      expect(planDoubts(await readPlanFolder(join(data, name)))).toEqual([]);
  });

  it('doubts targets whose point parts thousands, and gives their line', async () => {
    expect(await told({ 'plan.yaml': [['[2600, 2700]', '[2.625, 2.775]']] })).toEqual([
      'targetSize 79 thousandsPoint 2625',
    ]);
    expect(await told({ 'plan.yaml': [['[2600, 2700]', '[26.5, 27.5]']] })).toEqual(
      ['targetSize 79 perCent 2650'].map((text) => text.replace('perCent', 'shiftedPoint')),
    );
  });

  it('doubts bounds that do not belong together', async () => {
    expect(await told({ 'plan.yaml': [['[8%, 9%]', '[0.8%, 9%]']] })).toEqual([
      'targetSize 61 shiftedPoint 8',
    ]);
    expect(await told({ 'plan.yaml': [['[60%, 61%]', '[-60%, 61%]']] })).toEqual(['targetSize 70 sign 60']);
  });

  it('takes a target below zero for what was published below zero, and doubts it otherwise', async () => {
    const declared = '    unit: communes\n\n';
    const balance = `${declared.trimEnd()}\n  - { id: balance, label: { vi: Cán cân, en: Balance }, unit: billion VND }\n\n`;
    const target =
      '  - { id: balance, label: { vi: Cán cân, en: Balance }, clause: x, kind: level, indicator: balance, unit: billion VND, year: 2020, value: -5000, direction: atLeast }\n';
    const edits = [
      [declared, balance],
      ['targets:\n', `targets:\n${target}`],
    ] as const;
    const kinds = async (more: Edits = {}) => (await told({ 'plan.yaml': edits, ...more })).join();
    expect(await kinds()).toContain('sign 5000');
    const row = ',balance,total,current,billion VND,2015,-8200,reported,plan-time,GSO,\n';
    const figure = [',shareOfGrdp,agriculture', `${row},shareOfGrdp,agriculture`] as const;
    expect(await kinds({ 'facts.csv': [figure] })).toBe('');
  });

  it('holds no assumption against a target that is itself doubtful', async () => {
    expect(await told({ 'plan.yaml': [['[8%, 9%]', '[0.08%, 0.09%]']] })).toEqual([
      'targetSize 61 perCent 8',
    ]);
  });

  it('doubts a growth target of a tenth of what was and of what all scenarios assume, and not the scenarios', async () => {
    const of = (range: string) => told({ 'plan.yaml': [['[8%, 9%]', range]] });
    expect(await of('[0.8%, 0.9%]')).toEqual(['targetSize 61 shiftedPoint 8']);
    // A fall to a half or a third of it is a poor plan, and no slip.
    expect(await of('[3%, 4%]')).toEqual([]);
    // The template publishes no growth, so that its scenario alone bears witness; here there is both.
    const slipped = await told(
      { 'plan.yaml': [['indicator: grdp\n    range: [8%, 9%]', 'indicator: grdp\n    range: [0.8%, 0.9%]']] },
      'lang-son-2016-2020',
    );
    expect(slipped).toEqual(['targetSize 135 shiftedPoint 8']);
  });

  it('doubts things added in a year, of which an average need not be whole', async () => {
    const of = (after: string) =>
      told({ 'scenarios.yaml': [['value: 14.5\n', `value: ${after}\n`]] }, 'lang-son-2016-2020');
    expect(await of('15')).toEqual([]);
    expect(await of('14500')).toEqual(['assumptionSize 56 thousandfold 14.5']);
    expect(await of('14500000')).toEqual(['assumptionSize 56 thousandfold 14.5']);
  });

  it('doubts assumptions of another order of magnitude or sign', async () => {
    const of = (after: string) =>
      told({ 'scenarios.yaml': [['growth: { total: 8.5% }', `growth: { total: ${after} }`]] });
    expect(await of('85%')).toEqual(['assumptionSize 26 shiftedPoint 8.5']);
    expect(await of('0.085%')).toEqual(['assumptionSize 26 perCent 8.5']);
    expect(await of('-8.5%')).toEqual(['assumptionSize 26 sign 8.5']);
    expect(await of('108.5%')).toEqual(['assumptionSize 26 index 8.5']);
    expect(await of('6%')).toEqual([]);
    expect(await of('3%')).toEqual([]);
  });

  it('doubts ranges of doubt and events of another order of magnitude', async () => {
    const doubt = (low: string, size: string) =>
      told({
        'scenarios.yaml': [
          [
            '    # What is uncertain,',
            `    doubt:\n      on: { growth: { low: ${low}, high: 1 pp, reason: { vi: x, en: x } } }\n      events:\n        - { id: e, on: total, in: "2016-2020", probability: 5%, size: ${size}, lasts: 2, reason: { vi: x, en: x } }\n    # What is uncertain,`,
          ],
        ],
      });
    expect(await doubt('-2 pp', '-4%')).toEqual([]);
    expect(await doubt('-2000 pp', '-4%')).toEqual(['assumptionSize 32 shiftedPoint -20']);
    expect(await doubt('-2 pp', '-99%')).toEqual(['assumptionSize 34 shiftedPoint -9.9']);
  });

  it('doubts the figures of every form of doubt', async () => {
    const doubt = (form: string) => {
      const edit = `    doubt: { on: { growth: { ${form} } } }\n    # What is uncertain,`;
      return told({ 'scenarios.yaml': [['    # What is uncertain,', edit]] });
    };
    expect(await doubt('normal: { sd: 1.5 pp }')).toEqual([]);
    expect(await doubt('normal: { sd: 150 pp }')).toEqual(['assumptionSize 31 shiftedPoint 15']);
    expect(await doubt('normal: { mean: 850%, sd: 1 pp }')).toHaveLength(1);
    expect(await doubt('twoPiece: { below: 2 pp, above: 100 pp }')).toHaveLength(1);
    expect(await doubt('triangular: { least: -200 pp, most: 1 pp }')).toHaveLength(1);
    const values = Array.from({ length: 10 }, (_, rank) => `${rank - 5} pp`);
    expect(await doubt(`empirical: [${values.join(', ')}, 50 pp]`)).toHaveLength(1);
  });

  it('doubts more communes than any province has', async () => {
    const row = ',newRuralCommunes,total,,communes,2015,48000,reported,plan-time,GSO,\n';
    const edit = [',shareOfGrdp,agriculture', `${row},shareOfGrdp,agriculture`] as const;
    expect(await told({ 'facts.csv': [edit] })).toEqual(['implausibleSize 4 thousandfold 48']);
  });

  it('does not let growth be taken in silence across a merger of provinces', async () => {
    const row =
      ',averagePopulation,total,,thousand persons,2015,757.9,preliminary,plan-time,GSO,GRDP of the base year is per capita times population';
    const before = ',averagePopulation,total,,thousand persons,2014,1516.3,reported,plan-time,GSO,';
    const edits = {
      'facts.csv': [[row, `${row.replace('757.9', '3619.4')}\n${before}`]],
      'scenarios.yaml': [
        [
          '    population:\n      value: 0.9%\n',
          '    population:\n      observed: averagePopulation\n      vintage: plan-time\n      over: "2014-2015"\n',
        ],
      ],
    } as const;
    const doubts = await doubtsOf(edits);
    expect(doubts.map(({ kind }) => kind)).toEqual(['seriesBreak', 'followedBreak']);
    expect(doubts[1] && findingText(doubts[1], 'vi')).toContain('2014-2015: 1.516,3 → 3.619,4 (+139%)');
  });

  it('does not let a rebased index pass for falling prices', async () => {
    const doubts = await told({ 'facts.csv': [['2020,160.70272', '2020,102.1']] });
    expect(doubts).toEqual(['seriesBreak 10', 'followedBreak 11']);
  });

  it('is part of all findings, before the notes', async () => {
    const weights = planFindings(await readPlanFolder(join(data, 'lang-son-2016-2020'))).map(
      ({ weight }) => weight,
    );
    expect(weights).toEqual(weights.toSorted());
  });
});
