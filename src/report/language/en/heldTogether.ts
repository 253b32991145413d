/** Of one target, and of several. */
const answers = {
  can: ['can hold', 'can all hold together'],
  cannot: ['cannot hold', 'cannot all hold together'],
  undecided: [
    'may or may not hold: it could not be decided',
    'may or may not hold together: it could not be decided',
  ],
} as const;

/** Whether targets can all hold, and how many of them are linked with another, in English. */
export function heldTogether(answer: keyof typeof answers, count: number, linked: number): string {
  if (count === 0) return 'no target is stated yet';
  const isOne = count === 1;
  const sharing =
    linked === count && count > 0 ? (isOne ? 'it shares' : 'all of them share') : sharingOf(linked, isOne);
  return `${isOne ? 'one target' : `${count} targets`} ${answers[answer][isOne ? 0 : 1]}; ${sharing} accounts or an indicator with another`;
}

function sharingOf(linked: number, isOne: boolean): string {
  if (linked === 0) return isOne ? 'it does not share' : 'none of them shares';
  return linked === 1 ? 'one of them shares' : `${linked} of them share`;
}
