import { expect, it } from 'vitest';
import { textWidth } from '../../../src/documents/briefing/docxMeasures.js';
import { pictureSize } from '../../../src/documents/briefing/pictureSize.js';
import { structure } from '../../../src/report/charts/structure.js';
import { oddRun } from '../../fixtures/oddRuns.js';

const drawn = (activities: number, scenarios: number) =>
  structure(
    oddRun({
      activities: Array.from({ length: activities }, (_, position) => `activity${position}`),
      rates: Array.from({ length: scenarios }, (_, position) => 0.02 + 0.003 * position),
      label: (position) =>
        `Scenario ${position + 1}: manufacturing tied to the border economy and to the growth of towns`,
    }),
    { size: 'halfPage', title: false },
  );
/** A4 without its margins, less three lines of a caption. */
const mostHeight = 297 - 40 - 18;

it('a chart of ten activities and twelve scenarios is as wide as a line, and no higher than a page', () => {
  const { width, height } = pictureSize(drawn(10, 12));
  expect(width).toBe(textWidth);
  expect(height).toBeLessThan(mostHeight);
  expect(height).toBeGreaterThan(100);
});

it('a chart that is higher still is drawn smaller, so that no page cuts it', () => {
  const { width, height } = pictureSize(drawn(40, 12));
  expect(width).toBeLessThan(textWidth);
  expect(height).toBeLessThan(mostHeight);
  expect(height).toBeGreaterThan(220);
});
