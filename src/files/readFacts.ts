import { join } from 'node:path';
import { refuse } from '../accounts/argumentIssues.js';
import type { Issue } from '../errors/Issue.js';
import type { Dataset, WrittenFigure } from '../plan/facts/Dataset.js';
import { derivedFacts } from '../plan/facts/derivedFacts.js';
import { interimIssues } from '../plan/facts/interimIssues.js';
import { isInterim, type Observation } from '../plan/facts/Observation.js';
import { parseSources } from '../plan/facts/parseSources.js';
import { ratioFacts } from '../plan/facts/ratioFacts.js';
import { repeatedObservations } from '../plan/facts/repeatedObservations.js';
import type { Source } from '../plan/facts/Source.js';
import type { Plan } from '../plan/Plan.js';
import type { IssueGatherer } from './gatheredIssues.js';
import { type ObservationTable, observationTable } from './observationTable.js';
import type { InputFile } from './PlanFolder.js';
import { openText, type ReadOptions, readText } from './text/readText.js';
import { tableFromText } from './text/tableFromText.js';

/** Where the tables are, how they are named in errors and in the manifest, and who gathers the problems. */
export interface FactsFolders {
  readonly folder: string;
  /** Folders whose tables are read too; nothing where they are not known for sure. */
  readonly include: readonly string[] | undefined;
  readonly gatherer: IssueGatherer;
  readonly onProgress: ReadOptions['onProgress'];
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
  { folder, include, gatherer, onProgress }: FactsFolders,
): Promise<ReadFacts> {
  const inputs: InputFile[] = [];
  const places = ['', ...(include ?? [])];
  const fileOf = (place: string, document: 'facts' | 'sources') => join(folder, place, `${document}.csv`);
  const noteInput = (place: string, name: string, sha256: string) =>
    inputs.push({ file: place === '' ? name : `${place}/${name}`, sha256 });

  const lists: (readonly Source[] | undefined)[] = [];
  for (const place of places) {
    const taken = lists.flatMap((list) => list ?? []);
    const located = await gatherer.attempt(async () => {
      const file = fileOf(place, 'sources');
      const { text, sha256 } = await readText(file, 'sources');
      noteInput(place, 'sources.csv', sha256);
      return tableFromText(text, file, 'sources');
    });
    const parse = located && (() => parseSources(located.table, taken));
    lists.push(parse && (await gatherer.attempt(parse, locating(located))));
  }
  const allSources =
    include === undefined || lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
  const known = { plan, sources: allSources?.map(({ id }) => id) };
  const tables: (ObservationTable | undefined)[] = [];
  for (const place of places) {
    const file = fileOf(place, 'facts');
    const text = await gatherer.attempt(() => openText(file, 'facts', { onProgress }));
    const reader =
      text &&
      observationTable(
        { parts: text.parts, file, document: 'facts' },
        { ...known, isIncluded: place !== '' },
      );
    tables.push(reader && (await gatherer.attempt(reader.read, locating(reader))));
    if (text !== undefined) noteInput(place, 'facts.csv', text.sha256());
  }
  const read = tables.flatMap((table) => table ?? []);
  const observations = await distinct(read, gatherer);
  const whole = observations !== undefined && !tables.includes(undefined);
  return {
    inputs,
    ...(allSources === undefined ? {} : { sources: allSources }),
    ...(plan !== undefined && allSources !== undefined && whole
      ? {
          dataset: {
            region: plan.region.id,
            ...withDerived(byLength(observations), plan),
            sources: allSources,
            written: writtenFigures(read),
          },
        }
      : {}),
  };
}

/** Figures of whole years, and those of parts of a year where there are any. */
function byLength(observations: readonly Observation[]): Pick<Dataset, 'observations' | 'interim'> {
  const interim = observations.filter(isInterim);
  return interim.length === 0
    ? { observations }
    : { observations: observations.filter((one) => !isInterim(one)), interim };
}

/** What levels imply stands behind what is published. */
function withDerived<Figures extends Pick<Dataset, 'observations'>>(figures: Figures, plan: Plan): Figures {
  const derived = derivedFacts(figures.observations, plan);
  const all = derived.length === 0 ? figures.observations : [...figures.observations, ...derived];
  const ratios = ratioFacts(all, plan);
  const observations = ratios.length === 0 ? all : [...all, ...ratios];
  return observations === figures.observations ? figures : { ...figures, observations };
}

/** How every observation stands in its file. */
function writtenFigures(
  tables: readonly ObservationTable[],
): Pick<ReadonlyMap<Observation, WrittenFigure>, 'get'> {
  return {
    get: (observation) => {
      for (const { written } of tables) {
        const figure = written.get(observation);
        if (figure !== undefined) return figure;
      }
      return undefined;
    },
  };
}

/** The observations of all tables together; a figure that comes twice is told where it comes again. */
async function distinct(
  tables: readonly ObservationTable[],
  gatherer: IssueGatherer,
): Promise<readonly Observation[] | undefined> {
  return gatherer.attempt(
    () => {
      const all = observationsOf(tables);
      const observations = repeatedObservations(all, tables[0]?.observations.length);
      refuse(interimIssues(all));
      return observations;
    },
    (issue) => {
      const [position, ...rest] = issue.path;
      const origin = originOf(Number(position ?? -1), tables);
      return origin === undefined ? issue : locating(origin.table)({ ...issue, path: [origin.row, ...rest] });
    },
  );
}

function observationsOf(tables: readonly ObservationTable[]): readonly Observation[] {
  const [first, ...others] = tables;
  return others.length === 0
    ? (first?.observations ?? [])
    : tables.flatMap(({ observations }) => observations);
}

/** The table and the row of an observation, by its position among those of all tables. */
function originOf(
  position: number,
  tables: readonly ObservationTable[],
): { readonly table: ObservationTable; readonly row: number } | undefined {
  let row = position;
  for (const table of tables) {
    if (row >= 0 && row < table.observations.length) return { table, row };
    row -= table.observations.length;
  }
  return undefined;
}

function locating({ placeOf }: Pick<ObservationTable, 'placeOf'>): (issue: Issue) => Issue {
  return (issue) => ({
    ...issue,
    path: issue.path.filter((part) => typeof part !== 'number'),
    place: placeOf(issue.path),
  });
}
