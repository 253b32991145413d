import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';

const plan = ['check', 'data/lang-son-2016-2020', '--targets'] as const;

describe('check --targets', () => {
  it('says that the targets can hold, what that rests on and what it implies', async () => {
    const { status, stdout } = await commandLine(...plan);
    expect(status).toBe(0);
    expect(stdout).toContain('29 targets can all hold together');
    expect(stdout).toMatch(/Change of the GRDP deflator, a year +2016–2020 +3\.34 +5\.09 +% +implied/);
    expect(stdout).toContain('only 19 + 20 + 61, 19 + 21 + 60 and 20 + 20 + 60 give 100%');
  });

  it('says in Vietnamese which targets cannot both hold at the prices of the scenario', async () => {
    const { stdout } = await commandLine(...plan, '--deflator', 'scenario', '--lang', 'vi');
    expect(stdout).toContain(
      '“Tốc độ tăng GRDP bình quân năm (giá so sánh)” 8–9%/năm và “GRDP bình quân đầu người” khoảng 2.600–2.700 USD/người không thể cùng đạt',
    );
    expect(stdout).toContain(
      'Hoặc chỉ điều chỉnh “GRDP bình quân đầu người”: cận dưới 2.600 USD/người → 2.525 USD/người',
    );
  });

  it('prints the numbers of the reference cases as JSON', async () => {
    const report = JSON.parse((await commandLine(...plan, '--json')).stdout);
    const deflator = report.implied.find((range: { quantity: string }) => range.quantity === 'deflator');
    expect(deflator.lower).toBeCloseTo(3.340940750835464, 10);
    expect(deflator.upper).toBeCloseTo(5.088026543362756, 10);
  });

  it('asks for the sign of a rate, and refuses what is no band', async () => {
    const { status, stderr } = await commandLine(...plan, '--deflator', '2.7..3.5', '--population', '1%..x');
    expect(status).toBe(1);
    expect(stderr).toContain('Add the % sign.');
    expect(stderr).toContain('--population');
    const part = await commandLine(...plan, '--deflator', '0.027');
    expect(part.stderr).toContain(
      'got "0.027". Write 2.7% if it is a part of one, 0.027% if it is in per cent.',
    );
    const banded = JSON.parse(
      (await commandLine(...plan, '--json', '--deflator', '..3%', '--icor', '4..')).stdout,
    );
    const turned = await commandLine(...plan, '--deflator', '3%..2%', '--icor', '5..4');
    expect(turned.stderr).toContain('got "3%..2%". The lower end stands first: 2%..3%.');
    expect(turned.stderr).toContain('got "5..4". The lower end stands first: 4..5.');
    const none = await commandLine(...plan, '--icor', '0..4');
    expect(none.stderr).toContain('expected an ICOR above 0, got 0.');
    expect(banded.drivers[0]).toMatchObject({ name: 'deflator', upper: 3, source: 'given' });
    expect(banded.feasible).toBe(false);
  });
});
