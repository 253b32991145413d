import type { Issue } from '../errors/Issue.js';
import { nameHint } from '../plan/nearestName.js';
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
export function inheritedLayers(drafts: readonly ScenarioDraft[], position: number): readonly Layer[] | Issue {
  const layers: Layer[] = [];
  let next: number | undefined = position;
  while (next !== undefined) {
    const draft: ScenarioDraft | undefined = drafts[next];
    if (draft === undefined) break;
    if (layers.some((layer) => layer.draft === draft)) {
      const circle = [draft.id, ...layers.map((layer) => layer.draft.id).slice(0, layers.findIndex((layer) => layer.draft === draft) + 1)];
      return {
        code: 'cyclicExtends',
        path: ['scenarios', position, 'extends'],
        value: drafts[position]?.extends,
        expected: 'a scenario that does not lead back to this one',
        hint: `The circle: ${circle.reverse().join(' extends ')}.`,
      };
    }
    layers.unshift({ draft, position: next });
    if (draft.extends === undefined) break;
    const ids = drafts.map(({ id }) => id);
    const parent = ids.indexOf(draft.extends);
    if (parent === -1) {
      return {
        code: 'unknownName',
        path: ['scenarios', next, 'extends'],
        value: draft.extends,
        expected: 'the id of a scenario of this file',
        hint: nameHint(draft.extends, ids),
      };
    }
    next = parent;
  }
  return layers;
}
