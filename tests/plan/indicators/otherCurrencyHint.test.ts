import { expect, it } from 'vitest';
import { textOf } from '../../../src/errors/Message.js';
import { otherCurrencyHint } from '../../../src/plan/indicators/otherCurrencyHint.js';

it('says what to do with money in a currency that an indicator is not kept in, and nothing of other units', () => {
  const perHead = ['million VND per person', 'USD per person'];
  const hint = otherCurrencyHint({ id: 'grdpPerCapita' }, 'EUR/người', perHead);
  expect(hint && textOf(hint)).toBe(
    'grdpPerCapita is kept in million VND per person, USD per person: convert the figures at the exchange rate of their year, or declare an indicator in this unit in plan.yaml.',
  );
  expect(otherCurrencyHint({ id: 'grdp' }, 'triệu USD', ['billion VND'])).toBeDefined();
  for (const unit of ['nghìn đồng', 'USD', 'persons', '%'])
    expect(otherCurrencyHint({ id: 'grdpPerCapita' }, unit, perHead)).toBeUndefined();
  expect(otherCurrencyHint({ id: 'averagePopulation' }, 'EUR', ['thousand persons'])).toBeUndefined();
});
