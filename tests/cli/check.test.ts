import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  it('says what a sound plan folder holds', async () => {
    const { status, stdout } = await commandLine('check', 'data/lang-son-2016-2020');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^lang-son-2016-2020: no problems\. 29 targets, \d+ measures, \d+ figures from \d+ sources, 7 scenarios\.\n/,
    );
    expect(stdout).toContain(
      'Not computable in any scenario: Average annual growth of exports of local goods; Average annual growth of domestic revenue',
    );
    expect((await commandLine('check', 'data/lang-son-2021-2025', '--lang', 'vi')).stdout).toContain(
      'không có lỗi. 8 chỉ tiêu',
    );
  });

  it('says where, what was expected, what was found and what to do, and exits with 1', async () => {
    const folder = brokenPlan();
    const { status, stdout, stderr } = await commandLine('check', folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /scenarios\.yaml:\d+:\d+ scenarios\[1\]\.growth\.total: expected a rate such as 8\.5%, got 8\.5\. Add the % sign\.\n$/,
    );
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('finds what other commands would refuse: brief.yaml and exercises', async () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'data/template'), folder, { recursive: true });
    writeFileSync(join(folder, 'brief.yaml'), 'ofice: { vi: a, en: b }\n');
    mkdirSync(join(folder, 'exercises'));
    writeFileSync(join(folder, 'exercises', '01.yaml'), '- a\n');
    const { status, stderr } = await commandLine('check', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /brief\.yaml:1:1 ofice: expected a known key, got "ofice"\. Did you mean office\?/,
    );
    expect(stderr).toMatch(/01\.yaml:1:\d+/);
    expect((await commandLine('check', folder, '--targets', '--lang', 'vi')).stderr).toContain('office?');
  });

  it('says in one go what is wrong with the scenarios and what the facts say about each other', async () => {
    const folder = brokenPlan();
    const facts = join(folder, 'facts.csv');
    const slipped = ',averagePopulation,total,,thousand persons,2014,75.2,reported,plan-time,GSO,\n';
    writeFileSync(facts, `${readFileSync(facts, 'utf8').trimEnd()}\n${slipped}`);
    const { status, stdout, stderr } = await commandLine('check', folder);
    expect([status, stderr.split('\n').length]).toEqual([1, 2]);
    expect(stdout).toMatch(
      /^Facts: contradictions 0, doubts 1, notes 0\.\n1\. Doubt: The unit or the decimal point/,
    );
    const { findings, issues } = JSON.parse((await commandLine('check', folder, '--json')).stdout);
    expect([findings.length, issues.length]).toEqual([1, 1]);
  });

  it('has every question say before its answer how many doubts it rests on', async () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'data/template'), folder, { recursive: true });
    const facts = join(folder, 'facts.csv');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('2015,21697.5675', '2015,21.698'));
    const notice = `2 figures, targets or assumptions are doubtful: see grdp-pathways check ${folder}\n`;
    for (const words of [['solve'], ['backtest'], ['check', '--targets']])
      expect((await commandLine(...words, folder)).stderr).toBe(notice);
    expect((await commandLine('backtest', 'data/template')).stderr).toBe('');
  });

  it('says it in Vietnamese', async () => {
    expect((await commandLine('check', brokenPlan(), '--lang', 'vi')).stderr).toMatch(
      /growth\.total: cần một tỷ lệ như 8\.5%, nhưng gặp 8\.5\. Hãy thêm dấu %\.\n$/,
    );
  });

  it('gives the same as JSON', async () => {
    const { status, stdout } = await commandLine('check', brokenPlan(), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).issues).toHaveLength(1);
    expect(JSON.parse(stdout).issues[0]).toMatchObject({
      ...{ code: 'bareRate', value: 8.5, place: { line: 26 } },
      ...{ expected: 'a rate such as 8.5%', hint: 'Add the % sign.' },
    });
    expect(JSON.parse((await commandLine('check', 'data/template', '--json')).stdout)).toMatchObject({
      targets: 4,
      issues: [],
    });
  });

  it('audits the facts, and names file and line of what it finds', async () => {
    const { status, stdout } = await commandLine('check', 'data/lang-son-2016-2020');
    expect(status).toBe(0);
    expect(stdout).toContain(
      '\nFacts: contradictions 2, doubts 5, notes 13. They are warnings: the plan can be projected.\n1. Contradiction: ',
    );
    expect(stdout).toContain(
      '   34.8 × 1,000,000 ÷ 21,697.5675 = 1,604 ≠ 1,620\n' +
        '   Within the rounding of the printed figures this gives 21,384.6 to 21,578.9; expected 21,697.6 (a gap of at least 118.6).\n',
    );
    expect(stdout).toContain('Rows: data/lang-son-2016-2020/facts.csv:10, :9, data/viet-nam/facts.csv:156.');
    expect((await commandLine('check', 'data/template', '--lang', 'vi')).stdout).toContain(
      '\nKiểm tra số liệu: không phát hiện vấn đề.\n',
    );
  });

  it('gives the findings as JSON', async () => {
    const { stdout } = await commandLine('check', 'data/lang-son-2016-2020', '--json', '--lang', 'vi');
    const { findings } = JSON.parse(stdout);
    expect(findings).toHaveLength(20);
    expect(findings.find(({ kind }: { kind: string }) => kind === 'mixedBases')).toMatchObject({
      weight: 'doubt',
      arithmetic: [
        'số liệu 12/2015 (plan-time): 34.900 ÷ 26.375 ÷ (1 + 4,67 ÷ 100) ^ 5 = 1,0532',
        'số liệu 9/2020: 34.900 ÷ 23.503 ÷ (1 + 4,67 ÷ 100) ^ 5 = 1,1819',
        'cả nước: 160,70272 ÷ 140,42652 = 1,1444',
      ],
      rows: [
        {
          vintage: '2021-evaluation',
          value: 4.67,
          place: { file: 'data/lang-son-2016-2020/facts.csv', line: 46 },
        },
        { value: 34_900 },
        { value: 26_375 },
        { value: 23_503 },
        { region: 'viet-nam', value: 160.70272 },
        { region: 'viet-nam', value: 140.42652 },
      ],
    });
  });

  it('exits with 1 for a contradiction only where that is asked', async () => {
    expect((await commandLine('check', 'data/lang-son-2016-2020', '--strict')).status).toBe(1);
    expect((await commandLine('check', 'data/template', '--strict')).status).toBe(0);
  });

  it('refuses options that would change nothing', async () => {
    const idle = await commandLine(
      'check',
      'lang-son-2016-2020',
      '--deflator',
      '3%',
      '--exchange-rate',
      '1%',
    );
    expect([idle.status, idle.stderr.trim().split('\n')]).toEqual([
      1,
      [
        '--deflator: expected --targets beside it, got "3%". Facts are audited without it.',
        '--exchange-rate: expected --targets beside it, got "1%". Facts are audited without it.',
      ],
    ]);
    expect((await commandLine('check', 'lang-son-2016-2020', '--targets', '--strict')).stderr).toBe(
      '--strict: expected no --targets beside it, got true. It is about facts that contradict each other.\n',
    );
  });
});
