import type { PlanRun } from '../../analysis/PlanRun.js';
import type { BoxCondition, BoxStep, FoundDiscovery } from '../../uncertainty/FoundDiscovery.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import { doubtName } from './doubtTable.js';
import { rounded, roundedShare } from './oddsLines.js';
import type { Page } from './Page.js';
import { type Table, tableOf } from './Table.js';

/**
 * Under which conditions a target is missed, as a sentence, with how far each condition can be trusted and the boxes on
 * the way.
 */
export function discoveryPage(run: PlanRun, found: FoundDiscovery, options: TableOptions = {}): Page {
  const { say, labels } = wordsOf(run, options);
  const { discovery: text } = say.futures;
  const density = rounded(found.density, say);
  const target = `${say.of(found.target.label)} (${say.targetBounds(found.target)})`;
  return {
    language: say.language,
    blocks: [
      [say.of(run.plan.title), text.title(target, labels.scenario(found.scenario))],
      boxLines(run, found, options),
      ...(found.conditions.length === 0
        ? []
        : [
            { ...conditionTable(run, found, options), caption: text.conditionsOf(density) },
            [text.trajectory],
            { ...trajectoryTable(run, found, options), caption: text.boxesTo(density) },
          ]),
      [honestLine(found, say)],
    ],
  };
}

/** How many futures were drawn, and what a quasi-p value is where one is told. */
export function honestLine({ draws, seed, hash, conditions }: FoundDiscovery, say: Sentences): string {
  const { honest, quasiPMeans, sample } = say.futures.discovery;
  const lines = [honest(say.number(draws, 0), seed), ...(conditions.length === 0 ? [] : [quasiPMeans])];
  return [...lines, sample(hash)].join(' ');
}

/** The box in sentences: what it asks, how often the target is missed in it, and how much of all misses it holds. */
export function boxLines(run: PlanRun, found: FoundDiscovery, options: TableOptions = {}): string[] {
  const { say } = wordsOf(run, options);
  const { discovery: text } = say.futures;
  const percent = (share: number) => roundedShare(share, say);
  const { conditions, density, missed, coverage, mass, isDense } = found;
  if (found.everyFuture !== undefined) return [text.every[found.everyFuture]];
  if (conditions.length === 0) return [text.none, text.all(rounded(missed, say))];
  return [
    text.box(
      rounded(density, say),
      conditions.map((one) => conditionText(run, { ...one, scenario: found.scenario }, options)),
    ),
    text.held(percent(coverage), percent(mass), conditions.length),
    text.all(rounded(missed, say)),
    ...(isDense ? [] : [text.notDense(rounded(density, say))]),
  ];
}

/** A condition in words, as it stands within a sentence. */
export function conditionText(
  run: PlanRun,
  condition: BoxCondition & Pick<FoundDiscovery, 'scenario'>,
  options: TableOptions,
): string {
  const { say, labels } = wordsOf(run, options);
  const { discovery: text } = say.futures;
  const { name, kind, low, high, unit, scenario } = condition;
  const called = say.inSentence(doubtName(name, { say, labels, scenario }));
  if (kind === 'event') return low === undefined ? text.happensNot(called) : text.happens(called);
  // A share that is to be reached and the size of a shock are no averages of years.
  const isOne = name.startsWith('structure.') || name.startsWith('shock.');
  const told = isOne && kind === 'level' ? called : text.of(called, kind);
  const amount = (value: number) =>
    kind === 'level' ? say.amount(value, unit, 1) : say.withUnit(say.signed(value, 1), unit);
  if (low !== undefined && high !== undefined) return text.between(told, amount(low), amount(high));
  if (high !== undefined) return text.below(told, amount(high));
  return low === undefined ? told : text.above(told, amount(low));
}

/** Each condition with its quasi-p value, and what the box would be without it. */
function conditionTable(
  run: PlanRun,
  { conditions, scenario }: FoundDiscovery,
  options: TableOptions,
): Table {
  const { say } = wordsOf(run, options);
  const { discovery: text } = say.futures;
  return tableOf<BoxCondition>(
    say,
    [
      {
        heading: text.condition,
        cell: (one) => say.capital(conditionText(run, { ...one, scenario }, options)),
      },
      {
        heading: text.quasiP,
        cell: ({ quasiP }) => ({ value: quasiP, text: quasiP < 0.001 ? text.tiny : say.number(quasiP, 3) }),
      },
      { heading: text.without, cell: ({ densityWithout }) => of100(densityWithout, say) },
    ],
    conditions,
  );
}

/** A share of the futures drawn, as sentences say it. */
function of100(share: number, say: Sentences) {
  return { value: 100 * share, text: roundedShare(share, say) };
}

/** At most so many boxes are printed, evenly over the way, besides the one taken. */
const mostSteps = 10;

/** A box with its place on the way. */
export interface PlacedBox extends BoxStep {
  readonly step: number;
}

/** Boxes evenly over the way, the one taken and the last among them. */
function shownBoxes({ trajectory, taken }: FoundDiscovery): PlacedBox[] {
  const every = Math.max(1, Math.ceil(trajectory.length / mostSteps));
  return trajectory
    .map((box, step) => ({ ...box, step }))
    .filter(({ step }) => step === taken || step % every === 0 || step === trajectory.length - 1);
}

/** The boxes on the way from all futures to the smallest: coverage falls as density rises. */
export function trajectoryTable(run: PlanRun, found: FoundDiscovery, options: TableOptions = {}): Table {
  const { say } = wordsOf(run, options);
  const { discovery: text } = say.futures;
  return tableOf<PlacedBox>(
    say,
    [
      { heading: text.step, cell: ({ step }) => (step === found.taken ? text.taken(step) : `${step}`) },
      { heading: text.conditions, cell: ({ conditions }) => ({ value: conditions, decimals: 0 }) },
      { heading: text.density, cell: ({ density }) => of100(density, say) },
      { heading: `${text.coverage} (%)`, cell: ({ coverage }) => of100(coverage, say) },
      { heading: text.mass, cell: ({ mass }) => of100(mass, say) },
    ],
    shownBoxes(found),
  );
}
