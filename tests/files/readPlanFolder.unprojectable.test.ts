import { describe, expect, it } from 'vitest';
import { planFindings } from '../../src/plan/doubts/planDoubts.js';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { facts, itTells, scenarios } from '../fixtures/problemCases.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const leftOut = 'Leave the row out where the base has no such component.';

describe('a plan folder that cannot be projected', () => {
  itTells([
    {
      title: 'tells a residual that is left with nothing, once for all that take it over',
      edits: scenarios('farming: { "2016": 3%, "2017-2018": 4% }', 'farming: 900%'),
      problems: (at) => [
        `${at('scenarios.yaml', 'residual')} scenarios[2].growth.services: expected a residual above zero for services in 2016, in billion VND, got -39500. The other activities outgrow the total: lower their growth or raise that of the total.`,
      ],
    },
    {
      title: 'tells a share of zero in the base, at its row',
      edits: {
        'facts.csv': [
          ['shareOfGrdp,farming,current,percent,2015,30.5', 'shareOfGrdp,farming,current,percent,2015,0'],
          ['shareOfGrdp,services,current,percent,2015,69.5', 'shareOfGrdp,services,current,percent,2015,100'],
        ],
      },
      problems: (at) => [
        `${at('facts.csv', 'percent,2015,0,reported', '0,reported')} value: expected the share of farming in the base, in percent, above 0, got 0. ${leftOut}`,
      ],
    },
    {
      title: 'tells a figure of more digits than a number keeps',
      edits: facts('per person,2015,40', 'per person,2015,4e20'),
      problems: (at) => [
        `${at('facts.csv', '4e20')} value: expected a number in million VND per person, below 10^15, got 400000000000000000000.`,
      ],
    },
    {
      title: 'tells a figure so near to zero that others divided by it outgrow all numbers',
      edits: facts('USD per person,2015,1800', 'USD per person,2015,1e-320'),
      problems: (at) => [
        `${at('facts.csv', '1e-320')} value: expected a number in USD per person, zero or beyond 10^-15, got 1e-320.`,
      ],
    },
    {
      title: 'tells a GRDP that is too large once it is computed, at a figure it is computed from',
      edits: facts('per person,2015,40', 'per person,2015,4e13'),
      problems: (at) => [
        `${at('facts.csv', '4e13')} value: expected GRDP of the base, in billion VND, below 10^15, got 20000000000000000.`,
      ],
    },
    {
      title: 'tells an assumption that lets an indicator outgrow all numbers, where it is written',
      edits: scenarios('add: 2', 'add: 1e15'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ vintage: early, add: 1e15 }')} scenarios[2].indicators.schools: expected a figure of schools (total) for 2016 below 10^15, in schools, got 1000000000000130. An assumption lets a level outgrow all numbers: look at its size.`,
      ],
    },
    {
      title: 'tells a share of a structure that has another sign than in the base',
      edits: scenarios('farming: 25%, services: 75%', 'farming: -25%, services: 125%'),
      problems: (at) => [
        `${at('scenarios.yaml', '-25%')} scenarios[1].structure.shares.farming: expected a share above 0%, got "-25%".`,
      ],
    },
  ]);

  it('tells a shock on a name that stands for two things', async () => {
    const texts = Object.entries(smallPlanFiles).map(
      ([file, text]) => [file, text.replace(/\bfarming\b/g, 'population')] as const,
    );
    expect((await (await smallPlan(Object.fromEntries(texts))).problems())[0]).toContain(
      'expected a name that only one assumption bears, got "population".',
    );
  });
});

describe('taxes less subsidies on products', () => {
  itTells([
    {
      title: 'are known by their id: another component below zero is refused, with that id',
      edits: {
        'facts.csv': [
          ['farming,current,percent,2015,30.5', 'farming,current,percent,2015,-1.5'],
          ['services,current,percent,2015,69.5', 'services,current,percent,2015,101.5'],
        ],
      },
      problems: (at) => [
        `${at('facts.csv', '-1.5')} value: expected the share of farming in the base, in percent, above 0, got -1.5. Only a component with the id taxesLessSubsidiesOnProducts can be below zero: give taxes less subsidies on products that id.`,
      ],
    },
  ]);

  it('may be below zero', async () => {
    const texts = Object.entries(smallPlanFiles).map(([file, text]) => {
      const taxes = text.replace(/\bfarming\b/g, 'taxesLessSubsidiesOnProducts');
      const negative = taxes
        .replace('OnProducts,current,percent,2015,30.5', 'OnProducts,current,percent,2015,-1.5')
        .replace('services,current,percent,2015,69.5', 'services,current,percent,2015,101.5')
        .replace('OnProducts: 25%, services: 75%', 'OnProducts: -1%, services: 101%');
      return [file, negative] as const;
    });
    const folder = await (await smallPlan(Object.fromEntries(texts))).read();
    expect(planFindings(folder).filter(({ kind }) => kind === 'impossibleSign')).toEqual([]);
    const { rows } = simulatePlan(folder);
    const shares = rows.filter(
      ({ scenario, activity, indicator }) =>
        scenario === 'plan' && activity.startsWith('taxes') && indicator === 'shareOfGrdp',
    );
    expect(shares.map(({ value }) => Number(value.toFixed(9)))).toEqual([
      -1.5, -1.333333333, -1.166666667, -1,
    ]);
  });
});
