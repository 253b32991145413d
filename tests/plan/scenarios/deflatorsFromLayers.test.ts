import { describe } from 'vitest';
import { itTells, scenarios } from '../../fixtures/problemCases.js';

describe('deflators', () => {
  itTells([
    {
      title: 'tell the nearest activity, and not what that activity lacks',
      edits: scenarios('deflator: { all: 3% }', 'deflator: { farmin: 3%, services: 2% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '3%, services: 2%', '3%')} scenarios[0].deflator.farmin: expected all, or an activity of the base 2015 (early), got "farmin". Did you mean farming?`,
      ],
    },
    {
      title: 'are asked for, for each activity that has none',
      edits: scenarios('deflator: { all: 3% }', 'deflator: { services: 2% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '- id: plan\n', 'id')} scenarios[1].deflator.farming: expected the deflator change of farming, such as 2.7%, for 2016, 2017, 2018, got nothing. It is missing in plan, drift, storm: give it there, or in what they extend.`,
      ],
    },
    {
      title: 'tell a mistake in the one for all once, also where activities have their own',
      edits: {
        'scenarios.yaml': [
          ['deflator: { all: 3% }', 'deflator: { all: { value: 3%, source: bnk } }'],
          ['    growth: { total: 8.5% }\n', '    growth: { total: 8.5% }\n    deflator: { farming: 2% }\n'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'bnk')} scenarios[0].deflator.all.source: expected a source that sources.csv lists, got "bnk". Did you mean bank?`,
      ],
    },
    {
      title: 'are told apart from a single rate',
      edits: scenarios('deflator: { all: 3% }', 'deflator: 3%'),
      problems: (at) => [
        `${at('scenarios.yaml', 'deflator: 3%', '3%')} scenarios[0].deflator: expected changes by activity, or one for all such as { all: 2.7% }, got "3%".`,
      ],
    },
  ]);
});
