import { expect, it } from 'vitest';
import { listed } from '../../src/cli/listed.js';
import { commandLine } from './commandLine.js';

const solve = async (...by: string[]) =>
  JSON.parse(
    (await commandLine('solve', 'lang-son-2016-2020', '--to', '2600', '--json', '--by', ...by)).stdout,
  );

it('takes names with blanks and with commas between them alike', async () => {
  expect(listed('growth,deflator')).toEqual(['growth', 'deflator']);
  expect(listed(' deflator , ', ['growth'])).toEqual(['growth', 'deflator']);
  const [{ levers }] = (await solve('growth,deflator')).solutions;
  expect(levers.map(({ on }: { readonly on: string }) => on)).toEqual(['growth', 'deflator']);
  expect(await solve('growth,', 'deflator')).toEqual(await solve('growth', 'deflator'));
});

it.each(['', ' ', ','])('leaves %j as it is, so that it is refused', (blank) => {
  expect(listed(blank)).toEqual([blank]);
});

it('tells each of the names that is wrong by itself', async () => {
  const { status, stderr } = await commandLine('run', 'lang-son-2016-2020', '--scenario', 'plan-8.5,plan-10');
  expect(status).toBe(1);
  expect(stderr).toContain('got "plan-10"');
});
