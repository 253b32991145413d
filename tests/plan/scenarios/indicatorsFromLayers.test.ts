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
      title: 'tell every way to move one, where none is written',
      edits: scenarios('schools: { vintage: early, add: 2 }', 'schools: { vintage: early, values: 2 }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'schools: {', '{')} scenarios[2].indicators.schools: expected one of growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%, got {"vintage":"early","values":2}.`,
      ],
    },
    {
      title: 'tell the nearest way where it is misspelt',
      edits: scenarios('schools: { vintage: early, add: 2 }', 'schools: { vintage: early, amuont: 2 }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'amuont')} scenarios[2].indicators.schools.amuont: expected a known key, got "amuont". Did you mean amount?`,
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
