import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, root, temporaryFolder } from './commandLine.js';

function brokenPlan(): string {
  const folder = temporaryFolder();
  cpSync(join(root, 'data/template'), folder, { recursive: true });
  const scenarios = join(folder, 'scenarios.yaml');
  writeFileSync(scenarios, readFileSync(scenarios, 'utf8').replace('total: 8.5%', 'total: 8.5'));
  return folder;
}

describe('check', () => {
  it('says what a sound plan folder holds', () => {
    const { status, stdout } = commandLine('check', 'data/lang-son-2016-2020');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^lang-son-2016-2020: no problems\. 29 targets, \d+ measures, \d+ figures from \d+ sources, 7 scenarios\.\n/,
    );
    expect(stdout).toContain('Not computable in any scenario: local-exports-growth, domestic-revenue-growth');
    expect(commandLine('check', 'data/lang-son-2021-2025', '--lang', 'vi').stdout).toContain(
      'không có lỗi. 8 chỉ tiêu',
    );
  });

  it('says where, what was expected, what was found and what to do, and exits with 1', () => {
    const folder = brokenPlan();
    const { status, stdout, stderr } = commandLine('check', folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /scenarios\.yaml:\d+:\d+ scenarios\[1\]\.growth\.total: expected a rate such as 8\.5%, got 8\.5\. Add the % sign\.\n$/,
    );
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('gives the same as JSON', () => {
    const { status, stdout } = commandLine('check', brokenPlan(), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).issues).toHaveLength(1);
    expect(JSON.parse(stdout).issues[0]).toMatchObject({ code: 'bareRate', value: 8.5, place: { line: 26 } });
    expect(JSON.parse(commandLine('check', 'data/template', '--json').stdout)).toMatchObject({
      targets: 4,
      issues: [],
    });
  });
});
