import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** What a parameter of a notebook can be set to. */
type ParameterValue = number | boolean | string;

/** A parameter by its name, and the value it takes in this run. */
export interface ParameterSetting {
  readonly name: string;
  readonly value: ParameterValue;
}

/**
 * Settings as they are written on the command line: `name=value`.
 *
 * A value is a number, `true`, `false`, or a text, with or without quotes. A text that looks like a number needs them:
 * `code="12"`. Digits behind a leading zero are a text, because they are a code.
 *
 * @param words - The settings.
 * @returns Names and values in the order given.
 * @throws ScenarioError for every word without a name and an equals sign, and every name given twice.
 * @example
 * parameterSettings(['year=2020', 'scenario=plan-9', 'code="12"'])
 * // => [{ name: 'year', value: 2020 }, { name: 'scenario', value: 'plan-9' }, { name: 'code', value: '12' }]
 */
export function parameterSettings(words: readonly string[]): ParameterSetting[] {
  const issues: Issue[] = [];
  const settings: ParameterSetting[] = [];
  for (const word of words) {
    const [, name, text = ''] = /^([\p{L}_$][\p{L}\p{N}_$]*)=([\s\S]*)$/u.exec(word) ?? [];
    if (name === undefined) {
      const expected = say`name=value, the name as the notebook declares it`;
      issues.push({ code: 'badArgument', path: ['--set'], value: word, expected });
    } else if (settings.some((setting) => setting.name === name)) {
      issues.push({ code: 'duplicate', path: [`--set ${name}`], value: word, expected: say`each name once` });
    } else settings.push({ name, value: parameterValue(text) });
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return settings;
}

function parameterValue(text: string): ParameterValue {
  if (text === 'true' || text === 'false') return text === 'true';
  const isNumber = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
  if (isNumber && Number.isFinite(Number(text))) return Number(text);
  return /^(["'])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}
