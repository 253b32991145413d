import { describe } from 'vitest';
import { itTells, scenarios } from '../../fixtures/problemCases.js';

const byYear = '{ "2016": 3%, "2017-2018": 4% }';
const path = 'scenarios[2].growth.farming';

describe('values by year', () => {
  const loss = 'A fall by 100% or more leaves nothing, or less than nothing.';
  itTells([
    {
      title: 'are refused outside the period',
      edits: scenarios(byYear, '{ "2016": 3%, "2017-2019": 4% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '4%')} ${path}.2017-2019: expected years of the plan's period 2016-2018, got "2017-2019".`,
      ],
    },
    {
      title: 'are refused in the base year',
      edits: scenarios(byYear, '{ "2015": 3%, "2016-2018": 4% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '3%, "2016-2018', '3%')} ${path}.2015: expected years of the plan's period 2016-2018, got "2015".`,
      ],
    },
    {
      title: 'are refused with the later year first',
      edits: scenarios(byYear, '{ "2016": 3%, "2018-2017": 4% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '4%')} ${path}.2018-2017: expected the earlier year first, such as 2017-2020, got "2018-2017".`,
      ],
    },
    {
      title: 'are refused where two speak of one year',
      edits: scenarios(byYear, '{ "2016": 3%, "2016-2018": 4% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '4%')} ${path}.2016-2018: expected each year once, got "2016-2018".`,
      ],
    },
    {
      title: 'are refused where the same years stand twice',
      edits: scenarios(byYear, '{ "2016": 3%, "2016": 4%, "2017-2018": 4% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '"2016": 4%')}: expected each key once, got "2016". Keep one of the two.`,
      ],
    },
    {
      title: 'are refused where a year stands twice, as a number and in quotes',
      edits: scenarios(byYear, '{ 2016: 3%, "2016": 4%, "2017-2018": 4% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '"2016": 4%')}: expected each key once, got "2016". Keep one of the two.`,
      ],
    },
    {
      title: 'are read with an en dash between years',
      edits: scenarios(byYear, '{ "2016": 3%, 2017–2018: 4% }'),
      problems: () => [],
    },
    {
      title: 'are refused where two dashes name the same years',
      edits: scenarios(byYear, '{ "2016": 3%, 2017–2018: 4%, 2017-2018: 4.75% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '4.75%')} ${path}.2017-2018: expected each year once, got "2017-2018".`,
      ],
    },
    {
      title: 'are asked for where years are left out',
      edits: scenarios(byYear, '{ "2016": 3% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ "2016": 3% }')} ${path}: expected the growth of farming, such as 8.5%, for 2017, 2018, got nothing.`,
      ],
    },
    {
      title: 'are refused when they fall by 100 % or more, each where it stands',
      edits: scenarios(byYear, '{ "2016": -100%, "2017": 3%, "2018": -120.5% }'),
      problems: (at) => [
        `${at('scenarios.yaml', '-100%')} ${path}.2016: expected a rate above -100%, got "-100%". ${loss}`,
        `${at('scenarios.yaml', '-120.5%')} ${path}.2018: expected a rate above -100%, got "-120.5%". ${loss}`,
      ],
    },
    {
      title: 'may fall by less',
      edits: scenarios(byYear, '{ "2016": -99.9%, "2017-2018": 0% }'),
      problems: () => [],
    },
  ]);
});
