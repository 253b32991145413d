import { describe, expect, test } from 'vitest';
import { parameterSettings } from '../../src/notebook/parameterSettings.js';

const settingOf = (text: string) => parameterSettings([`name=${text}`])[0]?.value;

describe('parameterSettings', () => {
  test.each([
    ['2020', 2020],
    ['-8.5e-2', -0.085],
    ['0', 0],
    ['true', true],
    ['false', false],
    ['plan-8.5', 'plan-8.5'],
    ['8.5%', '8.5%'],
    ['Lạng Sơn', 'Lạng Sơn'],
    ['"12"', '12'],
    ["'true'", 'true'],
    ['a=b', 'a=b'],
    ['', ''],
    ['05', '05'],
    ['1,5', '1,5'],
    ['1e999', '1e999'],
    ['NaN', 'NaN'],
    ['"', '"'],
  ])('takes %j as %j', (text, value) => {
    expect(settingOf(text)).toBe(value);
  });

  test('names every word that is no setting, and every name given twice', () => {
    expect(() => parameterSettings(['a=1', 'year', '9=1', 'a=2'])).toThrow(
      [
        '--set: expected name=value, the name as the notebook declares it, got "year".',
        '--set: expected name=value, the name as the notebook declares it, got "9=1".',
        '--set a: expected each name once, got "a=2".',
      ].join('\n'),
    );
  });
});
