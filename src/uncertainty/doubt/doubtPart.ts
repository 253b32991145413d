import type { DoubtName } from '../../plan/scenarios/Doubt.js';
import type { DoubtPart } from '../FoundOdds.js';

const byName: Readonly<Record<string, DoubtPart>> = {
  growth: 'growth',
  investment: 'growth',
  deflator: 'prices',
  exchangeRate: 'exchangeRate',
  population: 'population',
  base: 'base',
  structure: 'structure',
  shock: 'events',
};

/**
 * The part of the doubt that a name belongs to, as a reader thinks of it.
 *
 * @example
 * doubtPart('growth.services') // => 'growth'
 * doubtPart('event border-closed') // => 'events'
 */
export function doubtPart(name: DoubtName): DoubtPart {
  if (name.startsWith('event ')) return 'events';
  return byName[name.split('.')[0] ?? ''] ?? 'other';
}
