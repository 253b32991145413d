import { describe } from 'vitest';
import { itTells, plan } from '../fixtures/problemCases.js';

const include = 'include: [../country]';

describe('the folders a plan includes', () => {
  itTells([
    {
      title: 'must exist, which is told once and not for all that they would hold',
      edits: plan(include, 'include: [../contry]'),
      problems: (at) => [
        `${at('plan.yaml', '../contry')} include[0]: expected a folder that exists, got "../contry". It is looked for from the folder of the plan.`,
      ],
    },
    {
      title: 'must not be files',
      edits: plan(include, 'include: [../country/facts.csv]'),
      problems: (at) => [
        `${at('plan.yaml', '../country/facts.csv')} include[0]: expected a folder that exists, got "../country/facts.csv". It is looked for from the folder of the plan.`,
      ],
    },
    {
      title: 'must not come twice, in whatever words, nor be the folder of the plan',
      edits: plan(include, 'include: [../country, ../country/., .]'),
      problems: (at) => [
        `${at('plan.yaml', '../country/.,', '../country/.')} include[1]: expected each folder once, and not the own one, got "../country/.".`,
        `${at('plan.yaml', ', .]', '.')} include[2]: expected each folder once, and not the own one, got ".".`,
      ],
    },
    {
      title: 'must be a list',
      edits: plan(include, 'include: ../country'),
      problems: (at) => [
        `${at('plan.yaml', '../country')} include: expected a list of folders, got "../country".`,
      ],
    },
    {
      title: 'must hold both tables',
      edits: { '../country/sources.csv': null },
      problems: () => [
        '../country/sources.csv: expected a file, got nothing. Create it, or make a new plan folder with: grdp-pathways init <folder>.',
      ],
    },
  ]);
});
