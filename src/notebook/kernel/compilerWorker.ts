/**
 * The program of a worker: compiles the cells of notebooks as their kernels would, one message each. What it has read for
 * one notebook, the types of the language, of Node and of this package, is there for the next.
 *
 * @packageDocumentation
 */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { CompiledCell, CompileJob, Converted } from './CompiledCell.js';
import { kernelProgram } from './kernelProgram.js';
import { type CompilerSystem, packageBeside, showToCompiler, showTypesOfNode } from './packageForCells.js';

interface Converter {
  convert(declared: string, code: string): Converted;
  close(): void;
}

/** What compiles the cells of a folder, and what it rests on. */
interface Compiler {
  readonly folder: string;
  readonly beside: string | undefined;
  readonly converter: Converter;
  readonly metadata: (code: string) => { readonly module?: string; readonly mode?: string };
}

/** Modules beside the notebook: the kernel compiles and keeps them. */
const ownModules = /(?:from|import|require)\s*\(?\s*['"`][./\\]|^\s*\/\/\/\s*</m;

let compiler: Compiler | undefined;
/** The folder in which the compiler is to see this package, where there is none beside the notebook. */
let shown: string | undefined;
const shownIn = new Set<CompilerSystem>();

parentPort?.on('message', (job: CompileJob) => {
  parentPort?.postMessage({ id: job.id, ...compiled(job) } satisfies CompiledCell);
});

function compiled({ folder, declared, code }: CompileJob): Omit<CompiledCell, 'id'> {
  try {
    const { converter, metadata } = compilerFor(folder);
    const { module, mode } = metadata(code);
    if (module !== undefined || mode === 'browser' || ownModules.test(code)) return {};
    const converted = converter.convert(declared, code);
    if (converted.sideOutputs === undefined) return { converted };
  } catch {
    // The kernel meets the same, and says it as it would.
  }
  forget();
  return {};
}

function compilerFor(folder: string): Compiler {
  const beside = packageBeside(folder);
  if (compiler?.folder !== folder || compiler.beside !== beside) {
    forget();
    compiler = newCompiler(folder, beside);
  }
  return compiler;
}

function forget(): void {
  compiler?.converter.close();
  compiler = undefined;
}

function newCompiler(folder: string, beside: string | undefined): Compiler {
  const required = createRequire(kernelProgram(folder));
  const { sys } = required('@tslab/typescript-for-tslab');
  sys.getCurrentDirectory = () => folder.replaceAll('\\', '/');
  // What changes on the disk while notebooks run is their own, and left to their kernels.
  sys.watchFile = sys.watchDirectory = () => ({ close: () => undefined });
  shown = beside === undefined ? folder : undefined;
  if (!shownIn.has(sys)) {
    showToCompiler(sys, () => shown);
    showTypesOfNode(sys, required);
  }
  shownIn.add(sys);
  return {
    folder,
    beside,
    converter: required('../dist/converter.js').createConverter({ isJS: false, isBrowser: false }),
    metadata: required('../dist/metadata.js').getCodeMetadata,
  };
}
