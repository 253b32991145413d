import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../../src/report/draw/chartSizes.js';
import { placedLabels } from '../../../src/report/draw/placedLabels.js';

const label = { series: 'a', year: 2020, value: 10, valueText: '10', name: ['A'], strong: false, room: 21.6 };
const layout = { height: 400, y: (value: number) => 400 - value };

describe('placedLabels', () => {
  it('puts a label at the height of its point', () => {
    expect(placedLabels([{ ...label, value: 300 }], layout, chartSizes.slide)).toMatchObject([
      { pointY: 100, labelY: 100 },
    ]);
  });

  it('starts a name of two lines half a line higher', () => {
    const name = ['A name in', 'two lines'];
    const [placed] = placedLabels([{ ...label, value: 300, name, room: 43.2 }], layout, chartSizes.slide);
    expect(placed).toMatchObject({ name: 'A name in\ntwo lines', labelY: 89.2 });
  });

  it('keeps labels above the year axis', () => {
    const labels = [label, { ...label, value: 12 }];
    expect(placedLabels(labels, layout, chartSizes.slide).map(({ labelY }) => labelY)).toEqual([
      389.2, 367.6,
    ]);
  });
});
