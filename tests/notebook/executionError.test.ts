import { describe, expect, test } from 'vitest';
import { executionError } from '../../src/notebook/executionError.js';
import { lateOutputError } from '../../src/notebook/lateOutputError.js';

const place = { number: 5, execution: 3 };
const message = (type: string, content: object) => ({ id: type, type, content: { ...content } });

describe('executionError', () => {
  test('tells a cell that takes too long from one that writes too often', () => {
    const messages = Array.from({ length: 494 }, () => message('stream', { name: 'stdout', text: '.' }));
    expect(executionError({ ending: 'overdue', messages: [] }, place, 120).message).toBe(
      'cell 5 (execution 3): expected code that ends within 120 s, got still running. ' +
        'Shorten the cell or raise timeLimitSeconds.',
    );
    expect(executionError({ ending: 'overdue', messages }, place, 120).message).toBe(
      'cell 5 (execution 3): expected code that ends within 120 s, got still running. ' +
        'The kernel stops at some 500 writes in a row: print one longer text instead.',
    );
  });

  test('says how the kernel ended', () => {
    expect(executionError({ ending: 'kernelEnded', reason: 'exit code 3' }, place, 120).message).toBe(
      'cell 5 (execution 3): expected code that leaves the kernel running, got "exit code 3". ' +
        'Look for process.exit in the cell, and for a use of more memory than there is.',
    );
  });

  test('takes the complaints of a failed cell from its error stream', () => {
    const messages = [
      message('stream', { name: 'stdout', text: 'fine\n' }),
      message('stream', { name: 'stderr', text: 'Error: boom\n' }),
    ];
    expect(executionError({ ending: 'failed', executionCount: 3, messages }, place, 120).message).toBe(
      'cell 5 (execution 3): expected code that runs to its end, got "Error: boom".',
    );
  });
});

describe('lateOutputError', () => {
  test('names every output that came after the end of its cell', () => {
    const late = [
      {
        place,
        message: message('stream', { name: 'stderr', text: 'UnhandledPromiseRejection: boom\n at 1' }),
      },
      { place: { number: 6, execution: 4 }, message: message('display_data', { data: {} }) },
    ];
    expect(lateOutputError(late).message).toBe(
      'cell 5 (execution 3): expected no output after the end of the cell, ' +
        'got "UnhandledPromiseRejection: boom". Write await before the call that causes it.\n' +
        'cell 6 (execution 4): expected no output after the end of the cell, ' +
        'got "display_data". Write await before the call that causes it.',
    );
  });
});
