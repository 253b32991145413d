import { say } from '../../errors/Message.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import type { PathDraft } from './PathDraft.js';
import type { Assumption } from './Scenario.js';
import type { Layer, ScenarioContext } from './ScenarioContext.js';

/** The assumed growth of the total, of an activity or of a part, by its name. */
export function rateFromLayers(name: string, context: ScenarioContext): Assumption | undefined {
  const of = ({ draft }: Layer): PathDraft | undefined => {
    const path = draft.growth?.[name];
    return path === 'residual' ? undefined : path;
  };
  return assumptionFromLayers(
    { of, keys: ['growth', name], expected: say`the growth of ${name}, such as 8.5%,`, as: 'volumeGrowth' },
    context,
  );
}
