import { scorecard } from '../assessment/scorecard.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';

/** Options of `check`. */
export interface CheckOptions {
  readonly lang: Language;
  readonly json?: boolean;
}

/** `check`: reads and projects a plan folder; says what it holds, or everything that is wrong with it. */
export async function check(argument: string, { lang, json = false }: CheckOptions): Promise<void> {
  try {
    const found = await findings(await planFolderFromArgument(argument));
    process.stdout.write(
      json ? `${JSON.stringify({ ...found, issues: [] }, null, 2)}\n` : `${foundText(found, lang)}\n`,
    );
  } catch (error) {
    if (!json || !(error instanceof ScenarioError)) throw error;
    process.stdout.write(`${JSON.stringify({ issues: error.issues }, null, 2)}\n`);
    process.exitCode = 1;
  }
}

interface Findings {
  readonly plan: string;
  readonly targets: number;
  readonly measures: number;
  readonly facts: number;
  readonly sources: number;
  readonly scenarios: number;
  /** Targets that no scenario can compute. */
  readonly notComputable: readonly string[];
}

async function findings(folder: string): Promise<Findings> {
  const { plan, dataset, scenarios } = await readPlanFolder(folder);
  const card = scorecard(simulatePlan({ plan, dataset, scenarios }));
  const computed = new Set(
    card.filter(({ verdict }) => verdict !== 'notComputable').map(({ target }) => target.id),
  );
  return {
    plan: plan.id,
    targets: plan.targets.length,
    measures: plan.measures.length,
    facts: dataset.observations.length,
    sources: dataset.sources.length,
    scenarios: scenarios.length,
    notComputable: plan.targets.map(({ id }) => id).filter((id) => !computed.has(id)),
  };
}

function foundText(found: Findings, language: Language): string {
  const { plan, targets, measures, facts, sources, scenarios, notComputable } = found;
  if (language === 'vi') {
    const head = `${plan}: không có lỗi. ${targets} chỉ tiêu, ${measures} nhiệm vụ, ${facts} số liệu từ ${sources} nguồn, ${scenarios} kịch bản.`;
    return notComputable.length === 0
      ? head
      : `${head}\nChưa tính được ở mọi kịch bản: ${notComputable.join(', ')}.`;
  }
  const head = `${plan}: no problems. ${targets} targets, ${measures} measures, ${facts} figures from ${sources} sources, ${scenarios} scenarios.`;
  return notComputable.length === 0
    ? head
    : `${head}\nNot computable in any scenario: ${notComputable.join(', ')}.`;
}
