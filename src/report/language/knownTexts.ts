import type { KnownOfTarget } from '../../analysis/KnownOfTarget.js';
import type { Sentences } from './Sentences.js';

/**
 * What can still be said of a target that is not computable, one sentence a piece: the known figures, the pace needed
 * from the first of them, the figure that would decide, and where it is published.
 *
 * @param decimals - of the figures
 */
export function knownTexts(known: KnownOfTarget, say: Sentences, decimals: number): string[] {
  const words = say.needs.known;
  const { figures, pace, published, decides, unit, reachedIn, definitions, outside, related, parts, base } =
    known;
  const years = [...new Set(figures.map(({ year }) => year))];
  const told = years.map((year) => {
    const values = figures.filter((figure) => figure.year === year).map(({ value }) => value);
    return words.figure(span(Math.min(...values), Math.max(...values), { say, decimals }), year);
  });
  const paceUnit = unit === 'percent' && pace?.kind === 'step' ? 'percentage points' : unit;
  const amount = (places: number) =>
    pace === undefined ? '' : say.withUnit(span(pace.lower, pace.upper, { say, decimals: places }), paceUnit);
  return [
    ...(told.length === 0 ? [] : [words.figures(told)]),
    ...(outside.length === 0
      ? []
      : [words.outside(outside.map(({ value, year }) => words.figure(say.number(value, decimals), year)))]),
    ...(parts.length === 0
      ? []
      : [
          words.parts(
            parts.map(({ value, year, part }) => words.part(say.number(value, decimals), year, part)),
          ),
        ]),
    ...(pace === undefined
      ? []
      : pace.kind === 'step'
        ? [words.step(amount(Math.max(1, decimals)), pace.from)]
        : [words.level(amount(decimals), pace.from, pace.to)]),
    ...(reachedIn === undefined ? [] : [words.reached(reachedIn)]),
    ...definitions.map(({ label, value, year, isReached }) =>
      words.definition[isReached ? 'reached' : 'notReached'](
        say.of(label),
        say.number(value, decimals),
        year,
      ),
    ),
    ...related.map(({ label, value, year, unit: own }) =>
      words.related(say.of(label), say.amount(value, own), year),
    ),
    ...(base === undefined
      ? []
      : [
          words.base(
            say.range({ lower: base.lower, upper: base.upper, unit, decimals }),
            base.year,
            words.figure(say.number(base.of.value, decimals), base.of.year),
          ),
        ]),
    words.decides(decides),
    ...(published === undefined ? [] : [words.published(say.of(published))]),
  ];
}

function span(
  low: number,
  high: number,
  { say, decimals }: { readonly say: Sentences; readonly decimals: number },
): string {
  const [first, second] = [low, high].map((value) => say.number(value, decimals));
  return first === second ? `${first}` : `${first}–${second}`;
}
