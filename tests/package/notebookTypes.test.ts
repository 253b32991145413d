import { describe, expect, test } from 'vitest';
import { cellProblems, kernelTypeScript, uncheckedPlaces } from './notebookTypes.js';

describe(`a notebook cell, checked by the kernel's TypeScript ${kernelTypeScript}`, () => {
  const withError = (line: string) => `import { ScenarioError } from 'grdp-pathways';\n${line}`;

  test('passes when it uses the package rightly', () => {
    expect(
      cellProblems(
        withError('const codes: string[] = new ScenarioError([]).issues.map(({ code }) => code);'),
      ),
    ).toEqual([]);
  });

  test('is stopped when it takes a text for a number', () => {
    expect(cellProblems(withError('const message: number = new ScenarioError([]).message;'))).toEqual([
      "Type 'string' is not assignable to type 'number'.",
    ]);
  });

  test('is checked against every part of the package: no declaration has turned into any', () => {
    expect(uncheckedPlaces()).toEqual([]);
  });
});
