/**
 * All of some things, in English: the one target, both targets, all 5 targets.
 *
 * @param thing - what one of them is called
 */
export function everyOf(count: number, thing: string): string {
  if (count === 1) return `the one ${thing}`;
  return `${count === 2 ? 'both' : `all ${count}`} ${thing}s`;
}

/** A text as it begins a sentence. */
export function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** How many targets could be judged by published figures, and how. */
export interface JudgedTargets {
  readonly targets: number;
  readonly known: number;
  readonly met: number;
  readonly exceeded: number;
  readonly missed: number;
}

/** What became of targets by what has been published, in English. */
export function judgedTargets({ targets, known, met, exceeded, missed }: JudgedTargets): string {
  if (targets === 0) return 'The plan states no target yet, so there is nothing to judge.';
  if (targets === 1)
    return known === 0
      ? 'The one target cannot be judged yet: no actual value of it is published.'
      : `The one target can be judged by its published actual value: ${exceeded === 1 ? 'exceeded' : met === 1 ? 'met' : 'missed'}.`;
  if (known === 0)
    return `None of the ${targets} targets can be judged yet: no actual values of them are published.`;
  return `Of ${targets} targets ${known} can be judged by published actual values: ${met} met, ${exceeded} exceeded, ${missed} missed.`;
}
