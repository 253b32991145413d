import type { Sentences } from '../../report/language/Sentences.js';

/** Something a grader has to know of a notebook, and the cell, the exercise or the text it is about. */
export interface Remark {
  readonly code: keyof Sentences['grading']['remarks'];
  readonly about: string;
}

/** A remark. */
export const remark = (code: Remark['code'], about = ''): Remark => ({ code, about });

/** A remark in words. */
export function remarkText({ code, about }: Remark, { grading }: Sentences): string {
  return grading.remarks[code](about);
}

/**
 * Remarks in short: the first of each kind, and how many more there are of it. A notebook that is broken from its first
 * cell has one remark a cell.
 *
 * @returns a text for each kind, in the order in which they come up
 */
export function remarksInShort(remarks: readonly Remark[], say: Sentences): string[] {
  const { moreCells, moreAlike } = say.grading;
  return [...new Set(remarks.map(({ code }) => code))].flatMap((kind) => {
    const [first, ...more] = remarks.filter(({ code }) => code === kind);
    if (first === undefined) return [];
    const told = remarkText(first, say);
    return more.length === 0
      ? [told]
      : [`${told} ${(kind === 'stopped' ? moreCells : moreAlike)(more.length)}`];
  });
}
