import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditFacts } from '../../src/plan/audit/auditFacts.js';
import { planFindings } from '../../src/plan/doubts/planDoubts.js';
import { boundPassed } from '../../src/plan/targets/boundPassed.js';
import { projectedBounds } from '../../src/projection/projectedBounds.js';
import { findingText } from '../../src/report/language/findingText.js';
import { type Edits, smallPlan } from '../fixtures/smallPlan.js';

const forest = 'unit: percent, decimals: 1 }';

/** The small plan, whose forest cover is 55 % in 2015 and gains half a point a year in two scenarios, within bounds. */
function bounded(bounds: string, edits: Edits = {}) {
  const { 'plan.yaml': more = [], ...rest } = edits;
  return smallPlan({
    'plan.yaml': [[forest, `unit: percent, decimals: 1, ${bounds} }`], ...(more as [string, string][])],
    ...rest,
  });
}

test('the bounds of an indicator carry its sign, and the lower comes first', async () => {
  const plan = async (bounds: string) => (await (await bounded(bounds)).read()).plan.indicators[1];
  expect(await plan('min: 0, max: 100%')).toMatchObject({ id: 'forest', min: 0, max: 100 });
  const problems = async (bounds: string) => (await bounded(bounds)).problems();
  expect(await problems('max: 100')).toEqual([
    expect.stringContaining(
      'indicators[1].max: expected a bound in percent, such as 8%, got 100. Add the % sign.',
    ),
  ]);
  expect(await problems('min: 60%, max: 50%')).toEqual([
    expect.stringContaining('indicators[1].max: expected more than min, got "50%".'),
  ]);
});

test('a published figure outside them contradicts the plan', async () => {
  const { dataset, plan } = await (await bounded('min: 51%, max: 100%')).read();
  const [finding, second] = auditFacts(dataset, plan).filter(({ kind }) => kind === 'outOfBounds');
  if (finding === undefined) throw new Error('the figure of 2014 is below the bound');
  expect(second).toBeUndefined();
  expect(finding.weight).toBe('contradiction');
  expect(findingText(finding, 'en').split('\n')[1]).toBe('50 < 51');
  expect(findingText(finding, 'vi')).toContain('Số liệu nằm ngoài giới hạn mà plan.yaml đặt cho chỉ tiêu');
});

test('a scenario that leads beyond them is doubted where it is written, in the first year beyond', async () => {
  const read = await (await bounded('max: 56%')).read();
  // 55, 55.5, 56.0, 56.5: the bound itself is not passed.
  const found = projectedBounds(read.scenarios, read);
  expect(found.map(({ stated }) => stated?.id)).toEqual(['drift', 'storm']);
  const [first] = found;
  if (first === undefined) throw new Error('a doubt was expected');
  expect(first).toMatchObject({ weight: 'doubt', stated: { value: 56.5, keys: ['indicators', 'forest'] } });
  expect(findingText(first, 'en').split('\n')[1]).toBe('2018: 56.50 > 56.0');
  expect(first.stated?.place?.line).toBeGreaterThan(1);
  expect(planFindings(read, { projected: found })).toContain(first);
});

test('an amount, or a level of the base year, that a scenario assumes beyond them is refused', async () => {
  const small = await bounded('max: 100%', {
    'scenarios.yaml': [['forest: { change: 0.5 pp }', 'forest: { amount: 101 }']],
  });
  const refused = 'expected at most 100 percent, got 101. It is the bound of forest in plan.yaml.';
  expect(await small.problems()).toEqual([expect.stringContaining(`indicators.forest.amount: ${refused}`)]);
});

test('a target outside them is doubted', async () => {
  const target = `  - id: forest-level
    label: { vi: Rừng, en: Forest }
    clause: clause 7
    kind: level
    indicator: forest
    unit: percent
    year: 2018
    value: 90%
    direction: atLeast
measures:`;
  const read = await (await bounded('max: 80%', { 'plan.yaml': [['measures:', target]] })).read();
  expect(planFindings(read).map(({ kind, stated }) => [kind, stated?.id])).toContainEqual([
    'targetSize',
    'forest-level',
  ]);
});

test.each([
  ['max: 80%', 'Plausible: at most 80.0.', 'Khoảng hợp lý: nhiều nhất 80,0.'],
  ['min: 95%', 'Plausible: at least 95.0.', 'Khoảng hợp lý: ít nhất 95,0.'],
  ['min: 0, max: 80%', 'Plausible: 0 to 80.0.', 'Khoảng hợp lý: 0 đến 80,0.'],
])('what is bounded on one side only, %s, is told so, and no sign is guessed', async (bounds, en, vi) => {
  const target = `  - { id: level, label: { vi: R, en: F }, clause: c, kind: level, indicator: forest, unit: percent, year: 2018, value: 90%, direction: atLeast }
measures:`;
  const read = await (await bounded(bounds, { 'plan.yaml': [['measures:', target]] })).read();
  const found = planFindings(read).find(({ stated }) => stated?.id === 'level');
  if (found === undefined) throw new Error('a doubt was expected');
  expect(found.slip?.kind).not.toBe('sign');
  expect(findingText(found, 'en').split('\n')).toContain(en);
  expect(findingText(found, 'vi').split('\n')).toContain(vi);
});

test('a figure passes a bound exactly where it lies beyond it', () => {
  const figure = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(figure, figure, figure, (value, a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      expect(boundPassed(value, { min, max }) === undefined).toBe(value >= min && value <= max);
    }),
  );
});
