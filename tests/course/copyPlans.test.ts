import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPlans } from '../../src/course/copyPlans.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { root, temporaryFolder } from '../cli/commandLine.js';

describe('plan folders beside the notebooks', () => {
  it('are copied with what they include and amend, so that they open anywhere, to the same bytes', async () => {
    const made = temporaryFolder();
    await copyPlans(join(root, 'notebooks'), made);
    const name = 'lang-son-2021-2025-revised';
    expect(readFileSync(join(made, name, 'plan.yaml'), 'utf8')).toContain('amends: ../lang-son-2021-2025\n');
    const [copy, original] = await Promise.all([
      openPlan(join(made, name)),
      openPlan(join(root, 'notebooks', name)),
    ]);
    expect(copy.simulate().rows).toEqual(original.simulate().rows);
    const before = readFileSync(join(made, 'lang-son-2021-2025', 'plan.yaml'), 'utf8');
    await copyPlans(join(root, 'notebooks'), made);
    expect(readFileSync(join(made, 'lang-son-2021-2025', 'plan.yaml'), 'utf8')).toBe(before);
  });
});
