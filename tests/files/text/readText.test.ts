import { mkdir, rm, truncate } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { itTells } from '../../fixtures/problemCases.js';
import { smallPlan } from '../../fixtures/smallPlan.js';
import { smallPlanFiles } from '../../fixtures/smallPlanFiles.js';

const facts = smallPlanFiles['facts.csv'] ?? '';
const save = 'Save it as "UTF-8"';
const spreadsheet = `${save}; in a spreadsheet: "CSV UTF-8".`;

describe('a file in another encoding', () => {
  itTells([
    {
      title: 'is told when it is UTF-16, of either order',
      edits: {
        'plan.yaml': Buffer.from(`\ufeff${smallPlanFiles['plan.yaml']}`, 'utf16le'),
        'facts.csv': Buffer.from(`\ufeff${facts}`, 'utf16le').swap16(),
      },
      problems: () => [
        `plan.yaml: expected text in UTF-8, got "UTF-16". ${save}.`,
        `facts.csv: expected text in UTF-8, got "UTF-16". ${spreadsheet}`,
      ],
    },
    {
      title: 'is told with the first letter that is of another encoding',
      edits: {
        'facts.csv': Buffer.from(facts.replace('yearbook,\nforest', 'yearbook,sé\nforest'), 'latin1'),
      },
      problems: () => {
        const before = facts.slice(0, facts.indexOf('yearbook,\nforest')).split('\n');
        const column = (before.at(-1) ?? '').length + 'yearbook,s'.length + 1;
        return [
          `facts.csv:${before.length}:${column}: expected text in UTF-8, got letters of another encoding. ${spreadsheet}`,
        ];
      },
    },
    {
      title: 'is told when it is no text at all',
      edits: { 'sources.csv': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]) },
      problems: () => [`sources.csv: expected text in UTF-8, got bytes that are not text. ${spreadsheet}`],
    },
  ]);
});

describe('a file that is too large', () => {
  itTells([
    {
      title: 'is told with its size: 10 MB of YAML',
      edits: { 'scenarios.yaml': `# ${'x'.repeat(10 * 1024 * 1024)}` },
      problems: () => [
        'scenarios.yaml: expected a file of at most 4 MB, got "10.0 MB". Is it the right file?',
      ],
    },
  ]);

  it('is told of facts from 64 MB on', async () => {
    const plan = await smallPlan();
    await truncate(`${plan.folder}/facts.csv`, 64 * 1024 * 1024 + 100_000);
    expect(await plan.problems()).toEqual([
      'facts.csv: expected a file of at most 64 MB, got "64.1 MB". Is it the right file?',
    ]);
  });

  it('is read up to the limit without delay', async () => {
    const plan = await smallPlan({ 'facts.csv': `${facts}${'\n'.repeat(4 * 1024 * 1024 - facts.length)}` });
    expect(await plan.problems()).toEqual([]);
  });
});

describe('a folder where a file is meant', () => {
  it('is told', async () => {
    const plan = await smallPlan();
    await rm(`${plan.folder}/facts.csv`);
    await mkdir(`${plan.folder}/facts.csv`);
    expect(await plan.problems()).toEqual(['facts.csv: expected a file, got a folder.']);
  });
});
