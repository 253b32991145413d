import Module from 'node:module';
import { readCompiled } from './CompiledCell.js';

type Call = (...values: readonly unknown[]) => unknown;

/** What is asked of the modules of tslab, by the one or the other. */
interface Loaded {
  readonly getCodeMetadata: Call;
  readonly createConverter: (options: unknown) => Converter;
}

interface Converter {
  readonly convert: Call;
  readonly inspect: Call;
  readonly complete: Call;
  readonly addModule: Call;
  readonly close: Call;
}

/**
 * Lets a kernel take cells that are compiled already. Its own compiler, which takes seconds to start, starts with the first
 * cell that is not.
 *
 * @param required - finds what the kernel consists of
 * @param beforeCompiler - is called before the compiler of the kernel starts
 */
export function takeCompiled(required: NodeJS.Require, beforeCompiler: () => void): void {
  const metadata = standIn('../dist/metadata.js', {
    getCodeMetadata: (code) => (isCompiled(code) ? {} : metadata().getCodeMetadata(code)),
  });
  const converter = standIn('../dist/converter.js', {
    createConverter: (options) => lazyConverter(() => converter().createConverter(options)),
  });

  /** Puts functions in the place of a module, which is loaded where anything else of it is asked for. */
  function standIn(path: string, functions: Partial<Loaded>): () => Loaded {
    const file = required.resolve(path);
    let loaded: Loaded | undefined;
    const load = (): Loaded => {
      if (loaded !== undefined) return loaded;
      delete required.cache[file];
      beforeCompiler();
      loaded = required(file) as Loaded;
      return loaded;
    };
    const module = new Module(file);
    module.filename = file;
    module.loaded = true;
    module.exports = new Proxy(functions, {
      get: (given, key) => Reflect.get(Object.hasOwn(given, key) ? given : load(), key),
    });
    required.cache[file] = module;
    return load;
  }
}

const isCompiled = (code: unknown): boolean => readCompiled(String(code)) !== undefined;

function lazyConverter(start: () => Converter): Converter {
  let started: Converter | undefined;
  const real = (): Converter => {
    started ??= start();
    return started;
  };
  return {
    convert: (declared, code) => readCompiled(String(code)) ?? real().convert(declared, code),
    inspect: (...asked) => real().inspect(...asked),
    complete: (...asked) => real().complete(...asked),
    addModule: (...asked) => real().addModule(...asked),
    close: () => started?.close(),
  };
}
