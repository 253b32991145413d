import type { OpenedPlan } from '../documents/OpenedPlan.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { tell } from './print.js';
import { readingProgress } from './progress.js';

/** Opens the plan a question is about, and says before any answer how many doubts the answer rests on. */
export async function openForAnswer(folderOrName: string, language: Language): Promise<OpenedPlan> {
  const { openPlan } = await import('../documents/openPlan.js');
  const plan = await openPlan(folderOrName, { language, onProgress: readingProgress(language) });
  tellDoubts(plan);
  return plan;
}

/** Says how many figures, targets and assumptions of a plan are doubtful, where any are. */
export function tellDoubts(plan: Pick<OpenedPlan, 'doubts' | 'folder' | 'language'>): void {
  const { length } = plan.doubts();
  if (length > 0) tell(`${sentences(plan.language).notices.doubts(length, plan.folder)}\n`);
}
