import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** Options of `solve`, as typed. */
export interface SolveOptions {
  readonly scenario?: readonly string[];
  readonly target?: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly bounds?: readonly string[];
  readonly weight?: readonly string[];
  readonly from?: string;
  readonly staying?: string;
  readonly observed?: readonly string[];
  readonly weights?: readonly string[];
  readonly latestStart?: boolean;
  readonly adds?: string;
  readonly probability?: string;
  readonly json?: boolean;
}
/** Refuses options that make no sense together: all of them in one line. */
export function refuseMixedOptions(options: SolveOptions): void {
  const { by, observed, weights, latestStart = false, adds, probability } = options;
  if (weights !== undefined && observed === undefined) {
    const expected = say`${'--observed'} beside it, with parts of a year such as ${'2025-Q1=6.9%'}`;
    throw new ScenarioError([
      { code: 'badArgument', path: ['--weights'], value: weights.join(' '), expected },
    ]);
  }
  const given = (['to', 'bounds', 'weight', 'from', 'staying', 'latestStart', 'adds'] as const).filter(
    (name) => options[name] !== undefined,
  );
  const isByGrowth = by === undefined || by.join() === 'growth';
  const isByOne = by === undefined || by.length === 1;
  if (probability !== undefined) refuseBesideProbability(options, given);
  else if (observed !== undefined)
    refuseBeside('--observed', {
      others: [...(isByGrowth ? [] : ['by']), ...given.filter((name) => name !== 'to')],
      expected: say`only --scenario, --target, --to and --by growth beside it`,
      hint: say`What is still needed is growth, from the first year that was not observed.`,
    });
  else if (adds !== undefined && !latestStart) {
    const expected = say`${'--latest-start'} beside it, which says how late a measure of that size can start`;
    throw new ScenarioError([{ code: 'badArgument', path: ['--adds'], value: adds, expected }]);
  } else if (adds !== undefined)
    refuseBeside('--adds', {
      others: [
        ...(isByOne ? [] : ['by']),
        ...given.filter((name) => name !== 'adds' && name !== 'latestStart'),
      ],
      expected: say`only --latest-start, --scenario, --target and --by of one assumption beside it`,
      hint: say`A measure of a size is held against the target as the plan has it.`,
    });
  else if (latestStart)
    refuseBeside('--latest-start', {
      others: given.filter((name) => name === 'from'),
      expected: say`no ${'--from'} beside it`,
      hint: say`Every year is tried as the first that changes.`,
    });
}

function refuseBesideProbability({ by, observed }: SolveOptions, given: readonly string[]): void {
  refuseBeside('--probability', {
    others: [
      ...(by === undefined || by.length === 1 ? [] : ['by']),
      ...(observed === undefined ? [] : ['observed']),
      ...given,
    ],
    expected: say`only --scenario, --target and --by of one assumption beside it`,
    hint: say`One assumption moves alike in all years, in the futures that the plan holds possible.`,
  });
}

interface Mixed {
  readonly others: readonly string[];
  readonly expected: Message;
  readonly hint: Message;
}

function refuseBeside(option: string, { others, expected, hint }: Mixed): void {
  if (others.length === 0) return;
  const value = others.map((name) => (name === 'latestStart' ? '--latest-start' : `--${name}`)).join(', ');
  const issue: Issue = { code: 'badArgument', path: [option], value, expected, hint };
  throw new ScenarioError([issue]);
}
