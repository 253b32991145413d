import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

const contents = 'xl/workbook.xml';

/** Whether a file is a workbook that `brief` wrote, whichever program saved it since: it names the scenario chosen. */
export async function isOwnWorkbook(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const parts = unzipSync(new Uint8Array(bytes), {
      filter: ({ name, originalSize }) => name === contents && originalSize < 1024 * 1024,
    });
    return strFromU8(parts[contents] ?? new Uint8Array()).includes('name="ScenarioNumber"');
  } catch {
    return false;
  }
}
