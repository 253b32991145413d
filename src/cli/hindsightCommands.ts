import type { Command, Option } from 'commander';
import { backtestCommand } from './backtestCommand.js';

/** Adds `backtest` to the command line. */
export function addHindsightCommands(command: Command, language: Option): void {
  command
    .command('backtest')
    .description('hold plan, naive benchmarks and scenarios against the published outcome of every target')
    .argument('<plan-folder>', 'a plan folder, or the name of a plan that ships with the package')
    .addOption(language)
    .option('--scenario <id...>', 'only these scenarios')
    .option('--json', 'print the rows as JSON')
    .action(backtestCommand);
}
