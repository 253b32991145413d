import { tmpdir } from 'node:os';
import { describe } from 'vitest';
import { itTells, plan } from '../fixtures/problemCases.js';

const include = 'include: [../country]';

const lastRow = 'country,investmentRate,total,,percent,2015,33,reported,world,bank,\n';

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
      title: 'are named from the folder of the plan, which is told of one that stands beside it',
      edits: plan(include, 'include: [country]'),
      problems: (at) => [
        `${at('plan.yaml', '[country]', 'country')} include[0]: expected a folder that exists, got "country". It stands beside the folder of the plan: write ../country.`,
      ],
    },
    {
      title: 'are never named from the root of the disk, which is told of one that exists there',
      edits: plan(include, `include: ["${tmpdir()}"]`),
      problems: (at) => [
        `${at('plan.yaml', `"${tmpdir()}"`)} include[0]: expected a folder that exists, got "${tmpdir()}". This folder exists, outside the folder of the plan. An include is written from there, so that the plan can be moved: ../...`,
      ],
    },
    {
      title: 'may hold activities and vintages of other regions that the plan does not know',
      edits: {
        '../country/facts.csv': [
          [
            lastRow,
            `${lastRow}elsewhere,shareOfGrdp,mining,current,percent,2015,12,reported,another,bank,\n`,
          ],
        ],
      },
      problems: () => [],
    },
    {
      title: 'may say again what the own folder says, in the same words and figures',
      edits: {
        '../country/facts.csv': [
          [lastRow, `${lastRow}an-binh-province,forest,total,,percent,2015,55,reported,early,yearbook,\n`],
        ],
        '../country/sources.csv': [['bank,', 'yearbook,Statistics Office,Yearbook,2016,,primary\nbank,']],
      },
      problems: () => [],
    },
    {
      title: 'must not contradict the own folder',
      edits: {
        '../country/facts.csv': [
          [lastRow, `${lastRow}an-binh-province,forest,total,,percent,2015,56,reported,early,yearbook,\n`],
        ],
      },
      problems: (at) => [
        `${at('../country/facts.csv', '2015,56,', '56,')} value: expected one figure for forest, total, an-binh-province, 2015, vintage early, in percent, got 56. An earlier row says 55: keep one, or name two vintages.`,
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
