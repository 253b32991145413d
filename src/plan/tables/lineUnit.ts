import type { Issue } from '../../errors/Issue.js';
import { listed, type Message, type Named, say } from '../../errors/Message.js';
import { accountsUnits } from '../indicators/accountsUnits.js';
import type { Indicator } from '../indicators/Indicator.js';
import { currencyOf, otherCurrencyHint } from '../indicators/otherCurrencyHint.js';
import { namedIn } from '../namedIn.js';
import { keptIn } from '../vocabulary/ownUnit.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import { unitsOf } from './contextOver.js';
import type { HeadingContext } from './headingContext.js';
import type { RowAnswer, TableAnswers } from './ImportMemory.js';
import { isUnitOfAmounts } from './inPercent.js';

/** What is known of a line before its figures are read. */
export interface Clues {
  readonly context: HeadingContext;
  readonly answers: TableAnswers;
  readonly row: Exclude<RowAnswer, string>;
  /** The plan's own indicator that its label names. */
  readonly own: Indicator | undefined;
  readonly indicators: readonly Indicator[];
  /** A cell of it carries the sign of per cent. */
  readonly isPercent: boolean;
  /** It is a part of another line. */
  readonly isPart: boolean;
}

/** What is asked where headings and answers leave something open. */
export type Question = Pick<Issue, 'code' | 'value'> & { readonly expected: Message; readonly hint: Message };

/** The unit of a line's figures, as written and as kept. */
export interface LineUnit {
  readonly writtenUnit: string;
  readonly unit: string;
  /** The power of ten between the two units. */
  readonly power: number;
}

/**
 * The unit of a line's figures. Of several that its heading names, the one that its indicator can be in: per cent is no
 * unit of amounts, nor the other way round. Where that leaves several, as VND beside USD, a person says which.
 */
export function lineUnit(
  indicator: string,
  { context, answers, row, isPercent, ...plan }: Clues,
): LineUnit | Question {
  const own = plan.own ?? plan.indicators.find(({ id }) => id === indicator);
  const units = own === undefined ? (accountsUnits.get(indicator) ?? []) : [own.unit];
  const silent = isPercent ? ['%'] : [];
  const stated = row.unit === undefined ? unitsOf(context) : [row.unit];
  const [written, ...others] = stated.length === 0 ? silent : possibleOf(stated, units);
  const found = written === undefined || others.length > 0 ? undefined : kept(written, units);
  const told = found ?? (answers.unit === undefined ? undefined : kept(answers.unit, units));
  if (told !== undefined) return told;
  if (others.length > 0) return undecided(stated);
  const value = written ?? answers.unit;
  if (value !== undefined) return notIn(units, value, namedIn(plan, indicator));
  const hint = say`Say it with ${'--unit'}, such as ${say`--unit "million VND"`}.`;
  return { code: 'missing', expected: say`the unit above the table or in the row`, hint };
}

/** What is known of a line whose heading names a measurement in per cent beside a unit of amounts: its unit tells which it is. */
export function clearClues(clues: Clues): Clues | Question {
  const { context, row, answers, isPercent } = clues;
  if (context.isEither !== true) return clues;
  const unit = row.unit ?? (isPercent ? '%' : answers.unit);
  if (unit === undefined) return undecided(unitsOf(context));
  const { measurement, isEither: _, otherUnits: __, ...rest } = context;
  const own = isUnitOfAmounts(unit) || measurement === undefined ? {} : { measurement };
  return { ...clues, context: { ...rest, ...own, unit } };
}

/** Of the units that a heading names those that figures of an indicator can be in. */
function possibleOf(stated: readonly string[], units: readonly string[]): readonly string[] {
  const kind = kindOf(units[0] ?? '');
  const alike = stated.filter((unit) =>
    kind === 'other' ? kept(unit, units) !== undefined : kindOf(unit) === kind,
  );
  return alike.length === 0 ? stated.slice(0, 1) : alike;
}

/** Which units can stand for one another: per cent, money in whatever currency, or things. */
function kindOf(unit: string): 'percent' | 'money' | 'other' {
  const measure = unitFromText(unit)?.measure ?? '';
  if (measure === 'percent' || measure === 'percentage points') return 'percent';
  return currencyOf(unit) === undefined ? 'other' : 'money';
}

/** What is said of figures in a unit that their indicator is not kept in. */
function notIn(units: readonly string[], value: string, indicator: Named): Question {
  const expected = say`${listed(units.map((id) => ({ id })))}, the unit of ${indicator}, or one that converts to it`;
  const hint = otherCurrencyHint(indicator, value, units) ?? sayWhich();
  return { code: 'badValue', value, expected, hint };
}

/** A unit as the indicator keeps it; any that the plan does not know of stays. */
function kept(written: string, units: readonly string[]): LineUnit | undefined {
  const found = keptIn(written, units);
  // Nobody has billions: such a unit over figures per person is that of other lines.
  if (found !== undefined && / per person$/.test(found.unit) && found.power >= 3 && !/^USD/.test(found.unit))
    return undefined;
  if (found !== undefined) return { writtenUnit: written, ...found };
  if (units.length > 0) return undefined;
  return { writtenUnit: written, unit: unitFromText(written)?.name ?? written, power: 0 };
}

function undecided(named: readonly string[]): Question {
  const expected = say`one unit for the figures, where headings name several`;
  return { code: 'badValue', value: named.join('; '), expected, hint: sayWhich() };
}

const sayWhich = () => say`Say which it is with ${'--unit'}, or in ${'import.yaml'}.`;
