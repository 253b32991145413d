import type { Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import { writtenDecimals } from '../../plan/text/writtenDecimals.js';
import type { Labels } from '../../report/language/labels.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { CellLook } from './Sheets.js';

/** What stands for a figure that a scenario does not use. */
export const unused = '–';

/** A figure that a scenario gives: of the base, or one a year. */
export interface Lever {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Whether a reader may put his own in its place. */
  readonly own: boolean;
  /** How it is shown: as per cent, as an amount, or as a code without decimals. */
  readonly shown: 'percent' | 'amount' | 'code';
  /** Decimals of a figure that no reader changes: as many as it takes for each scenario's own, up to four. */
  readonly decimals?: number;
  /** One value for a figure of the base, otherwise one for each year. */
  readonly of: (scenario: Scenario) => readonly (number | string)[];
}

/** What levers are called with. */
export interface LeverWords {
  readonly say: Sentences;
  readonly labels: Labels;
  /** The prices of the volumes, with their year where all scenarios share it. */
  readonly prices: string;
}

/** How a figure looks where it is used. */
export function lookOf({ own, shown }: Lever): CellLook {
  if (shown === 'code') return 'code';
  return own && shown === 'percent' ? 'percent' : 'ratio';
}

/** What an assumption holds in each year. */
export function years(
  { years: all }: Scenario,
  path: Assumption | undefined,
  none: number | string = unused,
) {
  return all.map((_, t) => path?.[t]?.value ?? none);
}

/** Levers that know how many decimals their figures take: those of all activities, or all shocks, the same. */
export function withDecimals(levers: readonly Lever[], scenarios: readonly Scenario[]): Lever[] {
  const isShown = ({ own, shown }: Lever) => !own && shown === 'amount';
  const groupOf = ({ id }: Lever) => /^(factor|base\.\w+)\./u.exec(id)?.[1] ?? id;
  const most = new Map<string, number>();
  for (const lever of levers.filter(isShown)) {
    const values = scenarios
      .flatMap((scenario) => lever.of(scenario))
      .filter((each) => typeof each === 'number');
    const written = values.map((value) => writtenDecimals(String(Math.round(value * 10_000) / 10_000)));
    most.set(groupOf(lever), Math.max(most.get(groupOf(lever)) ?? 0, ...written));
  }
  return levers.map((lever) => ({
    ...lever,
    ...(isShown(lever) ? { decimals: most.get(groupOf(lever)) ?? 0 } : {}),
  }));
}
