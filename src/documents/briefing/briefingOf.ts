import type { PlanRun } from '../../analysis/PlanRun.js';
import type { BriefSettings } from '../../plan/BriefSettings.js';
import { isWithoutAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { Language, LocalText } from '../../plan/text/LocalText.js';
import { headPath } from '../../report/charts/path.js';
import { leadChart, pathCharts } from '../../report/charts/pathCharts.js';
import { labelsOf } from '../../report/language/labels.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { consistencySentences } from '../../report/tables/consistencySentences.js';
import { withoutAccounts } from '../../report/tables/withoutAccounts.js';
import { nextSteps } from '../slides/nextSteps.js';
import { scenariosOfSlide } from '../slides/scenariosOfSlide.js';
import { annexBlocks, annexPictures, picturesBefore } from './annexBlocks.js';
import { type Block, type Briefing, figure, table } from './Briefing.js';
import { conditionsBlocks } from './conditionsBlocks.js';
import { endOfText } from './endOfText.js';
import { judgedRow, oddsOfPlanPath, oddsSentences, reachSentences } from './reachSentences.js';

/** What a briefing is made with. */
export interface BriefChoice {
  readonly language: Language;
  readonly settings: BriefSettings;
  readonly logo?: Uint8Array | undefined;
  /** Digest of the inputs. */
  readonly digest: string;
  /** One page: the findings without charts, tables and annex. */
  readonly summary?: boolean;
}

/**
 * A run as a briefing of two pages and an annex: what decides first, then whether the plan reaches its target, what
 * would have to be true, what its targets silently assume, and in the annex assumptions, targets, sources and method.
 *
 * Every figure comes from the run, every sentence from the words of its language.
 */
export async function briefingOf(run: PlanRun, choice: BriefChoice): Promise<Briefing> {
  const { language, settings, logo, digest } = choice;
  const say = sentences(language);
  const own = (text: LocalText | undefined) => (text === undefined ? undefined : say.of(text));
  const { signatory } = settings;
  return {
    language,
    kind: say.briefing.kind,
    title: say.briefing.about(say.of(run.plan.title)),
    office: own(settings.office),
    above: own(settings.above),
    logo,
    place: own(settings.place),
    motto: say.briefing.motto,
    signatory: signatory && { title: say.of(signatory.title).split('\n'), name: signatory.name },
    isSummary: choice.summary === true,
    blocks: numbered(await parts(run, choice, say), say),
    fingerprint: say.briefing.fingerprint(digest.slice(0, 16)),
  };
}

async function parts(
  run: PlanRun,
  { settings, summary = false }: BriefChoice,
  say: Sentences,
): Promise<Block[]> {
  const text = say.briefing;
  const wanted = settings.parts;
  const charts = wanted.charts && !summary;
  const options = { language: say.language };
  const row = judgedRow(run);
  const { paragraph } = settings;
  const tables = !summary;
  const found = wanted.odds ? oddsOfPlanPath(run) : undefined;
  const likely = found === undefined ? '' : oddsSentences(run, found, say).join(' ');
  const [path, ...otherPaths] = pathCharts(run, options);
  const told: Block[] = [
    { kind: 'finding', text: `${leadChart(run, options).title}.` },
    { kind: 'heading', text: text.reach },
    {
      kind: 'paragraph',
      text: [...reachSentences(run, say), ...otherPaths.map(({ title }) => `${title}.`)].join(' '),
    },
    ...(likely === '' ? [] : [{ kind: 'paragraph', text: likely } as const]),
    ...(tables ? [overview(run, say)] : []),
    ...(path === undefined ? [] : await next(run, say)),
    ...(wanted.conditions ? conditionsBlocks(run, { row, say, tables }) : []),
    ...(wanted.assumed && run.plan.targets.length > 0 ? await assumed(run, say) : []),
  ];
  const pictures = charts ? picturesOf(run, { told, settings, say }) : { before: [], annex: [] };
  return [
    ...told,
    // Behind what can be broken between pages, so that none is left half empty before it.
    ...pictures.before,
    ...(paragraph === undefined
      ? []
      : [{ kind: 'heading', text: text.note } as const, ...paragraphsOf(say.of(paragraph))]),
    ...(wanted.annex && tables ? await annexBlocks(run, { say, pictures: pictures.annex, odds: found }) : []),
  ];
}

/**
 * The charts before the annex and in it. Where all before them ends on the first page, the second, which the annex does not
 * use as it begins a page, takes one more; not where a note or a signature stands there. What ends on the first page is
 * estimated for Word; who sets the pages knows, and takes one more where there is room for it.
 */
function picturesOf(
  run: PlanRun,
  {
    told,
    settings,
    say,
  }: { readonly told: readonly Block[]; readonly settings: BriefSettings; readonly say: Sentences },
): { readonly before: readonly Block[]; readonly annex: readonly Block[] } {
  const drawn = { language: say.language, size: 'halfPage', title: false } as const;
  const first = [headPath(run, drawn), ...pathCharts(run, drawn).slice(0, picturesBefore)].filter(
    ({ rows }) => rows.length > 0,
  );
  const others = annexPictures(run, say);
  const { office, paragraph, signatory, parts: wanted } = settings;
  const head = { title: say.briefing.about(say.of(run.plan.title)), office: office && say.of(office) };
  const hasRoom =
    wanted.annex && paragraph === undefined && signatory === undefined && first.length < picturesBefore;
  const end = endOfText(told, head);
  const more = hasRoom && end.page === 1 && end.left >= surelyLeft ? picturesBefore - first.length : 0;
  const isEarly = hasRoom && more === 0;
  return {
    before: [...first, ...others.slice(0, more)].map((chart, position) =>
      figure(chart, position >= first.length),
    ),
    annex: others.slice(more).map((chart, position) => figure(chart, isEarly && position === 0)),
  };
}

/** Points that an estimate must leave of the first page, so that all before the charts surely ends on it. */
const surelyLeft = 20;

/** Where the scenarios lead, the others of many in one line; without accounts, all that is projected. */
function overview(run: PlanRun, say: Sentences): Block {
  const { captions } = say.briefing;
  const options = { language: say.language };
  return isWithoutAccounts(run.scenarios)
    ? table(withoutAccounts(run, options), captions.paths)
    : table(scenariosOfSlide(run, say), captions.scenarios);
}

/** What is to be done before there is more to tell. */
async function next(run: PlanRun, say: Sentences): Promise<Block[]> {
  const steps = await nextSteps(run, say);
  return [
    { kind: 'heading', text: say.slides.next },
    ...steps.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

/** The paragraphs of a text of one's own, which an empty line parts. */
function paragraphsOf(text: string): Block[] {
  return text.split('\n\n').map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}

/** Whether the targets can all hold, and what they imply. */
async function assumed(run: PlanRun, say: Sentences): Promise<Block[]> {
  const report = await run.consistency();
  const labels = labelsOf(run, say);
  const found = consistencySentences(run, report, { say, labels, name: '' });
  const lines = [
    say.capital(found.finding),
    ...found.conflicts.flatMap(({ head, ways }) => [head, ...ways.map((way) => `${way}.`)]),
    ...found.undecided,
    ...found.arithmetic,
  ].map((line) => (/[.:!?]$/u.test(line) ? line : `${line}.`));
  return [
    { kind: 'heading', text: say.briefing.silent },
    // No line parts a sum.
    { kind: 'paragraph', text: lines.join(' ').replace(/(?<=\d) \+ (?=\d)/gu, '\u00A0+\u00A0') },
  ];
}

/**
 * Tables and figures numbered in the order they stand in; a table without a line, a paragraph without a word and a heading
 * with nothing under it are left out.
 */
function numbered(blocks: readonly Block[], say: Sentences): Block[] {
  const filled = blocks.filter(
    (block) =>
      !(block.kind === 'table' && block.table.rows.length === 0) &&
      !(block.kind === 'paragraph' && block.text === ''),
  );
  const begins = (block: Block | undefined) => block?.kind === 'heading' || block?.kind === 'annex';
  const told = filled.filter(
    ({ kind }, position) =>
      kind !== 'heading' || !(begins(filled[position + 1]) || position === filled.length - 1),
  );
  let [tables, figures] = [0, 0];
  return told.flatMap((block): Block[] => {
    if (block.kind === 'table') {
      tables += 1;
      return [{ ...block, caption: say.briefing.table(tables, block.caption) }];
    }
    if (block.kind !== 'figure') return [block];
    figures += 1;
    return [{ ...block, caption: say.briefing.figure(figures, block.caption) }];
  });
}
