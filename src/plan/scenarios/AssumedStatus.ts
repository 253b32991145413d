/** How an assumed value came about: a guess with a reason, worked out from figures, or published as it stands. */
export type AssumedStatus = 'assumed' | 'derived' | 'reported';
