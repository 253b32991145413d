import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';

/** The parts of a Vega specification that can depend on the clock settings of a machine. */
export interface TimedParts {
  readonly scales?: unknown;
  readonly marks?: unknown;
  readonly data?: readonly { readonly transform?: unknown }[] | undefined;
}

/**
 * Tells where a chart would use the time zone of the machine: there, 1 January 2016 can be drawn as 2015.
 *
 * @param spec - The chart.
 * @returns One issue of code `badValue`, or none.
 *
 * @example
 * machineTime({ scales: [{ name: 'x', type: 'utc' }] }) // => []
 * machineTime({ scales: [{ name: 'x', type: 'time' }] }).map((issue) => issue.value) // => ['local time']
 */
export function machineTime({ scales, marks, data = [] }: TimedParts): Issue[] {
  const parts = JSON.stringify([scales, marks, data.map(({ transform }) => transform)]);
  if (!/"type":"time"|"type":"timeunit"(?![^{}]*"timezone":"utc")/.test(parts)) return [];
  return [
    {
      code: 'badValue',
      path: ['specification'],
      value: 'local time',
      expected: say`dates in universal time`,
      hint: say`Use a time unit such as "utcyear" or a scale of type "utc", or write years as numbers.`,
    },
  ];
}
