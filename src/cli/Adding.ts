import type { Command, Option } from 'commander';
import type { Sentences } from '../report/language/Sentences.js';

/** What a command is added with: the program, the words of its help, and the option that all share. */
export interface Adding {
  readonly program: Command;
  readonly words: Sentences['help'];
  readonly language: Option;
}
