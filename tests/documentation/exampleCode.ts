import { transformSync } from 'esbuild';
import ts from 'typescript';

/** What an example's code is made of: statements, each with the text after its `// =>` where it has one. */
interface Step {
  readonly statement: ts.Statement;
  readonly expectation?: string;
}

/** How often an example says what comes out. */
export const expectationsIn = (code: string): number => code.match(/\/\/ =>/g)?.length ?? 0;

/** The identifiers an example mentions. */
export function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, collect);
  };
  collect(parsed(code));
  return names;
}

/**
 * An example as the body of an async function in which every `// =>` has become a call of
 * `check(actual, expected)`: two functions, or a function and the name of the error that is to be thrown.
 */
export function checkedCode(code: string): string {
  const all = steps(parsed(code));
  const found = all.filter(({ expectation }) => expectation !== undefined).length;
  if (found !== expectationsIn(code))
    throw new Error('A "// =>" does not stand after the end of a statement.');
  const { code: withoutTypes } = transformSync(
    `async function example() {\n${all.map(stepCode).join('\n')}\n}`,
    {
      loader: 'ts',
      target: 'es2022',
    },
  );
  return `${withoutTypes}\nreturn example();`;
}

const parsed = (code: string) => ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);

function steps(source: ts.SourceFile): Step[] {
  return source.statements.map((statement, position) => {
    const next = source.statements[position + 1];
    const after = source.text.slice(statement.end, next === undefined ? undefined : next.getStart());
    const expectation = /^\s*\/\/ =>(.*(?:\n\s*\/\/ (?!=>).*)*)/.exec(after)?.[1];
    return expectation === undefined
      ? { statement }
      : { statement, expectation: expectation.replaceAll(/\n\s*\/\//g, '\n').trim() };
  });
}

function stepCode({ statement, expectation }: Step): string {
  if (expectation === undefined) return statement.getText();
  const error = /^throws (\w+)$/.exec(expectation)?.[1];
  const expected = error === undefined ? `() => (${expectation})` : `'${error}'`;
  if (ts.isExpressionStatement(statement)) {
    return `await check(async () => ({ value: (${statement.expression.getText()}) }), ${expected});`;
  }
  const [declaration, more] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declaration === undefined || more !== undefined || error !== undefined) {
    throw new Error(
      `A "// =>" stands after what is neither an expression nor one constant: ${statement.getText()}`,
    );
  }
  return `${statement.getText()}\nawait check(async () => ({ value: ${declaration.name.getText()} }), ${expected});`;
}
