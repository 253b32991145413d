import { basename, extname } from 'node:path';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Source } from '../../plan/facts/Source.js';
import type { Plan, Vintage } from '../../plan/Plan.js';
import type { ImportMemory } from '../../plan/tables/ImportMemory.js';
import type { TableReading } from '../../plan/tables/TableLine.js';
import { dateHint, isDate } from '../../plan/text/dateText.js';
import { foldedText } from '../../plan/vocabulary/foldedText.js';

/** Where the figures of an import come from. */
export interface ImportOrigin {
  readonly vintage: string;
  readonly source: string;
  /** The source and the vintage that the plan has not yet, as they are added. */
  readonly newSource: Omit<Source, `${string}${'Vi' | 'En'}`> | undefined;
  readonly newVintage: Vintage | undefined;
}

/** What a call says of the origin; who published the tables, and when, is needed once for what the plan does not have. */
export interface OriginOptions {
  readonly vintage?: string | undefined;
  readonly source?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

interface Call {
  readonly readings: readonly TableReading[];
  readonly plan: Pick<Plan, 'vintages'>;
  readonly sources: readonly Source[];
  readonly memory: ImportMemory;
  readonly options: OriginOptions;
}

/**
 * Vintage and source of the figures; nothing of them is made up: who published them, and when, is read or asked.
 *
 * @throws ScenarioError with what has to be said
 */
export function importOrigin(
  files: readonly string[],
  { readings, plan, sources, memory, options }: Call,
): ImportOrigin {
  const [path = ''] = files;
  const fileId = idFrom(basename(path, extname(path)));
  const source = options.source ?? memory.source ?? fileId;
  const vintage = options.vintage ?? memory.vintage ?? source;
  const issues: Issue[] = [];
  const ask = (option: string, expected: Issue['expected'], hint: Issue['hint']) =>
    issues.push({ code: 'missing', path: [option], expected, hint });
  const publisher = options.publisher ?? readings.flatMap((reading) => reading.publisher ?? []).at(0);
  const isSource = sources.some(({ id }) => id === source);
  if (!isSource && publisher === undefined)
    ask(
      '--publisher',
      say`who published the table: none of its lines says so, and ${source} is not in sources.csv`,
      say`Name the office with ${'--publisher'}, or a source of the plan with ${'--source'}.`,
    );
  const known = plan.vintages.find(({ id }) => id === vintage);
  const isVintage = known !== undefined;
  issues.push(...publishedIssues(known, options.published));
  if (!isVintage && options.published === undefined)
    ask(
      '--published',
      say`when the table was published: ${vintage} is not a vintage of plan.yaml`,
      say`Say it with ${'--published'}, such as ${'--published 2025-06'}, or name a vintage of the plan with ${'--vintage'}.`,
    );
  if (issues.length > 0) throw new ScenarioError(issues);
  const title = readings[0]?.title ?? basename(path);
  const names = files.map((file) => basename(file)).join(', ');
  const added = {
    id: source,
    publisher: publisher ?? '',
    title,
    date: options.published ?? '',
    locator: names,
    reliability: '',
  };
  const label = { vi: title, en: title };
  return {
    vintage,
    source,
    newSource: isSource ? undefined : added,
    newVintage: isVintage ? undefined : { id: vintage, published: options.published ?? '', label },
  };
}

/** What is wrong with the date of a call: it is none, or the plan dates the vintage otherwise and figures of a later publication are another. */
function publishedIssues(known: Vintage | undefined, published: string | undefined): Issue[] {
  if (published === undefined) return [];
  if (!isDate(published)) {
    const expected = say`when it was published, such as "2015-12"`;
    return [
      { code: 'badArgument', path: ['--published'], value: published, expected, hint: dateHint(published) },
    ];
  }
  if (known === undefined) return [];
  if (known.published.startsWith(published) || published.startsWith(known.published)) return [];
  const expected = say`${known.published}, when the vintage ${known.id} of plan.yaml was published`;
  const hint = say`Name a vintage of its own with ${'--vintage'} for a later publication, or leave ${'--published'} out.`;
  return [{ code: 'badArgument', path: ['--published'], value: published, expected, hint }];
}

function idFrom(name: string): string {
  return (
    foldedText(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'table'
  );
}
