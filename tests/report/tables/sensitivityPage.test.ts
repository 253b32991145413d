import { expect, it } from 'vitest';
import { sensitivityPage } from '../../../src/report/tables/sensitivityPage.js';
import { doubtedRunOf } from '../../../src/uncertainty/doubtedRunOf.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const run = doubtedRunOf(await shippedResult('lang-son-2016-2020'));
const found = run.sensitivity({ draws: 1024 });

/** What the page says of odds that would move to others, were one doubt certain. */
function toldOf(value: number, without: number): string {
  const effects = found.effects.map((effect) => ({ ...effect, without: { value: without, error: 0.001 } }));
  const moved = { ...found, effects, probability: { value, error: 0.001 } };
  return JSON.stringify(sensitivityPage(run, moved, { language: 'en' }).blocks);
}

it('takes odds that hardly move for odds that stay', () => {
  expect(toldOf(0.0004, 0)).toContain('would leave the odds near <0.1 of 100.');
  expect(toldOf(0.9998, 1)).toContain('would leave the odds near >99.9 of 100.');
  expect(toldOf(0.27, 0.33)).toContain('would move the odds from 27 to 33 of 100.');
});
