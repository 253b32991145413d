import type { ReadProgress } from '../files/readText.js';
import type { Language } from '../plan/LocalText.js';
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

/** Tells how far a file has been read that takes long. */
export function readingProgress(language: Language): (progress: ReadProgress) => void {
  const line = progressLine();
  const { notices } = sentences(language);
  return ({ file, percent }) => line(notices.reading(file, percent), percent === 100);
}
