import { describe, expect, it } from 'vitest';
import { type StyledScenario, seriesStyles } from '../../../src/report/draw/series.js';

const scenarios = (count: number): StyledScenario[] =>
  Array.from({ length: count }, (_, position) => ({ id: `scenario-${position}` }));
const looks = (all: readonly StyledScenario[]) =>
  [...seriesStyles(all).values()].map(({ colour, dash }) => `${colour} ${dash.join(' ')}`);

describe('the styles of scenarios', () => {
  it('differ in colour or dash for 28, wherever the actual stands among them', () => {
    for (const place of [0, 3, 6, 7, 14, 28]) {
      const all = scenarios(28);
      all.splice(place, 0, { id: 'outturn', isActual: true });
      expect(new Set(looks(all)).size).toBe(29);
    }
  });

  it('tell two scenarios of one’s own apart behind six of a plan and its actual', () => {
    const plan = ['plan-8', 'plan-8.5', 'plan-9', 'continuation', 'border-trade', 'border-closure'];
    const all = [...plan.map((id) => ({ id })), { id: 'outturn', isActual: true }];
    const styles = seriesStyles([...all, { id: 'passing' }, { id: 'lasting' }]);
    expect(styles.get('passing')).not.toEqual(styles.get('lasting'));
  });
});
