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

/** An example that is to be run: where it stands, its code, and the names that it is given from outside. */
export interface RunnableExample {
  readonly at: string;
  readonly code: string;
  readonly given: readonly string[];
}

/**
 * The examples as JavaScript that returns a list of functions, one for each, that take what is given by name. Every `// =>`
 * has become a call of `check(actual, expected)`, which is given too: two functions, or a function and the name of the
 * error that is to be thrown. All are freed of their types at once: each by itself takes a call of the compiler.
 */
export function checkedCode(examples: readonly RunnableExample[]): string {
  const functions = examples.map(
    (example) =>
      `async ({ ${example.given.join(', ')} }) => {\nasync function example() {\n${checkedBody(example)}\n}\nreturn example();\n},`,
  );
  const options = { loader: 'ts', target: 'es2022' } as const;
  return `${transformSync(`const examples = [\n${functions.join('\n')}\n];`, options).code}\nreturn examples;`;
}

function checkedBody({ at, code }: RunnableExample): string {
  const all = steps(parsed(code));
  const found = all.filter(({ expectation }) => expectation !== undefined).length;
  if (found !== expectationsIn(code))
    throw new Error(`${at}: a "// =>" does not stand after the end of a statement.`);
  return all.map(stepCode).join('\n');
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
