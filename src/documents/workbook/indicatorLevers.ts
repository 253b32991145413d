import { socialInvestment } from '../../plan/indicators/accountsIndicators.js';
import type { IndicatorAssumption, IndicatorMove, Scenario } from '../../plan/scenarios/Scenario.js';
import { type Lever, type LeverWords, unused, years } from './Lever.js';
import type { ProjectionLines } from './projectionLines.js';

/** Ways in which an indicator moves; its place, counted from 1, is its code. */
const moves: readonly IndicatorMove[] = ['growth', 'change', 'add', 'amount', 'shareOfGrdp'];

/** An indicator beside the accounts, with the decimals of its level. */
export interface ShownIndicator {
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
}

/**
 * The indicators beside the accounts that some scenario projects, each with its unit, in the order they first appear; one
 * that lacks the level it starts from is not computable, whatever is typed.
 */
export function indicatorsBeside(scenarios: readonly Scenario[]): { indicator: string; unit: string }[] {
  const units = new Map<string, string>();
  for (const { indicators } of scenarios)
    for (const { indicator, unit } of indicators.filter(isProjected))
      if (!units.has(indicator)) units.set(indicator, unit);
  return [...units].map(([indicator, unit]) => ({ indicator, unit }));
}

function assumptionOf({ indicators }: Scenario, indicator: string): IndicatorAssumption | undefined {
  return indicators.find((each) => each.indicator === indicator && isProjected(each));
}

function isProjected({ move, base }: IndicatorAssumption): boolean {
  return base !== undefined || move === 'amount' || move === 'shareOfGrdp';
}

/** A figure for each way in which some scenario moves an indicator. */
export function indicatorLevers(scenarios: readonly Scenario[], { say, labels }: LeverWords): Lever[] {
  const words = say.workbook;
  return indicatorsBeside(scenarios).flatMap(({ indicator, unit }) =>
    moves
      .filter((move) => scenarios.some((scenario) => assumptionOf(scenario, indicator)?.move === move))
      .map((move): Lever => {
        const isRate = move === 'growth' || move === 'shareOfGrdp';
        return {
          id: `${move}:${indicator}`,
          label: words.of(words.moves[move], labels.indicator(indicator)),
          unit: isRate
            ? move === 'growth'
              ? words.rate
              : say.names.percentOfGrdp
            : words.stepUnit(move, say.unit(unit)),
          own: true,
          shown: isRate ? 'percent' : 'amount',
          of: (scenario) => {
            const found = assumptionOf(scenario, indicator);
            return years(scenario, found?.move === move ? found.path : undefined);
          },
        };
      }),
  );
}

/** How indicators move, and the levels they start from. */
export function indicatorBases(scenarios: readonly Scenario[], { say, labels }: LeverWords): Lever[] {
  const words = say.workbook;
  const common = { own: false, shown: 'amount' } as const;
  return indicatorsBeside(scenarios).flatMap(({ indicator, unit }): Lever[] => [
    {
      ...common,
      id: `base.move:${indicator}`,
      label: words.moveCode(labels.indicator(indicator)),
      unit: words.code,
      shown: 'code',
      of: (scenario) => [moves.indexOf(assumptionOf(scenario, indicator)?.move as IndicatorMove) + 1],
    },
    {
      ...common,
      id: `base.level:${indicator}`,
      label: words.startOf(labels.indicator(indicator)),
      unit: say.unit(unit),
      of: (scenario) => [assumptionOf(scenario, indicator)?.base?.value ?? unused],
    },
  ]);
}

/** The levels of indicators beside the accounts, by the way they move. */
export function indicatorLines(
  { has, line, at, fixed, pushed, words, unit, indicator: nameOf }: ProjectionLines,
  beside: readonly ShownIndicator[],
): void {
  for (const { indicator, unit: its, decimals } of beside) {
    const [path, level] = [`path:${indicator}`, `indicator.${indicator}`];
    const name = nameOf(indicator);
    // What is invested follows from the rate where growth does, and the scenario says nothing else of it.
    const invested = (t: number) =>
      indicator === socialInvestment && its === 'billion VND' && has('investment')
        ? `IF(ISNUMBER(${at('investment', t)}),${at('investment', t)}*${at('value.total', t)},"")`
        : '""';
    line([path, words.unshocked(name), unit(its), decimals], (t) => {
      if (t === 0) return fixed(`base.level:${indicator}`);
      const before = at(path, t - 1);
      const stepped = (formula: string) => `IF(ISNUMBER(${before}),${formula},"")`;
      return moves.reduceRight((rest, move, position) => {
        const own = `${move}:${indicator}`;
        if (!has(own)) return rest;
        const value = at(own, t);
        const formula = {
          growth: stepped(`${before}*(1+${value})`),
          change: stepped(`${before}+${value}`),
          add: stepped(`${before}+${value}`),
          amount: value,
          shareOfGrdp: `${value}*${at('value.total', t)}`,
        }[move];
        return `IF(${fixed(`base.move:${indicator}`)}=${position + 1},${formula},${rest})`;
      }, invested(t));
    });
    line([level, name, unit(its), decimals], (t) =>
      t === 0
        ? `IF(ISNUMBER(${at(path, 0)}),${at(path, 0)},"")`
        : `IF(ISNUMBER(${at(path, t)}),${pushed(path, `factor.${indicator}`, t)},"")`,
    );
  }
}
