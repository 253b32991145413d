import { expect, test } from 'vitest';
import { citedClause } from '../../../src/report/language/citedClause.js';
import { sentences } from '../../../src/report/language/Sentences.js';

test.each([
  ['Điều 1, khoản 2, điểm đ, đoạn 3', 'Article 1, clause 2, point đ, paragraph 3'],
  ['Điều 1, khoản 2; Phụ lục II', 'Article 1, clause 2; Annex II'],
  ['toàn văn', 'full text'],
  ['giả định', 'assumed'],
])('a clause is cited in the words of the language, from either: %s', (vietnamese, english) => {
  for (const clause of [vietnamese, english]) {
    expect(citedClause(clause, sentences('vi'))).toBe(vietnamese);
    expect(citedClause(clause, sentences('en'))).toBe(english);
  }
});

test.each([
  'Kế hoạch 99/KH-UBND',
  'mục tiêu chung',
  'Pointed remarks, page',
  '§ 4 (2)',
  'điểm cầu trực tuyến',
])('what is cited in another way is left as it is written: %s', (clause) => {
  for (const language of ['vi', 'en'] as const) expect(citedClause(clause, sentences(language))).toBe(clause);
});
