import { describe, expect, it } from 'vitest';
import { legacyEncoding, strangeLetters } from '../../../src/files/text/legacyEncoding.js';

const named = (text: string) => legacyEncoding(text)?.name;

describe('legacyEncoding', () => {
  it('recognises Vietnamese in the letters of old fonts', () => {
    expect(named('TØnh L¹ng S¬n; N«ng, l©m nghiÖp vµ thñy s¶n; C«ng nghiÖp - x©y dùng; DÞch vô')).toBe(
      'TCVN3 (ABC)',
    );
    expect(named('Tæng s¶n phÈm trªn ®Þa bµn, gi¸ hiÖn hµnh')).toBe('TCVN3 (ABC)');
    expect(named('Tænh Laïng Sôn; Noâng, laâm nghieäp vaø thuûy saûn; Coâng nghieäp')).toBe('VNI');
    expect(named('Toång saûn phaåm treân ñòa baøn, giaù hieän haønh')).toBe('VNI');
  });

  it('says where, by a word', () => {
    expect(legacyEncoding('a: L¹ng S¬n, n«ng nghiÖp')).toEqual({
      name: 'TCVN3 (ABC)',
      word: 'L¹ng',
      index: 3,
    });
  });

  it('takes nothing for strange letters that a language writes', () => {
    for (const text of [
      'XÃ\u00a0HỘI; “XÃ”; XÃ – PHƯỜNG; «xá» – «cá», ÁO; Đắk Lắk; thuở, quớ, Ðông',
      'Israël, naïve, Noël, aiguë, Saül, Düsseldorf, Ångström, São Paulo, Þór, Öland, maïs',
      'm² km² 30°C, Office® 2015, GRDP¹, ½, “quoted” ‘words’ …',
    ])
      expect(strangeLetters(text)).toBeUndefined();
    expect(strangeLetters('office: Së KÕ ho¹ch')?.word).toBe('ho¹ch');
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Kế hoạch của tỉnh'));
    expect(strangeLetters(misread)?.name).toBe('UTF-8 opened as Windows-1252');
  });

  it('leaves alone what is none: Vietnamese in Unicode, composed or not, English, French, units', () => {
    const vietnamese = 'Hòa Bình, khoá, tuỳ, hoà, loã, thuở, Đắk Lắk; GRDP bình quân đầu người';
    for (const text of [
      vietnamese,
      vietnamese.normalize('NFD'),
      'Hoà, khoá, tuý, loè, xoã; hoà, quà, quá, thuê',
    ])
      expect(named(text)).toBeUndefined();
    expect(
      named('growth of services, 8.5% a year; area 25 m², 10 km², ± 3 °C; Côte d’Ivoire, naïve, Noël, maïs'),
    ).toBeUndefined();
    expect(named('Office® and Windows® © 2015, «quoted» «words» «here»')).toBeUndefined();
  });
});
