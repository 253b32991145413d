import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { perCapitaTarget } from '../../../src/analysis/perCapitaTarget.js';
import { choicesFor, isUnmoved } from '../../../src/documents/explorer/Choices.js';
import type { ExplorerData } from '../../../src/documents/explorer/ExplorerData.js';
import { explorerPage } from '../../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../../src/documents/openPlan.js';
import { placeForScenario } from '../../../src/files/placeForScenario.js';
import { planOdds } from '../../../src/uncertainty/planOdds.js';

const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });

describe('the page of a run', () => {
  it('is the same twice, and at most 1 MB over the wire with its data', async () => {
    const page = await explorerPage(plan.simulate(), plan.scenariosText);
    expect((await explorerPage(plan.simulate(), plan.scenariosText)) === page).toBe(true);
    expect(gzipSync(page).length).toBeLessThan(1024 * 1024);
  });

  it('allows its own program alone, and carries no schema library', async () => {
    const page = await explorerPage(plan.simulate(), plan.scenariosText);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]{44}';/);
    expect(page.includes('unsafe-eval')).toBe(false);
    expect(page.includes('ZodType')).toBe(false);
  });

  it('carries the odds that all documents tell, which it shows until something is moved', async () => {
    const run = plan.simulate();
    const page = await explorerPage(run, plan.scenariosText);
    const [, json = ''] = /<script type="application\/json"[^>]*>([^<]*)</u.exec(page) ?? [];
    const data: ExplorerData = JSON.parse(json);
    const told = planOdds(run);
    if (told === undefined) throw new Error('the shipped plan must be in doubt');
    const target = perCapitaTarget(run.plan)?.id;
    const found = told.targets.find((one) => one.target.id === target)?.probability;
    expect(data.told).toEqual({ scenario: told.scenario, chance: found });
    const start = data.scenarios.find(({ id }) => id === told.scenario);
    if (start === undefined) throw new Error('the page must hold the scenario');
    const choices = choicesFor(start, start.id);
    expect(isUnmoved(choices, start)).toBe(true);
    expect(isUnmoved({ ...choices, values: { exchangeRate: 2 } }, start)).toBe(false);
    expect(isUnmoved({ ...choices, growthBy: 'activities' }, start)).toBe(false);
  });

  it('holds texts of the plan as data, whatever is in them', async () => {
    const run = plan.simulate();
    const hostile = '</script><img src=x onerror=alert(1)>&"';
    const named = { ...plan, plan: { ...plan.plan, title: { vi: hostile, en: hostile } } };
    const { planRun } = await import('../../../src/analysis/runOf.js');
    const page = await explorerPage(planRun(named, { language: 'vi' }), plan.scenariosText);
    expect(run.plan.title.vi).not.toBe(hostile);
    expect(page.includes('<img src=x')).toBe(false);
    expect(page.match(/<\/script>/g)?.length).toBe(2);
  });
});

describe('the place for one more scenario', () => {
  const added = (text: string) => {
    const { before, after, indent } = placeForScenario(text);
    return `${before}${indent}- id: mine\n${after}`;
  };

  it('is at the end of the list, with all comments kept', () => {
    expect(added('# first\nscenarios:\n  - id: a # why\n    growth: { total: 8% }\n')).toBe(
      '# first\nscenarios:\n  - id: a # why\n    growth: { total: 8% }\n  - id: mine\n',
    );
  });

  it('stands before what follows the list', () => {
    expect(added('scenarios:\n  - id: a\nother: 1\n')).toBe(
      'scenarios:\n  - id: a\n  - id: mine\nother: 1\n',
    );
  });

  it('is found in a list that is written in braces', () => {
    expect(added('scenarios: [{ id: a }]\n')).toBe('scenarios:\n  - { id: a }\n  - id: mine\n');
  });
});
