/**
 * Charts of a run against the plan's targets: shown by `show`, or saved as SVG, PNG, Vega-Lite JSON or CSV.
 *
 * @packageDocumentation
 */

export * from './documents/charts.js';
export type { DrawableChart, SaveOptions } from './documents/drawable.js';
export * from './documents/futureCharts.js';
export * from './documents/targetCharts.js';
export type { ActualPoint } from './report/charts/actualLines.js';
export type { BoxPoint } from './report/charts/discovery.js';
export type { DriversOptions } from './report/charts/drivers.js';
export type { FanPoint } from './report/charts/fan.js';
export type { FeasibilityOptions } from './report/charts/feasibility.js';
export type { GapOptions } from './report/charts/gap.js';
export type { ImpliedPoint } from './report/charts/impliedValues.js';
export type { OddsPoint } from './report/charts/odds.js';
export type { PathOptions } from './report/charts/pathSubject.js';
export type { RealismDot } from './report/charts/realism.js';
export type { ScorecardOptions, ScorecardPoint } from './report/charts/scorecard.js';
export type { TornadoPoint } from './report/charts/tornado.js';
export type { Chart, ChartSize, DrawOptions, VegaLiteSpec } from './report/draw/Chart.js';
