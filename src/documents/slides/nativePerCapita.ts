import { decimalsOf } from '../../analysis/decimalsOf.js';
import { headFigure } from '../../analysis/headFigure.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { headPath } from '../../report/charts/path.js';
import { type ShownScenarios, shownScenarios } from '../../report/charts/shownScenarios.js';
import { seriesStyles } from '../../report/draw/series.js';
import { palette } from '../../report/draw/theme.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { lastWordsTogether } from '../briefing/lastWordsTogether.js';
import type { NativeLines } from './Slide.js';

/** Scenarios that can be told apart, and read in a table, from the back of a room; one line is for the others. */
const mostOnSlide = 8;

/** The scenarios that a slide names: all, or the plan's own, the extremes of GRDP per capita, the first, the actual. */
export function scenariosOnSlide(run: PlanRun): ShownScenarios {
  const { rows } = headPath(run);
  const last = run.plan.period.to;
  return shownScenarios(
    run,
    mostOnSlide,
    ({ id }) => rows.find((row) => row.scenario === id && row.year === last)?.value,
  );
}

/**
 * GRDP per capita of the scenarios over the years, with the ends of the target range as level lines over the years of
 * the plan, for a chart that the program for slides draws.
 *
 * @unit that of the plan's own target
 */
export function nativePerCapita(run: PlanRun, say: Sentences): NativeLines {
  const { plan } = run;
  const chart = headPath(run, { language: say.language });
  const { target, unit, indicator } = headFigure(run);
  const levelOf = (scenario: string, year: number) =>
    chart.rows.find((row) => row.scenario === scenario && row.year === year)?.value;
  const { shown } = scenariosOnSlide(run);
  const drawn = shown.filter(({ id }) => chart.rows.some(({ scenario }) => scenario === id));
  const years = [
    ...new Set(chart.rows.filter(({ scenario }) => scenario !== 'observed').map(({ year }) => year)),
  ].sort((a, b) => a - b);
  const styles = seriesStyles(run.allScenarios);
  const bound = (end: 'lower' | 'upper') => {
    const value = target?.[end];
    if (value === undefined) return [];
    const values = years.map((year) => (year < plan.period.from ? undefined : value));
    return [{ name: say.slides.bounds[end], colour: palette.target, values }];
  };
  const values = chart.rows.map(({ value }) => value);
  return {
    years,
    lines: [
      ...drawn.map(({ id, label }) => ({
        name: say.of(label),
        colour: styles.get(id)?.colour ?? palette.ink,
        values: years.map((year) => levelOf(id, year)),
      })),
      ...bound('upper'),
      ...bound('lower'),
    ],
    decimals: decimalsOf(target === undefined ? { unit, indicator } : { target, values }, plan),
    thousands: say.number(1000, 0).slice(1, -3),
    heading: lastWordsTogether(chart.subtitle),
    description: chart.description,
  };
}
