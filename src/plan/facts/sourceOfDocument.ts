import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Plan } from '../Plan.js';
import { nameHint } from '../text/nearestName.js';
import type { Source } from './Source.js';

/**
 * The source that holds the text of a plan's document.
 *
 * @throws ScenarioError when the plan names one that is not listed
 *
 * @example
 * const document = { title: { vi: 'NQ', en: 'Resolution' }, date: '2015-12', source: 'resolution' };
 * sourceOfDocument({ document }, []) // => throws ScenarioError
 */
export function sourceOfDocument({ document }: Pick<Plan, 'document'>, sources: readonly Source[]): Source {
  const found = sources.find(({ id }) => id === document.source);
  if (found !== undefined) return found;
  const known = sources.map(({ id }) => id);
  const hint = nameHint(document.source, known);
  const wrong = { value: document.source, expected: say`a source that sources.csv lists`, hint };
  throw new ScenarioError([
    { code: 'unknownName', path: ['document', 'source'], ...wrong, document: 'plan' },
  ]);
}
