import { describe } from 'vitest';
import { itTells, scenarios } from '../../fixtures/problemCases.js';

const rate = 'scenarios[1].growth.total: expected a rate such as 8.5%';

describe('a rate in scenarios.yaml', () => {
  itTells(
    [
      ['8.5', '8.5. Add the % sign.'],
      ['0.085', '0.085. Write 8.5% if it is a part of one, 0.085% if it is in per cent.'],
      [
        '23200',
        '23200. It looks like a level; a rate such as 1.4% is a change or a part. Levels, of later years too, stand in facts.csv, and observed follows them.',
      ],
      ["'8.5'", '"8.5". Add the % sign.'],
      ["'8,5%'", '"8,5%". Write a decimal point: 8.5%.'],
      ['8.5 pp', '"8.5 pp". pp counts points; a relative rate is written with %.'],
      ['−3%', '"−3%". Write the minus sign as a hyphen: -.'],
      ['.nan', 'NaN.'],
      ['.inf', 'Infinity.'],
      ['true', 'true.'],
    ].map(([written = '', found = '']) => ({
      title: `is refused when it is written ${written}`,
      edits: scenarios('total: 8.5%', `total: ${written}`),
      problems: (at) => [`${at('scenarios.yaml', `total: ${written} }`, written)} ${rate}, got ${found}`],
    })),
  );

  itTells([
    {
      title: 'is refused when it is a word, which only residual may be',
      edits: scenarios('total: 8.5%', 'total: eight'),
      problems: (at) => [`${at('scenarios.yaml', 'eight')} ${rate}, or residual, got "eight".`],
    },
    {
      title: 'is refused when it is missing',
      edits: scenarios('growth: { total: 8.5% }', 'growth:\n      total:'),
      problems: (at) => [
        `${at('scenarios.yaml', 'total:\n').replace(/\d+$/, (column) => String(Number(column) + 6))} ${rate}, got nothing.`,
      ],
    },
    {
      title: 'is refused when a decimal comma without quotes parts it in two',
      edits: scenarios('total: 8.5%', 'total: 8,5%'),
      problems: (at) => [
        `${at('scenarios.yaml', '8,5%')}: expected one number, got "8,5%". Write a decimal point: 8.5%.`,
      ],
    },
    {
      title: 'is refused when it holds separators of thousands',
      edits: scenarios('total: 8.5%', 'total: 1,008.5%'),
      problems: (at) => [
        `${at('scenarios.yaml', '1,008.5%')}: expected one number, got "1,008.5%". Write a decimal point, and no separator of thousands.`,
      ],
    },
    {
      title: 'is refused in a share and in the size of a shock',
      edits: {
        'scenarios.yaml': [
          ['services: 75%', 'services: 75'],
          ['size: -20%', 'size: -0.2'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'services: 75 }', '75')} scenarios[1].structure.shares.services: expected a rate such as 8.5%, got 75. Add the % sign.`,
        `${at('scenarios.yaml', '-0.2')} scenarios[3].shocks[0].size: expected a rate such as 8.5%, got -0.2. Write -20% if it is a part of one, -0.2% if it is in per cent.`,
      ],
    },
    {
      title: 'is refused where points are meant',
      edits: scenarios('change: 0.5 pp', 'change: 0.5%'),
      problems: (at) => [
        `${at('scenarios.yaml', '0.5%')} scenarios[2].indicators.forest.change: expected percentage points such as -2.0 pp, got "0.5%". % is relative; a change in points is written with pp.`,
      ],
    },
    {
      title: 'is refused where an amount is meant',
      edits: scenarios('add: 2 }', 'add: 2% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '2% }', '2%')} scenarios[2].indicators.schools.add: expected an amount in the unit of the indicator, got "2%". Write a bare number, without a sign such as %.`,
      ],
    },
  ]);
});

describe('a key in scenarios.yaml', () => {
  itTells([
    {
      title: 'is told with the nearest one',
      edits: scenarios('motive: { vi: Đạt cơ cấu.', 'motiv: { vi: Đạt cơ cấu.'),
      problems: (at) => [
        `${at('scenarios.yaml', 'motiv:')} scenarios[1].motiv: expected a known key, got "motiv". Did you mean motive?`,
      ],
    },
    {
      title: 'is told within an assumption with a reason',
      edits: scenarios('value: 1%', 'vaule: 1%'),
      problems: (at) => [
        `${at('scenarios.yaml', 'vaule')} scenarios[0].population.vaule: expected a known key, got "vaule". Did you mean value?`,
      ],
    },
    {
      title: 'is told within an assumption that stands for nothing else',
      edits: scenarios('deflator: { all: 3% }', 'deflator: { all: { vaule: 3% } }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'vaule')} scenarios[0].deflator.all.vaule: expected a known key, got "vaule". Did you mean value?`,
      ],
    },
    {
      title: 'is told within figures to follow',
      edits: scenarios('region: country, vintage: world', 'region: country, vintge: world'),
      problems: (at) => [
        `${at('scenarios.yaml', 'vintge')} scenarios[0].exchangeRate.vintge: expected a known key, got "vintge". Did you mean vintage?`,
      ],
    },
    {
      title: 'is told within the assumption for an indicator',
      edits: scenarios('{ vintage: early, add: 2 }', '{ vintage: early, ad: 2 }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'ad: 2')} scenarios[2].indicators.schools.ad: expected a known key, got "ad". Did you mean add?`,
      ],
    },
    {
      title: 'is told where two exclude one another, and where there is none',
      edits: {
        'scenarios.yaml': [
          ['{ change: 0.5 pp }', '{ change: 0.5 pp, growth: 1% }'],
          ['{ vintage: early, add: 2 }', '2'],
        ],
      },
      problems: (at) => {
        const expected =
          'expected one of growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%';
        return [
          `${at('scenarios.yaml', 'schools: 2', '2')} scenarios[2].indicators.schools: ${expected}, got 2.`,
          `${at('scenarios.yaml', '{ change')} scenarios[2].indicators.forest: ${expected}, got {"change":"0.5 pp","growth":"1%"}.`,
        ];
      },
    },
    {
      title: 'is told when no object may have it',
      edits: scenarios('growth: { total: 8.5% }', 'growth: { total: 8.5%, __proto__: 3%, constructor: 4% }'),
      problems: (at) => [`${at('scenarios.yaml', '__proto__')}: expected another key, got "__proto__".`],
    },
  ]);
});

describe('scenarios.yaml that holds no scenarios', () => {
  const expected = 'scenarios.yaml:1:1: expected an object with the keys scenarios';
  itTells(
    [
      ['', 'nothing'],
      ['null\n', 'nothing'],
      ['[]\n', '[]'],
      ['- id: a\n', '[{"id":"a"}]'],
    ].map(([text = '', found = '']) => ({
      title: `tells what it needs when it holds ${text === '' ? 'nothing at all' : text.trim()}`,
      edits: { 'scenarios.yaml': text },
      problems: () => [`${expected}, got ${found}.`],
    })),
  );
  itTells([
    {
      title: 'tells an empty list',
      edits: { 'scenarios.yaml': 'scenarios: []\n' },
      problems: () => ['scenarios.yaml:1:12 scenarios: expected at least one scenario, got [].'],
    },
  ]);
});

describe('a path where paths by activity are wanted', () => {
  const under = (whole: string) =>
    `A path stands under ${whole} or an activity, such as { ${whole}: { 2016: 8%, 2017-2020: 9% } }.`;
  const growth = 'scenarios[1].growth: expected growth by activity or of the total, such as { total: 8.5% }';
  const deflator =
    'scenarios[0].deflator: expected changes by activity, or one for all such as { all: 2.7% }';
  const byReason = { vi: 'thử', en: 'trial' };

  itTells([
    ...[
      { value: '8%', reason: byReason },
      { value: '8%', reason: 'trial' },
      { total: '8%', reason: byReason },
      { 2016: '8%', '2017-2020': '9%' },
      { observed: 'growth', vintage: 'early', over: '2011-2015' },
    ].map((written) => ({
      title: `is told once, and where it stands: growth ${JSON.stringify(written)}`,
      edits: scenarios('growth: { total: 8.5% }', `growth: ${JSON.stringify(written)}`),
      problems: (at: (file: string, text: string, part?: string) => string) => [
        `${at('scenarios.yaml', `growth: ${JSON.stringify(written)}`, '{')} ${growth}, got ${JSON.stringify(written)}. ${under('total')}`,
      ],
    })),
    {
      title: 'is told so of prices too',
      edits: scenarios('deflator: { all: 3% }', 'deflator: { value: 3%, reason: { vi: thử, en: trial } }'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ value: 3%, reason')} ${deflator}, got {"value":"3%","reason":{"vi":"thử","en":"trial"}}. ${under('all')}`,
      ],
    },
    {
      title: 'is none of growth that is left over, or of an activity called as a key is',
      edits: scenarios('growth: { total: 8.5% }', 'growth: { total: 8.5%, reason: 3% }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'reason: 3%', '3%')} scenarios[1].growth.reason: expected total, or an activity of the base 2015 (early), got "reason". Known names: total, farming, services.`,
      ],
    },
  ]);
});
