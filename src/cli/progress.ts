import { setFlagsFromString } from 'node:v8';
import type { ReadProgress } from '../files/text/readText.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { outlets, visible } from './print.js';

/** Says how far something has come: on a terminal in one line that is written anew, in a log in a line at its start. */
export function progressLine(): (text: string, isDone: boolean) => void {
  const { stderr } = outlets();
  let isTold = false;
  return (text, isDone) => {
    if (stderr.isTTY) stderr.write(`\r${visible(text)}${isDone ? '\n' : ''}`);
    else if (!isTold) stderr.write(`${visible(text)}\n`);
    isTold = true;
  };
}

/** By how much the memory in use may grow before it is swept, once a file is large. */
const thrift = '--heap-growing-percent=15';

/**
 * Tells how far a file has been read that takes long. From then on memory is swept more often: a table of 64 MB is then
 * audited in less than 400 MB, where it would take twice as much otherwise, and in a little more time.
 */
export function readingProgress(language: Language): (progress: ReadProgress) => void {
  const line = progressLine();
  const { notices } = sentences(language);
  let isThrifty = false;
  return ({ file, percent }) => {
    if (!isThrifty) setFlagsFromString(thrift);
    isThrifty = true;
    line(notices.reading(file, percent), percent === 100);
  };
}

/** From so many figures on an audit takes more than a second. */
const many = 20_000;

/** Tells how far an audit has come, in whole per cent; nothing of one that takes no time. */
export function auditProgress(language: Language, figures: number): ((percent: number) => void) | undefined {
  if (figures <= many) return undefined;
  const line = progressLine();
  const { notices, number } = sentences(language);
  let told = -1;
  return (percent) => {
    const whole = Math.floor(percent);
    if (whole !== told) line(notices.auditing(number(figures, 0), whole), percent === 100);
    told = whole;
  };
}
