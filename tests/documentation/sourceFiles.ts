import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Where the repository stands. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** One exported declaration of a source file. */
interface Exported {
  readonly name: string;
  readonly documented: boolean;
  readonly callable: boolean;
  readonly hasExample: boolean;
}

/** One `@example` of a doc comment, and the line of the file its code starts on. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** One file of src, as its doc comments tell it. Paths are relative to the repository, with slashes. */
export interface SourceFile {
  readonly file: string;
  readonly exported: readonly Exported[];
  readonly examples: readonly Example[];
}

/** Every file of src but those that hold ambient types only, by its path. */
export function sourcePaths(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What their doc comments tell. */
export function sourceFiles(): SourceFile[] {
  return sourcePaths().map(sourceFile);
}

function sourceFile(file: string): SourceFile {
  const text = readFileSync(join(root, file), 'utf8');
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const tags = new Map<number, ts.JSDocTag>();
  const collect = (node: ts.Node): void => {
    for (const tag of exampleTags(node)) tags.set(tag.pos, tag);
    ts.forEachChild(node, collect);
  };
  collect(parsed);
  return {
    file,
    exported: onePerName(parsed.statements.filter(isExported).flatMap(declared)),
    examples: [...tags.values()].map((tag) => exampleFromTag(file, tag)),
  };
}

const exampleTags = (node: ts.Node) => ts.getJSDocTags(node).filter((tag) => tag.tagName.text === 'example');

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

function declared(statement: ts.Statement): Exported[] {
  const told = {
    documented: ts.getJSDocCommentsAndTags(statement).length > 0,
    hasExample: exampleTags(statement).length > 0,
  };
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      ...told,
      name: name.getText(),
      callable:
        initializer !== undefined &&
        (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    }));
  }
  const { name } = statement as ts.DeclarationStatement;
  return [{ ...told, name: name?.getText() ?? 'default', callable: ts.isFunctionDeclaration(statement) }];
}

/** The overloads of a function, and a schema and its type, share one name and may share one comment. */
function onePerName(declarations: readonly Exported[]): Exported[] {
  const byName = new Map<string, Exported>();
  for (const next of declarations) {
    const { documented, callable, hasExample } = byName.get(next.name) ?? next;
    byName.set(next.name, {
      name: next.name,
      documented: documented || next.documented,
      callable: callable || next.callable,
      hasExample: hasExample || next.hasExample,
    });
  }
  return [...byName.values()];
}

/** The tag's text without the stars of the comment and any code fence, each statement ended before its `// =>`. */
function exampleFromTag(file: string, tag: ts.JSDocTag): Example {
  const source = tag.getSourceFile();
  const start = tag.tagName.end;
  const lines = source.text
    .slice(start, tag.end)
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').replace(/^```\w*\s*$/, ''));
  return {
    file,
    line: source.getLineAndCharacterOfPosition(start).line + 1,
    code: lines
      .join('\n')
      .replaceAll(/([^;\s])(\s*\/\/ =>)/g, '$1;$2')
      .trimEnd(),
  };
}
