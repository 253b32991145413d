import { describe } from 'vitest';
import { itTells, scenarios } from '../../fixtures/problemCases.js';

describe('assumptions for indicators', () => {
  itTells([
    {
      title: 'tell the nearest indicator that the plan declares',
      edits: scenarios('schools: {', 'scools: {'),
      problems: (at) => [
        `${at('scenarios.yaml', 'scools: {', '{')} scenarios[2].indicators.scools: expected an indicator that plan.yaml declares, got "scools". Did you mean schools?`,
      ],
    },
    {
      title: 'tell a vintage that does not have the base year',
      edits: scenarios('schools: { vintage: early', 'schools: { vintage: erly'),
      problems: (at) => [
        `${at('scenarios.yaml', 'erly')} scenarios[2].indicators.schools.vintage: expected a vintage that has schools of 2015 in schools, got "erly". Did you mean early?`,
      ],
    },
    {
      title: 'tell a vintage that is named for an indicator without any figure of the base year',
      edits: scenarios('forest: { change: 0.5 pp }', 'investment: { vintage: early, growth: 5% }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'early, growth', 'early')} scenarios[2].indicators.investment.vintage: expected a vintage that has investment of 2015 in billion VND, got "early". None has: leave the vintage out, or add the figure to facts.csv.`,
      ],
    },
    {
      title: 'may do without a level of the base year when they name no vintage',
      edits: scenarios('forest: { change: 0.5 pp }', 'investment: { growth: 5% }'),
      problems: () => [],
    },
  ]);
});
