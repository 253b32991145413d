import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = process.env['SOFFICE'] ?? 'soffice';

/** A profile that computes every formula anew when a file is opened, whatever values the file holds. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Workbooks as LibreOffice saves them after it has computed all of their formulas.
 *
 * @throws Error where there is no LibreOffice on the machine
 */
export async function recalculated(books: readonly Uint8Array[]): Promise<Uint8Array[]> {
  await run(program, ['--version']).catch(() => {
    throw new Error(
      `LibreOffice is not there: install it (Debian: apt-get install libreoffice-calc), or say where its program is: SOFFICE=/path/to/soffice. Looked for ${program}.`,
    );
  });
  const scratch = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await mkdir(join(scratch, 'profile/user'), { recursive: true });
    await writeFile(join(scratch, 'profile/user/registrymodifications.xcu'), profile);
    const files = books.map((_, i) => join(scratch, `${i}.xlsx`));
    await Promise.all(books.map((book, i) => writeFile(files[i] ?? '', book)));
    const own = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
    const out = join(scratch, 'out');
    await run(program, [own, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files]);
    return await Promise.all(files.map((_, i) => readFile(join(out, `${i}.xlsx`))));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
