import { thingNamed } from '../thingNamed.js';

/** The words of slides, beside those of their charts and tables. */
export const slides = {
  scenarios: 'The target and the scenarios',
  assumptions: (name: string) => `What ${thingNamed('scenario', name, 'the ')} assumes`,
  allAssumptions: 'What the scenarios assume',
  next: 'Next steps',
  bounds: { lower: 'Target, lower end', upper: 'Target, upper end' },
  /** Targets that figures are missing for, of which the lines below name some, or all. */
  missing: (count: number, named: number) =>
    count === 1
      ? 'One target cannot be computed yet. What it takes:'
      : `${count} targets cannot be computed yet. What they take${named < count ? ', for example' : ''}:`,
  missed: (count: number, name: string) =>
    count === 1
      ? `“${name}” misses one target that can be computed: decide which assumption has to change, or the target.`
      : `“${name}” misses ${count} targets that can be computed: decide which assumptions have to change, or which targets.`,
  conflicts: (count: number) =>
    count === 1
      ? 'One set of targets cannot hold together: settle which of them gives way.'
      : `${count} sets of targets cannot hold together: settle which of them give way.`,
  vintages: (dates: string) =>
    `GRDP per capita comes in several vintages (published ${dates}): name one in the next review, and compute targets and actual from it.`,
  undoubted:
    'The plan folder does not say yet how uncertain its assumptions are: state how far each may be off, so that odds can be computed.',
  complete: (name: string) =>
    `Every target is computed, and “${name}” meets it: repeat the run when new figures are published.`,
  nothing: 'The plan has no target yet: enter those of its resolution in plan.yaml.',
  /** Of the scenarios that a table counts together. */
  accounts: (year: number) =>
    `GRDP of ${year} is not known, so that growth, structure and GRDP per capita cannot be computed: enter in facts.csv GRDP by activity at current prices (grdp), or GRDP per capita and the shares (grdpPerCapita, shareOfGrdp), with levels at constant prices or growth (growthRate), from the statistical yearbook of the province; then assume growth in scenarios.yaml.`,
  meeting: (count: number, all: number) => `${count} of ${all} meet it`,
  more: (count: number) => `… and ${count} more`,
  notes: { sources: 'Sources and vintages: ', remarks: 'Remarks and sources: ' },
};
