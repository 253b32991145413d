import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';

/** How files begin that hold tables for the eye alone. */
const beginnings: readonly (readonly [start: string, name: Message])[] = [
  ['%PDF', say`a PDF document`],
  ['{\\rtf', say`a text document`],
  ['MIME-Version:', say`a web archive`],
  ['\u0089PNG', say`a picture`],
  ['\u00ff\u00d8\u00ff', say`a picture`],
];

/**
 * Refuses what is locked, and what is no spreadsheet nor a text with a table.
 *
 * @throws ScenarioError that names what the file is
 */
export function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const found = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (found !== undefined) {
    const hint = say`Copy the table into a spreadsheet, save that, and import it.`;
    const told = { value: found[1], expected: say`a spreadsheet or a CSV file`, hint };
    throw new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }]);
  }
  if (isLocked(bytes)) throw lockedError(file);
}

/** What is said of a spreadsheet that nobody reads without its password. */
export function lockedError(file: string): ScenarioError {
  const hint = say`Open it with its password, save it without one, and import it.`;
  const told = { value: say`a spreadsheet locked with a password`, expected: say`a spreadsheet`, hint };
  return new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }]);
}

/** Locked workbooks of Excel are parts with this name in a file of another kind. */
const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isLocked(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return false;
  for (let at = bytes.indexOf(locked[0] ?? 0); at !== -1; at = bytes.indexOf(locked[0] ?? 0, at + 1))
    if (locked.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
