import { describe, expect, it } from 'vitest';
import { yamlFromText } from '../../../src/files/text/yamlFromText.js';
import { itTells, plan, scenarios } from '../../fixtures/problemCases.js';

const rule = 'Indent with spaces; put a text that holds ": ", " #", { or [ in quotes.';

describe('a file that is not YAML', () => {
  itTells([
    {
      title: 'is told at the first place that cannot be read, not at its echoes',
      edits: plan('activities:', 'activities: [a\n'),
      problems: (at) => {
        const place = at('plan.yaml', '[a\n', 'a');
        return [
          `${place}: expected YAML, got "a". A quote, a bracket, a comma or a colon is missing. ${rule}`,
        ];
      },
    },
    {
      title: 'is told where a tab indents',
      edits: plan('  date: "2015-12"', '\tdate: "2015-12"'),
      problems: (at) => [
        `${at('plan.yaml', '\tdate')}: expected YAML, got "date: "2015-12"". A tab does not indent. ${rule}`,
      ],
    },
    {
      title: 'is told where a text holds a colon',
      edits: plan('clause: clause 1', 'clause: article 1: growth'),
      problems: (at) => [
        `${at('plan.yaml', 'article')}: expected YAML, got "article 1: growth". A line holds one key and its value. ${rule}`,
      ],
    },
    {
      title: 'is told where a second document begins',
      edits: scenarios('  - id: storm', '---\n  - id: storm'),
      problems: (at) => [
        `${at('scenarios.yaml', '---')}: expected YAML, got "---". One file holds one document.`,
      ],
    },
    {
      title: 'is told for each key that is given twice',
      edits: plan(
        '  source: resolution\nperiod: "2016-2018"',
        '  source: resolution\n  source: other\nperiod: "2016-2018"\nperiod: 2016',
      ),
      problems: (at) => [
        `${at('plan.yaml', 'source: other')}: expected each key once, got "source". Keep one of the two.`,
        `${at('plan.yaml', 'period: 2016')}: expected each key once, got "period". Keep one of the two.`,
      ],
    },
    {
      title: 'is told at a merge key, which YAML of this kind does not follow',
      edits: scenarios('{ vi: Bão, en: Storm }', '{ <<: &both { vi: Bão }, en: Storm }'),
      problems: (at) => [
        `${at('scenarios.yaml', '<<:')}: expected keys that are written out: a merge key takes none over, got "<<". A scenario takes over another with extends; a whole value is repeated by an anchor and its alias: &name, *name.`,
      ],
    },
    {
      title: 'is told where a comma parts a text in two',
      edits: scenarios('{ vi: Bão, en: Storm }', '{ vi: Mất 8,5% sản lượng, en: Storm }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'Mất 8,5%')}: expected text in quotes, got "Mất 8,5% sản lượng". Within { } a comma parts a text in two: put all of it in quotes.`,
      ],
    },
    {
      title: 'is told where an alias points at nothing',
      edits: scenarios('{ vi: Bão, en: Storm }', '{ vi: &lable Bão, en: *label }'),
      problems: (at) => [
        `${at('scenarios.yaml', '*label')}: expected an alias of an anchor that stands before it, got "label". Did you mean lable?`,
      ],
    },
    {
      title: 'is told where the point of a number may part thousands',
      edits: plan('value: 2600', 'value: 2.600'),
      problems: (at) => [
        `${at('plan.yaml', '2.600')}: expected one number, got "2.600". Write 2600 or 2.6: a point before three digits may part thousands.`,
      ],
    },
    {
      title: 'is told when aliases multiply beyond reason',
      edits: plan(
        'activities:',
        [
          'a: &a [x, x, x, x, x, x, x, x, x, x]',
          'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
          'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
          'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
          'e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]',
          'activities:',
        ].join('\n'),
      ),
      problems: () => [
        'plan.yaml: expected at most 1000 values that aliases repeat, got more. Write the values out.',
      ],
    },
    {
      title: 'is told when an alias holds itself',
      edits: plan('include: [../country]', 'include: &self [*self]'),
      problems: (at) => [`${at('plan.yaml', '*self')} include[0]: expected a folder, got a list.`],
    },
    {
      title: 'is told when a colon too many makes a key of a whole entry',
      edits: plan('serves: [growth] }', 'serves: [growth] }:'),
      problems: (at) => [
        `${at('plan.yaml', '{ id: road')}: expected a word as key, got "{ id: road, group: a, label: { vi: Đường, en: Road }, clause: clause 5, serves: …". Look for a colon too many behind it, or put it in quotes.`,
      ],
    },
    {
      title: 'is told when a key would change what every object is',
      edits: plan('period:', '__proto__: { period: 2016 }\nperiod:'),
      problems: (at) => [`${at('plan.yaml', '__proto__')}: expected another key, got "__proto__".`],
    },
  ]);
});

describe('yamlFromText', () => {
  it('breaks lines at carriage returns, as YAML has it', () => {
    const { value, placeOf } = yamlFromText('# a comment\ra: 1\rb:\r\n  c: 2\r', 'a.yaml', 'plan');
    expect(value).toEqual({ a: 1, b: { c: 2 } });
    expect(placeOf(['b', 'c'], 'value')).toEqual({ file: 'a.yaml', line: 4, column: 6 });
  });

  it('reads a reason that many assumptions share', () => {
    const uses = Array.from({ length: 300 }, (_, i) => `k${i}: *reason`).join('\n');
    const { value } = yamlFromText(`first: &reason { vi: a, en: b }\n${uses}\n`, 'a.yaml', 'plan');
    expect(value).toMatchObject({ k299: { vi: 'a', en: 'b' } });
  });

  it.each(['', '%YAML 1.1\n---\n', '%YAML 1.2\n---\n'])(
    'reads words and numbers alike behind %j',
    (directive) => {
      const { value } = yamlFromText(
        `${directive}on: yes\nn: 010\nweights: 20:24:26:30\ndate: 2015-12-08`,
        'a.yaml',
        'plan',
      );
      expect(value).toEqual({ on: 'yes', n: 10, weights: '20:24:26:30', date: '2015-12-08' });
    },
  );

  it('takes two numbers in a list for what they are', () => {
    expect(yamlFromText('range: [2600,2700]', 'a.yaml', 'plan').value).toEqual({ range: [2600, 2700] });
  });

  const text = 'a:\n  - { b: 1,\n      c: [x, yy] }\n"2016": &two 3%\nd: *two\n';
  const { placeOf } = yamlFromText(text, 'a.yaml', 'plan');
  it.each([
    [['a', 0, 'b'], 'value', 2, 10],
    [['a', 0, 'b'], 'key', 2, 7],
    [['a', 0, 'c', 1], 'value', 3, 14],
    [['2016'], 'value', 4, 14],
    [['d'], 'value', 5, 4],
    [['d', 'deeper'], 'value', 5, 4],
    [['a', 0, 'missing'], 'value', 2, 5],
    [['a', 7], 'value', 2, 3],
    [['nothing', 'at', 'all'], 'value', 1, 1],
  ] as const)('finds the place of %j (%s)', (path, of, ...[line, column]) => {
    expect(placeOf(path, of)).toEqual({ file: 'a.yaml', line, column });
  });
});
