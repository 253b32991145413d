import { describe, expect, it } from 'vitest';
import { scorecard } from '../../src/analysis/scorecard.js';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const ids = [
  'y',
  'x',
  'verdict',
  'growth',
  'scenario',
  'perCapita',
  'year',
  'value',
  'unit',
  'population',
  'deflator',
];

/** The small plan with its farming called otherwise; its shock lies on schools, as a name of two things is refused. */
async function renamed(id: string) {
  const texts = Object.entries(smallPlanFiles).map(([file, text]) => {
    const calm = text.replace('on: farming', 'on: schools');
    return [file, calm.replace(/\bfarming\b/g, id)] as const;
  });
  return simulatePlan(await (await smallPlan(Object.fromEntries(texts))).read());
}

describe('an activity with a name that the program uses too', () => {
  it.each(ids)('is projected and judged like every other: %s', async (id) => {
    const [usual, odd] = [await renamed('farming'), await renamed(id)];
    const back = (text: string) => text.replaceAll(`"activity":"${id}"`, '"activity":"farming"');
    expect(back(JSON.stringify(odd.rows))).toBe(JSON.stringify(usual.rows));
    expect(scorecard(odd).map(({ value }) => value)).toEqual(scorecard(usual).map(({ value }) => value));
  });
});
