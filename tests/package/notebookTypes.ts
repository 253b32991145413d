import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Symbol as Named, Program, Signature, Type } from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');
const cellPath = join(root, 'notebooks', 'cell.ts').replaceAll('\\', '/');
const tslab = createRequire(createRequire(import.meta.url).resolve('tslab'));
const ts: typeof import('typescript') = tslab('@tslab/typescript-for-tslab');

/** The version of TypeScript that comes with the notebook kernel. */
export const kernelTypeScript: string = ts.version;

/** What the kernel's TypeScript, set as the kernel sets it, has to say against a cell. */
export function cellProblems(code: string): string[] {
  const program = cellProgram(code);
  return program
    .getSemanticDiagnostics(program.getSourceFile(cellPath))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The places in the package's declarations that the kernel's TypeScript takes for `any`, and so checks nothing at. */
export function uncheckedPlaces(): string[] {
  const program = cellProgram("import * as api from 'grdp-pathways';\napi;");
  const checker = program.getTypeChecker();
  const cell = program.getSourceFile(cellPath);
  const [statement] = cell?.statements ?? [];
  if (cell === undefined || statement === undefined || !ts.isImportDeclaration(statement))
    throw new Error('No cell.');
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (module === undefined) return ['grdp-pathways'];
  const seen = new Set<Type>();

  const inType = (type: Type, place: string): string[] => {
    if ((type.flags & ts.TypeFlags.Any) !== 0) return [place];
    if (seen.has(type)) return [];
    seen.add(type);
    const parts = type.isUnionOrIntersection() ? type.types : checker.getTypeArguments(type as never);
    return [
      ...(parts ?? []).flatMap((part) => inType(part, place)),
      ...type.getCallSignatures().flatMap((signature) => inSignature(signature, place)),
      ...type
        .getProperties()
        .filter(isOurs)
        .flatMap((property) =>
          inType(checker.getTypeOfSymbolAtLocation(property, cell), `${place}.${property.name}`),
        ),
    ];
  };
  const inSignature = (signature: Signature, place: string): string[] => [
    ...inType(signature.getReturnType(), `${place}()`),
    ...signature.parameters.flatMap((parameter) =>
      inType(checker.getTypeOfSymbolAtLocation(parameter, cell), `${place}(${parameter.name})`),
    ),
  ];
  const inExport = (exported: Named): string[] => {
    const named =
      (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
    return [
      ...((named.flags & ts.SymbolFlags.Value) === 0
        ? []
        : inType(checker.getTypeOfSymbolAtLocation(named, cell), exported.name)),
      ...((named.flags & ts.SymbolFlags.Type) === 0
        ? []
        : inType(checker.getDeclaredTypeOfSymbol(named), exported.name)),
    ];
  };
  return checker.getExportsOfModule(module).flatMap(inExport);
}

/** Whether this package declares it: what other packages declare is theirs to answer for. */
const isOurs = (symbol: Named): boolean =>
  (symbol.declarations ?? []).some((declaration) =>
    declaration.getSourceFile().fileName.startsWith(`${root}dist/`),
  );

function cellProgram(code: string): Program {
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    esModuleInterop: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === cellPath || fileExists(path);
  host.readFile = (path) => (path === cellPath ? code : readFileSync(path, 'utf8'));
  host.getSourceFile = (path, settings, ...rest) =>
    path === cellPath ? ts.createSourceFile(path, code, settings) : getSourceFile(path, settings, ...rest);
  return ts.createProgram([cellPath], options, host);
}
