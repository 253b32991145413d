import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../src/notebook/Notebook.js';
import { notebookText } from '../../src/notebook/notebookText.js';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';

const notebook: Notebook = {
  nbformat_minor: 5,
  nbformat: 4,
  metadata: { 10: 'b', 9: 'a' },
  cells: [
    {
      cell_type: 'code',
      source: "console.log('ắ');\n1",
      outputs: [{ output_type: 'stream', name: 'stdout', text: ['ắ\n'] }],
      metadata: {},
      execution_count: null,
    },
  ],
};

describe('notebookText', () => {
  // Compared with nbformat 5.5 once: reading this text in Jupyter and writing it gives the same bytes.
  test('is to the letter what Jupyter writes', () => {
    expect(notebookText(notebook)).toBe(
      `{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": null,
   "metadata": {},
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "ắ\\n"
     ]
    }
   ],
   "source": [
    "console.log('ắ');\\n",
    "1"
   ]
  }
 ],
 "metadata": {
  "10": "b",
  "9": "a"
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
    );
  });

  test('comes back the same after reading it', () => {
    const text = notebookText(notebook);
    expect(notebookText(parseNotebook(JSON.parse(text)))).toBe(text);
  });
});
