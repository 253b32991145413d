import type { Lever } from '../analysis/backcast/Lever.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from '../plan/nearestName.js';

/** The levers of a call, as typed. */
export interface LeverArguments {
  readonly by: readonly string[];
  /** Such as `growth=6:10`. */
  readonly bounds?: readonly string[];
  /** Such as `deflator=2`. */
  readonly weight?: readonly string[];
}

/** The levers that a call names, with their bounds and weights. */
export function leverArguments({ by, bounds = [], weight = [] }: LeverArguments): Lever[] {
  const issues: Issue[] = [];
  const ranges = new Map<string, readonly [number, number]>();
  const weights = new Map<string, number>();
  const named = (option: string, text: string) => {
    const [name = '', value = ''] = text.split('=');
    if (!by.includes(name))
      issues.push({
        code: 'unknownName',
        path: [option],
        value: text,
        expected: say`an assumption named in --by`,
        hint: nameHint(name, by),
      });
    return { name, numbers: value.split(':').map((part) => numberFrom(part)) };
  };
  for (const text of bounds) {
    const { name, numbers } = named('--bounds', text);
    const [lower, upper, more] = numbers;
    if (lower === undefined || upper === undefined || more !== undefined || numbers.some(Number.isNaN))
      issues.push({
        code: 'badNumber',
        path: ['--bounds'],
        value: text,
        expected: say`bounds such as growth=6:10`,
      });
    else ranges.set(name, [lower, upper]);
  }
  for (const text of weight) {
    const { name, numbers } = named('--weight', text);
    const [value = Number.NaN] = numbers;
    if (numbers.length !== 1 || Number.isNaN(value))
      issues.push({
        code: 'badNumber',
        path: ['--weight'],
        value: text,
        expected: say`a weight such as deflator=2`,
      });
    else weights.set(name, value);
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return by.map((on) => {
    const [range, cost] = [ranges.get(on), weights.get(on)];
    return { on, ...(range && { bounds: range }), ...(cost !== undefined && { weight: cost }) };
  });
}

/** A number as typed, with or without the sign of per cent. */
export function numberFrom(text: string): number {
  const plain = text.trim().replace(/\s*%$/u, '');
  return plain === '' ? Number.NaN : Number(plain);
}
