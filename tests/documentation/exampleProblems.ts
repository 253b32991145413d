import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Example, root } from './sourceFiles.js';

/** One example with the names it takes from the modules of src, by file. */
export interface BoundExample extends Example {
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/**
 * What the compiler has to say against the examples, each compiled as a module beside the file it stands in. What they
 * import is taken from the types that the build has written, which spares reading all of src.
 */
export function exampleProblems(examples: readonly BoundExample[]): string[] {
  const { options, fileNames } = projectSettings();
  const ambient = fileNames.filter((file) => file.endsWith('.d.ts'));
  const modules = new Map(examples.map((example) => [modulePath(example), moduleCode(example)]));
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.readFile = (path) => modules.get(path) ?? readFile(path);
  host.getSourceFile = (path, settings, ...rest) => {
    const code = modules.get(path);
    return code === undefined
      ? getSourceFile(path, settings, ...rest)
      : ts.createSourceFile(path, code, settings);
  };
  const program = ts.createProgram([...ambient, ...modules.keys()], options, host);
  return examples.flatMap((example) => {
    const module = program.getSourceFile(modulePath(example));
    return [...program.getSyntacticDiagnostics(module), ...program.getSemanticDiagnostics(module)].map(
      ({ messageText }) =>
        `${example.file}:${example.line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

function projectSettings(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const settings = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { tsBuildInfoFile: _, ...options } = settings.options;
  // Types and values are imported alike, and `issues[0].code` is clear enough to a reader.
  const relaxed = { verbatimModuleSyntax: false, noUncheckedIndexedAccess: false };
  return { ...settings, options: { ...options, ...relaxed, incremental: false, noEmit: true } };
}

const modulePath = ({ file, line }: Example) =>
  join(root, file.replace(/\.ts$/, `.example${line}.ts`)).replaceAll('\\', '/');

/** Where the types of a file of src are; what is built for browsers has none beside its source. */
function typed(file: string): string {
  const built = join(root, file.replace(/^src\//, 'dist/modules/')).replace(/\.ts$/, '');
  return `${existsSync(`${built}.d.ts`) ? built : join(root, file).replace(/\.ts$/, '')}.js`.replaceAll(
    '\\',
    '/',
  );
}

function moduleCode({ code, imports }: BoundExample): string {
  const lines = [...imports].map(([file, names]) => `import { ${names.join(', ')} } from '${typed(file)}';`);
  return `${lines.join('\n')}\nexport async function example() {\n${code}\n}\n`;
}
