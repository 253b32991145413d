import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import type { PriceBasis } from '../facts/Observation.js';
import { accountsUnits, pricedAccounts } from '../indicators/accountsUnits.js';
import type { Indicator } from '../indicators/Indicator.js';
import { keptIn } from '../vocabulary/ownUnit.js';
import { isSameThing } from '../vocabulary/sameThing.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import type { HeadingContext } from './headingContext.js';
import type { RowAnswer, TableAnswers } from './ImportMemory.js';

/** What the figures of a line are, and what turns them into facts. */
export interface LineMeaning {
  readonly indicator: string;
  readonly priceBasis: PriceBasis;
  readonly writtenUnit: string;
  readonly unit: string;
  /** The power of ten between the two units. */
  readonly power: number;
  /** Taken away after that: 100 from an index of the previous year, which leaves a growth rate. */
  readonly minus: 0 | 100;
}

/** What is asked where headings and answers leave something open. */
export type Question = Pick<Issue, 'code' | 'value'> & { readonly expected: Message; readonly hint: Message };

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

/** What a line means, or what has to be asked; nothing where the accounts have no name for it, as for a structure of the population. */
export function lineMeaning(clues: Clues): LineMeaning | Question | undefined {
  const indicator = clues.row.indicator ?? clues.own?.id ?? indicatorOf(clues);
  if (indicator === undefined) {
    if (clues.context.subject !== undefined || clues.isPart) return undefined;
    const expected = say`words above the table that say what is measured, such as ${'GRDP'}`;
    return {
      code: 'missing',
      expected,
      hint: say`Say it with ${'--indicator'}, such as ${'--indicator grdp'}.`,
    };
  }
  const priceBasis = basisOf(indicator, clues);
  if (typeof priceBasis !== 'string') return priceBasis;
  const { measurement } = clues.context;
  const isIndex = measurement === 'indexOfPreviousYear' && accountsUnits.get(indicator)?.[0] === 'percent';
  const unit = isIndex ? { writtenUnit: 'percent', unit: 'percent', power: 0 } : unitOf(indicator, clues);
  if (!('power' in unit)) return unit;
  return { indicator, priceBasis, ...unit, minus: isIndex ? 100 : 0 };
}

const ofGrdp = {
  amount: 'grdp',
  share: 'shareOfGrdp',
  growth: 'growthRate',
  indexOfPreviousYear: 'growthRate',
  perHead: 'grdpPerCapita',
  contribution: 'growthContribution',
} as const;

function indicatorOf({ context, answers }: Clues): string | undefined {
  const { subject = answers.indicator, measurement = 'amount' } = context;
  if (subject === 'grdp') return ofGrdp[measurement];
  if (subject === 'averagePopulation' && measurement === 'growth') return 'populationGrowth';
  if (subject === 'consumerPriceChange') return measurement === 'indexOfPreviousYear' ? subject : undefined;
  return measurement === 'amount' || measurement === 'perHead' ? subject : answers.indicator;
}

function basisOf(indicator: string, { context, answers, row }: Clues): PriceBasis | Question {
  const found =
    row.priceBasis ??
    (context.priceBasis === 'constant' ? answers.priceBasis : context.priceBasis) ??
    answers.priceBasis;
  const isPriced = pricedAccounts.includes(indicator);
  // Figures per head are at current prices unless they say otherwise.
  if (
    found === undefined &&
    context.priceBasis === undefined &&
    context.measurement === 'perHead' &&
    isPriced
  )
    return 'current';
  const hint = say`Say it with ${'--price-basis'}: ${'current'}, or ${'constant2010'} with the year of its prices.`;
  if (found === undefined && context.priceBasis === 'constant' && isPriced)
    return { code: 'missing', expected: say`the reference year of the constant prices`, hint };
  if (found === undefined && isPriced)
    return { code: 'missing', expected: say`words above the table that name the prices`, hint };
  const keeps = isPriced || ['shareOfGrdp', 'growthRate', 'growthContribution'].includes(indicator);
  return keeps && found !== undefined && found !== 'constant' ? (found as PriceBasis) : '';
}

function unitOf(
  indicator: string,
  clues: Clues,
): Pick<LineMeaning, 'writtenUnit' | 'unit' | 'power'> | Question {
  const { context, answers, row, indicators, isPercent } = clues;
  const written = row.unit ?? context.unit ?? (isPercent ? '%' : answers.unit);
  const own = clues.own ?? indicators.find(({ id }) => id === indicator);
  const units = own === undefined ? (accountsUnits.get(indicator) ?? []) : [own.unit];
  if (written === undefined) {
    const hint = say`Say it with ${'--unit'}, such as ${'--unit "million VND"'}.`;
    return { code: 'missing', expected: say`the unit above the table or in the row`, hint };
  }
  const kept = keptIn(written, units);
  if (kept !== undefined) return { writtenUnit: written, ...kept };
  const same = units.find((unit) => isSameThing(written, unit));
  if (same !== undefined) return { writtenUnit: written, unit: same, power: 0 };
  if (units.length === 0)
    return { writtenUnit: written, unit: unitFromText(written)?.name ?? written, power: 0 };
  const hint = say`Say which it is with ${'--unit'}, or in ${'import.yaml'}.`;
  return {
    code: 'badValue',
    value: written,
    expected: say`${units.join(', ')}, the unit of ${indicator}, or one that converts to it`,
    hint,
  };
}
