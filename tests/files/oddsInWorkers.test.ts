import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../cli/commandLine.js';

/** Runs a program on what is built, as workers do. */
function printed(program: string): string {
  const module = pathToFileURL(join(root, 'dist', 'index.js')).href;
  const whole = `
    const { openPlan } = await import(${JSON.stringify(module)});
    const plan = await openPlan('lang-son-2016-2020');
    ${program}`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', whole], { encoding: 'utf8' }).trim();
}

test('odds are the same to the last digit with 1, 2 and 3 workers', () => {
  const lines = printed(`
    const question = { scenario: ['plan-8.5', 'continuation'], draws: 250_001, seed: 5 };
    console.log(JSON.stringify(plan.odds(question)));
    for (const workers of [2, 3]) console.log(JSON.stringify(await plan.oddsInWorkers(question, workers)));
    // One alone is not started: the same call computes them.
    const few = { ...question, draws: 1001 };
    console.log(JSON.stringify(plan.odds(few)) === JSON.stringify(await plan.oddsInWorkers(few, 1)));
  `).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('"draws":250001');
  expect(new Set(lines.slice(0, 3)).size).toBe(1);
  expect(lines[3]).toBe('true');
});

test('workers refuse what odds refuse', () => {
  const text = printed(`
    for (const wrong of [{ seed: -1 }, { draws: 600_000.5 }])
      await plan.oddsInWorkers({ scenario: 'plan-8.5', draws: 600_000, ...wrong }, 2).catch((error) => console.log(error.message));
  `);
  expect(text).toContain('a whole number from 0');
  expect(text).toContain('a whole number of futures');
});
