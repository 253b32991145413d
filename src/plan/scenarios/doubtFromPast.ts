import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { baseAccountsFromFacts } from '../facts/baseAccountsFromFacts.js';
import { periodText } from '../yearsOf.js';
import type { DoubtForm, DoubtGround } from './Doubt.js';
import type { DoubtDraft } from './DoubtDraft.js';
import type { DoubtedPath } from './doubtedPaths.js';
import { type ObservedAs, observedValues } from './observedValues.js';
import type { DraftPath, ScenarioContext } from './ScenarioContext.js';

/** Fewer values tell nothing of a spread: that of 4 is between a third and thrice the true one. */
const fewest = 5;

/** What a doubt taken from figures is, and on what it rests. */
export interface FoundDoubt {
  readonly form: DoubtForm;
  readonly ground: Pick<DoubtGround, 'history' | 'vintages'>;
  /** Ids of the sources of the figures. */
  readonly source: string;
}

interface Asked {
  readonly name: string;
  readonly of: DoubtedPath;
  readonly path: DraftPath;
}

/**
 * Doubt from the spread of past yearly figures: Student's t with n - 1 degrees around the scenario's own figure.
 *
 * @formula scale = s √(1 + 1/n), s the standard deviation of the n values with n - 1 below the line
 * @returns the doubt, or the issues that stop it: fewer than 5 values, years from the plan's own on that are not marked
 */
export function doubtFromHistory(
  draft: DoubtDraft,
  context: ScenarioContext,
  { name, of, path }: Asked,
): FoundDoubt | readonly Issue[] {
  const { observed, over, vintage, activity = 'total', region, hindsight = false, persistence } = draft;
  if (observed === undefined || over === undefined || vintage === undefined || persistence === undefined)
    return missingOf(draft, path);
  if (over.to > context.base.year && !hindsight)
    return [
      {
        code: 'outOfPeriod',
        path: [...path, 'over'],
        value: periodText(over),
        expected: say`years up to the base year ${context.base.year}`,
        hint: say`Later years were not known when the plan was made: write ${'hindsight: true'} to use them all the same.`,
      },
    ];
  const question = { observed, activity, region, vintage, over, as: 'yearly' as const };
  const found = observedValues(question, context, { path, as: readAs(name, of) });
  if ('code' in found) return [found];
  const values = found.map(({ value }) => value);
  const count = values.length;
  if (count < fewest)
    return [
      {
        code: 'badValue',
        path: [...path, 'over'],
        value: say`${count} values`,
        expected: say`at least ${fewest} yearly values`,
        hint: say`With fewer, state low, middle and high, and say whose word it is.`,
      },
    ];
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (count - 1);
  if (!(variance > 0))
    return [{ code: 'badValue', path, value: mean, expected: say`past values that differ from each other` }];
  const years = periodText({ from: found[0]?.year ?? over.from, to: over.to });
  const source = [...new Set(found.map((value) => value.source))].join(' ');
  return {
    form: { kind: 't', mean: 0, scale: Math.sqrt(variance) * Math.sqrt(1 + 1 / count), degrees: count - 1 },
    ground: { history: { count, years, isHindsight: over.to > context.base.year } },
    source,
  };
}

/** What past figures cannot be found without, as far as it is not written. */
function missingOf(draft: DoubtDraft, path: DraftPath): Issue[] {
  const needed = [
    { key: 'observed', expected: say`the indicator whose past figures are taken` },
    { key: 'vintage', expected: say`the vintage of the figures` },
    { key: 'over', expected: say`the years looked at, such as 2010-2015` },
    {
      key: 'persistence',
      expected: say`what a year keeps of the error of the year before, from 0 to 1`,
      hint: say`Past years tell the spread of single years: 0 makes years independent, 1 makes one error last.`,
    },
  ] as const;
  return needed
    .filter(({ key }) => draft[key] === undefined)
    .map(({ key, ...told }) => ({ code: 'missing', path: [...path, key], ...told }));
}

function readAs(name: string, { counted }: DoubtedPath): ObservedAs {
  if (counted === 'points' || counted === 'amount') return 'difference';
  if (name === 'investment') return 'share';
  return name === 'growth' || name.startsWith('growth.') ? 'volumeGrowth' : 'growth';
}

/**
 * Doubt on the base by how far other vintages of it lie: a normal distribution with the root mean square of their
 * relative distances, as central banks take the spread of a forecast from past errors.
 *
 * @formula sd = √(mean of (GRDP of another vintage / GRDP of the base - 1)²)
 * @returns the doubt, or the issues that stop it: a vintage that has no base accounts, or is the scenario's own
 */
export function doubtFromVintages(
  draft: DoubtDraft,
  context: ScenarioContext,
  { name, path }: Asked,
): FoundDoubt | readonly Issue[] {
  const { base, plan, dataset } = context;
  const others = draft.vintages ?? [];
  if (name !== 'base')
    return [
      {
        code: 'badValue',
        path: [...path, 'from'],
        value: 'vintages',
        expected: say`vintages for the base only`,
      },
    ];
  if (others.length === 0 || others.includes(base.vintage))
    return [
      {
        code: others.length === 0 ? 'missing' : 'badValue',
        path: [...path, 'vintages'],
        expected: say`other vintages of the base than its own, ${base.vintage}`,
      },
    ];
  const population = draft.vintage === undefined ? {} : { population: draft.vintage };
  const distances: number[] = [];
  for (const [rank, vintage] of others.entries()) {
    try {
      const other = baseAccountsFromFacts(plan, dataset, { year: base.year, vintage, ...population });
      distances.push(other.grdp / base.grdp - 1);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return error.issues.map((issue) => ({ ...issue, path: [...path, 'vintages', rank, ...issue.path] }));
    }
  }
  const square = distances.reduce((sum, distance) => sum + distance * distance, 0) / distances.length;
  if (!(square > 0))
    return [{ code: 'badValue', path: [...path, 'vintages'], expected: say`vintages that differ in GRDP` }];
  return {
    form: { kind: 'normal', mean: 0, sd: Math.sqrt(square) },
    ground: { vintages: others },
    source: base.sources.join(' '),
  };
}
