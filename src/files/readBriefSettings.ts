import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { BriefSettings } from '../plan/BriefSettings.js';
import { parseWith } from '../plan/parseWith.js';
import { gatheredIssues } from './gatheredIssues.js';
import { isPng } from './output/pngSize.js';
import { readText } from './text/readText.js';
import { yamlFromText } from './text/yamlFromText.js';

/** What an office adds to its briefings, and its logo. */
export interface BriefInputs {
  readonly settings: BriefSettings;
  readonly logo: Uint8Array | undefined;
}

const name = 'brief.yaml';
const largestLogo = 4 * 1024 * 1024;

/**
 * Reads brief.yaml of a plan folder, and the logo it names; a folder without one has a plain briefing.
 *
 * @throws ScenarioError with every problem and its place
 */
export async function readBriefSettings(folder: string): Promise<BriefInputs> {
  const file = join(folder, name);
  const isThere = await readFile(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return { settings: BriefSettings.parse({}), logo: undefined };
  const gatherer = gatheredIssues();
  const { text } = await readText(file, 'brief');
  const located = yamlFromText(text, file, 'brief');
  const settings = await gatherer.attempt(
    // A file of comments alone says nothing, as none does.
    () => parseWith(BriefSettings, located.value ?? {}, 'brief'),
    (issue) => ({
      ...issue,
      place: located.placeOf(issue.path, issue.code === 'unknownKey' ? 'key' : 'value'),
    }),
  );
  gatherer.throwIfAny();
  if (settings === undefined) throw new Error('settings without problems must have been read');
  return { settings, logo: settings.logo === undefined ? undefined : await logoIn(folder, settings.logo) };
}

async function logoIn(folder: string, logo: string): Promise<Uint8Array> {
  const file = join(folder, logo);
  const place = { file: join(folder, name) };
  const refused = (code: 'missingFile' | 'tooLarge' | 'badValue') =>
    new ScenarioError([
      {
        code,
        path: ['logo'],
        value: logo,
        expected: say`a PNG picture in the plan folder, of 4 MB at most`,
        document: 'brief',
        place,
      },
    ]);
  if (/(^|[\\/])\.\.([\\/]|$)|^([\\/]|[A-Za-z]:)/u.test(logo)) throw refused('missingFile');
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw refused('missingFile');
  if (bytes.length > largestLogo) throw refused('tooLarge');
  if (!isPng(bytes)) throw refused('badValue');
  return new Uint8Array(bytes);
}
