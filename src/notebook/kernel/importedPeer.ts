import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';

/** What runs notebooks is installed in one go, or the next run asks for the rest. */
const kernel = ['tslab', 'zeromq'];

/**
 * A package that is not installed with this one, because only some uses need it.
 *
 * @param name - The name of the package, for the message.
 * @param load - The import; it runs at once.
 * @returns What the import gives.
 * @throws ScenarioError where the package is missing, saying how to install it, or where it does not load.
 * @example
 * const { DataFrame } = await importedPeer('danfojs-node', () => import('danfojs-node'));
 */
export async function importedPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw isMissing(error, name) ? missingPeer(name, error) : brokenPeer(name, error);
  }
}

/**
 * The error for a package that must be installed first.
 *
 * @param name - The name of the package.
 * @param cause - What went wrong when it was looked for.
 * @returns The error, to be thrown.
 * @example
 * missingPeer('tslab').message
 * // => 'tslab: expected an installed package, got nothing. Run `npm install tslab zeromq`.'
 */
export function missingPeer(name: string, cause?: unknown): ScenarioError {
  return new ScenarioError(
    [
      {
        code: 'missing',
        path: [name],
        expected: say`an installed package`,
        hint: say`Run \`npm install ${kernel.includes(name) ? kernel.join(' ') : name}\`.`,
      },
    ],
    { cause },
  );
}

function brokenPeer(name: string, cause: unknown): ScenarioError {
  const [value] = String(cause).split('\n');
  const hint = say`Install it anew: run \`npm install ${name}\`.`;
  return new ScenarioError(
    [{ code: 'unreadable', path: [name], value, expected: say`a package that loads`, hint }],
    { cause },
  );
}

function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const missing = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND';
  return missing && error.message.includes(`'${name}'`);
}
