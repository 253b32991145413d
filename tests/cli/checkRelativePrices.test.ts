import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';

describe('check --targets --relative-prices-free', () => {
  it('lets the prices of the activities move apart, and asks for --targets', async () => {
    const report = async (...more: readonly string[]) =>
      JSON.parse((await commandLine('check', 'lang-son-2016-2020', '--targets', '--json', ...more)).stdout);
    const names = ({ drivers }: { drivers: readonly { name: string; activity: string }[] }) =>
      drivers.map(({ name, activity }) => `${name} ${activity}`);
    expect(names(await report())).toContain('relativePrices total');
    const free = names(await report('--relative-prices-free'));
    expect(free).not.toContain('relativePrices total');
    expect(free).toContain('deflator services');
    expect((await commandLine('check', 'lang-son-2016-2020', '--relative-prices-free')).stderr).toBe(
      '--relative-prices-free: expected --targets beside it, got true. Facts are audited without it.\n',
    );
  });
});
