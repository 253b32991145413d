import { strFromU8, unzipSync, zipSync } from 'fflate';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { lockedError } from './refuseOtherFiles.js';

const most = { entries: 2000, bytes: 256 * 1024 * 1024, ratio: 300 };

/** The parts of a spreadsheet that hold tables: pictures and fonts are left where they are. */
const isTable = (name: string) => /(?:^mimetype|\.(?:xml|rels|bin))$/i.test(name);

/**
 * A zipped spreadsheet, unpacked and packed again without compression, so that whoever reads it next meets nothing that
 * unfolds: too many parts, parts that are larger than the archive says, or that unfold by more than tables do, are
 * refused from the directory, before anything is unpacked.
 *
 * @throws ScenarioError for an archive that is broken, locked, or unfolds beyond reason
 */
export function safeArchive(bytes: Uint8Array, file: string): Uint8Array {
  let entries = 0;
  let unfolded = 0;
  const refuse = (value: string) => {
    const expected = say`a spreadsheet of at most ${most.entries} parts and ${most.bytes / 1024 / 1024} MB when it is unfolded`;
    const hint = say`Save it anew in a spreadsheet program, with the sheet of the table alone.`;
    return new ScenarioError([{ code: 'tooLarge', path: [], value, expected, hint, place: { file } }]);
  };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        unfolded += originalSize;
        if (entries > most.entries) throw refuse(`${entries}`);
        if (unfolded > most.bytes) throw refuse(`${Math.round(unfolded / 1024 / 1024)} MB`);
        if (originalSize > 1024 * 1024 && originalSize > size * most.ratio) throw refuse(name);
        return isTable(name);
      },
    });
    const manifest = parts['META-INF/manifest.xml'];
    if (manifest !== undefined && strFromU8(manifest).includes('encryption-data')) throw lockedError(file);
    return zipSync(parts, { level: 0 });
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    const hint = say`Open it in a spreadsheet program and save it anew.`;
    const told = { value: say`a broken archive`, expected: say`a spreadsheet`, hint };
    throw new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }], { cause: error });
  }
}
