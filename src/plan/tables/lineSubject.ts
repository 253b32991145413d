import { withParts } from '../activityParts.js';
import type { Indicator } from '../indicators/Indicator.js';
import type { Plan } from '../Plan.js';
import { nearestName } from '../text/nearestName.js';
import { foldedText } from '../vocabulary/foldedText.js';
import { besideAccount, besideMeasurement } from './besideAccount.js';
import { groupOfPopulation } from './groupOfPopulation.js';
import { isBareMeasurement, isBarePrices } from './headingContext.js';
import type { LeftLine } from './ImportedTable.js';
import type { ImportMemory, RowAnswer } from './ImportMemory.js';
import { byLabel, isWhole, spellingsOf } from './sameName.js';
import type { TableLine } from './TableLine.js';

/** What a line is about. */
export interface LineSubject {
  readonly activity: string;
  /** The plan's own indicator that its label names. */
  readonly own: Indicator | undefined;
  readonly row: Exclude<RowAnswer, string>;
}

/** Why a line is left out. */
export type NotTaken = Pick<LeftLine, 'reason' | 'nearest'>;

const closest = 3;

/**
 * What finds the subject of a line by its label: what is kept of it first, then the activities and the indicators of
 * the plan by their labels in either language, then what the accounts know.
 */
export function lineSubject(
  { activities, indicators }: Pick<Plan, 'activities' | 'indicators'>,
  { rows }: Pick<ImportMemory, 'rows'>,
): (line: TableLine) => LineSubject | NotTaken {
  const kept = new Map(Object.entries(rows).map(([label, answer]) => [foldedText(label), answer]));
  const known = withParts(activities);
  const [activityOf, indicatorOf] = [byLabel(known), byLabel(indicators)];
  const nearest = nearestOf([...known, ...indicators].flatMap(({ label }) => [label.vi, label.en]));
  const found = new Map<string, LineSubject | NotTaken>();
  const partNamed = (line: TableLine, names: readonly string[]): string | undefined => {
    const beside = besideAccountOf(line);
    const isOfAll = beside === '' || isOfAbove(line) || isWhole(names);
    return activityOf([beside ?? ''])?.id ?? (isOfAll ? 'total' : undefined);
  };
  const named = (line: TableLine, row: LineSubject['row']): LineSubject | readonly string[] => {
    const group = row.indicator === undefined ? groupOfPopulation(line) : undefined;
    const names =
      group === undefined ? spellingsOf(line.label, line.also) : [group.label.vi, group.label.en, group.id];
    const activity = (activityOf(names) ?? activityOf(names.flatMap(ofMeasurement(line))))?.id;
    if (activity !== undefined) return { activity, own: undefined, row };
    const own = indicatorOf(names);
    if (own === undefined && group !== undefined) return [group.id];
    if (own !== undefined || row.indicator !== undefined) return { activity: 'total', own, row };
    const part = partNamed(line, names);
    return part === undefined ? nearest(line.label) : { activity: part, own, row };
  };
  const find = (line: TableLine): LineSubject | NotTaken => {
    const answer = kept.get(foldedText(line.label));
    if (answer === 'skip') return { reason: 'skip', nearest: [] };
    const row = typeof answer === 'object' ? answer : {};
    if (row.activity !== undefined) return { activity: row.activity, own: undefined, row };
    const subject = named(line, row);
    if ('activity' in subject) return subject;
    return { reason: answer === 'unknown' ? 'unknownBefore' : 'unknown', nearest: subject };
  };
  return (line) => {
    const { subject, measurement } = line.context;
    const key = [line.label, ...line.also, subject, measurement].join('|');
    const known = found.get(key) ?? find(line);
    found.set(key, known);
    return known;
  };
}

/** What a line says beside the account that it names, in the first of its names that does. */
const besideAccountOf = ({ label, also }: TableLine) =>
  [label, ...also].map(besideAccount).find((rest) => rest !== undefined);

/** What a name says beside the measurement of GRDP before it, as in "share of services". */
const ofMeasurement =
  ({ context: { subject, measurement } }: TableLine) =>
  (name: string): readonly string[] => {
    const rest = subject === 'grdp' && measurement !== undefined ? besideMeasurement(name) : undefined;
    return rest === undefined ? [] : [rest];
  };

/** It names prices or a measurement alone, of what stands above it. */
const isOfAbove = ({ label, context }: TableLine) =>
  context.subject !== undefined && (isBarePrices(label) || isBareMeasurement(label));

/** What finds known labels that share words with one that is not known, or letters. */
function nearestOf(labels: readonly string[]): (label: string) => string[] {
  const wordsOf = (text: string) => foldedText(text).split(/[^\p{L}]+/u);
  const known = labels.map((other) => ({ other, words: wordsOf(other) }));
  return (label) => {
    const words = new Set(wordsOf(label));
    const ranked = known
      .map(({ other, words: own }) => ({ other, count: own.filter((word) => words.has(word)).length }))
      .filter(({ count }) => count > 1)
      .sort((a, b) => b.count - a.count)
      .map(({ other }) => other);
    const typed = nearestName(label, labels);
    return [...new Set([...(typed === undefined ? [] : [typed]), ...ranked])].slice(0, closest);
  };
}
