import { describe, expect, it } from 'vitest';
import { observationReader } from '../../src/plan/facts/observationReader.js';
import type { Plan } from '../../src/plan/Plan.js';
import { messageOf } from '../fixtures/messageOf.js';
import { facts, itTells, plan, scenarios } from '../fixtures/problemCases.js';

const people = '2015,500,reported,early';
const got = (at: string, value: string, hint: string) => [
  `${at} value: expected a number in thousand persons, got "${value}".${hint}`,
];
const figure = (written: string, hint: string) => ({
  title: `is told with what to write: the figure ${written}`,
  edits: facts(people, people.replace('500', written)),
  problems: (at: (file: string, text: string) => string) =>
    got(at('facts.csv', written), written, hint === '' ? '' : ` ${hint}`),
});
const rule = 'Use letters, digits, ".", "-" and "_" only, and begin with a letter or digit.';

describe('what hands, word processors and spreadsheets type where something else is meant', () => {
  itTells([
    {
      title: 'is read where years have another dash between them',
      edits: {
        'plan.yaml': [['period: "2016-2018"', 'period: 2016\u20142018']],
        'scenarios.yaml': [['"2017-2018": 4%', '2017\u22122018: 4%']],
      },
      problems: () => [],
    },
    {
      title: 'is told as a date with the year last, which no text would sort by',
      edits: plan('published: "2015-12", label', 'published: 12/2015, label'),
      problems: (at) => [
        `${at('plan.yaml', '12/2015')} vintages[0].published: expected when it was published, such as "2015-12", got "12/2015". Write 2015-12.`,
      ],
    },
    {
      title: 'is told as a date with other marks',
      edits: plan('  date: "2015-12"', '  date: 9/12/2015'),
      problems: (at) => [
        `${at('plan.yaml', '9/12/2015')} document.date: expected the date of the document, such as "2015-12", got "9/12/2015". Write 2015-12-09.`,
      ],
    },
    {
      title: 'is read where nobody knows a date, and says so in words',
      edits: plan('  date: "2015-12"', '  date: không rõ'),
      problems: () => [],
    },
    {
      title: 'is told as years among words or other marks',
      edits: plan('period: "2016-2018"', 'period: giai đoạn 2016/2018'),
      problems: (at) => [
        `${at('plan.yaml', 'giai')} period: expected a year such as 2020 or years such as 2016-2020, got "giai đoạn 2016/2018". Write 2016-2018.`,
      ],
    },
    {
      title: 'is told as a figure of a month where the accounts have one of a year',
      edits: plan('unit: USD per person\n    year: 2018', 'unit: triệu đồng/người/tháng\n    year: 2018'),
      problems: (at) => [
        `${at('plan.yaml', 'triệu đồng/người/tháng')} targets[2].unit: expected million VND per person, USD per person, the unit of grdpPerCapita, got "million VND per person per month". It is a figure of a year: twelve times that of a month.`,
      ],
    },
    {
      title: 'is told as a share of what is counted in another unit',
      edits: plan(
        '    kind: share\n    indicator: shareOfGrdp\n    activity: services',
        '    kind: share\n    indicator: exports',
      ),
      problems: (at) => [
        `${at('plan.yaml', 'kind: share', 'share')} targets[1].kind: expected another kind for exports: it is in million USD, and a share in percent, got "share". An activity's share is of shareOfGrdp; what one indicator is of another is the level of one with ratio: { of: …, to: … }.`,
      ],
    },
    {
      title: 'is told with the key to write where a target has the keys of other programs',
      edits: plan('    value: 2600', '    lower: 2600\n    source: clause 2'),
      problems: (at) => [
        `${at('plan.yaml', 'lower: 2600')} targets[2].lower: expected a known key, got "lower". Write value: 8% with a direction, or range: [8%, 9%].`,
        `${at('plan.yaml', 'source: clause 2')} targets[2].source: expected a known key, got "source". Write clause: where in the document it stands.`,
        `${at('plan.yaml', 'id: income')} targets[2].range: expected bounds: range: [a, b] or value: a, got nothing.`,
      ],
    },
    {
      title: 'is told with label, where a thing has a name of its own',
      edits: plan('{ id: schools, label:', '{ id: schools, name:'),
      problems: (at) => [
        `${at('plan.yaml', '{ id: schools', '{ id: schools')} indicators[0].label: expected an object with the keys vi, en, got nothing.`,
        `${at('plan.yaml', 'name: { vi: Trường học')} indicators[0].name: expected a known key, got "name". Write label.`,
      ],
    },
    {
      title: 'is told as a year in quotes',
      edits: scenarios('base: { year: 2015', 'base: { year: "2015"'),
      problems: (at) => [
        `${at('scenarios.yaml', '"2015", vintage')} scenarios[0].base.year: expected a year such as 2020, got "2015". Write the bare number, no quotes.`,
      ],
    },
    {
      title: 'is told under the key that was written, where a target is due before the plan',
      edits: plan('year: 2018\n    range: [60%', 'before: 2016\n    range: [60%'),
      problems: (at) => [
        `${at('plan.yaml', '2016\n    range')} targets[1].before: expected a year from 2017 to 2019, got 2016.`,
      ],
    },
    {
      title: 'is told as two bounds where a dash stands between them',
      edits: plan('range: [8%, 9%]', 'range: 8\u20139%'),
      problems: (at) => [
        `${at('plan.yaml', '8\u20139%')} targets[0].range: expected two bounds, such as [8%, 9%], got "8\u20139%". Write them as a list: [8%, 9%].`,
      ],
    },
    {
      title: 'is told by its code where a letter of another script, or another hyphen, stands in an id',
      edits: {
        'plan.yaml': [['id: road', 'id: r\u043ead']],
        'scenarios.yaml': [['id: storm', 'id: storm\u20111']],
      },
      problems: (at) => [
        `${at('plan.yaml', 'r\u043ead')} measures[0].id: expected a measure id, got "r\u043ead". ${rule} U+043E \u043e is none of them.`,
        `${at('scenarios.yaml', 'storm\u20111')} scenarios[3].id: expected a scenario id, got "storm\u20111". ${rule} U+2011 \u2011 is none of them.`,
      ],
    },
    figure('#REF!', "It is a spreadsheet's formula or its error: write the number itself."),
    figure('=A1*2', "It is a spreadsheet's formula or its error: write the number itself."),
    figure('(500)', 'If brackets mean below zero, write -500.'),
    figure('500*', 'Write the number alone, 500; a mark of a footnote goes into the column note.'),
    figure("'500", 'Write the number alone, 500; a mark of a footnote goes into the column note.'),
    figure('500 (1)', ''),
  ]);
});

describe('a region of facts.csv', () => {
  const columns = 'region,indicator,activity,price_basis,unit,period,value,status,vintage,source,note'.split(
    ',',
  );
  const row = (region: string) => [region, ...'a,total,,b,2015,1,reported,c,d,'.split(',')];
  /** What is said of regions, in the order of their rows, in the plan of a region `an-binh`. */
  function toldOf(...regions: string[]): string[] {
    const region = { id: 'an-binh', name: { vi: 'An Bình', en: 'An Bình' } };
    const only = { region, activities: [], vintages: [], indicators: [], targets: [], measures: [] };
    const reader = observationReader(columns, { plan: only as unknown as Plan, isIncluded: true });
    for (const one of regions) reader.take(row(one));
    const lines = (messageOf(() => reader.finish()) ?? '').split('\n');
    return lines.flatMap((line) =>
      line.includes('region: ') ? line.slice(line.indexOf('region: ') + 8) : [],
    );
  }
  const mistaken = (id: string, seen: string) =>
    `expected an id that nobody takes for ${id}, got "${seen}". Did you mean ${id}?`;

  it("is told at its first row where nobody can tell it from the plan's or from one above", () => {
    expect(toldOf('', 'an-binh', 'other', 'viet-nam')).toEqual([]);
    expect(toldOf('An-Binh', 'An-Binh')).toEqual([mistaken('an-binh', 'An-Binh')]);
    expect(toldOf('\u200b')).toEqual([mistaken('an-binh', '<U+200B>')]);
    expect(toldOf('an-bi\u00adnh')).toEqual([mistaken('an-binh', 'an-bi<U+00AD>nh')]);
    expect(toldOf('other', 'OTHER', '\uff4fther')).toEqual([
      mistaken('other', 'OTHER'),
      mistaken('other', '\uff4fther'),
    ]);
  });
});
