import type { Adding } from './Adding.js';
import type { NotebookOptions } from './runNotebooks.js';

/** `notebook run`: runs notebooks one after the other and writes their outputs into them, or compares. */
export function addNotebook({ program, words, language }: Adding): void {
  program
    .command('notebook')
    .description(words.notebook.description)
    .command('run')
    .description(words.notebook.run)
    .argument('<notebook>', words.notebook.file)
    .addOption(language)
    .option('--set <name=value...>', words.notebook.set)
    .option('--html', words.notebook.html)
    .option('--out <folder>', words.notebook.out)
    .option('--check', words.notebook.check)
    .option('--time-limit <seconds>', words.notebook.timeLimit)
    .action(async (argument: string, options: NotebookOptions) => {
      const { runNotebooks } = await import('./runNotebooks.js');
      await runNotebooks(argument, options);
    });
}
