import { describe, expect, it } from 'vitest';
import { readProvinces } from '../../../src/files/readProvinces.js';
import { provinceNamed } from '../../../src/plan/provinces/provinceNamed.js';
import { problemText } from '../../../src/report/language/problemText.js';

const { provinces } = readProvinces();
const idOf = (typed: string) => provinceNamed(typed, provinces).id;

describe('provinceNamed', () => {
  it.each([
    ['Bắc Giang', 'bac-giang'],
    ['Bắc Giang'.normalize('NFD'), 'bac-giang'],
    ['bac giang', 'bac-giang'],
    ['BACGIANG', 'bac-giang'],
    ['tỉnh Bắc  Giang', 'bac-giang'],
    ['Bac Giang Province', 'bac-giang'],
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['Ho Chi Minh City', 'ho-chi-minh'],
    ['HCM', 'ho-chi-minh'],
    ['TP.HCM', 'ho-chi-minh'],
    ['Sài Gòn', 'ho-chi-minh'],
    ['Thành phố Hà Nội', 'ha-noi'],
    ['Huế', 'thua-thien-hue'],
    ['Đắc Lắc', 'dak-lak'],
    ['Dak Lak', 'dak-lak'],
    ['Hoà Bình', 'hoa-binh'],
    ['Bà Rịa-Vũng Tàu', 'ba-ria-vung-tau'],
    ['Kontum', 'kon-tum'],
  ])('reads %s', (typed, id) => expect(idOf(typed)).toBe(id));

  it('reads every province by its own name, and by its id', () => {
    for (const { id, name } of provinces) {
      expect([idOf(name.vi), idOf(name.en), idOf(id), idOf(`tỉnh ${name.vi}`)]).toEqual([id, id, id, id]);
    }
  });

  it.each([
    ['Bắc Gian', 'Bắc Giang (bac-giang)'],
    ['Bắc', 'Bắc Kạn (bac-kan)'],
    ['Quảng Nin', 'Quảng Ninh (quang-ninh)'],
  ])('tells the nearest names of %s', (typed, nearest) => {
    const told = (() => {
      try {
        return idOf(typed);
      } catch (error) {
        return problemText(error as Parameters<typeof problemText>[0], 'en');
      }
    })();
    expect(told).toContain('Did you mean ');
    expect(told).toContain(nearest);
  });
});
