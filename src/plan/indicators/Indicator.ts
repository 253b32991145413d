import type { z } from 'zod';
import { say } from '../../errors/Message.js';
import { choice, digits, list, name, says, strict } from '../grammar.js';
import { Quantity } from '../Quantity.js';
import { signComplaint, writtenText } from '../targets/targetBounds.js';
import { LocalText } from '../text/LocalText.js';
import { unitText } from '../text/plainText.js';
import { unitDecimals } from '../text/unitDecimals.js';
import { Ratio } from './Ratio.js';
import { type Nature, natures, type SignRule, signs } from './SeriesNature.js';

/** Something that is measured: what facts, assumptions and targets speak of. */
export interface Indicator {
  readonly id: string;
  readonly label: LocalText;
  readonly unit: string;
  /** Digits after the decimal mark when it is shown; where plan.yaml does not say, those of its unit. */
  readonly decimals: number;
  /** What no figure of it can be below, or above: forest cover lies from 0 to 100. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Ids of indicators that count the same thing in another way. */
  readonly definitions?: readonly string[] | undefined;
  /** Ids of indicators near it that are not the same, such as a narrower count: told beside it where it is not known. */
  readonly related?: readonly string[] | undefined;
  /** Where its figures are published, so that a reader finds what is missing. */
  readonly published?: LocalText | undefined;
  /** What it is, where its unit does not say so: a balance in billion VND, a rate in per cent. */
  readonly nature?: Nature | undefined;
  /** The sign its figures may have, where it is not that of its nature. */
  readonly sign?: Exclude<SignRule, 'mostlyPositive'> | undefined;
  /** The two series it is computed from, where it is one over another: no scenario assumes it. */
  readonly ratio?: Ratio | undefined;
}

const Written = strict({
  id: name(say`an indicator id`),
  label: LocalText,
  unit: unitText(say`the unit, such as "million USD"`),
  decimals: digits
    .optional()
    .describe(
      'Digits after the decimal mark; where left out, those of its unit: 2 in per cent, points and indices, 1 in thousands of persons, 0 in most others',
    ),
  min: Quantity.optional().describe('What no figure of it can be below'),
  max: Quantity.optional().describe('What no figure of it can be above'),
  definitions: list(name(say`an indicator id`), say`a list of indicator ids`)
    .optional()
    .describe('Indicators that count the same thing in another way'),
  related: list(name(say`an indicator id`), say`a list of indicator ids`)
    .optional()
    .describe('Indicators near it that are not the same, such as a narrower count'),
  published: LocalText.optional().describe('Where its figures are published'),
  nature: choice(natures, say`what the indicator is`).optional(),
  sign: choice(signs, say`the sign of its figures`).optional(),
  ratio: Ratio.optional(),
});

/** Schema of {@link Indicator}; its bounds carry the sign of its unit, such as `max: 100%`. */
export const Indicator: z.ZodType<Indicator> = Written.transform((written, context): Indicator => {
  const { min, max, decimals = unitDecimals(written.unit), ...rest } = written;
  const complain = (key: string, message: string, input: unknown) =>
    context.addIssue({ code: 'custom', path: [key], message, input });
  for (const [key, bound] of Object.entries({ min, max })) {
    const message = bound === undefined || bound.value === 0 ? undefined : signComplaint(bound, rest.unit);
    if (bound !== undefined && message !== undefined) complain(key, message, writtenText(bound));
  }
  if (min !== undefined && max !== undefined && min.value >= max.value)
    complain('max', says('badValue', say`more than min`), writtenText(max));
  return {
    ...rest,
    decimals,
    ...(min === undefined ? {} : { min: min.value }),
    ...(max === undefined ? {} : { max: max.value }),
  };
}).describe('Something that is measured beside the accounts');
