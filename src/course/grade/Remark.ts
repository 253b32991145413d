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
