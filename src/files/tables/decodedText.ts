import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { type LegacyEncoding, legacyEncoding } from '../text/legacyEncoding.js';

/**
 * The text of a table in whatever encoding offices save it: UTF-8 with or without a mark, UTF-16, Windows-1258. Letters
 * are composed (NFC).
 *
 * @throws ScenarioError for Vietnamese of encodings from before Unicode (TCVN3, VNI), and for letters of no known one
 */
export function decodedText(bytes: Uint8Array, file: string): string {
  const text = unicodeOf(bytes) ?? windowsOf(bytes, file);
  refuseLegacy(legacyEncoding(text), file);
  return text.replace(/^\ufeff/, '').normalize('NFC');
}

/** @throws ScenarioError where text is in letters of an encoding from before Unicode */
export function refuseLegacy(found: LegacyEncoding | undefined, file: string): void {
  if (found === undefined) return;
  const expected = say`Vietnamese in Unicode`;
  const hint = say`The letters are those of ${found.name}: convert the text to Unicode, with UniKey for example, and save it as "UTF-8".`;
  throw new ScenarioError([
    { code: 'unreadable', path: [], value: found.word, expected, hint, place: { file } },
  ]);
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 1000);
  const zeros = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > start.length / 8) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros(0) > start.length / 8) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Vietnamese letters that Windows-1258 has and Western encodings do not: marks of their own, or those of a breve, d stroke, o horn, u horn. */
const ofVietnamese = /[\u0300\u0301\u0303\u0309\u0323\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]/g;

function windowsOf(bytes: Uint8Array, file: string): string {
  refuseLegacy(legacyEncoding(new TextDecoder('windows-1252').decode(bytes)), file);
  const text = new TextDecoder('windows-1258').decode(bytes);
  if (new Set(text.match(ofVietnamese)).size >= 2) return text;
  const hint = say`Save it as "UTF-8"; in a spreadsheet: "CSV UTF-8".`;
  const told = { value: say`letters of another encoding`, expected: say`text in UTF-8`, hint };
  throw new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }]);
}
