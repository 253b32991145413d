import type { Command } from 'commander';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/**
 * Refuses arguments and options of a call that are blank, as a variable of a shell that was never set leaves them: a blank
 * folder would be the one where the call is made.
 *
 * @param command - the command that was called, as parsed
 * @throws ScenarioError for each of them
 */
export function refuseBlank(command: Command): void {
  const named = command.registeredArguments.map((argument, position) => ({
    name: argument.name(),
    value: command.processedArgs[position] as unknown,
  }));
  const options = command.options.map((option) => ({
    name: option.long ?? option.flags,
    value: command.getOptionValue(option.attributeName()) as unknown,
  }));
  const issues = [...named, ...options]
    .filter(({ value }) => [value].flat().some((one) => typeof one === 'string' && one.trim() === ''))
    .map(({ name, value }): Issue => {
      return { code: 'badArgument', path: [name], value, expected: say`something other than blanks` };
    });
  if (issues.length > 0) throw new ScenarioError(issues);
}
