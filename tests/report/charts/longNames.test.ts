import { describe, expect, it } from 'vitest';
import { planRun } from '../../../src/analysis/runOf.js';
import { isUnavailable } from '../../../src/analysis/Unavailable.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import type { LocalText } from '../../../src/plan/text/LocalText.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { chartMakers } from '../../../src/report/charts/chartMakers.js';
import { textsOutside } from './misplacedTexts.js';

const word = 'Khukinhtếcửakhẩu'.repeat(11);
const glued = 'Phát triển khu kinh tế cửa khẩu gắn với cao tốc và các vùng nguyên liệu. '
  .repeat(2)
  .replaceAll(' ', '\u00a0')
  .trim();

/** A shipped plan in which everything that charts name has a name that nobody expects. */
async function runWith(name: string) {
  const read = await readPlanFolder('data/template');
  const long = (label: LocalText, mark = ''): LocalText => ({
    vi: `${mark}${name}`,
    en: `${name}${mark && label.en}`,
  });
  const named = <Item extends { readonly label: LocalText }>(items: readonly Item[]) =>
    items.map((item, at) => ({ ...item, label: long(item.label, String(at)) }));
  const plan = {
    ...read.plan,
    region: { ...read.plan.region, name: long(read.plan.region.name) },
    activities: named(read.plan.activities),
    targets: named(read.plan.targets),
    vintages: named(read.plan.vintages),
  };
  return planRun(simulatePlan({ ...read, plan, scenarios: named(read.scenarios) }));
}

describe.each([
  ['without a blank', word],
  ['with no-break spaces', glued],
])('a name of more than 140 letters %s', (_, name) => {
  it('leaves every chart its title, its plot and its figures', async () => {
    const run = await runWith(name);
    const drawn: string[] = [];
    for (const { id, draw } of await chartMakers(run)) {
      for (const asked of [
        { language: 'vi', size: 'slide' },
        { language: 'en', size: 'slide' },
        { language: 'vi', size: 'phone' },
      ] as const) {
        const chart = draw(asked);
        if (chart === undefined || isUnavailable(chart)) continue;
        drawn.push(id);
        const outside = await textsOutside(await svgFromSpec(chart.spec));
        expect({ id, ...asked, outside }).toEqual({ id, ...asked, outside: [] });
      }
    }
    expect(new Set(drawn).size).toBeGreaterThanOrEqual(9);
  });

  it('does not take the figure beside a point of the map', async () => {
    const run = await runWith(name);
    for (const { id, draw } of await chartMakers(run)) {
      const chart = id.endsWith('-map') ? draw({ language: 'en' }) : undefined;
      if (chart === undefined || isUnavailable(chart)) continue;
      expect(await svgFromSpec(chart.spec)).toMatch(/…: 2,467/);
    }
  });
});
