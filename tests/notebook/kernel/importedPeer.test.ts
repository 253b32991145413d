import { describe, expect, test } from 'vitest';
import { importedPeer } from '../../../src/notebook/kernel/importedPeer.js';

const failing = (code: string, message: string) => () =>
  Promise.reject(Object.assign(new Error(message), { code }));

describe('importedPeer', () => {
  test('gives what the import gives', async () => {
    await expect(importedPeer('zeromq', async () => ({ version: '6' }))).resolves.toEqual({ version: '6' });
  });

  test.each([
    ['danfojs-node', 'danfojs-node'],
    ['tslab', 'tslab zeromq'],
    ['zeromq', 'tslab zeromq'],
  ])('says how to install %s where it is missing, with all that the same use needs', async (name, all) => {
    const message = `${name}: expected an installed package, got nothing. Run \`npm install ${all}\`.`;
    const missing = failing('ERR_MODULE_NOT_FOUND', `Cannot find package '${name}' imported from here`);
    await expect(importedPeer(name, missing)).rejects.toMatchObject({ name: 'ScenarioError', message });
    const missingToo = failing('MODULE_NOT_FOUND', `Cannot find module '${name}'`);
    await expect(importedPeer(name, missingToo)).rejects.toMatchObject({ name: 'ScenarioError', message });
  });

  test('tells a package that is broken from one that is missing', async () => {
    const broken = failing(
      'MODULE_NOT_FOUND',
      "Cannot find module './tfjs_binding.node'\nRequire stack: ...",
    );
    await expect(importedPeer('danfojs-node', broken)).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'danfojs-node: expected a package that loads, got "Error: Cannot find module \'./tfjs_binding.node\'". ' +
        'Install it anew: run `npm install danfojs-node`.',
    });
  });
});
