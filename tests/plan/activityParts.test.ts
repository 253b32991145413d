import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../src/plan/audit/auditFacts.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const withParts: readonly [string, string] = [
  '{ id: services, label: { vi: Dịch vụ, en: Services } }',
  `id: services
    label: { vi: Dịch vụ, en: Services }
    parts:
      - { id: trade, label: { vi: Thương nghiệp, en: Trade } }
      - { id: transport, label: { vi: Vận tải, en: Transport } }`,
];

const share = (activity: string, value: number) =>
  `shareOfGrdp,${activity},current,percent,2015,${value},reported,early,yearbook,\n`;

async function withShares(trade: number, transport: number, elsewhere = '') {
  const rows = `${elsewhere}${share('trade', trade)}${share('transport', transport)}schools,total,,schools,2015`;
  return smallPlan({ 'plan.yaml': [withParts], 'facts.csv': [['schools,total,,schools,2015', rows]] });
}

describe('parts of an activity', () => {
  it('are known names of facts, and no component of the base', async () => {
    const { plan, dataset, scenarios } = await (await withShares(40, 29.5)).read();
    expect(plan.activities.map(({ id }) => id)).toEqual(['farming', 'services']);
    expect(scenarios[0]?.base.activities).toEqual(['farming', 'services']);
    expect(auditFacts(dataset, plan)).toEqual(
      auditFacts(dataset, plan).filter(({ kind }) => kind !== 'shareSum'),
    );
  });

  it('must add up to their whole in the audit where they do elsewhere, and are left out of every other sum', async () => {
    const sums = async (trade: number, transport: number, elsewhere = '') => {
      const { dataset, plan } = await (await withShares(trade, transport, elsewhere)).read();
      return auditFacts(dataset, plan).filter(({ kind }) => kind === 'totalOfComponents');
    };
    expect(await sums(40, 29.5)).toEqual([]);
    // "Of which" need not name all, as long as the parts are nowhere the whole.
    expect(await sums(40, 19.5)).toEqual([]);
    const before = `${share('services', 70)}${share('trade', 40)}${share('transport', 30)}`;
    const [finding] = await sums(40, 19.5, before.replaceAll(',2015,', ',2014,'));
    expect(finding?.rows.map(({ observation }) => observation.activity)).toEqual([
      'services',
      'trade',
      'transport',
    ]);
    expect(finding?.rows[0]?.observation.period.to).toBe(2015);
  });

  it('have ids of their own', async () => {
    const twice = withParts[1].replace('id: trade', 'id: farming');
    const small = await smallPlan({ 'plan.yaml': [[withParts[0], twice]] });
    expect((await small.problems()).join('\n')).toContain(
      'activities[1].parts[0].id: expected an id used once',
    );
  });
});
