import { scorecard } from '../analysis/scorecard.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import { auditFacts } from '../plan/audit/auditFacts.js';
import type { Finding } from '../plan/audit/Finding.js';
import type { Language } from '../plan/LocalText.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { findingsText } from '../report/language/findingsText.js';
import { arithmeticText, findingText } from '../report/language/findingText.js';
import { type CheckTargetsOptions, checkTargets } from './checkTargets.js';
import { optionOf } from './namingOptions.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';
import { print, printJson } from './print.js';

/** Options of `check`. */
export interface CheckOptions extends CheckTargetsOptions {
  readonly json?: boolean;
  /** Test the targets together instead. */
  readonly targets?: boolean;
  /** Fail where figures contradict each other. */
  readonly strict?: boolean;
}

/**
 * `check`: reads and projects a plan folder, and audits its facts; says what it holds and what its figures say about each
 * other, or everything that is wrong with it.
 *
 * Findings about facts are warnings: published figures contradict each other, a plan has to be projected from them all
 * the same, and whoever wrote the folder cannot mend what an office printed. So they leave the exit code at 0, unless
 * `--strict` asks that a contradiction makes it 1. With `--targets` the plan's targets are tested together in place of all
 * this: that they conflict is a finding too, not an error.
 */
export async function check(
  argument: string,
  { json = false, strict = false, targets = false, ...options }: CheckOptions,
): Promise<void> {
  const { lang } = options;
  try {
    refuseIdleOptions(options, { strict, targets });
    if (targets) {
      const { text, told: report } = await checkTargets(await planFolderFromArgument(argument), options);
      print(json ? JSON.stringify(report, null, 2) : text);
      return;
    }
    const { findings, ...contents } = await contentsOf(await planFolderFromArgument(argument));
    if (json)
      printJson({ ...contents, findings: findings.map((finding) => told(finding, lang)), issues: [] });
    else print(`${contentsText(contents, lang)}\n${findingsText(findings, lang)}`);
    if (strict && findings.some(({ weight }) => weight === 'contradiction')) process.exitCode = 1;
  } catch (error) {
    if (!json || !(error instanceof ScenarioError)) throw error;
    printJson({ issues: error.issues });
    process.exitCode = 1;
  }
}

/** Refuses options that would change nothing, so that nobody believes they did. */
function refuseIdleOptions(
  { lang: _, ...ofTargets }: CheckTargetsOptions,
  { strict, targets }: { readonly strict: boolean; readonly targets: boolean },
): void {
  const given = Object.entries(ofTargets).filter(([, value]) => value !== undefined);
  const idle = (issue: Pick<Issue, 'path' | 'value' | 'expected' | 'hint'>): Issue => ({
    code: 'badArgument',
    ...issue,
  });
  const issues = (targets ? [] : given).map(([name, value]) =>
    idle({
      path: [optionOf(name)],
      value,
      expected: say`--targets beside it`,
      hint: say`Facts are audited without it.`,
    }),
  );
  if (targets && strict) {
    const hint = say`It is about facts that contradict each other.`;
    issues.push(idle({ path: ['--strict'], value: true, expected: say`no --targets beside it`, hint }));
  }
  if (issues.length > 0) throw new ScenarioError(issues);
}

/** A finding for programs: its arithmetic in words, its rows with all that they say. */
function told(finding: Finding, language: Language) {
  const { kind, weight, computed, expected, lacking, factor } = finding;
  return {
    kind,
    weight,
    text: findingText(finding, language),
    arithmetic: finding.arithmetic.map((line) => arithmeticText(line, language)),
    computed,
    expected,
    lacking,
    factor,
    rows: finding.rows.map(({ observation, place }) => ({ ...observation, place })),
  };
}

interface Contents {
  readonly plan: string;
  readonly targets: number;
  readonly measures: number;
  readonly facts: number;
  readonly sources: number;
  readonly scenarios: number;
  /** Targets that no scenario can compute. */
  readonly notComputable: readonly string[];
}

async function contentsOf(folder: string): Promise<Contents & { readonly findings: readonly Finding[] }> {
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
    findings: auditFacts(dataset, plan),
  };
}

function contentsText(found: Contents, language: Language): string {
  const { plan, targets, measures, facts, sources, scenarios, notComputable } = found;
  if (language === 'vi') {
    const head = `${plan}: không có lỗi. ${targets} chỉ tiêu, ${measures} nhiệm vụ, ${facts} số liệu từ ${sources} nguồn, ${scenarios} kịch bản.`;
    return notComputable.length === 0
      ? head
      : `${head}\nChưa tính được ở mọi kịch bản: ${notComputable.join(', ')}.`;
  }
  const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
  const head = `${plan}: no problems. ${many(targets, 'target')}, ${many(measures, 'measure')}, ${many(facts, 'figure')} from ${many(sources, 'source')}, ${many(scenarios, 'scenario')}.`;
  return notComputable.length === 0
    ? head
    : `${head}\nNot computable in any scenario: ${notComputable.join(', ')}.`;
}
