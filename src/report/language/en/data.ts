import type { LocalText } from '../../../plan/text/LocalText.js';

const inUnit = 'in the unit of the column unit';

/** The English of the tables for other programs. */
export const data = {
  /** What all of them hold, after the title of the plan in the other language. */
  about: (plan: LocalText, program: string) =>
    `${plan.vi}. Projected by ${program} from the sources listed. The sources state no licence for their figures here: ask their publishers before passing them on.`,
  /** What the heading of a column alone does not say. */
  columns: {
    scenario: 'Id of the scenario; observed for published figures.',
    region: 'Id of the region.',
    activity: 'Id of the activity; total for all of them.',
    indicator: 'Id of the indicator.',
    priceBasis: 'current or constant with the reference year; empty where prices do not matter.',
    exchangeRateBasis: 'Exchange rate a figure in foreign currency was converted at; empty where none was.',
    unit: 'Unit of the figures of the line; percent is per cent, not a decimal.',
    value: `The figure, ${inUnit}; empty where it is missing.`,
    vintage: 'Set of figures published together that this one belongs to.',
    status: 'base, projected, or how the figure was published.',
    source: 'Ids of the sources, parted by blanks.',
    target: 'Id of the target.',
    lower: `Lower end of the target range, ${inUnit}.`,
    upper: `Upper end of the target range, ${inUnit}.`,
    gap: `Value less the nearest end of the target range, ${inUnit}; 0 inside it.`,
    reference: 'Id of the scenario that stands for the plan.',
    difference: `Value less that of the reference, ${inUnit}.`,
    relativeDifference: 'Difference in per cent of the value of the reference.',
    model: 'Name and version of the program.',
    variable: 'What is measured, from the general to the special, parted by bars.',
  },
};
