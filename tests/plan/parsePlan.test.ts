import { describe } from 'vitest';
import { itTells, plan } from '../fixtures/problemCases.js';

const keys =
  'id, title, region, document, period, amends, include, activities, vintages, indicators, targets, measures';

describe('plan.yaml that is no plan', () => {
  itTells(
    [
      ['is empty', '', 'nothing'],
      ['holds only a comment', '# a plan\n', 'nothing'],
      ['is null', 'null\n', 'nothing'],
      ['is a list', '- id: a\n', '[{"id":"a"}]'],
      ['is a number', '42\n', '42'],
      ['is a text', 'a plan\n', '"a plan"'],
    ].map(([what = '', text = '', found = '']) => ({
      title: `tells which keys it needs when it ${what}`,
      edits: { 'plan.yaml': text },
      problems: () => [`plan.yaml:1:1: expected an object with the keys ${keys}, got ${found}.`],
    })),
  );
});

describe('plan.yaml with a name that is not known', () => {
  itTells([
    {
      title: 'tells the nearest key, at the key',
      edits: plan('period:', 'perod:'),
      problems: (at) => [
        `${at('plan.yaml', 'perod')} perod: expected a known key, got "perod". Did you mean period?`,
      ],
    },
    {
      title: 'tells the nearest key deep within',
      edits: plan('clause: clause 2', 'claus: clause 2'),
      problems: (at) => [
        `${at('plan.yaml', 'claus: clause 2')} targets[1].claus: expected a known key, got "claus". Did you mean clause?`,
      ],
    },
    {
      title: 'tells keys that every object has already',
      edits: plan('period:', 'constructor: 1\ntoString: 2\nperiod:'),
      problems: (at) => [
        `${at('plan.yaml', 'constructor')} constructor: expected a known key, got "constructor". Known names: ${keys}.`,
        `${at('plan.yaml', 'toString')} toString: expected a known key, got "toString". Known names: ${keys}.`,
      ],
    },
    {
      title: 'tells the nearest indicator of a target',
      edits: plan('indicator: grdpPerCapita', 'indicator: grdpPerCapta'),
      problems: (at) => [
        `${at('plan.yaml', 'grdpPerCapta')} targets[2].indicator: expected an indicator of the accounts, or one that plan.yaml declares, got "grdpPerCapta". Did you mean grdpPerCapita?`,
      ],
    },
    {
      title: 'tells the nearest activity of a target',
      edits: plan('activity: services', 'activity: servises'),
      problems: (at) => [
        `${at('plan.yaml', 'servises')} targets[1].activity: expected total, or an activity of the plan, got "servises". Did you mean services?`,
      ],
    },
    {
      // 41 % of GRDP a year is no 205 % in five years.
      title: 'refuses a total over the period of what does not add up',
      edits: plan('kind: share', 'kind: periodTotal\n    unit: percent'),
      problems: (at) => [
        `${at('plan.yaml', 'periodTotal')} targets[1].kind: expected another kind for shareOfGrdp: in percent its years do not add up, got "periodTotal". Bound each year with levelEveryYear, or declare an indicator with ratio: { of: …, to: …, cumulated: true }, the sum of the years over the sum of the years, and bound its level in the last year.`,
      ],
    },
    {
      title: 'tells the nearest target of a measure',
      edits: plan('serves: [growth]', 'serves: [income, grwth]'),
      problems: (at) => [
        `${at('plan.yaml', 'grwth')} measures[0].serves[1]: expected a target of the plan, got "grwth". Did you mean growth?`,
      ],
    },
    {
      title: 'tells the nearest source of the document',
      edits: plan('source: resolution', 'source: resolutions'),
      problems: (at) => [
        `${at('plan.yaml', 'resolutions')} document.source: expected a source that sources.csv lists, got "resolutions". Did you mean resolution?`,
      ],
    },
  ]);
});

describe('plan.yaml with parts that do not fit', () => {
  itTells([
    {
      title: 'tells an indicator that every projection has anyway',
      edits: plan('id: schools, label', 'id: exchangeRate, label'),
      problems: (at) => [
        `${at('plan.yaml', 'id: exchangeRate', 'exchangeRate')} indicators[0].id: expected an indicator that the accounts do not give, got "exchangeRate". Every projection has it: leave this entry out, or give it another id.`,
      ],
    },
    {
      title: 'tells an indicator that somebody would take for one of the accounts',
      edits: plan('id: schools, label', 'id: GRDP, label'),
      problems: (at) => [
        `${at('plan.yaml', 'id: GRDP', 'GRDP')} indicators[0].id: expected an id that nobody takes for grdp, got "GRDP".`,
      ],
    },
    {
      title: 'tells ids that are used twice',
      edits: plan('id: income', 'id: growth'),
      problems: (at) => [
        `${at('plan.yaml', 'id: growth\n    label: { vi: Bình', 'growth')} targets[2].id: expected an id used once, got "growth".`,
      ],
    },
    {
      title: 'tells ids that differ in upper and lower case alone',
      edits: plan('id: income', 'id: Growth'),
      problems: (at) => [
        `${at('plan.yaml', 'id: Growth', 'Growth')} targets[2].id: expected an id that nobody takes for growth, got "Growth".`,
      ],
    },
    {
      title: 'tells an activity that is called as all of them together',
      edits: plan(
        'activities:\n',
        'activities:\n  - { id: total, label: { vi: Cả, en: Whole } }\n  - { id: All, label: { vi: Cả, en: Whole } }\n',
      ),
      problems: (at) => [
        `${at('plan.yaml', 'total')} activities[0].id: expected another id: total stands for all activities, got "total".`,
        `${at('plan.yaml', 'All')} activities[1].id: expected another id: All stands for all activities, got "All".`,
      ],
    },
    {
      title: 'tells texts that no chart can draw',
      edits: plan(
        'title: { vi: Kế hoạch An Bình, en: Plan of An Bình }',
        'title: { vi: "Kế hoạch\\tAn Bình", en: Plan 计划 }',
      ),
      problems: (at) => [
        `${at('plan.yaml', '"Kế hoạch')} title.vi: expected text in one line, in letters that charts can draw, got "Kế hoạch<U+0009>An Bình". Remove or replace U+0009.`,
        `${at('plan.yaml', 'Plan 计划')} title.en: expected text in one line, in letters that charts can draw, got "Plan 计划". Remove or replace U+8BA1 计.`,
      ],
    },
    {
      title: 'tells a year of a target outside the period',
      edits: plan('year: 2018\n    range', 'year: 2022\n    range'),
      problems: (at) => [
        `${at('plan.yaml', '2022')} targets[1].year: expected a year of the plan's period 2016-2018, got 2022.`,
      ],
    },
    {
      title: 'tells a bound in another unit than the accounts are kept in',
      edits: plan('unit: USD per person', 'unit: persons'),
      problems: (at) => [
        `${at('plan.yaml', 'unit: persons\n', 'persons')} targets[2].unit: expected million VND per person, USD per person, the unit of grdpPerCapita, got "persons".`,
      ],
    },
    {
      title: 'tells a bound in another unit than the indicator is declared in',
      edits: plan('indicator: forest\n', 'indicator: exports\n'),
      problems: (at) => [
        `${at('plan.yaml', 'unit: percentage points', 'percentage')} targets[3].unit: expected million USD, the unit of exports, got "percentage points".`,
      ],
    },
    {
      title: 'tells a change of a rate that is not counted in points',
      edits: plan('unit: percentage points\n    value: 0.5 pp', 'unit: percent\n    value: 0.5%'),
      problems: (at) => [
        `${at('plan.yaml', 'unit: percent\n', 'percent')} targets[3].unit: expected percentage points, the unit of forest, got "percent".`,
      ],
    },
    {
      title: 'tells a language that is missing, and a text that stands for both',
      edits: plan('{ vi: Kế hoạch An Bình, en: Plan of An Bình }', '{ vi: Kế hoạch An Bình }'),
      problems: (at) => [
        `${at('plan.yaml', '{ vi: Kế hoạch An Bình')} title.en: expected a text in English, got nothing.`,
      ],
    },
    {
      title: 'tells a text that stands for both languages',
      edits: plan('{ vi: An Bình, en: An Bình }', 'An Bình'),
      problems: (at) => [
        `${at('plan.yaml', 'name: An Bình', 'An Bình')} region.name: expected an object with the keys vi, en, got "An Bình".`,
      ],
    },
    {
      title: 'tells a number where a text is meant',
      edits: plan('published: "2023"', 'published: 2023'),
      problems: (at) => [
        `${at('plan.yaml', '2023')} vintages[2].published: expected when it was published, such as "2015-12", got 2023. Put it in quotes.`,
      ],
    },
    {
      title: 'tells NaN and Infinity in bounds',
      edits: plan('range: [60%, 61%]', 'range: [.nan, .inf]'),
      problems: (at) => [
        `${at('plan.yaml', '.nan')} targets[1].range[0]: expected a number, a percentage such as 8% or points such as -2.0 pp, got NaN.`,
        `${at('plan.yaml', '.inf')} targets[1].range[1]: expected a number, a percentage such as 8% or points such as -2.0 pp, got Infinity.`,
      ],
    },
    {
      title: 'tells a bound that a decimal comma parts in two',
      edits: plan('range: [8%, 9%]', 'range: [8,5%, 9%]'),
      problems: (at) => [
        `${at('plan.yaml', '[8,5%')} targets[0].range: expected two bounds, such as [8%, 9%], got [8,"5%","9%"]. Write a decimal point, and no separator of thousands.`,
      ],
    },
    {
      title: 'tells the place of a bound, also when it hangs on the unit',
      edits: plan('range: [8%, 9%]', 'range: [8%, 9]'),
      problems: (at) => [
        `${at('plan.yaml', '8%, 9]', '9')} targets[0].range[1]: expected a bound in percent, such as 8%, got 9. Add the % sign.`,
      ],
    },
  ]);
});
