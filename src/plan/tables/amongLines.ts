import { besideAccount, besideMeasurement } from './besideAccount.js';
import { contextOver, unitContext } from './contextOver.js';
import { type HeadingContext, headingContext, isBareMeasurement, isBarePrices } from './headingContext.js';
import { isWhole, knownActivity, spellingsOf } from './sameName.js';
import { wholeOfLine } from './wholeOfLine.js';

/** The lines of a table so far. */
export interface AmongLines {
  /** The last line that names what it is about; activities under it are of that. */
  head: { readonly label: string; readonly context: HeadingContext } | undefined;
  /** Labels of its activities by the id that the vocabulary gives them. */
  readonly listed: Map<string, string>;
  /** Lines of something else have followed it: what only says how it is measured may be of those. */
  isInterrupted?: boolean;
}

/** A line, by its names and what it says of itself. */
export interface NamedLine {
  readonly label: string;
  readonly also: readonly string[];
  /** The label of the line that marks and indents make its whole. */
  readonly marked: string | undefined;
  /** What its label and its unit say. */
  readonly own: HeadingContext;
}

/** Before the first line. */
export const firstOfLines = (): AmongLines => ({ head: undefined, listed: new Map(), isInterrupted: false });

/**
 * What a line takes from those before it: the line that it is a part of, and what the line says that it stands under,
 * such as "GRDP at constant 2010 prices" in a table of many indicators.
 *
 * @param among - the lines before it; the line is added
 * @returns its whole, and what the head above it says; `other` for a part of a line that nothing is known of
 */
export function amongLines(
  among: AmongLines,
  { label, also, marked, own }: NamedLine,
): { readonly partOf: string | undefined; readonly head: HeadingContext | 'other' } {
  if (own.subject !== undefined && marked === undefined) {
    Object.assign(among, { ...firstOfLines(), head: { label, context: own } });
    return { partOf: undefined, head: {} };
  }
  if (isBarePrices(label)) {
    const context = contextOver(among.head?.context ?? {}, own);
    Object.assign(among, { ...firstOfLines(), head: { label, context } });
    return { partOf: undefined, head: context };
  }
  if (isBareMeasure(label, own)) return measured(among, { label, also, marked, own });
  const names = spellingsOf(label, also);
  const id = knownActivity([...names, ...names.flatMap((name) => besideMeasurement(name) ?? [])]);
  if (id === undefined && marked === undefined && !isWhole(names)) among.isInterrupted = true;
  const { head, listed } = among;
  const partOf = wholeOfLine(names, marked === head?.label ? undefined : marked, listed);
  const isOfOther = partOf !== undefined && ![...listed.values()].includes(partOf);
  if (id !== undefined) listed.set(id, label);
  return { partOf, head: isOfOther ? 'other' : (head?.context ?? {}) };
}

/** A line that says only how what the lines above are about is measured, such as "Growth (%)": those under it are of that too. */
function measured(among: AmongLines, { label, marked, own }: NamedLine): ReturnType<typeof amongLines> {
  const { head, isInterrupted } = among;
  if (isInterrupted === true) {
    Object.assign(among, { ...firstOfLines(), head: { label, context: own }, isInterrupted });
    return { partOf: undefined, head: 'other' };
  }
  const { priceBasis, ...of } = head?.context ?? {};
  // Growth at constant prices is at those of the levels above; at which prices a structure is, it does not say.
  const isAtThem = own.measurement !== 'share' && priceBasis !== 'current' && priceBasis !== undefined;
  const context = contextOver(of, isAtThem ? { priceBasis } : {}, own);
  if (marked === undefined) Object.assign(among, { ...firstOfLines(), head: { label, context } });
  return { partOf: undefined, head: context };
}

const isBareMeasure = (label: string, { measurement, subject }: HeadingContext) =>
  subject === undefined && measurement !== undefined && isBareMeasurement(label);

/** A label may name what it is about and its unit; the prices of a reference year in a name are those of the figures. */
export function labelContext(name: string): HeadingContext {
  const context = ofNamed(name);
  return saysMeasure.includes(context.measurement) || context.subject !== undefined
    ? context
    : contextOver(
        unitContext(context),
        context.priceBasis === undefined ? {} : { priceBasis: context.priceBasis },
      );
}

/** What a label says; of an account that it names beside other things it says nothing. */
function ofNamed(name: string): HeadingContext {
  const { subject, ...context } = headingContext(name);
  const beside = besideAccount(name) ?? '';
  const isOfIt = beside === '' || knownActivity([beside]) !== undefined;
  return subject === undefined || !isOfIt ? context : { subject, ...context };
}

const saysMeasure: readonly (HeadingContext['measurement'] | undefined)[] = [
  'growth',
  'share',
  'indexOfPreviousYear',
];
