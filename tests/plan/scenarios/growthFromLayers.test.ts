import { describe } from 'vitest';
import { itTells, scenarios } from '../../fixtures/problemCases.js';

const shares = '{ farming: 25%, services: 75% }';

describe('growth by activity', () => {
  const residual = 'Growth by activity gives the total: leave total out, or mark one activity as residual.';
  itTells([
    {
      title: 'tells the nearest activity, and not what that activity lacks',
      edits: scenarios('services: residual', 'servises: residual'),
      problems: (at) => [
        `${at('scenarios.yaml', 'servises: residual', 'residual')} scenarios[2].growth.servises: expected total, or an activity of the base 2015 (early), got "servises". Did you mean services?`,
      ],
    },
    {
      title: 'tells an activity that the base does not have',
      edits: {
        'plan.yaml': [['vintages:\n', '  - { id: taxes, label: { vi: Thuế, en: Taxes } }\nvintages:\n']],
        'scenarios.yaml': [['services: residual', 'services: residual\n      taxes: 2%']],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'taxes: 2%', '2%')} scenarios[2].growth.taxes: expected total, or an activity of the base 2015 (early), got "taxes". Known names: total, farming, services.`,
      ],
    },
    {
      title: 'tells a residual that is misspelt',
      edits: scenarios('services: residual', 'services: residul'),
      problems: (at) => [
        `${at('scenarios.yaml', 'residul')} scenarios[2].growth.services: expected a rate such as 8.5%, or residual, got "residul". Did you mean residual?`,
      ],
    },
    {
      title: 'tells a second residual once, where it stands',
      edits: scenarios('farming: { "2016": 3%, "2017-2018": 4% }', 'farming: residual'),
      problems: (at) => [
        `${at('scenarios.yaml', 'services: residual', 'residual')} scenarios[2].growth.services: expected at most one residual activity, got "farming, services". Give rates to all activities but one.`,
      ],
    },
    {
      title: 'tells a residual without a total',
      edits: scenarios(
        '      total: { observed: averageGrowthRate, vintage: early, over: "2011-2015" }\n',
        '',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', 'farming: { "2016"', 'farming')} scenarios[2].growth.total: expected the growth of total, such as 8.5%, from which services is what is left, got nothing.`,
      ],
    },
    {
      title: 'tells a total that is a residual',
      edits: scenarios(
        'total: { observed: averageGrowthRate, vintage: early, over: "2011-2015" }',
        'total: residual',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', 'total: residual', 'residual')} scenarios[2].growth.total: expected a rate such as 8.5%, got "residual". Growth by activity gives the total; only an activity can be what is left of it.`,
      ],
    },
    {
      title: 'tells a total beside all activities',
      edits: scenarios('services: residual', 'services: 9%'),
      problems: (at) => [
        `${at('scenarios.yaml', 'total: { observed', 'total')} scenarios[2].growth.total: expected growth by activity only, got "total". ${residual}`,
      ],
    },
    {
      title: 'tells an activity without a rate once, naming all scenarios that lack it',
      edits: scenarios('      farming: { "2016": 3%, "2017-2018": 4% }\n', ''),
      problems: (at) => [
        `${at('scenarios.yaml', 'total: { observed', 'total')} scenarios[2].growth.farming: expected the growth of farming, such as 8.5%, for 2016, 2017, 2018, got nothing. It is missing in drift, storm: give it there, or in what they extend.`,
      ],
    },
  ]);
});

describe('growth by total and structure', () => {
  itTells([
    {
      title: 'tells growth of an activity, which follows from the structure',
      edits: scenarios('growth: { total: 8.5% }', 'growth: { total: 8.5%, services: 9% }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'services: 9%')} scenarios[1].growth.services: expected growth of total only, got "services". This closure takes the total and derives the activities: leave it out, or use byActivity.`,
      ],
    },
    {
      title: 'tells a structure that is missing',
      edits: scenarios(`    structure:\n      year: 2018\n      shares: ${shares}\n`, ''),
      problems: (at) => [
        `${at('scenarios.yaml', '- id: plan\n', 'id')} scenarios[1].structure: expected a structure: year, and the shares of that year, got nothing.`,
      ],
    },
    {
      title: 'tells a year of the structure outside the period',
      edits: scenarios('year: 2018\n', 'year: 2019\n'),
      problems: (at) => [
        `${at('scenarios.yaml', '2019\n', '2019')} scenarios[1].structure.year: expected a year of the plan's period 2016-2018, got 2019.`,
      ],
    },
    {
      title: 'tells shares that do not add up, and by how much',
      edits: scenarios(shares, '{ farming: 25.5%, services: 75% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ farming: 25.5%')} scenarios[1].structure.shares: expected shares that add up to exactly 100%, got "25.5 + 75 = 100.5". Take 0.5 points away.`,
      ],
    },
    {
      title: 'tells shares that fall short',
      edits: scenarios(shares, '{ farming: 25%, services: 74.9% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ farming: 25%, services: 74')} scenarios[1].structure.shares: expected shares that add up to exactly 100%, got "25 + 74.9 = 99.9". Add 0.1 points.`,
      ],
    },
    {
      title: 'that names the share whose decimal point closes the sum',
      edits: scenarios('{ farming: 25%, services: 75%', '{ farming: 2.5%, services: 75%'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ farming: 2.5%')} scenarios[1].structure.shares: expected shares that add up to exactly 100%, got "2.5 + 75 = 77.5". Add 22.5 points. Perhaps 25% is meant for farming.`,
      ],
    },
    {
      title: 'tells a share of zero, and one below',
      edits: scenarios(shares, '{ farming: 0%, services: -100% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '0%, services', '0%')} scenarios[1].structure.shares.farming: expected a share above 0%, got "0%".`,
        `${at('scenarios.yaml', '-100%')} scenarios[1].structure.shares.services: expected a share above 0%, got "-100%".`,
      ],
    },
    {
      title: 'tells an activity that the base does not have, and not what it lacks',
      edits: scenarios(shares, '{ farming: 25%, servises: 75% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '75% }', '75%')} scenarios[1].structure.shares.servises: expected an activity of the base 2015 (early), got "servises". Did you mean services?`,
      ],
    },
    {
      title: 'tells an activity of the base without a share',
      edits: scenarios(shares, '{ farming: 100% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ farming: 100% }')} scenarios[1].structure.shares.services: expected the share of services, such as 20%, got nothing. The base 2015 (early) has this activity.`,
      ],
    },
  ]);
});

describe('a closure', () => {
  const other = (lines: string) =>
    scenarios(
      '\n  - id: storm\n',
      `\n  - id: other\n    label: { vi: a, en: a }\n    motive: { vi: a, en: a }\n${lines}  - id: storm\n`,
    );
  itTells([
    {
      title: 'may be chosen anew: growth of the total, given for the closure below, is then not asked about',
      edits: other('    extends: plan\n    closure: byActivity\n    growth: { farming: 3%, services: 9% }\n'),
      problems: () => [],
    },
    {
      title: 'may be chosen anew: growth by activity, given for the closure below, is then not asked about',
      edits: other(
        '    extends: drift\n    closure: byTotalAndStructure\n    structure: { year: 2018, shares: { farming: 25%, services: 75% } }\n',
      ),
      problems: () => [],
    },
    {
      title: 'is asked for',
      edits: scenarios('    closure: byTotalAndStructure\n', ''),
      problems: (at) => [
        `${at('scenarios.yaml', '- id: plan\n', 'id')} scenarios[1].closure: expected a closure: byActivity, byTotalAndStructure or byInvestment, got nothing. Write byTotalAndStructure, which goes with what is assumed.`,
      ],
    },
    {
      title: 'is named by what growth is given for',
      edits: scenarios('    closure: byActivity\n', ''),
      problems: (at) => [
        `${at('scenarios.yaml', '- id: drift\n', 'id')} scenarios[2].closure: expected a closure: byActivity, byTotalAndStructure or byInvestment, got nothing. Write byActivity, which goes with what is assumed. It is missing in drift, storm: give it there, or in what they extend.`,
      ],
    },
    {
      title: 'is one of three',
      edits: scenarios('closure: byActivity', 'closure: byActivty'),
      problems: (at) => [
        `${at('scenarios.yaml', 'byActivty')} scenarios[2].closure: expected a closure: byActivity, byTotalAndStructure, byInvestment, got "byActivty". Did you mean byActivity?`,
      ],
    },
    {
      title: 'is misused where growth is no object',
      edits: scenarios('growth: { total: 8.5% }', 'growth: 8.5%'),
      problems: (at) => [
        `${at('scenarios.yaml', '8.5%')} scenarios[1].growth: expected growth by activity or of the total, such as { total: 8.5% }, got "8.5%".`,
      ],
    },
  ]);
});
