import type { Verdict } from '../../../analysis/ScorecardRow.js';
import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import type { ChartSize } from '../../draw/Chart.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';
import { outcomes, type ScorecardFigures, type TargetLine } from './scorecardFigures.js';
import { cellTexts, lackText } from './scorecardTexts.js';
import { outcomeHeading, verdictSigns } from './scorecardWords.js';

/** A cell of the heat table in words. */
export interface CellWords {
  readonly scenario: string;
  readonly target: string;
  readonly verdict: Verdict;
  readonly sign: string;
  readonly value: string;
}

/** A row of the heat table in words. */
export interface LineWords {
  readonly name: string;
  readonly promise: string;
  readonly cells: readonly CellWords[];
}

/** All words of the heat table, before they have a place. */
export interface ScorecardContent {
  readonly scenarios: readonly string[];
  /** Verdicts that occur, for the key. */
  readonly verdicts: readonly Verdict[];
  readonly groups: readonly { readonly heading: string; readonly lines: readonly LineWords[] }[];
  /** Targets that no scenario can compute: a line each, without empty cells. */
  readonly unknown: { readonly heading: string; readonly lines: readonly string[] };
}

/**
 * The words of the heat table: targets that a scenario can compute as rows of cells, the others as a list.
 *
 * A slide says of those what they lack; half a page leaves that to the rows of the chart.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const words = scorecardContent(scorecardFigures(result), result.plan, { language: 'en', size: 'halfPage' });
 * words.groups.map(({ heading }) => heading)
 * // => ['Met in no scenario (1)', 'Depends on the scenario (5)', 'Met in every scenario that can compute it (4)']
 */
export function scorecardContent(
  { scenarios, lines }: ScorecardFigures,
  plan: Plan,
  { language, size }: { readonly language: Language; readonly size: ChartSize },
): ScorecardContent {
  const nameOf = namesOf(lines, { language, short: size === 'halfPage' });
  const groups = outcomes.flatMap((outcome) => {
    const own = lines.filter((line) => line.outcome === outcome);
    if (outcome === 'unknown' || own.length === 0) return [];
    const heading = outcomeHeading(outcome, { targets: own.length, scenarios: scenarios.length }, language);
    return [
      { heading, lines: own.map((line) => ({ ...lineWords(line, plan, language), name: nameOf(line) })) },
    ];
  });
  const unknown = lines.filter(({ outcome }) => outcome === 'unknown');
  const found = new Set(lines.flatMap(({ cells }) => cells.map(({ verdict }) => verdict)));
  const order: readonly Verdict[] = ['met', 'exceeded', 'metAtStart', 'missed', 'notComputable'];
  return {
    scenarios: scenarios.map(({ label }) => label[language]),
    verdicts: order.filter((verdict) => found.has(verdict)),
    groups,
    unknown: unknownWords(unknown, { plan, nameOf }, { language, lacks: size === 'slide' }),
  };
}

/** Names; where half a page has no room, without the remark in brackets at their end, unless it tells two apart. */
function namesOf(
  lines: readonly TargetLine[],
  { language, short }: { readonly language: Language; readonly short: boolean },
): (line: TargetLine) => string {
  const whole = ({ target }: TargetLine) => target.label[language];
  const cut = (line: TargetLine) => whole(line).replace(/ \([^()]*\)$/u, '');
  const shorts = lines.map(cut);
  return (line) =>
    short && shorts.filter((name) => name === cut(line)).length === 1 ? cut(line) : whole(line);
}

function lineWords(line: TargetLine, plan: Plan, language: Language): Omit<LineWords, 'name'> {
  const texts = cellTexts(line, plan, language);
  const { target, cells } = line;
  return {
    promise: targetBoundsText(target, language),
    cells: cells.map(({ scenario, verdict }, position) => ({
      scenario,
      target: target.id,
      verdict,
      sign: verdictSigns[verdict],
      value: texts[position] ?? '',
    })),
  };
}

/** What most of them lack stands in the heading, what others lack beside their names. */
function unknownWords(
  lines: readonly TargetLine[],
  { plan, nameOf }: { readonly plan: Plan; readonly nameOf: (line: TargetLine) => string },
  { language, lacks }: { readonly language: Language; readonly lacks: boolean },
): ScorecardContent['unknown'] {
  const scenarios = lines[0]?.cells.length ?? 0;
  const heading = outcomeHeading('unknown', { targets: lines.length, scenarios }, language);
  const names = lines.map(nameOf);
  if (!lacks || lines.length === 0) return { heading, lines: names };
  const needs = lines.map((line) => lackText(line, plan, language));
  const count = (need: string) => needs.filter((other) => other === need).length;
  const usual = needs.reduce((best, need) => (count(need) > count(best) ? need : best));
  const missing = language === 'vi' ? 'thiếu' : 'lacking';
  const unless = language === 'vi' ? 'nếu không ghi khác: ' : 'where nothing else is said, ';
  const lead = needs.every((need) => need === usual) ? '' : unless;
  return {
    heading: `${heading}; ${lead}${missing} ${usual}`,
    lines: names.map((name, position) => {
      const need = needs[position] ?? '';
      return need === usual ? name : `${name} – ${missing} ${need}`;
    }),
  };
}
