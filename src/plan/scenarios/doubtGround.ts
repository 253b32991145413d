import { say } from '../../errors/Message.js';
import { nameHint } from '../text/nearestName.js';
import type { DoubtGround } from './Doubt.js';
import type { GroundDraft } from './DoubtDraft.js';
import type { DraftPath, ScenarioContext } from './ScenarioContext.js';

/** The ground of a doubt; nobody's word is an assumption with the scenario's own motive. */
export function groundOf(
  { status, source, reason }: GroundDraft,
  { motive, dataset, issues }: ScenarioContext,
  { path, source: found = '' }: { readonly path: DraftPath; readonly source?: string },
): DoubtGround {
  const known = dataset.sources.map(({ id }) => id);
  if (source !== undefined && !known.includes(source)) {
    const expected = say`a source that sources.csv lists`;
    issues.push({
      code: 'unknownName',
      path: [...path, 'source'],
      value: source,
      expected,
      hint: nameHint(source, known),
    });
  }
  return {
    status: status ?? (found === '' ? 'assumed' : 'derived'),
    source: source ?? found,
    reason: reason ?? motive,
  };
}
