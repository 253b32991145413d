import { leverAverage } from '../../../analysis/backcast/leverAverage.js';
import { leverNames } from '../../../analysis/backcast/withLever.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { PlanCase } from '../../../projection/PlanCase.js';
import { labelsOf } from '../../../report/language/labels.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { type Choices, choicesFor } from '../Choices.js';
import { lastShares, leastShare, sharesWith, yourPath } from '../yourPath.js';
import type { PathView } from './PathView.js';
import type { SliderContent } from './slider.js';

/** One slider of the panel: where it stands, and the choices when it is moved. */
export interface PanelSlider extends SliderContent {
  readonly with: (value: number) => Choices;
}

/** The sliders of the panel, by group. */
export interface Panel {
  readonly growth: readonly PanelSlider[];
  readonly shares: readonly PanelSlider[];
  readonly around: readonly PanelSlider[];
  /** What stands over those around growth and structure: what they are. */
  readonly aroundTitle: string;
}

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  growth: [0, 15],
  deflator: [0, 12],
  exchangeRate: [-3, 10],
  population: [-1, 3],
  investment: [10, 80],
};

/** What can be written into a field: what lies beyond is a slip of the finger. */
const written = { rate: [-50, 100], share: [0.1, 100] } as const;

/**
 * What can be moved on a path, with where it stands: the yearly average from the first year that changes.
 *
 * @param view - the path, projected or not
 * @param choices - those behind it
 * @param words - the plan whose activities are named, and the language
 */
export function panelOf(
  { start, words }: PathView,
  choices: Choices,
  { plan, say }: Pick<PlanCase, 'plan'> & { readonly say: Sentences },
): Panel {
  const unmoved = yourPath(start, { ...choices, values: {}, shares: undefined }, words);
  const labels = labelsOf({ plan }, say);
  const text = say.explorer;
  const names: Readonly<Record<string, string>> = {
    growth: text.growthOfGrdp,
    deflator: text.deflator,
    exchangeRate: text.exchangeRate,
    population: text.population,
    investment: text.investment,
  };
  const one = (lever: string): PanelSlider => {
    const [kind = '', activity] = lever.split(/\.(.*)/s);
    const before = rounded(leverAverage(unmoved, lever, choices.from));
    const moved = choices.values[lever];
    return {
      id: `lever-${lever}`,
      name: activity === undefined ? (names[kind] ?? lever) : labels.activity(activity),
      value: moved ?? before,
      before: moved === undefined ? undefined : before,
      bounds: bounds[kind] ?? [0, 15],
      written: kind === 'investment' ? written.share : written.rate,
      with: (value) => ({ ...choices, values: { ...choices.values, [lever]: value } }),
    };
  };
  const known = leverNames(unmoved);
  const growth = known.filter((lever) =>
    choices.growthBy === 'activities' && !hasResidual(unmoved)
      ? lever.startsWith('growth.')
      : lever === 'growth' || lever === 'investment' || lever.startsWith('growth.'),
  );
  const around = (['deflator', 'exchangeRate', 'population'] as const).filter((lever) =>
    known.includes(lever),
  );
  return {
    growth: growth.map(one),
    shares: choices.growthBy === 'total' ? shareSliders(unmoved, choices, labels.activity) : [],
    around: around.map(one),
    aroundTitle: text.yearly(say.capital(around.map((lever) => text.groups.around[lever]).join(', '))),
  };
}

function hasResidual({ growth }: Scenario): boolean {
  return growth.closure === 'byActivity' && growth.residual !== undefined;
}

function shareSliders(
  unmoved: Scenario,
  choices: Choices,
  nameOf: (activity: string) => string,
): PanelSlider[] {
  const own = lastShares(unmoved);
  const shares = choices.shares ?? own;
  const bounds = [leastShare, 100 - leastShare * (unmoved.base.activities.length - 1)] as const;
  return unmoved.base.activities.map((activity) => ({
    id: `share-${activity}`,
    name: nameOf(activity),
    value: shares[activity] ?? 0,
    before: choices.shares === undefined || shares[activity] === own[activity] ? undefined : own[activity],
    bounds,
    written: bounds,
    with: (share) => ({ ...choices, shares: sharesWith(shares, activity, share) }),
  }));
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}

/** The choices with nothing moved. */
export function unmovedChoices({ start }: PathView, { compare }: Choices): Choices {
  return choicesFor(start, compare);
}
