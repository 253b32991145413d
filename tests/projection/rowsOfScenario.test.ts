import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfScenario } from '../../src/projection/rowsOfScenario.js';

describe('the rows of a scenario', () => {
  it('are those that a search through all of them finds, in their order, at every time of asking', () => {
    const ids = fc.constantFrom('a', 'b', 'observed', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.array(fc.record({ scenario: ids, value: fc.integer() })), ids, (rows, id) => {
        const found = rows.filter(({ scenario }) => scenario === id);
        expect(rowsOfScenario(rows, id)).toEqual(found);
        expect(rowsOfScenario(rows, id)).toEqual(found);
      }),
      { seed: 2016 },
    );
  });
});
