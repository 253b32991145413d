import { describe } from 'vitest';
import { itTells } from '../../fixtures/problemCases.js';
import { smallPlanFiles } from '../../fixtures/smallPlanFiles.js';

const columns = 'indicator, activity, price_basis, unit, period, value, status, vintage, source, note';
const rows = smallPlanFiles['facts.csv'] ?? '';

/** facts.csv without its first column. */
const withoutFirst = rows
  .split('\n')
  .map((row) => row.slice(row.indexOf(',') + 1))
  .join('\n');

describe('the heading of facts.csv', () => {
  itTells([
    {
      title: 'is asked for where the file is empty',
      edits: { 'facts.csv': '' },
      problems: () => [`facts.csv:1: expected a heading with the columns ${columns}, got nothing.`],
    },
    {
      title: 'is told the column it lacks',
      edits: { 'facts.csv': withoutFirst },
      problems: () => ['facts.csv:1 heading: expected a column indicator, got nothing.'],
    },
    {
      title: 'is told a misspelt column once',
      edits: { 'facts.csv': [['price_basis', 'priceBasis']] },
      problems: (at) => [
        `${at('facts.csv', 'priceBasis')} heading.priceBasis: expected a known column, got "priceBasis". Did you mean price_basis?`,
      ],
    },
    {
      title: 'is told a column that is not known',
      edits: {
        'facts.csv': rows
          .replace('note\n', 'note,__proto__\n')
          .replaceAll(/(.)\n/g, '$1,\n')
          .replace('__proto__,', '__proto__'),
      },
      problems: (at) => [
        `${at('facts.csv', '__proto__')} heading.__proto__: expected a known column, got "__proto__". Known names: ${columns}, region.`,
      ],
    },
    {
      title: 'is told columns without a name once',
      edits: { 'sources.csv': [['publisher,title', ',']] },
      problems: () => [
        'sources.csv:1 heading: expected a column publisher, got nothing.',
        'sources.csv:1 heading: expected a column title, got nothing.',
        'sources.csv:1:4 heading: expected a name for every column, got "".',
      ],
    },
    {
      title: 'is told a column that comes twice',
      edits: { 'facts.csv': [['source,note', 'source,source']] },
      problems: () => [
        'facts.csv:1 heading: expected a column note, got nothing.',
        `facts.csv:1:${'indicator,activity,price_basis,unit,period,value,status,vintage,'.length + 1} heading.source: expected each column once, got "source".`,
      ],
    },
  ]);
});
