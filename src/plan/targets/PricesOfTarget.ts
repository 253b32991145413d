import { z } from 'zod';
import { say } from '../../errors/Message.js';
import type { PriceBasis } from '../facts/Observation.js';
import { says } from '../grammar.js';

/** Schema of the prices that a target names. */
export const PricesOfTarget = z
  .string()
  .regex(/^(?:current|constant(?:19|20)\d\d)$/u, {
    error: says('badValue', say`${'current'}, or ${'constant2010'} with the reference year`),
  })
  .transform((written) => written as PriceBasis);
