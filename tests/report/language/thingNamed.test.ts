import { expect, it } from 'vitest';
import { sentences } from '../../../src/report/language/Sentences.js';
import { thingNamed } from '../../../src/report/language/thingNamed.js';

it('says the word for a scenario once, where its name begins with it', () => {
  const [vi, en] = [sentences('vi'), sentences('en')];
  expect(vi.briefing.scorecard('Tăng trưởng cao')).toBe('Các chỉ tiêu theo kịch bản “Tăng trưởng cao”');
  expect(vi.briefing.scorecard('Kịch bản 1')).toBe('Các chỉ tiêu theo “Kịch bản 1”');
  expect(
    vi.phrases.scenariosThat({ names: ['KỊCH BẢN CAO'], k: 1, n: 1, one: 'đạt', many: 'đạt', what: 'x' }),
  ).toBe('“KỊCH BẢN CAO” đạt x');
  expect(en.slides.assumptions('High')).toBe('What the scenario “High” assumes');
  expect(en.slides.assumptions('Scenario 1')).toBe('What “Scenario 1” assumes');
  // Another word that begins alike is none.
  expect(thingNamed('scenario', 'Scenarios of before')).toBe('scenario “Scenarios of before”');
});
