import { describe, expect, it } from 'vitest';
import { tableFromText } from '../../../src/files/text/tableFromText.js';

const read = (text: string) => tableFromText(text, 'a.csv', 'sources');

describe('columns at the end of a table that hold nothing', () => {
  it('are left out, as spreadsheets save those that were once in use', async () => {
    const { table } = await read('id,date,,\na,2015,,\nb,2016, ,\n');
    expect(table).toEqual({
      columns: ['id', 'date'],
      rows: [
        { id: 'a', date: '2015' },
        { id: 'b', date: '2016' },
      ],
    });
  });

  it('are refused where a row has something in them', async () => {
    await expect(read('id,date,\na,2015,\nb,2016,x\n')).rejects.toThrow(
      'a.csv:3: expected 2 cells, as in the heading, got 3.',
    );
  });

  it('do not hide a decimal comma', async () => {
    await expect(read('id,value,,\na,34,8,,\nb,2,,\n')).rejects.toThrow('a.csv:2: expected 2 cells');
  });
});
