import { describe, expect, it } from 'vitest';
import { smallPlan } from '../../fixtures/smallPlan.js';

/** The small plan with a doubt in its scenario `plan`, and every line of the error it must have. */
async function problemsOf(doubt: string): Promise<string[]> {
  const before = '    measures: [road]\n';
  const plan = await smallPlan({ 'scenarios.yaml': [[before, `${before}    doubt:\n      ${doubt}\n`]] });
  const lines = await plan.problems();
  return lines.map((line) => line.replace(/^scenarios\.yaml:(\d+):\d+ /, 'line $1 '));
}

const at = 'scenarios[1].doubt';
const forms = 'expected one form: low and high, normal, twoPiece, triangular, empirical, or from';

describe('a doubt that is impossible', () => {
  it.each([
    [
      'a low above the high',
      'on: { growth: { low: 2 pp, high: -1 pp } }',
      `line 16 ${at}.on.growth: expected low < middle < high, here as distances from the scenario's own figure, got "2, 0, -1". A middle that is not written is the scenario's own figure.`,
    ],
    [
      'a rate without its sign',
      'on: { growth: { low: -2, high: 1 pp } }',
      `line 16 ${at}.on.growth.low: expected points such as -2 pp, or a rate such as 6%, got "-2". pp is a distance from the scenario's own figure; % is the figure itself.`,
    ],
    [
      'an unknown assumption',
      'on: { grwth: { low: -2 pp, high: 1 pp } }',
      `line 16 ${at}.on.grwth: expected an assumption of the scenario plan, got "grwth". Did you mean growth?`,
    ],
    [
      'a share among the names',
      'on: { structure.services: { low: 70%, high: 80% } }',
      `line 16 ${at}.on.structure.services: expected an assumption of the scenario plan, got "structure.services". Shares stand beside on, not in it: structure: { shares: { services: { low: 57%, high: 62% } } }.`,
    ],
    [
      'a share with a letter left out',
      'on: { structure.shares.service: { low: 70%, high: 80% } }',
      `line 16 ${at}.on.structure.shares.service: expected an assumption of the scenario plan, got "structure.shares.service". Shares stand beside on, not in it: structure: { shares: { services: { low: 57%, high: 62% } } }.`,
    ],
    [
      'no form',
      'on: { growth: { persistence: 0.5 } }',
      `line 16 ${at}.on.growth: ${forms}, got nothing. Offices think in three figures: low and high, and in the middle what the scenario assumes.`,
    ],
    [
      'two forms',
      'on: { growth: { low: -2 pp, high: 1 pp, normal: { sd: 1 pp } } }',
      `line 16 ${at}.on.growth: ${forms}, got "low, high, normal". Offices`,
    ],
    [
      'a correlation of two that keep their errors for another time',
      'on: { growth: { low: -2 pp, high: 1 pp, persistence: 0.5 }, population: { low: -1 pp, high: 1 pp } }\n      correlation: [{ between: [growth, population], value: 0.3 }]',
      `line 17 ${at}.correlation[0].between: expected a pair with the same persistence, got 0.5 and none. Give both the same persistence, or leave it out of both.`,
    ],
    [
      'a persistence above 1',
      'on: { growth: { low: -2 pp, high: 1 pp, persistence: 1.5 } }',
      `line 16 ${at}.on.growth.persistence: expected what a year keeps of the error of the year before, from 0 to 1, got 1.5.`,
    ],
    [
      'nine values',
      'on: { growth: { empirical: [1 pp, 2 pp, 3 pp, 4 pp, 5 pp, 6 pp, 7 pp, 8 pp, 9 pp] } }',
      `line 16 ${at}.on.growth.empirical: expected at least 10 values`,
    ],
    [
      'four values of history',
      'on: { exchangeRate: { from: history, observed: exchangeRate, region: country, vintage: world, over: "2015-2018", hindsight: true, persistence: 0 } }',
      `line 16 ${at}.on.exchangeRate.over: expected at least 5 yearly values, got 3 values. With fewer, state low, middle and high, and say whose word it is.`,
    ],
    [
      'a history that was not known yet',
      'on: { exchangeRate: { from: history, observed: exchangeRate, region: country, vintage: world, over: "2015-2018", persistence: 0 } }',
      `line 16 ${at}.on.exchangeRate.over: expected years up to the base year 2015, got "2015-2018". Later years were not known when the plan was made: write hindsight: true to use them all the same.`,
    ],
    [
      'shares that cannot add up',
      'structure: { shares: { farming: { low: 25%, high: 40% }, services: { low: 75.5%, high: 80% } } }',
      `line 16 ${at}.structure.shares.services: expected low and high around the share of the scenario, 75%, above 0% and below 100%, got "75.5%–80%".`,
    ],
    [
      'shares of an activity that is none',
      'structure: { shares: { service: { low: 70%, high: 80% } } }',
      `line 16 ${at}.structure.shares.service: expected an activity of the base, got "service". Did you mean services?`,
    ],
    [
      'a correlation without its partner',
      'correlation: [{ between: [growth, deflator], value: 0.5 }]',
      `line 16 ${at}.correlation[0].between: expected two assumptions that are in doubt, got "growth". There is none yet.`,
    ],
    [
      'an event of p = 1.2',
      'events: [{ id: closed, on: total, in: 2017, probability: 1.2, size: -5% }]',
      `line 16 ${at}.events[0].probability: expected a rate such as 8.5%, got 1.2. Add the % sign.`,
    ],
    [
      'an event of 120%',
      'events: [{ id: closed, on: total, in: 2017, probability: 120%, size: -5% }]',
      `line 16 ${at}.events[0].probability: expected a probability from 0% to 100%, got "120%".`,
    ],
    [
      'an event called in one language',
      'events: [{ id: closed, label: { vi: Đóng cửa }, on: total, in: 2017, probability: 10%, size: -5% }]',
      `line 16 ${at}.events[0].label.en: expected a text in English`,
    ],
    [
      'an event outside the plan',
      'events: [{ id: closed, on: total, in: 2019, probability: 10%, size: -5% }]',
      `line 16 ${at}.events[0].in: expected years of the plan's period 2016-2018, got "2019".`,
    ],
  ])('such as %s has its place and its hint', async (_, doubt, line) => {
    const [first = '', ...others] = await problemsOf(doubt);
    expect(others.filter((other) => !other.includes('correlation[0]'))).toEqual([]);
    expect(first).toContain(line.trimEnd());
  });

  it('such as a history of which nothing is said names all that is missing at once', async () => {
    expect(await problemsOf('on: { growth: { from: history } }')).toEqual([
      `line 16 ${at}.on.growth.observed: expected the indicator whose past figures are taken, got nothing.`,
      `line 16 ${at}.on.growth.vintage: expected the vintage of the figures, got nothing.`,
      `line 16 ${at}.on.growth.over: expected the years looked at, such as 2010-2015, got nothing.`,
      `line 16 ${at}.on.growth.persistence: expected what a year keeps of the error of the year before, from 0 to 1, got nothing. Past years tell the spread of single years: 0 makes years independent, 1 makes one error last.`,
    ]);
  });

  it('such as correlations that no numbers have together names the pairs and the nearest possible', async () => {
    const [line = ''] = await problemsOf(
      [
        'on: { growth: { low: -1 pp, high: 1 pp }, deflator: { low: -1 pp, high: 1 pp }, population: { low: -1 pp, high: 1 pp } }',
        'correlation:',
        '  - { between: [growth, deflator], value: 0.9 }',
        '  - { between: [growth, population], value: 0.9 }',
        '  - { between: [deflator, population], value: -0.9 }',
      ].join('\n      '),
    );
    expect(line).toContain('growth – deflator 0.9; growth – population 0.9; deflator – population -0.9');
    // The nearest by symmetry has one size for all three, and is just possible: 1 - 3a² - 2a³ = 0 gives a = ½.
    expect(line).toContain(
      'The nearest that can: growth – deflator 0.5; growth – population 0.5; deflator – population -0.5.',
    );
  });
});
