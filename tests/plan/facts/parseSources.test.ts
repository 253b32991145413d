import { describe, expect, it } from 'vitest';
import { parseSources } from '../../../src/plan/facts/parseSources.js';
import { publisherName, sourceTitle } from '../../../src/report/language/labels.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { itTells } from '../../fixtures/problemCases.js';

describe('sources.csv', () => {
  it('is read as it stands, trimmed and composed', () => {
    const columns = ['id', 'publisher', 'title', 'date', 'locator', 'reliability'];
    const row = {
      id: ' a ',
      publisher: 'Lạng'.normalize('NFD'),
      title: 't',
      date: '',
      locator: '',
      reliability: '',
    };
    expect(parseSources({ columns, rows: [row] })).toEqual([{ ...row, id: 'a', publisher: 'Lạng' }]);
  });

  it('may name publisher and title in the other language', () => {
    const office = { id: 'gso', publisher: 'General Statistics Office', title: 'Consumer prices', date: '' };
    const other = {
      publisherVi: 'Tổng cục Thống kê',
      publisherEn: '',
      titleVi: 'Giá tiêu dùng',
      titleEn: '',
    };
    const row = { ...office, locator: '', reliability: '', ...other };
    const [source] = parseSources({ columns: Object.keys(row), rows: [row] });
    if (source === undefined) throw new Error('no source was read');
    const words = (['vi', 'en'] as const).map((language) => [
      publisherName(source, sentences(language)),
      sourceTitle(source, sentences(language)),
    ]);
    expect(words).toEqual([
      ['Tổng cục Thống kê', 'Giá tiêu dùng'],
      ['General Statistics Office', 'Consumer prices'],
    ]);
  });

  const column = 'sources.csv:1 heading: expected a column';
  itTells([
    {
      title: 'tells an id that is used twice',
      edits: { 'sources.csv': [['yearbook,Statistics', 'resolution,Statistics']] },
      problems: (at) => [
        `${at('sources.csv', 'resolution,Statistics')} id: expected an id used once, got "resolution".`,
      ],
    },
    {
      title: 'tells an id that an included folder uses again',
      edits: {
        '../country/sources.csv': [['bank,World Bank', 'yearbook,World Bank']],
      },
      problems: (at) => [
        `${at('../country/sources.csv', 'yearbook')} id: expected an id used once, got "yearbook".`,
      ],
    },
    {
      title: 'tells a source without an id',
      edits: { 'sources.csv': [['yearbook,Statistics', ',Statistics']] },
      problems: (at) => [`${at('sources.csv', ',Statistics')} id: expected a source id, got nothing.`],
    },
    {
      title: 'tells the columns it lacks',
      edits: { 'sources.csv': 'id,title\nyearbook,Yearbook\n' },
      problems: () =>
        ['publisher', 'date', 'locator', 'reliability'].map((name) => `${column} ${name}, got nothing.`),
    },
  ]);
});
