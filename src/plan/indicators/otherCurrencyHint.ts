import { listed, type Message, type Named, say } from '../../errors/Message.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import { currencies } from '../vocabulary/unitWords.js';

/** Advice for figures in a currency that their indicator is not kept in; nothing where that is not what is wrong. */
export function otherCurrencyHint(
  indicator: Named,
  unit: string,
  units: readonly string[],
): Message | undefined {
  const [own, ...kept] = [unit, ...units].map(currencyOf);
  const isOther = own !== undefined && kept.some((one) => one !== undefined) && !kept.includes(own);
  return isOther
    ? say`${indicator} is kept in ${listed(units.map((id) => ({ id })))}: convert the figures at the exchange rate of their year, or declare an indicator in this unit in plan.yaml.`
    : undefined;
}

/** The currency of a unit; nothing for what is no money. */
export function currencyOf(unit: string): string | undefined {
  const [first = ''] = (unitFromText(unit)?.measure ?? '').split(' ');
  return currencies.includes(first) ? first : undefined;
}
