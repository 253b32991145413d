import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { DoubtEffect, FoundSensitivity } from '../../uncertainty/FoundSensitivity.js';
import type { SobolIndex } from '../../uncertainty/sobolIndices.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import { doubtName } from './doubtTable.js';
import { rounded } from './oddsLines.js';
import type { Page } from './Page.js';
import { type Table, tableOf } from './Table.js';

/** What a target hangs on, the one that moves it furthest first, and what would change its odds. */
export function sensitivityPage(run: PlanRun, found: FoundSensitivity, options: TableOptions = {}): Page {
  const { say, labels } = wordsOf(run, options);
  const { sensitivity: text } = say.futures;
  const { effects, failed, draws, seed, hash } = found;
  return {
    language: say.language,
    blocks: [
      [
        say.of(run.plan.title),
        text.title(
          `${say.of(found.target.label)} (${say.targetBounds(found.target)})`,
          labels.scenario(found.scenario),
        ),
      ],
      sensitivityTable(run, found, options),
      effectLines(run, found, options),
      [
        ...(effects.some(({ isEvent }) => isEvent) ? [text.event] : []),
        ...(effects.some(({ names }) => names.length > 1) ? [text.grouped] : []),
        text.shares,
        ...(failed === 0 ? [] : [text.failed(say.number(failed, 0))]),
        text.sample(say.number(draws, 0), seed, hash),
      ],
    ],
  };
}

/** What is in doubt behind an effect, in words; several names where they are correlated. */
export function effectName(
  run: PlanRun,
  { names, scenario }: Pick<DoubtEffect, 'names'> & Pick<FoundSensitivity, 'scenario'>,
  options: TableOptions,
): string {
  const words = { ...wordsOf(run, options), scenario };
  return names.map((name) => doubtName(name, words)).join('; ');
}

/** Values of a target as they are printed: with a unit, and without. */
export function printedValues(run: PlanRun, { target, effects }: FoundSensitivity, say: Sentences) {
  const values = effects.flatMap(({ low, high }) => [low ?? [], high ?? []].flat());
  const decimals = decimalsOf({ target, values }, run.plan);
  const number = (value: number | undefined) => (value === undefined ? '–' : say.number(value, decimals));
  const amount = (value: number | undefined) =>
    value === undefined ? '–' : say.amount(value, target.unit, decimals);
  return { number, amount, decimals };
}

/** Odds that move by less stay as they are: half a future of 100. */
const leastChange = 0.005;

function effectLines(run: PlanRun, found: FoundSensitivity, options: TableOptions): string[] {
  const { say } = wordsOf(run, options);
  const { sensitivity: text } = say.futures;
  const { effects, probability, middle } = found;
  const { amount, number } = printedValues(run, found, say);
  const [most] = effects;
  const change = ({ without }: DoubtEffect) => Math.abs(without.value - probability.value);
  const [deciding] = [...effects].sort((one, other) => change(other) - change(one));
  const from = rounded(probability, say);
  const named = (effect: DoubtEffect) =>
    say.inSentence(effectName(run, { ...effect, scenario: found.scenario }, options));
  return [
    ...(middle === undefined ? [] : [text.middle(amount(middle))]),
    ...(most === undefined || number(most.low) === number(most.high)
      ? []
      : [text.most(named(most), number(most.low), amount(most.high))]),
    ...(deciding === undefined
      ? []
      : [
          text.change(
            named(deciding),
            from,
            change(deciding) < leastChange ? from : rounded(deciding.without, say),
          ),
        ]),
  ];
}

/** Each doubt with the values of the target at its ends, its shares of the variance, and the odds without it. */
export function sensitivityTable(run: PlanRun, found: FoundSensitivity, options: TableOptions = {}): Table {
  const { say } = wordsOf(run, options);
  const { sensitivity: text } = say.futures;
  const { decimals } = printedValues(run, found, say);
  const unit = say.unit(found.target.unit);
  return tableOf<DoubtEffect>(
    say,
    [
      {
        heading: text.doubt,
        cell: (effect) => effectName(run, { ...effect, scenario: found.scenario }, options),
      },
      { heading: `${text.low} (${unit})`, cell: ({ low }) => ({ value: low, decimals }) },
      { heading: `${text.high} (${unit})`, cell: ({ high }) => ({ value: high, decimals }) },
      { heading: text.first, cell: ({ first }) => shareText(first, say) },
      { heading: text.total, cell: ({ total }) => shareText(total, say) },
      {
        heading: text.without,
        cell: ({ without }) => ({ value: 100 * without.value, text: rounded(without, say) }),
      },
    ],
    found.effects,
  );
}

function shareText({ value, low, high }: SobolIndex, say: Sentences): string {
  const { sensitivity: text } = say.futures;
  const percent = (share: number) => say.number(100 * share, high < 0.01 ? 1 : 0);
  return value === undefined ? text.notFromZero : text.share(percent(value), percent(low), percent(high));
}
