import type { z } from 'zod';
import { say } from '../../errors/Message.js';
import { strict } from '../grammar.js';
import { plainText } from '../text/plainText.js';
import { yearNumber } from '../yearNumber.js';

/** Which figures a scenario starts from, as scenarios.yaml writes it. */
export interface BaseDraft {
  readonly year: number;
  readonly vintage?: string | undefined;
  readonly population?: string | undefined;
  readonly exchangeRate?: string | undefined;
  readonly constantPrices?: number | undefined;
}

/** Schema of {@link BaseDraft}. */
export const BaseDraft: z.ZodType<BaseDraft> = strict({
  year: yearNumber(),
  vintage: plainText(say`one vintage, such as plan-time`).optional(),
  population: plainText(say`the vintage of the population`)
    .optional()
    .describe('Vintage of the population; without `vintage` only it and indicators are projected'),
  exchangeRate: plainText(say`the vintage of the exchange rate`)
    .optional()
    .describe('Vintage of the exchange rate; needed where a target is in USD'),
  constantPrices: yearNumber()
    .optional()
    .describe(
      'Reference year of the constant prices that growth is counted at: that of published levels (the latest where left out), the base year, or one to put the levels at',
    ),
});
