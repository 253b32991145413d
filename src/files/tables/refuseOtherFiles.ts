import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';

/** How files begin that hold tables for the eye alone. */
const beginnings: readonly (readonly [start: RegExp, name: Message])[] = [
  [/^%PDF/, say`a PDF document`],
  [/^\{\\rtf/, say`a text document`],
  [/^MIME-Version:/, say`a web archive`],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, say`a picture`],
];
/** The same of packages, by the names of what is in them. */
const packed: readonly (readonly [part: string, name: Message])[] = [
  ['word/document.xml', say`a text document`],
  ['vnd.oasis.opendocument.text', say`a text document`],
  [wide('WordDocument'), say`a text document`],
  ['ppt/presentation.xml', say`a presentation`],
];
/** Parts of packages that are spreadsheets, whatever else is put into them. */
const spreadsheets = ['xl/workbook', 'vnd.oasis.opendocument.spreadsheet', wide('Workbook'), wide('Book')];
/** Tables in formats that a spreadsheet program saves otherwise at once. */
const savedOtherwise: readonly (readonly [start: RegExp, name: Message])[] = [
  [/^ID;P/, say`a table in SYLK (.slk)`],
  [/^TABLE\r?\n0,1\r?\n/, say`a table in DIF (.dif)`],
  [/^\s*<\?xml[^>]*>\s*<office:document\s/, say`a spreadsheet in flat XML (.fods)`],
  [/^\s*\{\s*"url"\s*:\s*"https?:/, say`a link to a spreadsheet`],
  [/^\s*(?:\{\s*"|\[\s*[{[])/, say`a text in JSON`],
];

/**
 * Refuses what is locked, and what is no spreadsheet nor a text with a table.
 *
 * @throws ScenarioError that names what the file is
 */
export function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  const shown =
    beginnings.find(([beginning]) => beginning.test(start)) ??
    (isPackage(bytes) && !spreadsheets.some((part) => holds(bytes, part))
      ? packed.find(([part]) => holds(bytes, part))
      : undefined);
  if (shown !== undefined)
    throw refused(shown[1], say`Copy the table into a spreadsheet, save that, and import it.`, file);
  const saved = savedOtherwise.find(([beginning]) => beginning.test(start));
  if (saved !== undefined)
    throw refused(
      saved[1],
      say`Open it in a spreadsheet program, save it as .xlsx or .csv, and import that.`,
      file,
    );
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && holds(bytes, wide('EncryptedPackage')))
    throw lockedError(file);
}

function refused(value: Message, hint: Message, file: string): ScenarioError {
  const told = { value, expected: say`a spreadsheet or a CSV file`, hint };
  return new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }]);
}

const isPackage = ([first, second]: Uint8Array) =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/** What is said of a spreadsheet that nobody reads without its password. */
export function lockedError(file: string): ScenarioError {
  const hint = say`Open it with its password, save it without one, and import it.`;
  const told = { value: say`a spreadsheet locked with a password`, expected: say`a spreadsheet`, hint };
  return new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }]);
}

/** A name of a part as files of older programs have it. */
function wide(name: string): string {
  return [...name].map((letter) => `${letter}\u0000`).join('');
}

/** Whether bytes hold a name. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
