import type { Command, Option } from 'commander';
import { lab } from './lab.js';
import { notebook } from './notebook.js';

/** Adds `notebook run` and `lab` to the command line. */
export function addNotebookCommands(command: Command, language: Option): void {
  command
    .command('notebook')
    .description('run notebooks')
    .command('run')
    .description('run every cell in the real kernel and write the outputs into the notebook')
    .argument('<notebook>', 'a notebook, or a folder of notebooks')
    .addOption(language)
    .option('--set <name=value...>', 'give a parameter of the cell tagged "parameters" another value')
    .option('--html', 'write a page beside each notebook that needs nothing besides itself')
    .option('--out <folder>', 'write there and leave the notebooks as they are')
    .option('--check', 'compare with the outputs in the notebook and write nothing')
    .option('--time-limit <seconds>', 'the longest a cell may run (default: 120)')
    .action(notebook);

  command
    .command('lab')
    .description('open notebooks in Jupyter with the TypeScript kernel, for this folder only')
    .argument('[folder]', 'the folder of the notebooks', '.')
    .option('--kernelspec', 'print what other programs have to know of the kernel')
    .action(lab);
}
