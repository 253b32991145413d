import { describe, expect, test } from 'vitest';
import { displayUpdates, outputsFromMessages } from '../../src/notebook/outputsFromMessages.js';

const message = (type: string, content: Record<string, unknown>) => ({ id: type, type, content });
const stream = (name: string, text: string) => message('stream', { name, text });
const display = (data: object, id?: string) =>
  message('display_data', { data, metadata: {}, transient: { display_id: id } });

describe('outputsFromMessages', () => {
  test('joins texts that follow one another on one stream, and no others', () => {
    const messages = [
      stream('stdout', 'a'),
      stream('stdout', 'b\nc\n'),
      stream('stderr', 'd\n'),
      stream('stdout', 'e'),
    ];
    expect(outputsFromMessages(messages)).toEqual([
      { name: 'stdout', output_type: 'stream', text: ['ab\n', 'c\n'] },
      { name: 'stderr', output_type: 'stream', text: ['d\n'] },
      { name: 'stdout', output_type: 'stream', text: ['e'] },
    ]);
  });

  test('keeps text formats in lines and everything else as it came, in alphabetical order', () => {
    const data = {
      'text/plain': 'a\nb',
      'image/svg+xml': '<svg>\n</svg>',
      'image/png': 'AQID\n',
      'application/json': { a: 1 },
    };
    const [output] = outputsFromMessages([display(data)]);
    expect(JSON.stringify(output)).toBe(
      '{"data":{"application/json":{"a":1},"image/png":"AQID\\n","image/svg+xml":["<svg>\\n","</svg>"],' +
        '"text/plain":["a\\n","b"]},"metadata":{},"output_type":"display_data"}',
    );
  });

  test('shows the last state of a display that was updated', () => {
    const update = { data: { 'text/plain': 'new' }, metadata: {}, transient: { display_id: 'x' } };
    const messages = [
      display({ 'text/plain': 'old' }, 'x'),
      display({ 'text/plain': 'other' }, 'y'),
      message('update_display_data', { ...update, data: { 'text/plain': 'newer' } }),
      message('update_display_data', update),
    ];
    expect(outputsFromMessages(messages, displayUpdates(messages))).toEqual([
      { data: { 'text/plain': ['new'] }, metadata: {}, output_type: 'display_data' },
      { data: { 'text/plain': ['other'] }, metadata: {}, output_type: 'display_data' },
    ]);
  });

  test('keeps results and errors of kernels that send them, and nothing of other messages', () => {
    const messages = [
      message('execute_input', { code: '1', execution_count: 1 }),
      message('execute_result', { data: { 'text/plain': '1' }, metadata: {}, execution_count: 1 }),
      message('error', { ename: 'Error', evalue: 'boom', traceback: ['Error: boom'] }),
    ];
    expect(outputsFromMessages(messages)).toEqual([
      { data: { 'text/plain': ['1'] }, execution_count: 1, metadata: {}, output_type: 'execute_result' },
      { ename: 'Error', evalue: 'boom', output_type: 'error', traceback: ['Error: boom'] },
    ]);
  });
});
