import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { nameHint } from '../text/nearestName.js';
import type { Layer } from './ScenarioContext.js';
import type { ScenarioDraft } from './ScenarioDraft.js';

/**
 * A scenario and all that it extends, the root first, so that later layers override earlier ones.
 *
 * @returns the layers, or the issue that stops them: an unknown name, or a circle
 *
 * @example
 * inheritedLayers([{ id: 'a', abstract: false }], 0) // => [{ draft: { id: 'a', abstract: false }, position: 0 }]
 */
export function inheritedLayers(
  drafts: readonly ScenarioDraft[],
  position: number,
): readonly Layer[] | Issue {
  const layers: Layer[] = [];
  let next: number | undefined = position;
  while (next !== undefined) {
    const draft: ScenarioDraft | undefined = drafts[next];
    if (draft === undefined) break;
    const met = layers.findIndex((layer) => layer.draft === draft);
    if (met !== -1) return circleIssue(layers.slice(0, met + 1));
    layers.unshift({ draft, position: next });
    if (draft.extends === undefined) break;
    const ids = drafts.map(({ id }) => id);
    const parent = ids.indexOf(draft.extends);
    if (parent === -1) {
      return {
        code: 'unknownName',
        path: ['scenarios', next, 'extends'],
        value: draft.extends,
        expected: say`the id of a scenario of this file`,
        hint: nameHint(draft.extends, ids),
      };
    }
    next = parent;
  }
  return layers;
}

/** The same issue from wherever the circle is entered: it is told once, at the member that stands first in the file. */
function circleIssue(circle: readonly Layer[]): Issue {
  const start = Math.min(...circle.map(({ position }) => position));
  const turn = circle.findIndex(({ position }) => position === start);
  const inOrder = [...circle.slice(0, turn + 1).reverse(), ...circle.slice(turn + 1).reverse()];
  const ids = inOrder.map(({ draft }) => draft.id);
  return {
    code: 'cyclicExtends',
    path: ['scenarios', start, 'extends'],
    value: inOrder[0]?.draft.extends,
    expected: say`a scenario that does not lead back to this one`,
    hint: say`The circle: ${[...ids, ids[0]].join(' → ')}.`,
  };
}
