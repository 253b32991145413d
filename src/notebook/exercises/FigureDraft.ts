import { z } from 'zod';
import { say } from '../../errors/Message.js';
import { byName, list, name, quantity, says, strict, text } from '../../plan/grammar.js';
import { Period } from '../../plan/Period.js';
import { computedFigures } from './computedFigures.js';

/** A published figure, by what it is. */
export interface ObservedQuery {
  readonly indicator: string;
  readonly activity?: string | undefined;
  readonly region?: string | undefined;
  readonly unit?: string | undefined;
  readonly vintage?: string | undefined;
  readonly period: Period;
}

/** A figure of the projection, by what it is. */
export interface ProjectedQuery {
  readonly scenario: string;
  readonly indicator: string;
  readonly activity?: string | undefined;
  readonly unit?: string | undefined;
  readonly priceBasis?: string | undefined;
  readonly year: number;
}

/** Which rows of the scorecard are counted. */
export interface CountedTargets {
  readonly scenario: string;
  readonly verdict?: string | undefined;
}

/** Of how many of 100 futures is asked that targets are met in them, all together. */
export interface OddsQuery {
  readonly scenario: string;
  readonly targets: readonly string[];
}

/**
 * How a figure comes about, as an exercise writes it: a number, a published figure, a figure of the projection, a count
 * of targets, odds, or a function of the package applied to such figures, to lists of them, or to figures by activity.
 */
export type FigureDraft =
  | number
  | { readonly observed: ObservedQuery }
  | { readonly projected: ProjectedQuery }
  | { readonly targets: CountedTargets }
  | { readonly odds: OddsQuery }
  | { readonly computed: string; readonly from: readonly ArgumentDraft[] };

/** What a function is given. */
export type ArgumentDraft =
  | FigureDraft
  | readonly FigureDraft[]
  | { readonly by: Readonly<Record<string, FigureDraft>> };

const observed = strict({
  indicator: text(say`an indicator`),
  activity: text(say`an activity`).optional(),
  region: text(say`a region`).optional(),
  unit: text(say`a unit`).optional(),
  vintage: text(say`a vintage`).optional(),
  period: Period,
});

const projected = strict({
  scenario: text(say`a scenario id`),
  indicator: text(say`an indicator`),
  activity: text(say`an activity`).optional(),
  unit: text(say`a unit`).optional(),
  priceBasis: z
    .string({
      error: says('badText', say`current, constant with its reference year such as constant2010, or nothing`),
    })
    .optional(),
  year: quantity(say`a year`),
});

const counted = strict({
  scenario: text(say`a scenario id`),
  verdict: text(say`a verdict`).optional(),
});

const odds = strict({
  scenario: text(say`a scenario id`),
  targets: list(text(say`a target id`), say`a list of target ids`),
});

/** Editors are told the functions there are; a name that is none of them is refused when it is computed, by its nearest. */
const functionName = text(say`the name of a function`).meta({ enum: Object.keys(computedFigures) });

const expected = say`a number, or one of observed, projected, targets, odds, or computed with from`;

/** Schema of {@link FigureDraft}. */
export const FigureDraft: z.ZodType<FigureDraft> = z
  .lazy(() =>
    z.union(
      [
        quantity(say`a number`),
        strict({ observed }),
        strict({ projected }),
        strict({ targets: counted }),
        strict({ odds }),
        strict({ computed: functionName, from: list(argument, say`a list of figures`) }),
      ],
      { error: says('badValue', expected) },
    ),
  )
  .describe('A figure: a number, or how it is found (observed, projected, targets, odds) or computed');

const argument: z.ZodType<ArgumentDraft> = z.lazy(() =>
  z.union(
    [
      FigureDraft,
      list(FigureDraft, say`a list of figures`),
      strict({ by: byName(name(say`an activity`), FigureDraft, say`figures by activity`) }),
    ],
    { error: says('badValue', expected) },
  ),
);
