/**
 * Tables of a plan and of a run, in its language: shown by `show`, or read as columns and rows.
 *
 * @packageDocumentation
 */

export { peers, provinces } from './documents/provinces.js';
export type { ProvinceQuestion } from './plan/provinces/provinceComparison.js';
export type { TableOptions } from './report/tables/cells.js';
export { type FiguresOptions, figuresTable as figures } from './report/tables/figuresTable.js';
export {
  baseTable as base,
  type FactsOptions,
  factsTable as facts,
  targetsTable as targets,
} from './report/tables/planTables.js';
export type { ProvincesOptions } from './report/tables/provincesTable.js';
export { realismTable as realism } from './report/tables/realismTable.js';
export { revisionTable as revision } from './report/tables/revisionTable.js';
export {
  publishedGrowthTable as publishedGrowth,
  type ScenarioTableOptions,
  scenariosTable as scenarios,
  scorecardTable as scorecard,
} from './report/tables/runTables.js';
export type { CellFigure, ColumnOf, Table, TableCell, TableColumn } from './report/tables/Table.js';
export {
  backtestTable as backtest,
  consistencyTable as consistency,
  forecastErrorsTable as forecastErrors,
  impliedDeflatorsTable as impliedDeflators,
  impliedValuesTable as impliedValues,
} from './report/tables/testTables.js';
