import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../documentation/sourceFiles.js';

/** Where the package speaks Vietnamese: its words, the plans and exercises that ship, the notebooks. */
const places = ['src/report/language/vi', 'data', 'notebooks'];

/** Lines without what cells print: each line of a notebook's prose or code is a text of its own. */
const lines = places.flatMap((place) =>
  readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|yaml|ipynb)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(root, place, name), 'utf8')
        .split('\n')
        .map((line, index) => [`${place}/${name}:${index + 1}`, line] as const),
    ),
);

describe('Vietnamese has one word for a thing', () => {
  it.each([
    ['a plan of five years is of 5 năm: năm năm reads like a slip', /năm năm/u],
    [
      'a count of things is a digit where năm could be the year',
      /[Nn]ăm (?:câu|tốc độ|hệ số|tài liệu|chỉ tiêu cùng)/u,
    ],
    ['a notebook is a sổ tay', /[ạ-ỹđơưăâêô]\p{L}* notebooks?(?![\w-])|notebook (?=\p{L}*[ạ-ỹđ])/u],
    ['a workbook is a bảng tính', /sổ tính/u],
    ['a projection is dự tính; dự báo is a forecast', /(?:phép|số liệu|chỉ|mới|được|nào) dự báo/u],
    ['points of a rate are điểm phần trăm', /(?:[±−]?\d,\d+|nửa|Mỗi|thêm \d) điểm(?! phần trăm| giữa)/u],
    ['a scorecard is a bảng đánh giá', /[Bb]ảng (?:điểm|chấm)(?! công khai)/u],
    ['a path stands for the plan: đại diện cho', /thay mặt (?:cho )?kế hoạch/u],
    ['weights are quyền số', /tỷ trọng (?:các|bốn|của cả bốn) quý/u],
    ['the TFP of the statistics offices is of các nhân tố', /năng suất nhân tố/u],
  ])('%s', (_, other) => {
    expect(lines.flatMap(([place, line]) => (other.test(line) ? [`${place}: ${line.trim()}`] : []))).toEqual(
      [],
    );
  });
});
