import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { initPlanFolder } from '../../src/files/initPlanFolder.js';
import { publisherName, sourceLocator, sourceTitle } from '../../src/report/language/labels.js';
import { languageOfText } from '../../src/report/language/languageOfText.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { emptyFolder } from '../fixtures/folderContent.js';
import { shippedPlans } from '../fixtures/shippedPlan.js';
import { shippedOpened } from '../fixtures/shippedRun.js';

const template = async () => {
  const folder = await emptyFolder();
  await initPlanFolder(folder);
  return openPlan(folder);
};
const plans = [
  ...shippedPlans.map((name) => [name, () => shippedOpened(name)] as const),
  ['template', template] as const,
];

it.each(plans)('sources of %s are cited in Vietnamese, and re-posts by who posts them', async (_, opened) => {
  const { sources } = (await opened()).simulate().dataset;
  expect(sources.length).toBeGreaterThan(4);
  const [vi, en] = [sentences('vi'), sentences('en')];
  // An original title may follow in brackets; a name of the province says nothing of the language.
  const said = sources.map((source) => sourceTitle(source, vi).replace(/\(.*\)|Lạng Sơn/gu, ''));
  expect(said.filter((title) => languageOfText(title) === 'en')).toEqual([]);
  const named = sources.flatMap((source) => [publisherName(source, vi), publisherName(source, en)]);
  expect(named.filter((name) => /^(đăng lại|re-post|mirror)/iu.test(name))).toEqual([]);
  const places = sources.map((source) => sourceLocator(source, en)).filter((place) => / /u.test(place));
  expect(places.filter((place) => languageOfText(place) === 'vi')).toEqual([]);
});

it.each(shippedPlans)('texts of %s write a minus as a minus', async (name) => {
  for (const file of ['plan.yaml', 'scenarios.yaml']) {
    const path = fileURLToPath(new URL(`../../data/${name}/${file}`, import.meta.url));
    const texts = (await readFile(path, 'utf8')).split('\n').filter((line) => /^\s*(vi|en): /u.test(line));
    expect(texts.filter((line) => /(?<=[ (])-\d/u.test(line))).toEqual([]);
  }
});
