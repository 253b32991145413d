import { describe, expect, it } from 'vitest';
import * as charts from '../../src/charts.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { savedText } from '../../src/documents/savedText.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { dataFrame } from '../../src/notebook/dataFrame.js';
import { openExercises } from '../../src/notebook/exercises/openExercises.js';
import { jsonSchema } from '../../src/notebook/jsonSchema.js';
import { show } from '../../src/notebook/show.js';
import { entryOf } from '../../src/plan/entryOf.js';
import { aNumber, aRange, aYear, valueIssues } from '../../src/plan/optionKinds.js';
import { signComplaint } from '../../src/plan/targets/targetBounds.js';
import { problemText } from '../../src/report/language/problemText.js';
import * as tables from '../../src/tables.js';
import { shippedOpened } from '../fixtures/shippedRun.js';

/** What code without types may write. */
const strange = (text: string) => JSON.parse(text);

const plan = await shippedOpened('lang-son-2016-2020');
const run = plan.simulate();

/** The message of what a call refuses; anything but a refusal fails. */
async function refusal(ask: () => unknown): Promise<string> {
  const error = await Promise.resolve()
    .then(ask)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(ScenarioError);
  return error instanceof ScenarioError ? problemText(error, 'en') : '';
}

describe('the value of an option', () => {
  it.each([
    [aYear, 2020, true],
    [aYear, '2020', false],
    [aYear, 2020.5, false],
    [aNumber, Number.POSITIVE_INFINITY, false],
    [aNumber, -1, true],
    [aRange, [6, 10], true],
    [aRange, [6], false],
    [aRange, ['6', '10'], false],
  ])('is what its kind says: %#', (kind, value, fits) => {
    expect(valueIssues('x', value, kind).length === 0).toBe(fits);
  });

  const asked: readonly (readonly [string, () => unknown, string])[] = [
    [
      'a title',
      () => charts.growth(run, strange('{"title":"no"}')),
      'title: expected true or false, got "no"',
    ],
    ['a colour', () => charts.growth(run, strange('{"background":5}')), 'background: expected a colour'],
    ['a year in quotes', () => tables.figures(run, strange('{"year":"2020"}')), 'Write it without quotes.'],
    ['a year to end at', () => tables.realism(run, strange('{"until":"2015"}')), 'until: expected a year'],
    ['a unit', () => tables.facts(run, { unit: 'billion VDN' }), 'Did you mean billion VND?'],
    ['a status', () => tables.figures(run, strange('{"status":"projekted"}')), 'status: expected one of'],
    ['a flag', () => tables.scorecard(run, strange('{"missing":"no"}')), 'missing: expected true or false'],
    ['a language', () => plan.simulate(strange('{"language":null}')), 'language: expected'],
    ['an axis', () => run.feasibility(strange('"deflater"')), 'Did you mean deflator?'],
    ['no case', () => run.gap(strange('{}')), 'from: expected an id, or values by name'],
    ['a case', () => run.gap(strange('{"from":null,"to":"outturn"}')), 'from: expected an id'],
    [
      'a method',
      () => run.explain(strange('{"from":"plan-8","to":"outturn","method":"shapely"}')),
      'Did you mean shapley?',
    ],
    [
      'a year without cases',
      () => charts.gap(run, { year: 2018 }),
      'year: expected from or to beside it, got 2018',
    ],
    [
      'bounds of targets',
      () => run.consistency(strange('{"bounds":"promised"}')),
      'bounds: expected one of written, byDirection',
    ],
    ['a driver', () => run.consistency(strange('{"drivers":{"deflater":"free"}}')), 'Did you mean deflator?'],
    [
      'a word for a band',
      () => run.consistency(strange('{"drivers":{"deflator":"frei"}}')),
      'drivers.deflator: expected a band',
    ],
    [
      'keys of a band',
      () => run.consistency(strange('{"drivers":{"deflator":{"low":2,"high":3}}}')),
      'drivers.deflator: expected a band',
    ],
    [
      'targets as one text',
      () => run.consistency(strange('{"targets":"grdp-growth"}')),
      'targets: expected a list of ids',
    ],
    ['an assumption', () => run.solve(strange('{"by":[null]}')), 'by: expected an id, or a list such as'],
    ['an assumption of another kind', () => run.solve({ by: 'constructor' }), 'constructor'],
    ['bounds', () => run.solve(strange('{"bounds":{"lower":6}}')), 'bounds: expected two numbers'],
    [
      'no scenario',
      () => run.solve({ scenario: [] }),
      'scenario: expected an id, or a list of ids, at least one',
    ],
    ['no value', () => run.solve({ to: [] }), 'to: expected a finite number, or a list of them'],
    [
      'bounds of an assumption',
      () => run.solve(strange('{"by":[{"on":"growth","bounds":{"lower":6}}]}')),
      'by: expected an id, or a list such as',
    ],
    [
      'a value of a case',
      () =>
        run.gap(
          strange('{"from":{"target":"grdp-per-capita","scenario":"plan-8","to":"2600"},"to":"outturn"}'),
        ),
      'from: expected an id, or values by name',
    ],
    [
      'a part of a year',
      () =>
        run.quartersNeeded(strange('{"observed":[{"year":2016,"activity":"total","growth":5,"part":"Q5"}]}')),
      'observed.part: expected one of Q1, Q2',
    ],
    [
      'shares of quarters',
      () =>
        run.quartersNeeded(
          strange(
            '{"observed":[{"year":2016,"activity":"total","growth":5,"part":"Q1"}],"weights":[{"activity":"total","shares":25}]}',
          ),
        ),
      'weights: expected a list such as',
    ],
    ['rows of a frame', () => dataFrame(strange('[null]')), 'rows: expected a list such as'],
    ['nothing observed', () => run.stillNeeded(strange('{}')), 'observed: expected a list such as'],
    [
      'observed growth',
      () => run.stillNeeded(strange('{"observed":[{"year":"2016","activity":"total","growth":6}]}')),
      'observed: expected a list such as',
    ],
    [
      'observed parts',
      () => run.quartersNeeded(strange('{"observed":[1]}')),
      'observed: expected a list such as',
    ],
    ['a measure', () => run.latestStart(strange('{"adds":"1"}')), 'Write it without quotes.'],
    [
      'targets of odds',
      () => run.odds(strange('{"targets":"grdp-growth"}')),
      'targets: expected a list of ids',
    ],
    ['sampling', () => run.odds(strange('{"sampling":"rotate"}')), 'Did you mean rotated?'],
    ['past plans', () => run.odds(strange('{"pastPlans":[{}]}')), 'pastPlans: expected a list of runs'],
    [
      'a plan among past plans',
      () => charts.fan(run, strange('{"pastPlans":{}}')),
      'pastPlans: expected a list of runs',
    ],
    ['other odds', () => run.discover(strange('{"beside":null}')), 'beside: expected values by name'],
    ['workers', () => plan.oddsInWorkers({}, strange('"2"')), 'workers: expected a whole number above 0'],
    ['a file', () => charts.growth(run).save(strange('null')), 'file: expected a text'],
    ['a document', () => run.save(strange('5')), 'file: expected a text, got 5'],
    ['a summary', () => run.save('x.docx', strange('{"summary":"yes"}')), 'summary: expected true or false'],
    ['a file to read', () => savedText(strange('null')), 'file: expected a text'],
    ['a schema', () => jsonSchema(strange('"scenario"')), 'Did you mean scenarios?'],
    [
      'columns',
      () => show(strange('[{"a":1}]'), strange('{"columns":"a"}')),
      'columns: expected a list of ids',
    ],
    [
      'progress',
      () => openPlan('lang-son-2016-2020', strange('{"onProgress":true}')),
      'onProgress: expected a function',
    ],
  ];
  it.each(asked)('is refused by name: %s', async (_, ask, message) => {
    expect(await refusal(ask)).toContain(message);
  });
});

describe('what charts and tables are made of', () => {
  it('is a run, and not its plan', async () => {
    const made = [...Object.entries(charts), ...Object.entries(tables)].filter(
      ([name]) => !['provinces', 'facts', 'targets', 'revision', 'impliedDeflators'].includes(name),
    );
    expect(made.length).toBeGreaterThan(25);
    const report = await run.consistency();
    for (const [name, make] of made) {
      const isOfReport = name === 'impliedValues' || name === 'consistency';
      const more = isOfReport ? [report] : [];
      const told = await refusal(
        () => typeof make === 'function' && Reflect.apply(make, undefined, [plan, ...more]),
      );
      expect(`${name}: ${told}`).toContain('run: expected a run, as plan.simulate() returns it');
      expect(told).toContain('Write plan.simulate() in its place.');
    }
  });

  it.each([
    ['targets', () => tables.targets(strange('{}'))],
    ['facts', () => tables.facts(strange('null'))],
    ['implied deflators', () => tables.impliedDeflators(strange('"lang-son-2016-2020"'))],
    ['a revision', () => tables.revision(strange('null'))],
    ['exercises', () => openExercises(strange('"lang-son-2016-2020"'))],
  ])('is a plan for %s', async (_, make) => {
    expect(await refusal(make)).toContain('expected a plan, as await openPlan(…) returns it');
  });

  it('is an answer that has arrived', async () => {
    const late = run.consistency();
    const ask = () => Reflect.apply(charts.impliedValues, undefined, [run, late]);
    expect(await refusal(ask)).toContain('Write await before it.');
    expect(await refusal(() => charts.tornado(run, strange('{}')))).toContain(
      'what run.sensitivity() returned',
    );
    expect(await refusal(() => charts.discovery(run, strange('[]')))).toContain(
      'what run.discover() returned',
    );
    expect(await refusal(() => charts.scenarioOdds(run, strange('null')))).toContain(
      'what run.odds() returned',
    );
  });
});

describe('a name that every object bears', () => {
  it('is in no table, and an ordinary unit', () => {
    expect(entryOf({ percent: 2 }, 'toString')).toBeUndefined();
    for (const unit of ['constructor', '__proto__', 'valueOf'])
      expect(signComplaint({ value: 8, sign: '' }, unit)).toBeUndefined();
  });
});
