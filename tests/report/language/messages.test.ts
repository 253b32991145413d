import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { messageKey, say } from '../../../src/errors/Message.js';
import { ScenarioError } from '../../../src/errors/ScenarioError.js';
import { problemText } from '../../../src/report/language/problemText.js';
import { messages } from '../../../src/report/language/vi/problems.js';
import { root, sourcePaths } from '../../documentation/sourceFiles.js';

/** The keys of all templates tagged `say` in a file, as the compiler reads them. */
function keysIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes('say')) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') keys.push(keyOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const text = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  return messageKey({ text, values: template.templateSpans.map((_, position) => position) });
}

const keys = [...new Set(sourcePaths().flatMap(keysIn))];
const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([found]) => found).sort();

describe('the Vietnamese of messages', () => {
  it('is there for every message of the source, and for no other', () => {
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('speaks of the same values', () => {
    const other = Object.entries(messages).filter(
      ([key, text]) => placeholders(key).join() !== placeholders(text).join(),
    );
    expect(other).toEqual([]);
  });

  it('is written in composed letters, and ends as the English does', () => {
    const odd = Object.entries(messages).filter(
      ([key, text]) =>
        text !== text.normalize('NFC') || text.trim() !== text || /[.?]$/.test(key) !== /[.?]$/.test(text),
    );
    expect(odd).toEqual([]);
  });
});

describe('problemText', () => {
  const place = { file: 'scenarios.yaml', line: 12, column: 9 };
  const issue = { code: 'bareRate', path: ['scenarios', 1, 'growth'], value: 8.5, place } as const;
  const rate = { ...issue, expected: say`a rate such as 8.5%`, hint: say`Add the % sign.` };

  it('says in Vietnamese where, what was expected, what was found and what to do', () => {
    expect(problemText(new ScenarioError([rate]), 'vi')).toBe(
      'scenarios.yaml:12:9 scenarios[1].growth: cần một tỷ lệ như 8.5%, nhưng gặp 8.5. Hãy thêm dấu %.',
    );
  });

  it('says a message within a message, and what was found in its own words', () => {
    const expected = say`${say`a number`}, above ${3}`;
    const told = [{ code: 'badValue', path: [], value: say`a folder`, expected }] as const;
    expect(problemText(new ScenarioError(told), 'vi')).toBe('cần một số, lớn hơn 3, nhưng gặp một thư mục.');
    expect(problemText(new ScenarioError(told), 'en')).toBe('expected a number, above 3, got a folder.');
  });

  it('says in English what the error says', () => {
    const error = new ScenarioError([rate, { code: 'missing', path: [], expected: say`a file` }]);
    expect(problemText(error, 'en')).toBe(error.message);
    expect(problemText(error, 'vi').split('\n')[1]).toBe('cần một tệp, nhưng chưa có.');
  });
});
