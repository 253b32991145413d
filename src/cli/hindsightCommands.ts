import type { Command, Option } from 'commander';
import { backtestCommand } from './backtestCommand.js';
import { realismCommand } from './realismCommand.js';

/** Adds `backtest` and `realism` to the command line. */
export function addHindsightCommands(command: Command, language: Option): void {
  command
    .command('backtest')
    .description('hold plan, naive benchmarks and scenarios against the published outcome of every target')
    .argument('<plan-folder>', 'a plan folder, or the name of a plan that ships with the package')
    .addOption(language)
    .option('--scenario <id...>', 'only these scenarios')
    .option('--json', 'print the rows as JSON')
    .action(backtestCommand);

  command
    .command('realism')
    .description('say what each scenario asks of investment, productivity and structure, beside the past')
    .argument('<plan-folder>', 'a plan folder, or the name of a plan that ships with the package')
    .addOption(language)
    .option('--scenario <id...>', 'only these scenarios')
    .option('--until <year>', 'the last year of the past that counts (default: all that is known)')
    .option('--json', 'print the rows as JSON')
    .action(realismCommand);
}
