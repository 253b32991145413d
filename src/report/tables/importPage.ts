import type { Plan } from '../../plan/Plan.js';
import type { ImportedLine, ImportedTables, LeftLine } from '../../plan/tables/ImportedTable.js';
import type { Language } from '../../plan/text/LocalText.js';
import { labelsOf } from '../language/labels.js';
import { type Sentences, sentences } from '../language/Sentences.js';
import type { Page } from './Page.js';
import { tableOf } from './Table.js';

/** What an import says of itself beside its tables. */
export interface ImportOutcome extends ImportedTables {
  readonly added: readonly unknown[];
  readonly alreadyThere: number;
  readonly vintage: string;
  readonly source: string;
  readonly newSource?: { readonly id: string; readonly publisher: string } | undefined;
  readonly newVintage?: { readonly id: string; readonly published: string } | undefined;
  readonly hiddenSheets: readonly string[];
  readonly plan: Pick<Plan, 'activities' | 'indicators' | 'vintages'>;
}

/**
 * What was understood of tables, line by line, what was left out and why, and what came of it.
 *
 * @param isDry - nothing was written
 */
export function importPage(outcome: ImportOutcome, language: Language, isDry: boolean): Page {
  const say = sentences(language);
  const text = say.imports;
  const labels = labelsOf(outcome, say);
  const { lines, left, added, alreadyThere, vintage, source, newSource, newVintage } = outcome;
  const hasSheets = lines.some(({ sheet }) => sheet !== '');
  const table = tableOf<ImportedLine>(
    say,
    [
      ...(hasSheets ? [{ heading: text.columns.sheet, cell: ({ sheet }: ImportedLine) => sheet }] : []),
      { heading: text.columns.row, cell: ({ label }) => label },
      { heading: text.columns.indicator, cell: ({ indicator }) => labels.indicator(indicator) },
      { heading: text.columns.activity, cell: ({ activity }) => labels.activity(activity) },
      { heading: text.columns.prices, cell: ({ priceBasis }) => pricesText(priceBasis, say) },
      { heading: text.columns.unit, cell: (line) => unitText(line, say) },
      { heading: text.columns.years, cell: (line) => yearsText(line, say) },
      { heading: text.columns.figures, cell: ({ facts }) => facts.length },
      { heading: text.columns.missing, cell: ({ missing }) => missing },
    ],
    lines,
  );
  const summary = [
    added.length + alreadyThere === 0
      ? text.none
      : (isDry ? text.wouldAdd : text.added)(added.length, vintage, source),
    ...(alreadyThere > 0 ? [text.alreadyThere(alreadyThere)] : []),
    ...(newSource === undefined ? [] : [text.newSource(newSource.id, newSource.publisher)]),
    ...(newVintage === undefined ? [] : [text.newVintage(newVintage.id, newVintage.published)]),
    ...(isDry ? [] : [text.kept('import.yaml')]),
  ];
  const remarks = [...leftLines(left, say), ...hiddenLines(outcome, say), ...doubtLines(outcome, say)];
  return { language, blocks: [table, remarks, summary] };
}

/** What a spreadsheet hides: sheets that were not read, and rows and columns that were. */
function hiddenLines({ hidden, hiddenSheets }: ImportOutcome, { imports }: Sentences): string[] {
  const { sheets, figures } = imports.hidden;
  return [
    ...(hiddenSheets.length === 0 ? [] : [sheets(hiddenSheets)]),
    ...hidden.map(({ sheet, rows, columns }) => figures(sheet, rows, columns)),
  ];
}

/** What was taken as it stands and may mean something else. */
function doubtLines({ doubts }: ImportOutcome, { imports }: Sentences): string[] {
  const text = imports.doubts;
  return doubts.map(({ kind, file, sheet, cell, text: written }) =>
    text[kind](sheet === '' ? file : text.sheet(sheet), written, cell),
  );
}

function pricesText(basis: string, say: Sentences): string {
  if (basis === '') return '';
  const { current, constant } = say.imports.prices;
  return basis === 'current' ? current : constant(basis.slice('constant'.length));
}

function unitText({ writtenUnit, unit }: ImportedLine, say: Sentences): string {
  const kept = say.unit(unit);
  return writtenUnit.toLowerCase() === kept.toLowerCase() || writtenUnit === unit
    ? kept
    : say.imports.columns.converted(writtenUnit, kept);
}

/** The years of a line, and which of them are not final. */
function yearsText({ facts }: ImportedLine, say: Sentences): string {
  const years = facts.map(({ period }) => period.from);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...facts.map(({ period }) => period.to))];
  const open = (['preliminary', 'estimate'] as const).flatMap((status) => {
    const found = facts.filter((fact) => fact.status === status).map(whenOf);
    return found.length === 0 ? [] : [say.imports.statuses(found, say.names.statuses[status])];
  });
  const parts = [...new Set(facts.flatMap(({ part }) => part ?? []))].join(', ');
  const span = `${first === last ? String(first) : `${first}–${last}`}${parts === '' ? '' : ` ${parts}`}`;
  return open.length === 0 ? span : `${span} (${open.join('; ')})`;
}

const whenOf = ({ period, part }: ImportedLine['facts'][number]) =>
  part === undefined ? String(period.to) : `${period.to}-${part}`;

/** So many labels of lines that are left out are told for one reason. */
const mostLabels = 40;

function leftLines(left: readonly LeftLine[], say: Sentences): string[] {
  const text = say.imports.left;
  const named = (line: LeftLine) =>
    line.nearest.length === 0 ? line.label : text.nearest(line.label, line.nearest.join(', '));
  const lines = (
    ['unknown', 'unknownBefore', 'skip', 'planned', 'periods', 'noYear', 'letterP', 'indexOfOneYear'] as const
  ).flatMap((reason) => {
    const labels = [...new Set(left.filter((line) => line.reason === reason).map(named))];
    const beyond = labels.length - mostLabels;
    const told = [...labels.slice(0, mostLabels), ...(beyond > 0 ? [text.more(beyond)] : [])];
    return labels.length === 0 ? [] : [text[reason](told.join('; '))];
  });
  return left.some(({ reason }) => reason === 'unknown') ? [...lines, text.advice] : lines;
}
