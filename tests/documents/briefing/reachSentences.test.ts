import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { briefingOf } from '../../../src/documents/briefing/briefingOf.js';
import { docxFromBriefing } from '../../../src/documents/briefing/docxFromBriefing.js';
import { reachSentences } from '../../../src/documents/briefing/reachSentences.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { oddRun, perCapitaTarget } from '../../fixtures/oddRuns.js';

it('says of a target with one bound that it is met, not that a figure is within it', async () => {
  const said = async (language: 'vi' | 'en', lower: number) => {
    const run = oddRun({ rates: [0.05], targets: [perCapitaTarget({ lower })] });
    return reachSentences(run, sentences(language))[0];
  };
  expect(await said('en', 2600)).toMatch(
    /is 2,774 USD per person in 2020: it meets the target of 2,600 USD/u,
  );
  expect(await said('vi', 2600)).toMatch(/là 2\.774 USD\/người, đạt chỉ tiêu 2\.600 USD/u);
  expect(await said('en', 2800)).toMatch(/: 26 USD per person below the target of 2,800 USD/u);
  expect(await said('vi', 2800)).toMatch(/, thấp hơn chỉ tiêu 2\.800 USD\/người là 26 USD/u);
});

it('names apart the assumptions that cannot lead to a target alone', () => {
  const { briefing: en } = sentences('en');
  const { briefing: vi } = sentences('vi');
  const changes = ['growth of GRDP from 8% to 9%'];
  const never = ['growth of population'];
  expect(en.eachInWords('62', { changes, never })).toMatch(
    /: growth of GRDP from 8% to 9%\. Not by growth of population alone\.$/u,
  );
  expect(en.eachInWords('62', { changes, never: [] })).toMatch(/to 9%\.$/u);
  expect(en.reachedInWords({ changes: [], never })).toMatch(/no assumption alone can change so much/u);
  expect(
    vi.eachInWords('62', { changes: ['tốc độ tăng GRDP từ 8% thành 9%'], never: ['tốc độ tăng dân số'] }),
  ).toMatch(/thành 9%\. Chỉ riêng tốc độ tăng dân số thì không thể đến mức đó\.$/u);
  expect(vi.eachInWords('62', { changes: [], never })).toMatch(/^Không giả định nào/u);
});

it('leaves no words together that the half of the line of an office has no room for', async () => {
  const headOf = async (en: string) => {
    const settings = BriefSettings.parse({ office: { vi: 'Sở Tài chính', en } });
    const briefing = await briefingOf(oddRun(), { language: 'en', settings, digest: '' });
    const xml = strFromU8(
      unzipSync(await docxFromBriefing(briefing))['word/document.xml'] ?? new Uint8Array(),
    );
    return /<w:t[^>]*>(DEPARTMENT[^<]*)</u.exec(xml)?.[1];
  };
  expect(await headOf('Department of Finance of Long An')).toMatch(/ OF\u00A0LONG\u00A0AN$/u);
  expect(await headOf('Department of Planning and State Budget Management')).toMatch(
    / STATE BUDGET MANAGEMENT$/u,
  );
});
