/**
 * Runs inside the process of the kernel, before it: a notebook in any folder finds this package, and what beginners often
 * meet is said in a sentence before the kernel's own text. The package that a notebook has beside it comes first.
 */
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtProgram, packageFolder } from '../../files/packageInfo.js';
import type { Language } from '../../plan/LocalText.js';
import { goOnWhereAsked } from './goOnWhereAsked.js';
import { helpingConsole, type KernelConsole, languageIn, type Wording } from './helpingConsole.js';
import { runnerVariable } from './kernelProgram.js';

const name = 'grdp-pathways';
type Resolve = (request: string, ...rest: readonly unknown[]) => string;
type Answer = (path: string, ...rest: readonly unknown[]) => unknown;

interface Executor {
  execute(source: string): Promise<boolean>;
}

interface ExecutorModule {
  createExecutor: (root: string, converters: unknown, console: KernelConsole) => Executor;
}

const [, program = ''] = process.argv;
const required = createRequire(program);
const isBeside = canResolve(createRequire(join(process.cwd(), 'notebook.js')));
if (!isBeside) {
  resolveFromHere();
  showToCompiler(required('@tslab/typescript-for-tslab').sys);
}
goOnWhereAsked(required('../dist/jupyter.js'));
// The runner of notebooks gives the same help itself, with the place of the cell.
if (process.env[runnerVariable] === undefined) helpBeginners(required('../dist/executor.js'));

function canResolve(from: NodeJS.Require): boolean {
  try {
    from.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function resolveFromHere(): void {
  const loader = Module as unknown as { _resolveFilename: Resolve };
  const entry = fileURLToPath(builtProgram('index.js'));
  const before = loader._resolveFilename;
  loader._resolveFilename = function resolved(request, ...rest) {
    return request === name ? entry : before.call(this, request, ...rest);
  };
}

/** The compiler sees the package where it looks for it first, in the folder of the notebook. */
function showToCompiler(system: Record<string, Answer>): void {
  const shown = join(process.cwd(), 'node_modules', name).replaceAll('\\', '/');
  for (const method of ['fileExists', 'readFile', 'directoryExists', 'realpath', 'getDirectories']) {
    const before = system[method];
    if (before === undefined) continue;
    system[method] = (path, ...rest) => {
      const isShown = path === shown || path.startsWith(`${shown}/`);
      return before.call(system, isShown ? `${packageFolder}${path.slice(shown.length)}` : path, ...rest);
    };
  }
}

function helpBeginners(kernel: ExecutorModule): void {
  const { createExecutor } = kernel;
  const loading = import('../../report/language/Sentences.js');
  let language: Language = 'en';
  let wording: Wording | undefined;
  kernel.createExecutor = (root, converters, given) => {
    const made = createExecutor(
      root,
      converters,
      helpingConsole(given, { language: () => language, wording: () => wording }),
    );
    return {
      ...made,
      async execute(source) {
        const { sentences } = await loading;
        wording = (message, spoken) => sentences(spoken).problems.issues.message(message);
        language = languageIn(source) ?? language;
        return made.execute(source);
      },
    };
  };
}
