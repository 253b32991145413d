import { z } from 'zod';
import { say } from '../../errors/Message.js';
import type { PriceBasis } from '../facts/Observation.js';
import { priceBasisPattern } from '../facts/priceBases.js';
import { says } from '../grammar.js';

/** Schema of the prices that a target names. */
export const WrittenPrices = z
  .string()
  .regex(priceBasisPattern, {
    error: says('badValue', say`${'current'}, or ${'constant2010'} with the reference year`),
  })
  .transform((written) => written as PriceBasis);
