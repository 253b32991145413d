import { expect, it } from 'vitest';
import { sentences } from '../../../src/report/language/Sentences.js';
import { catalogueOf } from '../../fixtures/catalogue.js';

it('says in English what it says', () => {
  expect(catalogueOf(sentences('en'))).toEqual({
    'no scenario meets':
      'None of the six scenarios ends within 2,600–2,700 USD per person in 2020; they end between 2,411 and 2,604',
    'one meets':
      'One of the six scenarios ends within 2,600–2,700 USD per person in 2020: “A” (all six: 2,411–2,604); actual 1,917',
    'another number published':
      'None of the six scenarios ends within 2,600–2,700 USD per person in 2020; they end between 2,411 and 2,604; published: 1,920',
    'two meet':
      'Two of the six scenarios end within 2,600–2,700 USD per person in 2020: “A” and “B” (all six: 2,411–2,604)',
    'all end beyond':
      'All six scenarios exceed 2,600–2,700 USD per person in 2020; they end between 2,411 and 2,604',
    'both meet':
      'Both scenarios end within 2,600–2,700 USD per person in 2020; they end between 2,411 and 2,604',
    'the only one meets, at least': '“A” reaches 2,600 USD per person in 2020; it ends at 2,411',
    'all stay at most':
      'All six scenarios stay at or below 2,700 USD per person in 2020; they end between 2,411 and 2,604',
    'growth around its target':
      'Of six scenarios, three average 8–9%, two grow faster and one grows more slowly; published growth: 5.45%',
    'growth of all': 'All four scenarios average less than 8–9%; actual: 5.35%',
    'growth of one': '“A” averages 8–9%; result: 7–10%',
    'structure by assumption':
      'Two of the three scenarios meet all three target shares of 2020: “A” and “B”, by assumption; published figures meet none',
    'structure of one': '“A” does not meet the target share of 2020',
    'structure turned':
      'Two of the three scenarios meet all three target shares of 2020: “A” and “B”; the actual structure does not; the plan requires a shift of φ = 7.4°',
    'map within':
      'Growth of 8–9% a year leads to 2,600–2,700 USD per person in 2020 only if the deflator rises by 3.0–5.1% a year; the scenarios assume 2.7%',
    'map at least':
      'Growth of 8–9% a year leads to 2,600–2,700 USD per person in 2020 only if the deflator rises by at least 3.0% a year (4.1% at 8% growth); the scenarios assume 2.7%',
    'map below zero':
      'Growth of 8–9% a year leads to 2,600–2,700 USD per person in 2020 only if the exchange rate (VND per USD) changes by −0.9 to 0.8% a year; the scenarios assume 2.7%',
    'map without an edge':
      'Growth and deflator that lead to 2,600–2,700 USD per person in 2020; the scenarios assume 2.7%',
    drivers:
      'real growth adds 818 USD; the exchange rate subtracts 135: 2,467 USD per person in 2020, 133 short of the target',
    gap: '“A” gives 1,917 USD per person in 2020 instead of 2,650: real growth subtracts 818 and the exchange rate 135; prices add 4',
    'stands for the plan': '“A” stands for the plan: the middle of three candidates.',
    'scorecard of several':
      'At best 8 of 10 computable targets are met; “C” meets none of 5; 19 of 29 cannot be computed yet',
    'scorecard of one': '“A” meets 8 of the 10 computable targets; 19 of 29 cannot be computed yet',
    'none met in fact':
      'None of the 5 targets with a published actual value was met; for 24 of 29 none is published',
    'some met in fact': '3 of the 6 targets with a published actual value were met',
    'nothing known in fact': 'No target has a published actual value yet',
    'no start': 'A: no start year reaches 2,600 USD per person',
    'latest start': 'A: the target is still met if the measure starts in 2017 at the latest.',
    'missing inputs': 'A: missing: GRDP 2020.',
    'targets in conflict': '“a”, “b” cannot hold together.',
    'what would end it': 'They can hold together with x: 3–5%',
    'judged by actual values':
      'Of 29 targets 5 can be judged by published actual values: 0 met, 0 exceeded, 5 missed.',
    'counts of findings': 'Facts: contradictions 1, doubts 2, notes 0.',
    'a slipped point': 'The point may separate thousands; perhaps 1,250 is meant.',
    'not final': 'Not final: 2 estimated.',
  });
});
