import { z } from 'zod';
import { type Language, LocalText } from '../plan/text/LocalText.js';

/** Whom a version of the course is for. */
export type Audience = 'student' | 'teacher' | 'reading';

/** What a cell says of its place in the course. */
export interface CellCourse {
  /** The versions it is in; all where nothing is said. */
  readonly for?: readonly Audience[] | undefined;
  /** The one language it is in; both where nothing is said. */
  readonly language?: Language | undefined;
  /** Whether it is for the teacher's eyes and the speaker notes of slides. */
  readonly notes?: boolean | undefined;
  /** Whether a slide begins with it. */
  readonly slide?: boolean | undefined;
}

/** What a notebook says of its place in the course. */
export interface UnitCourse {
  /** Its number. */
  readonly unit: number;
  /** What it takes with its exercises. */
  readonly minutes?: number | undefined;
  /** The numbers of the units it builds on. */
  readonly needs?: readonly number[] | undefined;
}

/** What the notebook that leads to the others says of the course. */
export interface CourseFront {
  /** The name or the folder of the plan that the exercises are on. */
  readonly plan: string;
  readonly title: LocalText;
}

const CellCourse: z.ZodType<CellCourse> = z.object({
  for: z.array(z.enum(['student', 'teacher', 'reading'])).optional(),
  language: z.enum(['vi', 'en']).optional(),
  notes: z.boolean().optional(),
  slide: z.boolean().optional(),
});
const UnitCourse: z.ZodType<UnitCourse> = z.object({
  unit: z.int(),
  minutes: z.number().optional(),
  needs: z.array(z.int()).optional(),
});

const CourseFront: z.ZodType<CourseFront> = z.object({ plan: z.string(), title: LocalText });

/**
 * What the metadata of a cell say of its place in the course; nothing special where they say nothing that is understood.
 *
 * @example
 * cellCourse({ course: { for: ['teacher'] } }).for // => ['teacher']
 * cellCourse({}) // => {}
 */
export function cellCourse(metadata: Readonly<Record<string, unknown>>): CellCourse {
  return CellCourse.safeParse(metadata['course']).data ?? {};
}

/**
 * The place of a notebook in the course; nothing for a notebook that is no unit.
 *
 * @example
 * unitCourse({ course: { unit: 5, minutes: 75 } })?.unit // => 5
 */
export function unitCourse(metadata: Readonly<Record<string, unknown>>): UnitCourse | undefined {
  return UnitCourse.safeParse(metadata['course']).data;
}

/**
 * What the notebook that leads to the others says of the course; nothing for another notebook.
 *
 * @example
 * courseFront({ course: { plan: 'a-plan', title: { vi: 'a', en: 'b' } } })?.plan // => 'a-plan'
 */
export function courseFront(metadata: Readonly<Record<string, unknown>>): CourseFront | undefined {
  return CourseFront.safeParse(metadata['course']).data;
}
