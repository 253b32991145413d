import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { print, printJson, tell } from './print.js';

/**
 * What was typed into a workbook becomes a scenario of the plan folder, at the end of scenarios.yaml; what is doubtful of it
 * is said in the words of `check`.
 */
export async function importWorkbook(
  file: string,
  folder: string,
  { language, isDry, json }: { readonly language: Language; readonly isDry: boolean; readonly json: boolean },
): Promise<void> {
  const [{ openPlan }, { safeArchive }, { placeForScenario }, { replaceFile }, { typedScenario }] =
    await Promise.all([
      import('../documents/openPlan.js'),
      import('../files/tables/safeArchive.js'),
      import('../files/placeForScenario.js'),
      import('../files/output/replaceFile.js'),
      import('../documents/workbook/typedScenario.js'),
    ]);
  const plan = await openPlan(folder, { language });
  const bytes = safeArchive(new Uint8Array(await readFile(file)), basename(file));
  const { id, start, count, yaml } = await typedScenario(bytes, plan.simulate(), file);
  const { before, after, indent } = placeForScenario(plan.scenariosText);
  const scenarios = `${before}${yaml(indent)}${after}`;
  const joined = await openPlan(plan.folder, { language, scenariosText: scenarios });
  const doubts = joined.doubts().filter(({ stated }) => stated?.document === 'scenarios' && stated.id === id);
  if (doubts.length > 0) {
    const { findingsText } = await import('../report/language/findingText.js');
    (json ? tell : print)(`${findingsText(doubts, language, joined)}\n`);
  }
  if (!isDry) await replaceFile(join(plan.folder, 'scenarios.yaml'), scenarios);
  if (json) {
    printJson({ scenario: id, extends: start, values: count, written: isDry ? [] : ['scenarios.yaml'] });
    return;
  }
  const { typed } = sentences(language).workbook;
  print(`${(isDry ? typed.wouldAdd : typed.added)(id, start, count)}\n`);
}
