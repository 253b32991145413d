import type { Caution, Forecast } from '../../analysis/backtest/BacktestRow.js';
import type { MissingInput } from '../../analysis/MissingInput.js';
import type { Need } from '../../analysis/Need.js';
import type { BaseNote } from '../../plan/facts/BaseAccounts.js';
import type { DerivedReason } from '../../plan/scenarios/Scenario.js';
import type { Language, LocalText } from '../../plan/text/LocalText.js';
import { localNote, localReason } from './reasonText.js';
import { type Sentences, sentences } from './Sentences.js';

/**
 * What an answer cannot be computed without, in words.
 *
 * @example
 * needsText([{ kind: 'grdp', year: 2020, vintage: 'early' }], sentences('en')) // => 'GRDP of 2020 at current prices in the vintage early'
 */
export function needsText(needs: readonly Need[], say: Sentences): string {
  return say.needs.together(needs.map((need) => needText(need, say)));
}

/** What an answer cannot be computed without, in both languages, as files and JSON hold it. */
export function localNeeds(needs: readonly Need[]): LocalText {
  return inBoth((say) => needsText(needs, say));
}

/** The same without the names of the indicators, where they stand beside. */
export function inputsText(needs: readonly Need[], say: Sentences): string {
  const inputs = needs.flatMap((need) =>
    need.kind === 'inputs' ? need.inputs.map((input) => inputText(input, need.activities, say)) : [],
  );
  return say.list(inputs);
}

function needText(need: Need, say: Sentences): string {
  const words = say.needs;
  switch (need.kind) {
    case 'inputs':
      return words.under(
        say.of(need.label),
        need.inputs.map((input) => inputText(input, need.activities, say)),
      );
    case 'published':
      return words.published(say.of(need.label), need.years, need);
    case 'peers':
      return words.peers({
        ...need,
        label: say.of(need.label),
        where: need.published && say.of(need.published),
      });
    case 'accounts':
      return words.accounts(say.of(need.label), need.year, need.activity);
    case 'grdp':
      return words.grdp(need.year, need.vintage);
    case 'pastGrowth':
      return words.pastGrowth[need.pace](need.year, need.vintage);
    case 'labourForce':
      return words.labourForce(need.years, need.known);
    case 'workers':
      return words.workers(need.years);
    case 'productionFact':
      return words.productionFact(need.fact, need.year);
    default:
      return words[need.kind];
  }
}

function inputText(
  input: MissingInput,
  activities: Readonly<Record<string, LocalText>>,
  { needs: { inputs: words }, of, priceBasis }: Sentences,
): string {
  switch (input.kind) {
    case 'baseFigure':
      return input.vintages.length === 0
        ? words.baseFigure(input.year, input.years)
        : words.otherVintage(input.year, input.vintages);
    case 'activity': {
      const label = activities[input.activity];
      return words.activity(label === undefined ? input.activity : of(label), input.year, input.vintage);
    }
    case 'accounts':
      return words.accounts(input.year);
    case 'declaration':
      return words.declaration(input.indicator);
    case 'unit':
      return words.unit(input.unit, input.projected);
    case 'prices':
      return words.prices(priceBasis(input.priceBasis), input.projected.map(priceBasis));
    default:
      return words[input.kind];
  }
}

/** What is to be kept in mind of a published figure, in words. */
export function cautionText({ value, components }: Caution, say: Sentences): string {
  return say.needs.otherWhole(components.map(say.of), say.number(value, 2));
}

/** Who made a forecast: a scenario under its label, the plan, or a naive benchmark. */
export function forecasterText({ kind, label, forecaster }: Forecast, say: Sentences): string {
  if (label !== undefined) return say.of(label);
  const { plan, last, average } = say.needs.forecasters;
  if (kind === 'plan') return plan;
  return forecaster === 'benchmark:last-growth' ? last : average;
}

/** A value with everything the analysis leaves unsaid put into words of both languages, as JSON prints it. */
export function inWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  if ('forecaster' in value) {
    const { forecaster, kind, label: _, ...rest } = value as Forecast;
    return {
      forecaster,
      kind,
      label: inBoth((say) => forecasterText(value as Forecast, say)),
      ...told(rest),
    };
  }
  return told(value);
}

function told(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === 'needs' && Array.isArray(member)) return [key, localNeeds(member)];
      if (key === 'cautions' && Array.isArray(member))
        return [key, member.map((caution: Caution) => inBoth((say) => cautionText(caution, say)))];
      if (key === 'reason' && isKind(member)) return [key, localReason(member as DerivedReason)];
      if (key === 'notes' && Array.isArray(member) && member.every(isKind))
        return [key, member.map((note: BaseNote) => localNote(note))];
      return [key, inWords(member)];
    }),
  );
}

/** Whether a member of JSON is something that has no words yet. */
function isKind(member: unknown): boolean {
  return typeof member === 'object' && member !== null && 'kind' in member;
}

function inBoth(text: (say: Sentences) => string): LocalText {
  const of = (language: Language) => text(sentences(language));
  return { vi: of('vi'), en: of('en') };
}
