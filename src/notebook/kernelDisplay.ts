import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** One thing to display, in several formats from the best to the plainest; a front end shows exactly one of them. */
export interface Display {
  /** The formats by mimetype; binary data in base64, JSON as it is. */
  readonly data: Readonly<Record<string, string | object>>;
  /** More about a format, by mimetype. */
  readonly metadata: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * The way into the output of the notebook cell that is running now.
 *
 * Taken before anything is awaited, it still leads to the same cell afterwards. tslab's own display sends one format a
 * message, and two messages are two pictures; so the writer beneath it is used, which takes all formats at once. Where
 * a version of tslab keeps it elsewhere, the first format goes through tslab's own display.
 *
 * @param caller - The function the user has called, for the message.
 * @returns What displays a thing in that cell.
 * @throws ScenarioError outside of a tslab notebook.
 * @example
 * kernelDisplay('show') // => throws ScenarioError
 */
export function kernelDisplay(caller: string): (display: Display) => void {
  const load = property(property(globalThis, '__tslab__'), 'require');
  if (typeof load !== 'function') {
    const hint = say`Run it in a cell of a notebook with the tslab kernel.`;
    throw new ScenarioError([
      { code: 'outputRefused', path: [caller], expected: say`a tslab notebook to display in`, hint },
    ]);
  }
  const write = bundleWriter(property(load, 'cache'));
  if (write !== undefined) return (display) => write({ ...display, transient: {} });
  const tslabDisplay = property(load('tslab'), 'display');
  const raw = property(tslabDisplay, 'raw');
  return ({ data }) => {
    const [first] = Object.entries(data);
    if (first !== undefined && typeof raw === 'function') raw.apply(tslabDisplay, first);
  };
}

/** The kernel is the copy of tslab that has set its writer; other loaded copies have none. */
function bundleWriter(loadedModules: unknown): ((message: object) => void) | undefined {
  if (loadedModules === null || typeof loadedModules !== 'object') return undefined;
  for (const [file, loaded] of Object.entries(loadedModules)) {
    if (!/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(file)) continue;
    const write = property(property(loaded, 'exports'), 'lastWriteDisplayData');
    if (typeof write === 'function') return (message) => write(message, false);
  }
  return undefined;
}

function property(owner: unknown, key: string): unknown {
  const canHave = owner !== null && (typeof owner === 'object' || typeof owner === 'function');
  return canHave ? Reflect.get(owner, key) : undefined;
}
