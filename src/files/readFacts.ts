import { join } from 'node:path';
import type { Issue } from '../errors/Issue.js';
import type { Dataset, WrittenFigure } from '../plan/facts/Dataset.js';
import type { Observation } from '../plan/facts/Observation.js';
import { parseObservations } from '../plan/facts/parseObservations.js';
import { parseSources } from '../plan/facts/parseSources.js';
import { repeatedObservations } from '../plan/facts/repeatedObservations.js';
import type { Source } from '../plan/facts/Source.js';
import type { Plan } from '../plan/Plan.js';
import type { IssueGatherer } from './gatheredIssues.js';
import type { InputFile } from './PlanFolder.js';
import { readText } from './readText.js';
import { sha256 } from './sha256.js';
import { type LocatedTable, tableFromText } from './tableFromText.js';

/** Where the tables are, how they are named in errors and in the manifest, and who gathers the problems. */
export interface FactsFolders {
  readonly folder: string;
  /** Folders whose tables are read too; nothing where they are not known for sure. */
  readonly include: readonly string[] | undefined;
  readonly gatherer: IssueGatherer;
}

/** What could be read of the figures of a plan folder and of those it includes. */
export interface ReadFacts {
  /** Nothing where a table could not be read, or the plan. */
  readonly dataset?: Dataset;
  /** Nothing where a table of sources could not be read. */
  readonly sources?: readonly Source[];
  readonly inputs: readonly InputFile[];
}

/**
 * Reads facts.csv and sources.csv of a plan folder and of the folders it includes; sources of any may be named by all.
 *
 * @param plan - what the facts may name; without it the tables are read for the problems they have of their own
 */
export async function readFacts(
  plan: Plan | undefined,
  { folder, include, gatherer }: FactsFolders,
): Promise<ReadFacts> {
  const inputs: InputFile[] = [];
  const places = ['', ...(include ?? [])];
  const read = (place: string, document: 'facts' | 'sources') =>
    gatherer.attempt(async () => {
      const file = join(folder, place, `${document}.csv`);
      const { text, bytes } = await readText(file, document);
      const name = place === '' ? `${document}.csv` : `${place}/${document}.csv`;
      inputs.push({ file: name, sha256: sha256(bytes) });
      return tableFromText(text, file, document);
    });

  const lists: (Source[] | undefined)[] = [];
  for (const place of places) {
    const taken = lists.flatMap((list) => list ?? []).map(({ id }) => id);
    const located = await read(place, 'sources');
    const parse = located && (() => parseSources(located.table, taken));
    lists.push(parse && (await gatherer.attempt(parse, locating(located))));
  }
  const allSources =
    include === undefined || lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
  const known = { plan, sources: allSources?.map(({ id }) => id) };
  const tables: ({ located: LocatedTable; observations: Observation[] } | undefined)[] = [];
  for (const place of places) {
    const located = await read(place, 'facts');
    const parse = located && (() => parseObservations(located.table, known));
    const observations = parse && (await gatherer.attempt(parse, locating(located)));
    tables.push(observations && { located, observations });
  }
  const observations = await distinct(
    tables.flatMap((table) => table ?? []),
    gatherer,
  );
  const whole = observations !== undefined && !tables.includes(undefined);
  return {
    inputs,
    ...(allSources === undefined ? {} : { sources: allSources }),
    ...(plan !== undefined && allSources !== undefined && whole
      ? {
          dataset: {
            region: plan.region.id,
            observations,
            sources: allSources,
            written: writtenFigures(tables),
          },
        }
      : {}),
  };
}

/** How every observation stands in its file. */
function writtenFigures(tables: readonly (ReadTable | undefined)[]): ReadonlyMap<Observation, WrittenFigure> {
  return new Map(
    tables.flatMap((table) =>
      (table?.observations ?? []).map((observation, row): [Observation, WrittenFigure] => {
        const text = table?.located.table.rows[row]?.['value']?.trim() ?? String(observation.value);
        const place = table?.located.placeOf([row, 'value']) ?? { file: 'facts.csv' };
        return [observation, { text, place }];
      }),
    ),
  );
}

interface ReadTable {
  readonly located: LocatedTable;
  readonly observations: readonly Observation[];
}

/** The observations of all tables together; a figure that comes twice is told where it comes again. */
async function distinct(
  tables: readonly ReadTable[],
  gatherer: IssueGatherer,
): Promise<readonly Observation[] | undefined> {
  const origins = tables.flatMap(({ located, observations }) =>
    observations.map((_, row) => ({ located, row })),
  );
  return gatherer.attempt(
    () => repeatedObservations(tables.flatMap(({ observations }) => observations)),
    (issue) => {
      const [position, ...rest] = issue.path;
      const origin = origins[Number(position)];
      return origin === undefined
        ? issue
        : locating(origin.located)({ ...issue, path: [origin.row, ...rest] });
    },
  );
}

function locating({ placeOf }: LocatedTable): (issue: Issue) => Issue {
  return (issue) => ({
    ...issue,
    path: issue.path.filter((part) => typeof part !== 'number'),
    place: placeOf(issue.path),
  });
}
