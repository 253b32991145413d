import { Command, type CommanderError, Option } from 'commander';
import { packageInfo } from '../files/packageInfo.js';
import { addCheckCommand } from './checkCommand.js';
import { addHindsightCommands } from './hindsightCommands.js';
import { init } from './init.js';
import { addNotebookCommands } from './notebookCommands.js';
import { print, tell } from './print.js';
import { run } from './run.js';
import { schema } from './schema.js';
import { addTargetCommands } from './targetCommands.js';

/**
 * The command line: its commands, options and help.
 *
 * Exit codes: 0 done, 1 something in the input or the call is wrong, 2 a fault of this package.
 */
export function program(): Command {
  const language = new Option('--lang <language>', 'language of the text')
    .choices(['vi', 'en'])
    .default('en');
  const command = new Command('grdp-pathways')
    .description("Projects the scenarios of a province's plan, judges every target, draws the goal band.")
    .version(packageInfo().version)
    .showHelpAfterError('(grdp-pathways --help shows the commands)')
    .configureOutput({ writeOut: print, writeErr: tell })
    .exitOverride(leave);

  command
    .command('run')
    .description('project the scenarios, judge the targets, write results, scorecard, charts and manifest')
    .argument('<plan-folder>', 'a plan folder, or the name of a plan that ships with the package')
    .addOption(language)
    .option('--scenario <id...>', 'only these scenarios')
    .option('--out <folder>', 'where to write (default: out/<plan id>)')
    .option('--overwrite', 'replace files that no run wrote, or that were changed since')
    .addOption(
      new Option(
        '--decimal <mark>',
        'how CSV files write numbers; comma: a Vietnamese Excel opens them',
      ).choices(['point', 'comma']),
    )
    .option('--json', 'print the result as JSON; files are written only with --out')
    .action(run);

  addCheckCommand(command, language);

  command
    .command('init')
    .description('make a new plan folder and a first notebook that run as they are')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .addOption(language)
    .action(init);

  addTargetCommands(command, language);
  addHindsightCommands(command, language);
  addNotebookCommands(command, language);

  command
    .command('schema')
    .description('print the JSON Schema of plan.yaml, scenarios.yaml or exercises.yaml, for editors')
    .addArgument(
      command.createArgument('<document>', 'which one').choices(['plan', 'scenarios', 'exercises']),
    )
    .action(schema);
  return command;
}

function leave(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 1);
}
