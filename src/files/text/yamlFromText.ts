import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { DocumentName, Issue, Place } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { type YamlProblem, yamlProblems } from './yamlProblems.js';

/** A document as read: its value, and where each part of it stands in the file. */
export interface LocatedValue {
  readonly value: unknown;
  /** The place of the value at a path, or of its key; the nearest part above where the path ends in nothing. */
  readonly placeOf: (path: Issue['path'], of: 'key' | 'value') => Place;
}

const mostAliases = 1000;

/**
 * Reads YAML, keeping the place of every part.
 *
 * @throws ScenarioError for text that is not YAML, a key given twice, a decimal comma that parts a value in two, or
 * aliases that multiply beyond reason
 *
 * @example
 * yamlFromText('period: 2020', 'plan.yaml', 'plan').placeOf(['period'], 'value') // => { file: 'plan.yaml', line: 1, column: 9 }
 */
export function yamlFromText(text: string, file: string, document: DocumentName): LocatedValue {
  const lines = new LineCounter();
  // Words and numbers mean the same whatever version a first line names: by 1.1, `on` would be true and 010 eight.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, schema: 'core' } as const;
  // A carriage return alone breaks a line too, as YAML has it; the library knows it only before a line feed.
  const parsed = parseDocument(text.replace(/\r(?!\n)/g, '\n'), options);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const issue = ({ offset, ...rest }: YamlProblem): Issue => ({
    ...rest,
    path: [],
    document,
    place: offset === undefined ? { file } : placeAt(offset),
  });
  const problems = yamlProblems(parsed, text);
  if (problems.length > 0) throw new ScenarioError(problems.map(issue));
  const placeOf: LocatedValue['placeOf'] = (path, of) => placeAt(offsetOf(parsed.contents, path, of) ?? 0);
  try {
    return { value: parsed.toJS({ maxAliasCount: mostAliases }), placeOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const expected = say`at most ${mostAliases} values that aliases repeat`;
    const hint = say`Write the values out.`;
    throw new ScenarioError([issue({ code: 'tooLarge', value: say`more`, expected, hint })], {
      cause: error,
    });
  }
}

function offsetOf(root: Node | null, path: Issue['path'], of: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [depth, part] of path.entries()) {
    const step = stepInto(node, part);
    if (step === undefined) return offset;
    const asKey = of === 'key' && depth === path.length - 1;
    offset = (asKey ? startOf(step.key) : startOf(step.value)) ?? startOf(step.key) ?? offset;
    node = step.value;
  }
  return offset;
}

/** The pair of a map under a key, or the item of a list; nothing where there is none. */
function stepInto(node: unknown, part: string | number): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return isSeq(node) && typeof part === 'number' ? { value: node.items[part] } : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
