/** Why a question about conditions has no answer: numbers beyond those a double holds, or more work than is done. */
export type UndecidedReason = 'outOfRange' | 'tooLarge';

/** Thrown where a question about conditions is given up; who asks it tells the reason and goes on with the rest. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
  readonly reason: UndecidedReason;

  constructor(reason: UndecidedReason) {
    super(`undecided: ${reason}`);
    this.reason = reason;
  }
}
