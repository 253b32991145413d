import { foldedText } from '../vocabulary/foldedText.js';
import { type PopulationGroup, populationGroups } from '../vocabulary/populationGroups.js';
import { headingContext } from './headingContext.js';
import { spellingsOf } from './sameName.js';
import type { TableLine } from './TableLine.js';

const groups = populationGroups.map((group) => ({ group, spellings: group.spellings.map(foldedText) }));

/** The group of the population that a line counts; nothing where the line is about something else. */
export function groupOfPopulation({
  label,
  also,
  context,
}: Pick<TableLine, 'label' | 'also' | 'context'>): PopulationGroup | undefined {
  const ofLabel = headingContext(label);
  const named = populationGroups.find(({ id }) => id === ofLabel.subject);
  if (named !== undefined && ofLabel.measurement !== undefined) return undefined;
  if (named !== undefined) return named;
  if (context.subject !== 'averagePopulation' || context.measurement !== undefined) return undefined;
  const names = spellingsOf(label, also).map(foldedText);
  return groups.find(({ spellings }) => names.some((name) => spellings.includes(name)))?.group;
}
