import type { Command, Option } from 'commander';
import { check } from './check.js';

const band = 'a band such as 2.7%..3.5%, one value, free, or scenario for what the scenario assumes';

/** Adds `check` to the command line. */
export function addCheckCommand(command: Command, language: Option): void {
  command
    .command('check')
    .description('read a plan folder, say everything that is wrong with it, and audit its facts')
    .argument('<plan-folder>', 'a plan folder, or the name of a plan that ships with the package')
    .addOption(language)
    .option('--json', 'print the findings as JSON')
    .option('--strict', 'exit with 1 where published figures contradict each other')
    .option('--targets', 'say instead whether all targets can hold together, and what they imply')
    .option('--scenario <id>', 'with --targets: whose base and assumptions to take (default: the first)')
    .option('--promised', 'with --targets: only the promised end of a range binds')
    .option('--deflator <band>', `with --targets: ${band} (default: free)`)
    .option('--exchange-rate <band>', 'with --targets: likewise (default: scenario)')
    .option('--population <band>', 'with --targets: likewise (default: scenario)')
    .option('--investment-rate <band>', 'with --targets: likewise, per cent of GRDP (default: free)')
    .option('--icor <band>', 'with --targets: likewise, such as 4..5 (default: free)')
    .action(check);
}
