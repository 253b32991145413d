import type { PlanRun } from '../analysis/PlanRun.js';
import type { OpenedPlan } from '../documents/OpenedPlan.js';
import type { OpenOptions } from '../documents/openPlan.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Finding } from '../plan/audit/Finding.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import type { DriverArguments } from './arguments.js';
import { tellDoubts } from './openForAnswer.js';
import { outlets, print, printedPage, printJson, printPage, tell } from './print.js';
import { auditProgress, readingProgress } from './progress.js';

interface CheckOptions extends DriverArguments {
  readonly lang: Language;
  readonly json?: boolean;
  /** Audit this table alone. */
  readonly facts?: string;
  /** Test the targets together instead. */
  readonly targets?: boolean;
  /** Fail where figures contradict each other. */
  readonly strict?: boolean;
  readonly scenario?: string;
  readonly byDirection?: boolean;
  readonly relativePricesFree?: boolean;
}

/**
 * `check`: reads and projects a plan folder, and audits its facts; says what it holds and what its figures say about each
 * other, or everything that is wrong with it.
 *
 * Findings about facts are warnings: published figures contradict each other, a plan has to be projected from them all
 * the same, and whoever wrote the folder cannot correct what an office printed. So they leave the exit code at 0, unless
 * `--strict` asks that a contradiction makes it 1. With `--targets` the plan's targets are tested together in place of all
 * this: that they conflict is a finding too, not an error.
 */
export function addCheck({ program, words, language }: Adding): void {
  program
    .command('check')
    .description(words.check.description)
    .argument('[plan-folder]', words.check.folder)
    .addOption(language)
    .option('--facts <file>', words.check.facts)
    .option('--json', words.check.json)
    .option('--strict', words.check.strict)
    .option('--targets', words.check.targets)
    .option('--scenario <id>', words.check.scenario)
    .option('--by-direction', words.check.byDirection)
    .option('--relative-prices-free', words.check.relativePricesFree)
    .option('--deflator <band>', words.check.deflator)
    .option('--exchange-rate <band>', words.check.exchangeRate)
    .option('--population <band>', words.check.population)
    .option('--investment-rate <band>', words.check.investmentRate)
    .option('--icor <band>', words.check.icor)
    .action(check);
}

async function check(argument: string | undefined, options: CheckOptions): Promise<void> {
  const { json = false, lang } = options;
  let sound: Parameters<NonNullable<OpenOptions['onFacts']>>[0] | undefined;
  const onFacts: OpenOptions['onFacts'] = (read) => {
    sound = read;
  };
  try {
    await refuseIdleOptions(options);
    if (options.facts !== undefined || argument === undefined) {
      await checkTable(argument, options);
      return;
    }
    const { openPlan } = await import('../documents/openPlan.js');
    const plan = await openPlan(argument, { language: lang, onFacts, onProgress: readingProgress(lang) });
    const { refuseBeside } = await import('./refuseBeside.js');
    await refuseBeside(plan.folder);
    sound = undefined;
    if (options.targets === true) tellDoubts(plan);
    await (options.targets === true ? checkTargets : checkFacts)(plan, options);
  } catch (error) {
    if (!(error instanceof ScenarioError) || (!json && sound === undefined)) throw error;
    await tellProblems(error, options, sound);
    outlets().exitCode = 1;
  }
}

/** What is wrong with a folder and, where its facts are sound, what they say about each other: all in one go. */
async function tellProblems(
  error: ScenarioError,
  { json = false, lang, targets = false }: CheckOptions,
  sound: Pick<OpenedPlan, 'plan' | 'dataset'> | undefined,
): Promise<void> {
  const [{ problemData, problemText }, { auditFacts }] = await Promise.all([
    import('../report/language/problemText.js'),
    import('../plan/audit/auditFacts.js'),
  ]);
  const findings = sound === undefined || targets ? [] : auditFacts(sound.dataset, sound.plan);
  if (json) {
    const { findingAsJson } = await import('./findingAsJson.js');
    const told = findings.map((finding: Finding) => findingAsJson(finding, lang, sound));
    printJson({ ...(told.length === 0 ? {} : { findings: told }), issues: problemData(error, lang) });
    return;
  }
  tell(`${problemText(error, lang)}\n`);
  if (findings.length === 0) return;
  const { findingsText } = await import('../report/language/findingText.js');
  print(findingsText(findings, lang, { ...sound, canBeProjected: false }));
}

/** Audits a table of facts by itself, without a plan. */
async function checkTable(
  argument: string | undefined,
  { facts, lang, json = false, strict = false }: CheckOptions,
): Promise<void> {
  if (facts === undefined || argument !== undefined) {
    const expected = say`either a plan folder, or ${'--facts'} with a table of facts alone`;
    throw new ScenarioError([{ code: 'badArgument', path: ['--facts'], value: facts, expected }]);
  }
  const [{ readFactsAlone }, { auditFacts }, { findingsText }] = await Promise.all([
    import('../files/readFactsAlone.js'),
    import('../plan/audit/auditFacts.js'),
    import('../report/language/findingText.js'),
  ]);
  const dataset = await readFactsAlone(facts, { onProgress: readingProgress(lang) });
  const findings = auditFacts(dataset, { onProgress: auditProgress(lang, dataset.observations.length) });
  if (json) {
    const { findingAsJson } = await import('./findingAsJson.js');
    const told = findings.map((finding: Finding) => findingAsJson(finding, lang));
    printJson({ facts: dataset.observations.length, findings: told, issues: [] });
  } else print(findingsText(findings, lang));
  if (strict && findings.some(({ weight }) => weight === 'contradiction')) outlets().exitCode = 1;
}

/** Refuses options that would change nothing, so that nobody believes they did. */
async function refuseIdleOptions(options: CheckOptions): Promise<void> {
  const { lang: _, json: __, facts: ___, strict = false, targets = false, ...ofTargets } = options;
  const { optionOf } = await import('./inOptionWords.js');
  const given = Object.entries(ofTargets).filter(([, value]) => value !== undefined);
  const issues = (targets ? [] : given).map(([name, value]): Issue => {
    const hint = say`Facts are audited without it.`;
    return {
      code: 'badArgument',
      path: [optionOf(name)],
      value,
      expected: say`${'--targets'} beside it`,
      hint,
    };
  });
  if (targets && strict) {
    const hint = say`It is about facts that contradict each other.`;
    const expected = say`no ${'--targets'} beside it`;
    issues.push({ code: 'badArgument', path: ['--strict'], value: true, expected, hint });
  }
  if (issues.length > 0) throw new ScenarioError(issues);
}

async function checkTargets(
  plan: OpenedPlan,
  {
    json = false,
    scenario,
    byDirection = false,
    relativePricesFree = false,
    facts: ____,
    lang: _,
    strict: __,
    targets: ___,
    ...drivers
  }: CheckOptions,
): Promise<void> {
  const [{ driversFrom }, { inOptionWords }] = await Promise.all([
    import('./arguments.js'),
    import('./inOptionWords.js'),
  ]);
  const bounds = byDirection ? 'byDirection' : 'written';
  const asked = {
    drivers: driversFrom(drivers),
    bounds,
    ...(scenario === undefined ? {} : { scenario }),
    ...(relativePricesFree ? { deflatorByActivity: {} } : {}),
  } as const;
  const run = plan.simulate();
  const report = await inOptionWords(() => run.consistency(asked));
  if (json) {
    const { consistencyAsJson } = await import('./runAsJson.js');
    printJson(consistencyAsJson(run, report));
    return;
  }
  const { answerPage } = await import('../report/tables/answerPage.js');
  await printPage(answerPage(report));
}

async function checkFacts(
  plan: OpenedPlan,
  { json = false, strict = false, lang }: CheckOptions,
): Promise<void> {
  const { findingsText } = await import('../report/language/findingText.js');
  const { length } = plan.dataset.observations;
  const findings = plan.audit({ onProgress: auditProgress(lang, length) });
  const contents = contentsOf(plan, plan.simulate());
  const revision = plan.revision();
  if (json) {
    const { findingAsJson } = await import('./findingAsJson.js');
    const told = findings.map((finding: Finding) => findingAsJson(finding, lang, plan));
    printJson({ ...contents, ...(revision === undefined ? {} : { revision }), findings: told, issues: [] });
  } else {
    const words = sentences(lang).help;
    const missing =
      contents.notComputable.length === 0
        ? []
        : [words.notComputable(labelsOfTargets(plan, contents.notComputable, lang))];
    const revised = revision === undefined ? [] : [await revisionText(plan)];
    print([words.contents(contents), ...missing, ...revised, findingsText(findings, lang, plan)].join('\n'));
  }
  if (strict && findings.some(({ weight }) => weight === 'contradiction')) outlets().exitCode = 1;
}

/** Targets by their labels, as all that people read. */
const labelsOfTargets = ({ plan }: OpenedPlan, ids: readonly string[], language: Language) =>
  plan.targets.flatMap(({ id, label }) => (ids.includes(id) ? [label[language]] : [])).join('; ');

/** The targets before and after, where the plan amends another. */
async function revisionText(plan: OpenedPlan): Promise<string> {
  const { revisionTable } = await import('../report/tables/revisionTable.js');
  const table = revisionTable(plan);
  const page = await printedPage({ language: table.language, blocks: [[table.caption ?? ''], table] });
  return `\n${page}\n`;
}

/** What a plan folder holds, and which targets no scenario can compute. */
function contentsOf({ plan, dataset, scenarios }: OpenedPlan, run: PlanRun) {
  const computed = new Set(
    run.scorecard.filter(({ verdict }) => verdict !== 'notComputable').map(({ target }) => target.id),
  );
  return {
    plan: plan.id,
    targets: plan.targets.length,
    measures: plan.measures.length,
    facts: dataset.observations.filter(({ formula }) => formula === undefined).length,
    sources: dataset.sources.length,
    scenarios: scenarios.length,
    notComputable: plan.targets.map(({ id }) => id).filter((id) => !computed.has(id)),
  };
}
