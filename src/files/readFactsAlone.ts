import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Dataset } from '../plan/facts/Dataset.js';
import { isInterim } from '../plan/facts/Observation.js';
import { repeatedObservations } from '../plan/facts/repeatedObservations.js';
import { gatheredIssues } from './gatheredIssues.js';
import { observationTable } from './observationTable.js';
import { openText, type ReadOptions } from './text/readText.js';

/**
 * Reads a table in the form of facts.csv by itself: names of indicators, activities, vintages and sources are taken as
 * they are, as no plan declares them.
 *
 * @param file - path of the table
 * @param options - `onProgress`: told how far a file has been read that takes more than a second
 * @throws ScenarioError with every problem of the table
 */
export async function readFactsAlone(file: string, { onProgress }: ReadOptions = {}): Promise<Dataset> {
  const gatherer = gatheredIssues();
  const text = await openText(file, 'facts', { onProgress });
  const reader = observationTable({ parts: text.parts, file, document: 'facts' }, {});
  const table = await gatherer.attempt(reader.read, (issue) => ({
    ...issue,
    path: issue.path.filter((part) => typeof part !== 'number'),
    place: reader.placeOf(issue.path),
  }));
  gatherer.throwIfAny();
  const all = table?.observations ?? [];
  if (all.length === 0) throw withoutFigures(file);
  await gatherer.attempt(
    () => repeatedObservations(all),
    (issue) => ({ ...issue, path: issue.path.slice(1), place: reader.placeOf(issue.path) }),
  );
  gatherer.throwIfAny();
  const [first] = all;
  return {
    region: first?.region ?? '',
    observations: all.filter((one) => !isInterim(one)),
    interim: all.filter(isInterim),
    sources: [],
    ...(table === undefined ? {} : { written: table.written }),
  };
}

function withoutFigures(file: string): ScenarioError {
  const expected = say`figures below the heading`;
  return new ScenarioError([
    { code: 'missing', path: [], document: 'facts', place: { file, line: 2 }, expected },
  ]);
}
