import { describe, expect, it } from 'vitest';
import { inWords } from '../../../src/report/language/needsText.js';
import { localNote, localReason } from '../../../src/report/language/reasonText.js';

const follows = {
  kind: 'follows',
  indicator: 'deflator',
  region: 'country',
  period: '2015-2018',
  vintage: 'world',
} as const;

describe('why a value is assumed', () => {
  it('is said by whoever assumes it, or by what it follows', () => {
    const own = { vi: 'Theo đà', en: 'The pace' };
    expect(localReason(own)).toEqual(own);
    expect(localReason(follows)).toEqual({
      vi: 'Theo số liệu “Chỉ số giảm phát” của country, 2015–2018, bộ số liệu world',
      en: 'Follows “Deflator” of country, 2015–2018, vintage world',
    });
    const named = { indicator: { vi: 'Xuất khẩu', en: 'Exports' }, region: { vi: 'An Bình', en: 'An Binh' } };
    expect(localReason({ ...follows, indicator: 'localExports', region: 'an-binh', named })).toEqual({
      vi: 'Theo số liệu “Xuất khẩu” của An Bình, 2015–2018, bộ số liệu world',
      en: 'Follows “Exports” of An Binh, 2015–2018, vintage world',
    });
    expect(localReason({ ...follows, region: 'viet-nam', period: '2020' })).toEqual({
      vi: 'Theo số liệu “Chỉ số giảm phát” của cả nước, 2020, bộ số liệu world',
      en: 'Follows “Deflator” of the country, 2020, vintage world',
    });
    expect(localReason({ kind: 'observedGrowth' }).en).toBe('Observed growth');
  });

  it('stands in JSON in both languages, as what was derived in a base does', () => {
    const note = { kind: 'sharesRescaled', sum: 100.01 } as const;
    expect(localNote(note)).toEqual({
      vi: 'Cơ cấu công bố cộng lại bằng 100,01%, đã quy về 100%',
      en: 'Published shares add up to 100.01%, rescaled to 100%',
    });
    expect(inWords({ base: { notes: [note] }, path: [{ value: 1, reason: follows }] })).toEqual({
      base: { notes: [localNote(note)] },
      path: [{ value: 1, reason: localReason(follows) }],
    });
    expect(inWords({ reason: 'noActual', issues: [] })).toEqual({ reason: 'noActual', issues: [] });
  });
});
