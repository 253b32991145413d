import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, temporaryFolder } from './commandLine.js';

const heading = 'indicator,activity,price_basis,unit,period,value,status,vintage,source,note\n';
const level = (activity: string, basis: string, value: string) =>
  `grdp,${activity},${basis},billion VND,2010,${value},reported,yearbook,office,\n`;

async function table(...rows: readonly string[]): Promise<string> {
  const file = join(temporaryFolder(), 'facts.csv');
  await writeFile(file, heading + rows.join(''));
  return file;
}

describe('check --facts', () => {
  it('audits a table alone, and names price basis, unit and gap', async () => {
    const file = await table(level('total', 'constant2010', '1234.5'), level('total', 'current', '1240.5'));
    const { status, stdout } = await commandLine('check', '--facts', file);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Facts: contradictions 1, doubts 0, notes 0. They are warnings: the plan can be projected.',
      '1. Contradiction: In the reference year the level at constant prices is not the level at current prices (GRDP, constant 2010 prices / current prices, billion VND, 2010, vintage yearbook).',
      '   2010: 1,234.5 ≠ 1,240.5',
      '   Within the rounding of the printed figures this gives 1,234.45 to 1,234.55; expected 1,240.45 to 1,240.55 (a gap of at least 5.90).',
    ]);
    expect((await commandLine('check', '--facts', file, '--strict')).status).toBe(1);
    const told = JSON.parse((await commandLine('check', '--facts', file, '--json')).stdout);
    expect([told.facts, told.findings.length, told.findings[0].kind]).toEqual([2, 1, 'referenceYear']);
  });

  it('never says that it found nothing where there is nothing to find', async () => {
    const file = await table();
    const { status, stderr } = await commandLine('check', '--facts', file);
    expect([status, stderr.trim()]).toEqual([
      1,
      `${file}:2: expected figures below the heading, got nothing.`,
    ]);
    expect((await commandLine('check', '--facts', '/dev/null')).stderr.trim()).toBe(
      '/dev/null: expected a file, got a device or a pipe.',
    );
  });

  it('says what is wrong with the table, and wants either a folder or a table', async () => {
    const file = await table(level('total', 'constant2010', '1.234,5'));
    const { status, stderr } = await commandLine('check', '--facts', file);
    expect([status, stderr.includes(`${file}:2:`)]).toEqual([1, true]);
    expect((await commandLine('check')).stderr).toBe(
      '--facts: expected either a plan folder, or --facts with a table of facts alone, got nothing.\n',
    );
  });
});
