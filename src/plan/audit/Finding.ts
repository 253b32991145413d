import type { Place } from '../../errors/Issue.js';
import type { Observation } from '../facts/Observation.js';
import type { Slip } from '../sizes/Slip.js';
import type { Interval } from './Interval.js';

/** What the auditor looks for. */
export type FindingKind =
  | 'assumptionSize'
  | 'averageOfYears'
  | 'conflictingFigures'
  | 'contributionOfPart'
  | 'contributionSum'
  | 'copiedYear'
  | 'doubtfulSign'
  | 'exchangeRate'
  | 'followedBreak'
  | 'growthOfLevel'
  | 'growthOfParts'
  | 'growthOfWhole'
  | 'identicalActivities'
  | 'implausibleDeflator'
  | 'implausibleSize'
  | 'implicitDeflator'
  | 'impossibleSign'
  | 'missingYear'
  | 'mixedBases'
  | 'outOfBounds'
  | 'perCapita'
  | 'projectedBounds'
  | 'referenceYear'
  | 'seriesBreak'
  | 'shareOfLevel'
  | 'shareSum'
  | 'shiftedYears'
  | 'sumOfQuarters'
  | 'targetSize'
  | 'totalOfComponents'
  | 'unitChange'
  | 'unitOfSeries'
  | 'vintageBreak';

/**
 * How much a finding says: figures that cannot all be right, figures that hardly can be, or something true of the
 * figures that their user has to know.
 */
export type FindingWeight = 'contradiction' | 'doubt' | 'note';

/** A number in a line of arithmetic, and the digits after its decimal mark. */
export interface ArithmeticNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Something of the figures that a line of arithmetic names; a reader is told its label. */
export interface ArithmeticName {
  readonly of: 'activity' | 'region' | 'unit' | 'vintage';
  readonly id: string;
}

/** A line of arithmetic: numbers, and between them signs and names, such as `25.63 + 74.37 = 100.00`. */
export type Arithmetic = readonly (ArithmeticNumber | ArithmeticName | string)[];

/** A published figure that a finding rests on, and where it stands. */
export interface FindingRow {
  readonly observation: Observation;
  /** Nothing where the figures were not read from a file. */
  readonly place?: Place;
}

/** A number that the plan or its scenarios state: a bound of a target, an assumption. */
export interface StatedFigure {
  readonly document: 'plan' | 'scenarios';
  /** Id of the target or of the scenario. */
  readonly id: string;
  /** Keys from there to the number. */
  readonly keys: readonly (string | number)[];
  readonly value: number;
  /** Digits after its decimal mark. */
  readonly decimals: number;
  readonly unit: string;
  readonly place?: Place;
}

/** Something that published figures say about each other, with the arithmetic that shows it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly weight: FindingWeight;
  /** The figures it rests on; the one it is about comes first. */
  readonly rows: readonly FindingRow[];
  /** The number of the plan or of a scenario it is about, where it is about one. */
  readonly stated?: StatedFigure;
  /** One line or more. */
  readonly arithmetic: readonly Arithmetic[];
  /** What the arithmetic can give at all, each figure being as rounded as it is printed. */
  readonly computed?: Interval;
  /** What it should give: the rounding of the figure it is held against, or a range seen elsewhere. */
  readonly expected?: Interval;
  /** Digits after the decimal mark at which both are worth showing. */
  readonly decimals: number;
  /** What is missing: ids of activities, or years. */
  readonly missing?: readonly string[];
  /** The power of ten, such as 1000, by which one side differs from the other and they agree. */
  readonly factor?: number;
  /** Where the figure should lie by its unit and by the figures beside it. */
  readonly plausible?: Interval;
  /** What would bring it there. */
  readonly slip?: Slip;
}
