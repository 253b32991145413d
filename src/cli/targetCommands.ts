import { type Command, Option } from 'commander';
import { explain } from './explain.js';
import { solve } from './solve.js';

const folder = 'a plan folder, or the name of a plan that ships with the package';

/** Adds `solve` and `explain` to the command line. */
export function addTargetCommands(command: Command, language: Option): void {
  command
    .command('solve')
    .description('say what must hold for scenarios to reach a target')
    .argument('<plan-folder>', folder)
    .addOption(language)
    .option('--scenario <id...>', 'only these scenarios')
    .option('--for <target>', 'the target: its id or its indicator (default: GRDP per capita)')
    .option(
      '--by <assumption...>',
      'what may change: growth, deflator, exchangeRate, population, investment, growth.<activity>, deflator.<activity>, indicators.<id> (default: growth, or investment where growth follows it)',
    )
    .option('--to <value...>', 'values to reach (default: both ends of the range and its middle)')
    .option('--bounds <assumption=low:high...>', 'how far it may go, such as growth=6:10, in per cent a year')
    .option(
      '--weight <assumption=number...>',
      'how dear its change is beside that of others, such as deflator=2',
    )
    .option('--from <year>', 'first year that may change')
    .option('--staying <year>', 'reach the band by this year and stay in it to the end')
    .option(
      '--observed <growth...>',
      'growth of the first years, such as 2016=6.1% or 2016.services=8%: say what the remaining years need',
    )
    .option('--latest-start', 'the last year in which the change can start, within --bounds or with --adds')
    .option('--adds <amount>', 'what a measure adds in each year, such as 2pp (with --latest-start)')
    .option('--json', 'print the solutions as JSON')
    .action(solve);

  command
    .command('explain')
    .description('take a gap in GRDP per capita apart: base, real growth, prices, exchange rate, population')
    .argument('<plan-folder>', folder)
    .argument(
      '[cases...]',
      'from and to: scenarios, or a target such as grdp-per-capita@plan-8.5 (default: the middle scenario of the plan, and its outcome)',
    )
    .addOption(language)
    .addOption(
      new Option('--method <method>', 'how the gap is shared')
        .choices(['logarithmic', 'shapley'])
        .default('logarithmic'),
    )
    .option('--by <assumption>', 'what gives way for a target to be reached (default: deflator)')
    .option('--json', 'print the parts as JSON')
    .action(explain);
}
