import { expect, it } from 'vitest';
import { type CompilerSystem, showTypesOfNode } from '../../../src/notebook/kernel/packageForCells.js';

/** What the kernel's program resolves, with its packages beside it as npm lays them. */
function requiredIn(files: Readonly<Record<string, string>>): NodeJS.Require {
  const resolve = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  return Object.assign(() => ({}), { resolve }) as unknown as NodeJS.Require;
}

const kernel = { '../dist/converter.js': '/none/tslab/dist/converter.js' };
const told = (system: CompilerSystem) =>
  system['fileExists']?.('/none/tslab/node_modules/@types/node/x.d.ts');

it('lets the compiler find the types of Node where npm has put them beside tslab', () => {
  const system: CompilerSystem = { fileExists: (path) => path };
  showTypesOfNode(
    system,
    requiredIn({ ...kernel, '@types/node/package.json': '/none/@types/node/package.json' }),
  );
  expect(told(system)).toBe('/none/@types/node/x.d.ts');
  expect(system['fileExists']?.('/none/other')).toBe('/none/other');
});

it('changes nothing where there are none at all', () => {
  const system: CompilerSystem = { fileExists: (path) => path };
  showTypesOfNode(system, requiredIn(kernel));
  expect(told(system)).toBe('/none/tslab/node_modules/@types/node/x.d.ts');
});
