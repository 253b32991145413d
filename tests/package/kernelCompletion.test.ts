import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executeCode } from '../../src/notebook/kernel/executeCode.js';
import { type Kernel, startKernel } from '../../src/notebook/kernel/startKernel.js';
import { root } from '../cli/commandLine.js';

/** What a front end asks the kernel while a person types in a notebook; the package must be built. */
let kernel: Kernel;

const imported =
  "import * as api from 'grdp-pathways';\nimport { readPlanFolder, simulatePlan, show } from 'grdp-pathways';";

beforeAll(async () => {
  kernel = await startKernel(join(root, 'notebooks'));
  const ran = await executeCode(kernel, imported, { timeLimitSeconds: 60, onLateOutput: String });
  expect(ran.ending).toBe('done');
}, 90_000);

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
    ['simulateP', 'simulatePlan'],
    ['api.checkA', 'checkAnswer'],
    ['api.perCapitaCh', 'perCapitaChart'],
    ['api.readEx', 'readExercises'],
  ])('completes %s to %s', async (typed, name) => {
    expect(await completions(typed)).toContain(name);
  });

  test('completes the properties of a result, and the choices of an option', async () => {
    const result = "const result = simulatePlan(await readPlanFolder('x'));\n";
    expect(await completions(`${result}result.sc`)).toEqual(['scenarios']);
    expect(await completions(`${result}result.rows[0].`)).toEqual(
      expect.arrayContaining(['activity', 'indicator', 'unit', 'value', 'year']),
    );
    expect(await completions("api.perCapitaChart(api.simulatePlan(null), { language: 'en', si")).toContain(
      'size',
    );
  });

  test('shows type and doc comment on hovering', async () => {
    const text = await hover('simulatePlan', 'simulatePlan');
    expect(text).toContain('PlanCase');
    expect(text).toContain('SimulationResult');
    expect(text).toContain('Projects the scenarios of a plan');
  });
});
