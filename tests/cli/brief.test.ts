import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/report/language/Sentences.js';
import { commandLine, temporaryFolder } from './commandLine.js';

describe('brief', () => {
  it('sets other formats and languages beside those set before, as a run into the folder does, and says so', async () => {
    const out = join(temporaryFolder(), 'out');
    const brief = (...words: string[]) =>
      commandLine('brief', 'data/template', '--lang', 'en', '--out', out, ...words);
    expect((await brief('--format', 'md,data')).stderr).not.toContain('Kept');
    const more = await brief('--format', 'html');
    expect(more.stderr).toContain('Kept from an earlier run: ');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['briefing.en.md', 'data', 'explorer.html']));
    const run = await commandLine('run', 'data/template', '--no-charts', '--out', out);
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('briefing.en.md') });
    const one = await brief('--format', 'md', '--lang', 'vi', '--scenario', 'plan');
    const names =
      'assumptions.csv, band-crossings.csv, briefing.en.md, comparison.csv, data/, explorer.html, results.csv, scorecard.csv';
    expect(one.stderr).toContain(sentences('vi').notices.kept.outdated(names));
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['briefing.en.md', 'briefing.vi.md', 'data', 'explorer.html', 'results.csv']),
    );
  });

  it.each([
    ['vi,en', 'vi'],
    ['en,vi', 'en'],
  ] as const)('speaks the first language that is named: %s', async (named, first) => {
    const { status, stderr } = await commandLine('brief', 'no/such/plan', '--lang', named);
    const alone = await commandLine('brief', 'no/such/plan', '--lang', first);
    expect([status, stderr]).toEqual([1, alone.stderr]);
  });
});
