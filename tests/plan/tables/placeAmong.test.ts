import { describe, expect, it } from 'vitest';
import { lineLabel } from '../../../src/plan/tables/lineLabel.js';
import { placeAmong, startOfPlaces } from '../../../src/plan/tables/placeAmong.js';

/** What each line of a table is a part of, by its words. */
function placesOf(lines: readonly string[]): (string | undefined)[] {
  const place = startOfPlaces();
  return lines.map((text) => {
    const indent = text.length - text.trimStart().length;
    return placeAmong(place, { label: lineLabel(text), indent }, []);
  });
}

describe('parts among wholes', () => {
  it('end where dashes end', () => {
    const lines = [
      'Nông nghiệp, lâm nghiệp và thủy sản',
      '- Nông nghiệp',
      '- Thủy sản',
      'Khai khoáng',
      'Xây dựng',
    ];
    expect(placesOf(lines)).toEqual([undefined, lines[0], lines[0], undefined, undefined]);
  });

  it('end where the indent comes back to that of the whole', () => {
    const lines = ['Dịch vụ khác', '  Trong đó: Giáo dục', '    Y tế', 'Vận tải, kho bãi'];
    expect(placesOf(lines)).toEqual([undefined, lines[0], lines[0], undefined]);
  });

  it('stand under Roman numbers with plain ones, and what stands under those is no part of the whole itself', () => {
    const lines = [
      'II. Công nghiệp và xây dựng',
      '1. Công nghiệp',
      '- Khai khoáng',
      '- Công nghiệp chế biến, chế tạo',
      '2. Xây dựng',
      'III. Dịch vụ',
    ];
    const [, first, second, third, fourth, last] = placesOf(lines);
    expect([first, fourth, last]).toEqual(['Công nghiệp và xây dựng', 'Công nghiệp và xây dựng', undefined]);
    expect([second, third]).toEqual(['Công nghiệp', 'Công nghiệp']);
  });

  it('are none in a table numbered plainly throughout', () => {
    expect(placesOf(['1. Khai khoáng', '2. Xây dựng', '3. Dịch vụ khác'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
