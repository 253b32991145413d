import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { readBriefSettings } from '../../src/files/readBriefSettings.js';

/** What reading a folder with these files tells, its path left out; nothing where it can be read. */
async function told(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'brief-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  try {
    await readBriefSettings(folder);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
  }
}

const office = 'office: { vi: Sở, en: Department }\n';
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** The picture without its part of packed data, which is 25 bytes long and stands behind the header. */
const withoutData = Uint8Array.from([...onePixel.subarray(0, 33), ...onePixel.subarray(58)]);

describe('brief.yaml', () => {
  it('may be missing, and leaves a plain briefing', async () => {
    expect(await told({})).toEqual([]);
  });

  it('may hold comments alone, which leave a plain briefing too', async () => {
    expect(await told({ 'brief.yaml': '# office: { vi: Sở, en: Department }\n' })).toEqual([]);
    expect(await told({ 'brief.yaml': '' })).toEqual([]);
  });

  it('tells everything that is wrong with it, with the place', async () => {
    expect(await told({ 'brief.yaml': 'office: Sở\nparts: { chart: false }\nplace: { vi: a }\n' })).toEqual([
      'brief.yaml:1:9 office: expected an object with the keys vi, en, got "Sở".',
      'brief.yaml:3:8 place.en: expected a text in English, got nothing.',
      'brief.yaml:2:10 parts.chart: expected a known key, got "chart". Did you mean charts?',
    ]);
  });

  it('asks for the office that a logo stands beside', async () => {
    expect(await told({ 'brief.yaml': 'logo: logo.png\n', 'logo.png': onePixel })).toEqual([
      'brief.yaml:1:1 office: expected the office that logo stands beside, got nothing.',
    ]);
  });

  it.each([
    ['is not there', 'gone.png'],
    ['stands outside the folder', '../logo.png'],
    ['is no PNG picture', 'text.png'],
    ['was cut off', 'half.png'],
    ['was damaged', 'damaged.png'],
    ['holds nothing that can be unpacked', 'empty.png'],
  ])('refuses a logo that %s', async (_, logo) => {
    expect(
      await told({
        'brief.yaml': `${office}logo: ${logo}\n`,
        'text.png': 'no picture, however it is called',
        'half.png': onePixel.subarray(0, 50),
        'damaged.png': onePixel.map((byte, at) => (at === 45 ? byte ^ 1 : byte)),
        'empty.png': withoutData,
      }),
    ).toEqual([
      `brief.yaml logo: expected a PNG picture in the plan folder, of 4 MB at most, got "${logo}".`,
    ]);
  });

  it('takes a logo beside its office', async () => {
    expect(await told({ 'brief.yaml': `${office}logo: logo.png\n`, 'logo.png': onePixel })).toEqual([]);
  });
});
