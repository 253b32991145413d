import type { Exercise } from '../notebook/exercises/Exercise.js';
import type { Notebook } from '../notebook/Notebook.js';

/** A unit of the course as built. */
export interface BuiltUnit {
  /** The name of its files, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly number: number;
  readonly minutes: number | undefined;
  /** The numbers of the units it builds on. */
  readonly needs: readonly number[];
  readonly exercises: readonly Exercise[];
  readonly notebook: Notebook;
}
