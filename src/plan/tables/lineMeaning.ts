import { say } from '../../errors/Message.js';
import type { PriceBasis } from '../facts/Observation.js';
import { accountsUnits, pricedAccounts } from '../indicators/accountsUnits.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import { type Clues, clearClues, type LineUnit, lineUnit, type Question } from './lineUnit.js';

/** What the figures of a line are, and what turns them into facts. */
export interface LineMeaning extends LineUnit {
  readonly indicator: string;
  readonly priceBasis: PriceBasis;
  /** Taken away after that: 100 from an index of the previous year, which leaves a growth rate. */
  readonly minus: 0 | 100;
}

/** What a line means, or what has to be asked; nothing where the accounts have no name for it, as for a structure of the population. */
export function lineMeaning(known: Clues): LineMeaning | Question | undefined {
  const clues = clearClues(known);
  if ('expected' in clues) return clues;
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
  const index = accountsUnits.get(indicator)?.[0] === 'percent' ? indexUnit(clues) : undefined;
  if (index !== undefined) return { indicator, priceBasis, ...index, minus: 100 };
  const unit = lineUnit(indicator, clues);
  return 'power' in unit ? { indicator, priceBasis, ...unit, minus: 0 } : unit;
}

/** The unit of an index of the previous year, which is 100 or, in times, 1; nothing where a line is no such index. */
function indexUnit({ context, answers, row }: Clues): LineUnit | undefined {
  const { measurement, unit = answers.unit } = context;
  const writtenUnit = row.unit ?? unit ?? 'percent';
  const isInTimes = unitFromText(writtenUnit)?.measure === 'times';
  if (isInTimes && (measurement === 'growth' || measurement === 'indexOfPreviousYear'))
    return { writtenUnit, unit: 'percent', power: 2 };
  return measurement === 'indexOfPreviousYear'
    ? { writtenUnit: 'percent', unit: 'percent', power: 0 }
    : undefined;
}

const ofGrdp = {
  amount: 'grdp',
  share: 'shareOfGrdp',
  growth: 'growthRate',
  indexOfPreviousYear: 'growthRate',
  indexOfOneYear: undefined,
  perHead: 'grdpPerCapita',
  other: undefined,
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
