import type { LoggerInterface } from 'vega';
import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { longestValue, ScenarioError } from '../errors/ScenarioError.js';

const longestEnd = 200;

// An empty layer is no fault; whether a scale has anything to show is asked elsewhere.
const harmless = /^Infinite extent /;

/**
 * Does a step of vega and turns whatever it logs or throws into one error.
 *
 * A warning of vega means that something asked for is not on the chart, and nobody sees the console on paper. Only
 * the warning of an infinite extent is let pass, for it comes with every empty layer.
 *
 * @param step - The work; vega must be given the logger.
 * @returns What the step returns, when there was nothing to complain about.
 * @throws ScenarioError `badValue` with every complaint, in vega's own words.
 *
 * @example
 * withoutComplaint(() => 'drawn') // => 'drawn'
 * withoutComplaint((logger) => logger.warn('zz-encoding is dropped')) // => throws ScenarioError
 */
export function withoutComplaint<Result>(step: (logger: LoggerInterface) => Result): Result {
  const messages = new Set<string>();
  const logger = keepingLogger((message) => messages.add(message));
  try {
    const result = step(logger);
    if (messages.size === 0) return result;
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    if (messages.size === 0) messages.add(messageText(error));
    throw new ScenarioError([...messages].map(complaint), { cause: error });
  }
  throw new ScenarioError([...messages].map(complaint));
}

function keepingLogger(keep: (message: string) => void): LoggerInterface {
  const record = (...parts: readonly unknown[]): LoggerInterface => {
    const message = parts.map(messageText).join(' ');
    if (!harmless.test(message)) keep(message);
    return logger;
  };
  const logger: LoggerInterface = {
    level: (value?: number) => (value === undefined ? 2 : logger),
    error: record,
    warn: record,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

function messageText(part: unknown): string {
  return part instanceof Error ? part.message : String(part);
}

function complaint(message: string): Issue {
  return {
    code: 'badValue',
    path: ['specification'],
    value: message,
    expected: say`a chart that Vega draws without a warning`,
    hint: hintFor(message),
  };
}

// Vega-Lite does not check what it reads: a misspelt mark ends in JavaScript's own words. What it does say may hold
// the whole chart, with the advice at the very end.
function hintFor(message: string): Message | undefined {
  if (message.startsWith('Cannot read properties')) return say`Look for a misspelt mark, type or property.`;
  const rest = message.slice(longestValue);
  return rest === '' ? undefined : say`It ends: ${rest.slice(-longestEnd)}`;
}
