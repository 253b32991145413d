import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Block, partsOf } from '../../../src/documents/briefing/Briefing.js';
import { briefingOf } from '../../../src/documents/briefing/briefingOf.js';
import { docxFromBriefing } from '../../../src/documents/briefing/docxFromBriefing.js';
import { lastWordsTogether } from '../../../src/documents/briefing/lastWordsTogether.js';
import { openPlan } from '../../../src/documents/openPlan.js';
import { initPlanFolder } from '../../../src/files/initPlanFolder.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { emptyFolder } from '../../fixtures/folderContent.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const settings = BriefSettings.parse({});
const choice = { settings, digest: '0'.repeat(64) } as const;

describe('the pages before the annex', () => {
  it('have two charts on the second where all else ends on the first', async () => {
    const folder = await emptyFolder();
    await initPlanFolder(folder);
    const short = (await openPlan(folder)).simulate();
    const signatory = { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: '(name)' };
    const signed = BriefSettings.parse({ signatory });
    const figures = async (run: typeof short, own = settings, language: 'vi' | 'en' = 'en') => {
      const { blocks } = await briefingOf(run, { ...choice, language, settings: own });
      const of = (part: readonly Block[]) => part.filter(({ kind }) => kind === 'figure').length;
      const { text, annex } = partsOf({ blocks });
      return [of(text), of(annex)];
    };
    expect(await figures(short)).toEqual([2, 1]);
    expect(await figures(short, settings, 'vi')).toEqual([2, 1]);
    expect(await figures(short, signed)).toEqual([1, 2]);
    expect(await figures(await shippedRun('lang-son-2016-2020'))).toEqual([1, 2]);
    expect(await figures(await shippedRun('lang-son-2021-2025'))).toEqual([2, 1]);
  });

  it('leave it to who sets the pages where Word has no room, unless a signature stands there', async () => {
    const run = await shippedRun('lang-son-2016-2020');
    const signatory = { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: '(name)' };
    const early = async (own: BriefSettings) => {
      const { blocks } = await briefingOf(run, { ...choice, language: 'vi', settings: own });
      return blocks.flatMap((block) => (block.kind === 'figure' ? [block.isEarly] : []));
    };
    expect(await early(settings)).toEqual([false, true, false]);
    expect(await early(BriefSettings.parse({ signatory }))).toEqual([false, false, false]);
  });

  it('hold in Word the first part of the annex too, where the page of the chart has room for all of it', async () => {
    const run = await shippedRun('lang-son-2016-2020');
    const signatory = { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: '(name)' };
    const order = async (own: BriefSettings, name: typeof run) => {
      const briefing = await briefingOf(name, { ...choice, language: 'vi', settings: own });
      const xml = strFromU8(
        unzipSync(await docxFromBriefing(briefing))['word/document.xml'] ?? new Uint8Array(),
      );
      return ['Hình 1.', 'Bảng 3.', 'Phụ lục', 'Bảng 4.'].toSorted((a, b) => xml.indexOf(a) - xml.indexOf(b));
    };
    const filled = ['Hình 1.', 'Bảng 3.', 'Phụ lục', 'Bảng 4.'];
    const apart = ['Hình 1.', 'Phụ lục', 'Bảng 3.', 'Bảng 4.'];
    expect(await order(settings, run)).toEqual(filled);
    expect(await order(BriefSettings.parse({ signatory }), run)).toEqual(apart);
    expect(await order(settings, await shippedRun('lang-son-2021-2025'))).toEqual(apart);
  });

  it('part no name at the end of a title, and leave no number alone', () => {
    expect(lastWordsTogether('On the plan of Lạng Sơn province')).toBe(
      'On the plan of Lạng\u00a0Sơn\u00a0province',
    );
    expect(lastWordsTogether('Về kế hoạch 5 năm 2016–2020 tỉnh Thừa Thiên Huế')).toContain(
      ' 5\u00a0năm 2016–2020 tỉnh',
    );
    expect(lastWordsTogether('kịch bản này đạt 5 và không đạt 2.')).toMatch(/ không\u00a0đạt\u00a02\.$/u);
    expect(lastWordsTogether('(cả 3: 2.635–2.951); số công bố: 2.900.')).toMatch(
      / số\u00a0công\u00a0bố:\u00a02/u,
    );
    expect(lastWordsTogether('prices, period-average exchange rate')).toBe(
      'prices, period-average exchange\u00a0rate',
    );
  });
});
