import { expect, it } from 'vitest';
import { writtenText } from '../../../src/report/tables/writtenText.js';

const files = [
  'results.csv',
  'charts/grdp-growth.vi.svg',
  'charts/grdp-growth.en.svg',
  'charts/scorecard.vi.svg',
  'charts/scorecard.en.svg',
  'manifest.json',
];

it('names tables and charts once, and the forms that each chart has', () => {
  expect(writtenText('out/plan', files, 'en')).toBe(
    'Written to out/plan:\n  results.csv, manifest.json\n  charts: grdp-growth, scorecard\n  each as vi.svg, en.svg',
  );
  expect(writtenText('out/plan', files, 'vi').split('\n')).toEqual([
    'Đã ghi vào out/plan:',
    '  results.csv, manifest.json',
    '  biểu đồ: grdp-growth, scorecard',
    '  mỗi biểu đồ có vi.svg, en.svg',
  ]);
});

it('says nothing of charts where there are none', () => {
  expect(writtenText('out', ['results.csv'], 'en')).toBe('Written to out:\n  results.csv');
});
