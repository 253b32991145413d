/**
 * Doc comments are kept honest here. Every export of src has one; every public function has an `@example`; every
 * example compiles, with each export of src in scope under its own name; and every `// => literal` in one is what the
 * code before it gives (numbers to 1e-9 relative; `// => throws ScenarioError` for an error). An example without a
 * `// =>` is compiled but not run: only the layers that touch the disk, a kernel or a renderer may leave it at that.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as publicApi from '../../src/index.js';
import { checkedCode, expectationsIn, namesIn } from './exampleCode.js';
import { type BoundExample, exampleProblems } from './exampleProblems.js';
import { type Example, root, sourceFiles } from './sourceFiles.js';

const files = sourceFiles();
const examples = files.flatMap((source) => source.examples).map(bound);
const effects = /^src\/(fonts|render|documents|files|kernel|notebook|page|cli)\//;

/** Numbers that are the same to 1e-9 of the larger. */
function asGood(actual: unknown, expected: unknown): boolean | undefined {
  if (typeof actual !== 'number' || typeof expected !== 'number') return undefined;
  const within = 1e-9 * Math.max(Math.abs(actual), Math.abs(expected));
  return Object.is(actual, expected) || Math.abs(actual - expected) <= within;
}

// A matcher of its own: what equality is to mean here must not reach the other tests of the process.
expect.extend({
  toGive(actual: unknown, expected: unknown) {
    return {
      pass: this.equals(actual, expected, [asGood, this.utils.iterableEquality]),
      message: () => 'it gives something else',
      actual,
      expected,
    };
  },
});

declare module 'vitest' {
  interface Matchers {
    toGive: (expected: unknown) => void;
  }
}

/** Finds where the names an example uses come from: the file it stands in, its folder, or the rest of src. */
function bound(example: Example): BoundExample {
  const folder = example.file.slice(0, example.file.lastIndexOf('/') + 1);
  const distance = (file: string) => (file === example.file ? 0 : file.startsWith(folder) ? 1 : 2);
  const nearest = [...files].sort((one, other) => distance(one.file) - distance(other.file));
  const imports = new Map<string, string[]>();
  for (const name of namesIn(example.code)) {
    const home = nearest.find(({ exported }) => exported.some((declaration) => declaration.name === name));
    if (home !== undefined) imports.set(home.file, [...(imports.get(home.file) ?? []), name]);
  }
  return { ...example, imports };
}

async function check(actual: () => Promise<{ value: unknown }>, expected: (() => unknown) | string) {
  if (typeof expected === 'string') {
    await expect(actual()).rejects.toThrow(expect.objectContaining({ name: expected }));
  } else {
    expect((await actual()).value).toGive(expected());
  }
}

const checked = examples.filter(({ code }) => expectationsIn(code) > 0);
const placeOf = ({ file, line }: Example) => `${file}:${line}`;

/** The checked examples as functions of what they are given. */
let runnable: readonly ((given: Readonly<Record<string, unknown>>) => Promise<void>)[] = [];
beforeAll(() => {
  const all = checked.map((example) => {
    return { at: placeOf(example), code: example.code, given: [...new Set(['check', ...namesOf(example)])] };
  });
  runnable = new Function(checkedCode(all))();
});

const namesOf = ({ imports }: BoundExample) => [...imports.values()].flat();

async function run(example: BoundExample): Promise<void> {
  const given: Record<string, unknown> = { check };
  for (const [file, names] of example.imports) {
    const module: Record<string, unknown> = await import(join(root, file));
    for (const name of names) if (name in module) given[name] = module[name];
  }
  const call = runnable[checked.indexOf(example)];
  if (call === undefined) throw new Error('The example has become no function.');
  await call(given);
}

describe('doc comments', () => {
  const missing = (lacks: (declaration: (typeof files)[number]['exported'][number]) => boolean) =>
    files.flatMap(({ file, exported }) => exported.filter(lacks).map(({ name }) => `${file} ${name}`));

  test('stand at every export', () => {
    expect(missing(({ documented }) => !documented)).toEqual([]);
  });

  test('give an example for every function of the public API', () => {
    const lacking = missing(({ name, callable, hasExample }) => callable && !hasExample && name in publicApi);
    expect(lacking).toEqual([]);
  });

  test('say what comes out of an example wherever nothing outside the code has a part in it', () => {
    const silent = examples.filter(({ file, code }) => !effects.test(file) && expectationsIn(code) === 0);
    expect(silent.map(placeOf)).toEqual([]);
  });

  test('hold examples that compile', () => {
    expect(exampleProblems(examples)).toEqual([]);
  });
});

describe('the example in', () => {
  for (const example of checked) test(`${placeOf(example)} gives what it says`, () => run(example));
});
