import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { domains, isIn } from '../domains.js';
import { levelsAround } from '../facts/levelsAround.js';
import type { Plan } from '../Plan.js';
import { percentFromRate } from '../Rate.js';
import { repeatedIds } from '../repeatedIds.js';
import { nameHint } from '../text/nearestName.js';
import { periodText, yearsOf } from '../yearsOf.js';
import type { DoubtedEvent } from './Doubt.js';
import type { EventDraft } from './DoubtDraft.js';
import { groundOf } from './doubtGround.js';
import { pushedPartHint, pushedVolumes } from './pushedVolumes.js';
import type { Scenario } from './Scenario.js';
import { type DraftPath, latest, type ScenarioContext } from './ScenarioContext.js';

/** The events that a scenario may meet; a layer that lists events replaces those of the layers below. */
export function eventsFromLayers(
  context: ScenarioContext,
  scenario: Omit<Scenario, 'doubt'>,
): DoubtedEvent[] {
  const found = latest(context, ({ draft }) => draft.doubt?.events);
  if (found === undefined) return [];
  const path = ['scenarios', found.layer.position, 'doubt', 'events'];
  const ids = found.value.map(({ id }) => id);
  context.issues.push(...repeatedIds(ids, (rank) => [...path, rank, 'id']));
  return found.value.flatMap((draft, rank) => {
    const issues = eventIssues(draft, { scenario, plan: context.plan, path: [...path, rank] });
    context.issues.push(...issues);
    if (issues.length > 0) return [];
    const { id, label, on, probability, size, lasts } = draft;
    const ground = groundOf(draft, context, { path: [...path, rank] });
    const called = label === undefined ? {} : { label };
    return [{ id, ...called, on, years: yearsOf(draft.in), probability, size, lasts, ground }];
  });
}

function eventIssues(
  draft: EventDraft,
  {
    scenario,
    plan,
    path,
  }: { readonly scenario: Omit<Scenario, 'doubt'>; readonly plan: Plan; readonly path: DraftPath },
): Issue[] {
  const { years, growth, indicators, base } = scenario;
  const beside = indicators.map(({ indicator }) => indicator);
  const known: readonly string[] = [...pushedVolumes(growth), 'deflator', ...levelsAround(base), ...beside];
  const issues: Issue[] = [];
  if (!known.includes(draft.on)) {
    const expected = say`something that the scenario ${scenario.id} gives a path to`;
    issues.push({
      code: 'unknownName',
      path: [...path, 'on'],
      value: draft.on,
      expected,
      hint: pushedPartHint(draft.on, plan) ?? nameHint(draft.on, known),
    });
  }
  if (!yearsOf(draft.in).every((year) => years.includes(year))) {
    const expected = say`years of the plan's period ${years[0] ?? ''}-${years.at(-1) ?? ''}`;
    issues.push({ code: 'outOfPeriod', path: [...path, 'in'], value: periodText(draft.in), expected });
  }
  if (!isIn(draft.size, domains.change)) {
    const value = `${percentFromRate(draft.size)}%`;
    issues.push({ code: 'badNumber', path: [...path, 'size'], value, expected: say`a size above -100%` });
  }
  return issues;
}
