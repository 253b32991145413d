import { describe, expect, it } from 'vitest';
import { Target } from '../../src/plan/targets/Target.js';
import { keptIn } from '../../src/plan/vocabulary/ownUnit.js';

describe('what resolutions leave out', () => {
  it('is the person in GRDP per head', () => {
    const units = ['million VND per person', 'USD per person'];
    expect(keptIn('triệu đồng', units)).toEqual({ unit: 'million VND per person', power: 0 });
    expect(keptIn('nghìn đồng', units)).toEqual({ unit: 'million VND per person', power: -3 });
    expect(keptIn('USD', units)).toEqual({ unit: 'USD per person', power: 0 });
    // An amount of the whole stays one.
    expect(keptIn('triệu đồng', ['billion VND'])).toEqual({ unit: 'billion VND', power: -3 });
    expect(keptIn('ha', units)).toBeUndefined();
  });

  it('is whether a tolerance of a rate is in per cent or in points: both are 8.8 to 9.2', () => {
    const written = (tolerance: string) =>
      Target.parse({
        id: 'growth',
        label: { vi: 'Tăng trưởng', en: 'Growth' },
        clause: '1',
        kind: 'averageGrowth',
        indicator: 'grdp',
        value: '9%',
        tolerance,
        direction: 'about',
      });
    expect(written('0.2 pp')).toEqual(written('0.2%'));
    expect(written('0.2 pp')).toMatchObject({ lower: 8.8, upper: 9.2, point: 9, tolerance: 0.2 });
  });
});
