import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executeCode } from '../../src/notebook/kernel/executeCode.js';
import { type Kernel, startKernel } from '../../src/notebook/kernel/startKernel.js';
import { root } from '../cli/commandLine.js';

/** What a front end asks the kernel while a person types in a notebook; the package must be built. */
let kernel: Kernel;

const imported =
  "import * as api from 'grdp-pathways';\nimport { charts, openPlan, show } from 'grdp-pathways';";

beforeAll(async () => {
  kernel = await startKernel(join(root, 'notebooks'));
  const ran = await executeCode(kernel, imported, { timeLimitSeconds: 60, onLateOutput: String });
  expect(ran.ending).toBe('done');
});

afterAll(() => kernel.stop());

async function completions(code: string): Promise<unknown> {
  const reply = await kernel.client.request('complete_request', { code, cursor_pos: code.length });
  return reply['matches'];
}

async function hover(code: string, name: string): Promise<string> {
  const cursor = code.indexOf(name) + 1;
  const reply = await kernel.client.request('inspect_request', { code, cursor_pos: cursor, detail_level: 0 });
  return JSON.stringify(reply['data']);
}

describe('a front end', () => {
  test.each([
    ['openP', 'openPlan'],
    ['api.openEx', 'openExercises'],
    ['charts.perCap', 'perCapita'],
    ['api.tables.score', 'scorecard'],
    ['api.accounts.growthR', 'growthRate'],
  ])('completes %s to %s', async (typed, name) => {
    expect(await completions(typed)).toContain(name);
  });

  test('completes what a run can be asked, and the choices of an option', async () => {
    const run = "const run = (await openPlan('x')).simulate();\n";
    expect(await completions(`${run}run.sc`)).toEqual(expect.arrayContaining(['scenarios', 'scorecard']));
    expect(await completions(`${run}run.sol`)).toContain('solve');
    expect(await completions(`${run}run.rows[0].`)).toEqual(
      expect.arrayContaining(['activity', 'indicator', 'unit', 'value', 'year']),
    );
    expect(await completions(`${run}charts.perCapita(run, { language: 'en', si`)).toContain('size');
  });

  test('shows type and doc comment on hovering', async () => {
    const text = await hover('openPlan', 'openPlan');
    expect(text).toContain('OpenOptions');
    expect(text).toContain('OpenedPlan');
    expect(text).toContain('Opens a plan');
  });
});
