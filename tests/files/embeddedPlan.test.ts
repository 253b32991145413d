import { stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { embeddedPlan, embeddedPlans } from '../../src/files/embeddedPlan.js';
import { messageOf } from '../fixtures/messageOf.js';

describe('embeddedPlan', () => {
  it('finds the folder of every plan that ships', async () => {
    expect(embeddedPlans()).toEqual(['lang-son-2016-2020', 'lang-son-2021-2025']);
    for (const id of embeddedPlans()) expect((await stat(embeddedPlan(id))).isDirectory()).toBe(true);
  });

  it.each(['lang-son-2016-2021', 'template', '../data/lang-son-2016-2020', '', 'viet-nam'])(
    'refuses "%s", with the names there are',
    (id) => {
      const near = id.startsWith('lang') || id.startsWith('..');
      const hint = near ? 'Did you mean lang-son-2016-2020?' : `Known names: ${embeddedPlans().join(', ')}.`;
      expect(messageOf(() => embeddedPlan(id))).toBe(
        `plan: expected the name of a plan that ships with the package, got "${id}". ${hint}`,
      );
    },
  );
});
