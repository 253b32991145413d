import { boundPassed } from '../../targets/boundPassed.js';
import type { AuditedFacts } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';

/** Figures below or above what the plan says no figure of their indicator can be. */
export function outOfBounds({ figures, declared }: AuditedFacts): Finding[] {
  const bounded = new Map(
    declared.filter(({ min, max }) => min !== undefined || max !== undefined).map((one) => [one.id, one]),
  );
  if (bounded.size === 0) return [];
  return figures.flatMap((figure): Finding[] => {
    const indicator = bounded.get(figure.row.indicator);
    if (indicator === undefined || indicator.unit !== figure.row.unit) return [];
    const passed = boundPassed(figure.row.value, indicator);
    if (passed === undefined) return [];
    const arithmetic = [
      numberOf(figure),
      passed.side,
      { value: passed.bound, decimals: decimalsOf(passed.bound) },
    ];
    return [
      {
        kind: 'outOfBounds',
        weight: 'contradiction',
        rows: rowsOf([figure]),
        arithmetic: [arithmetic],
        decimals: 0,
      },
    ];
  });
}

const decimalsOf = (value: number) => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
