/**
 * Runs inside the process of the kernel, before it: a notebook in any folder finds this package, a problem is told in the
 * language of the notebook, and what beginners often meet is said in a sentence before the kernel's own text. The package
 * that a notebook has beside it comes first.
 */
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { builtProgram } from '../../files/packageInfo.js';
import type { Language } from '../../plan/text/LocalText.js';
import { readCompiled } from './CompiledCell.js';
import { goOnWhereAsked } from './goOnWhereAsked.js';
import { helpingConsole, type KernelConsole, languageIn, type Wording } from './helpingConsole.js';
import { runnerVariable } from './kernelProgram.js';
import { packageBeside, packageName, showToCompiler, showTypesOfNode } from './packageForCells.js';
import { powerHelp } from './powerHelp.js';
import { takeCompiled } from './takeCompiled.js';

type Resolve = (request: string, ...rest: readonly unknown[]) => string;

interface Executor {
  execute(source: string): Promise<boolean>;
}

interface ExecutorModule {
  createExecutor: (root: string, converters: unknown, console: KernelConsole) => Executor;
}

const [, program = ''] = process.argv;
const required = createRequire(program);
const isBeside = packageBeside(process.cwd()) !== undefined;
let isShown = isBeside;
if (!isBeside) resolveFromHere();
const runner = process.env[runnerVariable];
if (runner === 'compiles') takeCompiled(required, showPackage);
else showPackage();
goOnWhereAsked(required('../dist/jupyter.js'));
tellWell(required('../dist/executor.js'));

function showPackage(): void {
  if (isShown) return;
  isShown = true;
  const folder = process.cwd();
  const { sys } = required('@tslab/typescript-for-tslab');
  showToCompiler(sys, () => folder);
  showTypesOfNode(sys, required);
}

function resolveFromHere(): void {
  const loader = Module as unknown as { _resolveFilename: Resolve };
  const entry = fileURLToPath(builtProgram('index.js'));
  const before = loader._resolveFilename;
  loader._resolveFilename = function resolved(request, ...rest) {
    return request === packageName ? entry : before.call(this, request, ...rest);
  };
}

function tellWell(kernel: ExecutorModule): void {
  const { createExecutor } = kernel;
  const loading = Promise.all([
    import('../../report/language/Sentences.js'),
    import('../../report/language/problemText.js'),
  ]);
  let language: Language | undefined;
  let wording: Wording | undefined;
  // The runner of notebooks gives the help for beginners itself, with the place of the cell.
  const helps = runner === undefined;
  let cell = 0;
  const telling = { language: () => language ?? 'en', wording: () => wording, helps, cell: () => cell };
  kernel.createExecutor = (root, converters, given) => {
    const made = createExecutor(root, converters, helpingConsole(given, telling));
    return {
      ...made,
      async execute(source) {
        const [{ sentences }, { problemText }] = await loading;
        wording = {
          message: (message, spoken) => sentences(spoken).problems.issues.message(message),
          problems: problemText,
        };
        cell += 1;
        const code = readCompiled(source)?.output ?? source;
        language = languageIn(code, language);
        const help = helps ? powerHelp(code) : undefined;
        if (help !== undefined) given.error(wording.message(help, telling.language()));
        return made.execute(source);
      },
    };
  };
}
