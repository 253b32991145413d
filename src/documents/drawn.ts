import type { PlanRun } from '../analysis/PlanRun.js';
import { optionsOf } from '../analysis/runKinds.js';
import type { KeysOf } from '../plan/knownOptions.js';
import type { Chart, DrawOptions } from '../report/draw/Chart.js';
import { problemsOf } from '../report/language/problemsOf.js';
import { type DrawableChart, drawable } from './drawable.js';

/** A chart as it is asked for: its options are checked, and what is wrong is told in the language of the run. */
export function drawn<Asked extends DrawOptions | undefined, Row extends object>(
  run: PlanRun,
  { options, keys }: { readonly options: Asked; readonly keys: KeysOf<NonNullable<Asked>> },
  draw: (run: PlanRun, asked: Asked) => Chart<Row>,
): DrawableChart<Row> {
  return problemsOf(run, options, () => drawable(draw(run, optionsOf(run, options, keys))));
}
