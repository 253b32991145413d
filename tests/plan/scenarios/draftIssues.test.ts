import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/errors/Message.js';
import { draftIssues, refuseDrafts } from '../../../src/plan/scenarios/draftIssues.js';
import { inheritedLayers } from '../../../src/plan/scenarios/inheritedLayers.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { itTells, scenarios } from '../../fixtures/problemCases.js';

const draft = (id: string, parent?: string, abstract = false) => ({
  id,
  abstract,
  ...(parent === undefined ? {} : { extends: parent }),
});

describe('what a scenario extends', () => {
  const expected = 'expected a scenario that does not lead back to this one';
  itTells([
    {
      title: 'must exist: the nearest is told once for all that inherit the mistake',
      edits: scenarios('extends: drift', 'extends: drft'),
      problems: (at) => [
        `${at('scenarios.yaml', 'drft')} scenarios[3].extends: expected the id of a scenario of this file, got "drft". Did you mean drift?`,
      ],
    },
    {
      title: 'must not be itself',
      edits: scenarios('extends: drift', 'extends: storm'),
      problems: (at) => [
        `${at('scenarios.yaml', 'extends: storm', 'storm')} scenarios[3].extends: ${expected}, got "storm". The circle: storm → storm.`,
      ],
    },
    {
      title: 'must not lead back in a circle, which is told once, where it begins in the file',
      edits: scenarios('  - id: common\n', '  - id: common\n    extends: drift\n'),
      problems: (at) => [
        `${at('scenarios.yaml', 'common\n    extends: drift', 'drift')} scenarios[0].extends: ${expected}, got "drift". The circle: common → drift → common.`,
      ],
    },
  ]);

  it('is layered from the root to the scenario itself', () => {
    const drafts = [draft('c', 'b'), draft('a'), draft('b', 'a')];
    const layers = inheritedLayers(drafts, 0);
    expect(layers).toEqual([
      { draft: drafts[1], position: 1 },
      { draft: drafts[2], position: 2 },
      { draft: drafts[0], position: 0 },
    ]);
  });

  it('names every member of a long circle in order', () => {
    const drafts = [draft('outside', 'c'), draft('b', 'a'), draft('a', 'c'), draft('c', 'b')];
    expect(draftIssues(drafts).map(({ hint, path }) => [path, hint && textOf(hint)])).toEqual(
      drafts.map(() => [['scenarios', 1, 'extends'], 'The circle: b → a → c → b.']),
    );
  });
});

describe('ids and measures of scenarios', () => {
  itTells([
    {
      title: 'must be used once',
      edits: scenarios('id: storm', 'id: plan'),
      problems: (at) => [
        `${at('scenarios.yaml', 'plan\n    extends: drift', 'plan')} scenarios[3].id: expected an id used once, got "plan".`,
      ],
    },
    {
      title: 'must not be two that are the actual',
      edits: {
        'scenarios.yaml': [
          ['  - id: plan\n', '  - id: plan\n    actual: true\n'],
          ['  - id: storm\n', '  - id: storm\n    actual: true\n'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'actual: true\n    extends: drift', 'true')} scenarios[3].actual: expected one scenario that is the actual path, got true. plan is marked as it already.`,
      ],
    },
    {
      title: 'must not be two that stand for the plan, nor one that is only extended',
      edits: {
        'scenarios.yaml': [
          ['  - id: plan\n', '  - id: plan\n    plan: true\n'],
          ['  - id: storm\n', '  - id: storm\n    plan: true\n'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'plan: true\n    extends: drift', 'true')} scenarios[3].plan: expected one scenario that is the plan, got true. plan is marked as it already.`,
      ],
    },
    {
      title: 'must not stand for the plan where it is the actual',
      edits: scenarios('  - id: storm\n', '  - id: storm\n    actual: true\n    plan: true\n'),
      problems: (at) => [
        `${at('scenarios.yaml', 'plan: true\n    extends', 'true')} scenarios[3].plan: expected plan on another scenario than the actual, got true. What happened in fact cannot stand for the plan.`,
      ],
    },
    {
      title: 'must not bear a mark where it is abstract',
      edits: scenarios('  - id: common\n', '  - id: common\n    plan: true\n'),
      problems: (at) => [
        `${at('scenarios.yaml', 'plan: true', 'true')} scenarios[0].plan: expected plan on a scenario that is not abstract, got true. An abstract scenario is never projected.`,
      ],
    },
    {
      title: 'must call the actual by its new name',
      edits: scenarios('  - id: storm\n', '  - id: storm\n    outcome: true\n'),
      problems: (at) => [
        `${at('scenarios.yaml', 'outcome: true', 'outcome')} scenarios[3].outcome: expected a known key, got "outcome". This key is called actual now.`,
      ],
    },
    {
      title: 'must give reasons beside values',
      edits: scenarios(
        '  - id: storm\n',
        '  - id: storm\n    reason: wet\n    indicators: { schools: { add: 2, status: assumed } }\n',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', 'status: assumed', 'status')} scenarios[3].indicators.schools.status: expected a known key, got "status". It stands beside the value: add: { value: …, status: … }.`,
        `${at('scenarios.yaml', 'reason: wet', 'reason')} scenarios[3].reason: expected a known key, got "reason". A reason stands beside a value; that of a whole scenario is its motive.`,
      ],
    },
    {
      title: 'must leave the name of the published figures alone',
      edits: scenarios('id: storm', 'id: observed'),
      problems: (at) => [
        `${at('scenarios.yaml', 'id: observed', 'observed')} scenarios[3].id: expected another id: observed names the published figures, got "observed".`,
      ],
    },
    {
      title: 'must be of the plan',
      edits: scenarios('measures: [road]', 'measures: [road, bridge]'),
      problems: (at) => [
        `${at('scenarios.yaml', 'bridge')} scenarios[1].measures[1]: expected a measure of the plan, got "bridge". Known names: road.`,
      ],
    },
    {
      title: 'must be of one scenario at least that is not abstract',
      edits: { 'scenarios.yaml': 'scenarios:\n  - { id: a, abstract: true }\n' },
      problems: (at) => [
        `${at('scenarios.yaml', '- { id')} scenarios: expected at least one scenario that is not abstract, got nothing. An abstract scenario only serves those that extend it.`,
      ],
    },
  ]);
});

describe('refuseDrafts', () => {
  it('checks what can be checked without facts, and without a plan', () => {
    const value = { scenarios: [{ id: 'a', extends: 'b', measures: ['road'] }, { id: 'a' }] };
    expect(messageOf(() => refuseDrafts(value))).toBe(
      'scenarios[1].id: expected an id used once, got "a".\n' +
        'scenarios[0].extends: expected the id of a scenario of this file, got "b". Known names: a.',
    );
    expect(messageOf(() => refuseDrafts({ scenarios: [{ id: 'a' }] }))).toBeUndefined();
  });
});
