import { describe } from 'vitest';
import { facts, itTells } from '../../fixtures/problemCases.js';

const population = 'averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,\n';
const figure =
  'one figure for averagePopulation, total, an-binh-province, 2015, vintage early, in thousand persons';

describe('a figure that is given twice', () => {
  itTells([
    {
      title: 'is told where it comes again, when both say the same',
      edits: facts(population, `${population}${population.replace('yearbook', 'resolution')}`),
      problems: (at) => [
        `${at('facts.csv', '500,reported,early,resolution')} value: expected ${figure}, got 500. The row repeats an earlier one: remove it.`,
      ],
    },
    {
      title: 'is told where it comes again, when the two differ',
      edits: facts(population, `${population}${population.replace('500', '510')}`),
      problems: (at) => [
        `${at('facts.csv', '510')} value: expected ${figure}, got 510. An earlier row says 500: keep one, or name two vintages.`,
      ],
    },
    {
      title: 'is told in the folder where it comes again',
      edits: {
        '../country/facts.csv': [
          [
            'country,exchangeRate,total,,VND per USD,2015',
            `an-binh-province,${population.slice(0, -1).replace('500', '501')}\ncountry,exchangeRate,total,,VND per USD,2015`,
          ],
        ],
      },
      problems: (at) => [
        `${at('../country/facts.csv', '501,reported')} value: expected ${figure}, got 501. An earlier row says 500: keep one, or name two vintages.`,
      ],
    },
    {
      title: 'is none when region, indicator, activity, basis, unit, period or vintage differ',
      edits: facts(
        population,
        `${population}${population.replace('early', 'revised')}${population.replace('2015', '2014')}`,
      ),
      problems: () => [],
    },
  ]);
});
