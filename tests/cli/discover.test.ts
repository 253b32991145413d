import { expect, it } from 'vitest';
import { smallPlan } from '../fixtures/smallPlan.js';
import { commandLine } from './commandLine.js';

it('discover answers with exit code 0 that every future meets a target, and that every future misses one', async () => {
  const before = '    measures: [road]\n';
  const doubt =
    '    doubt: { on: { growth: { low: -0.1 pp, high: 0.1 pp, reason: { vi: thử, en: tried } } } }\n';
  const { folder } = await smallPlan({ 'scenarios.yaml': [[before, before + doubt]] });
  const asked = (...more: readonly string[]) => commandLine('discover', folder, '--draws', '1024', ...more);
  const met = await asked('--target', 'growth', '--lang', 'vi');
  expect([met.status, met.stderr]).toEqual([0, '']);
  expect(met.stdout).toContain('Mọi tương lai được rút ra đều đạt chỉ tiêu.');
  const missed = await asked('--target', 'income');
  expect([missed.status, missed.stderr]).toEqual([0, '']);
  expect(missed.stdout).toContain('Every future drawn misses the target.');
  expect((await asked('--target', 'incom')).status).toBe(1);
});
