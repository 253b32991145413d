import type { PlanRun } from '../../analysis/PlanRun.js';
import { isUnavailable } from '../../analysis/Unavailable.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { vintagesByDate } from '../../plan/vintagesByDate.js';
import { feasibility } from '../../report/charts/feasibility.js';
import { growth } from '../../report/charts/growth.js';
import { odds } from '../../report/charts/odds.js';
import { headPath } from '../../report/charts/path.js';
import { pathCharts } from '../../report/charts/pathCharts.js';
import { sourceSentences } from '../../report/charts/sources.js';
import { structure } from '../../report/charts/structure.js';
import type { Chart } from '../../report/draw/Chart.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { assumptionsTable, conditionsTable, sourcesTable } from '../../report/tables/appendixTables.js';
import { planOdds } from '../../uncertainty/planOdds.js';
import { methodOf } from '../briefing/annexBlocks.js';
import type { BriefChoice } from '../briefing/briefingOf.js';
import { boundToReach, conditionsSentence, judgedRow, reachSentences } from '../briefing/reachSentences.js';
import { nativePerCapita } from './nativePerCapita.js';
import { missingTargets, nextSteps } from './nextSteps.js';
import type { Slide, Slides } from './Slide.js';
import { scenariosOfSlide } from './scenariosOfSlide.js';

/**
 * A run as six to eight slides: what is found, target and scenarios, structure, what would have to be true, the odds
 * where something is in doubt, assumptions, and what is to be done next.
 *
 * Every figure comes from the run, every sentence from the words of its language.
 */
export async function slidesOf(
  run: PlanRun,
  { language, settings, digest }: Omit<BriefChoice, 'summary'>,
): Promise<Slides> {
  const say = sentences(language);
  const { parts } = settings;
  return {
    language,
    title: titleOf(run, say),
    foot: say.of(run.plan.title),
    office: settings.office && say.of(settings.office),
    subject: say.briefing.fingerprint(digest.slice(0, 16)),
    slides: [
      findingSlide(run, say),
      ...scenariosSlides(run, say),
      ...(parts.charts ? shares(run, say).map((chart) => pictureSlide(chart, say)) : []),
      ...(parts.conditions ? conditionsSlides(run, say, parts.charts) : []),
      ...(parts.odds ? oddsSlides(run, say) : []),
      ...(parts.assumed ? assumptionsSlides(run, say) : []),
      {
        title: say.slides.next,
        body: { kind: 'lines', lines: await nextSteps(run, say) },
        notes: [...missingTargets(run, say), ...sourceNotes(run, say)],
      },
    ],
  };
}

/** In one line, as it is read aloud: "Briefing on the plan". */
function titleOf(run: PlanRun, say: Sentences): string {
  return `${say.briefing.kind} ${say.inSentence(say.briefing.about(say.of(run.plan.title)))}`;
}

const drawn = (say: Sentences) => ({ language: say.language, size: 'slide', title: false }) as const;

/** What the speaker has at hand for a chart: all of it in words, and where it comes from. */
function notesOf(chart: Chart, say: Sentences): string[] {
  return [chart.description, originOf(chart, say)];
}

function originOf({ footer }: Pick<Chart, 'footer'>, say: Sentences): string {
  return `${say.slides.notes.remarks}${footer}`;
}

/** Where the figures of scenarios come from; the last slide has the list of all sources. */
function originOfScenarios(
  run: PlanRun,
  { scenarios, target }: { readonly scenarios: readonly Scenario[]; readonly target?: Target },
  say: Sentences,
): string {
  const ids = new Set(scenarios.map(({ id }) => id));
  const rows = run.rows.filter(({ scenario }) => ids.has(scenario));
  return originOf({ footer: sourceSentences(run, { rows, target }, say).join(' ') }, say);
}

function findingSlide(run: PlanRun, say: Sentences): Slide {
  const [first, ...others] = pathCharts(run, drawn(say));
  const chart = first ?? headPath(run, { language: say.language });
  return {
    title: titleOf(run, say),
    body: {
      kind: 'finding',
      lead: `${chart.title}.`,
      lines: [...reachSentences(run, say), ...others.map(({ title }) => `${title}.`)],
    },
    notes: [originOf(chart, say), ...methodOf(run, say)],
  };
}

/** A chart without a year is none. */
function scenariosSlides(run: PlanRun, say: Sentences): Slide[] {
  const chart = nativePerCapita(run, say);
  if (chart.years.length === 0) return pathCharts(run, drawn(say)).map((one) => pictureSlide(one, say));
  return [
    {
      title: say.slides.scenarios,
      body: { kind: 'native', chart, table: scenariosOfSlide(run, say) },
      notes: notesOf(headPath(run, { language: say.language }), say),
    },
  ];
}

function shares(run: PlanRun, say: Sentences): Chart[] {
  const chart = run.plan.activities.length > 1 ? structure(run, drawn(say)) : growth(run, drawn(say));
  return chart.rows.length === 0 ? [] : [chart];
}

function pictureSlide(chart: Chart, say: Sentences): Slide {
  return { title: chart.title, body: { kind: 'picture', chart }, notes: notesOf(chart, say) };
}

function conditionsSlides(run: PlanRun, say: Sentences, charts: boolean): Slide[] {
  const row = judgedRow(run);
  const bound = row && boundToReach(row);
  if (row === undefined || bound === undefined) return [];
  const { language } = say;
  const value = say.amount(bound, row.target.unit);
  const table = conditionsTable(run, { target: row.target.id, to: bound }, { language });
  const map = feasibility(run, drawn(say));
  const { briefing } = say;
  const line = conditionsSentence(table, { value, isMissed: row.verdict === 'missed' }, say);
  return [
    ...(table.rows.length === 0
      ? []
      : [
          {
            title: briefing.conditions,
            body: { kind: 'table', table, lines: [line] } as const,
            notes: [
              `${briefing.captions.conditions(value)}.`,
              originOfScenarios(run, { scenarios: run.pathways, target: row.target }, say),
            ],
          },
        ]),
    ...(isUnavailable(map) || !charts || map.rows.length === 0 ? [] : [pictureSlide(map, say)]),
  ];
}

function oddsSlides(run: PlanRun, say: Sentences): Slide[] {
  const found = planOdds(run);
  const chart = found && odds(run, found, drawn(say));
  return chart === undefined ? [] : [pictureSlide(chart, say)];
}

function assumptionsSlides(run: PlanRun, say: Sentences): Slide[] {
  const scenario = run.planScenario?.scenario;
  const { slides } = say;
  const table = assumptionsTable(run, { language: say.language, ...(scenario && { scenario: scenario.id }) });
  if (table.rows.length === 0) return [];
  return [
    {
      title: scenario === undefined ? slides.allAssumptions : slides.assumptions(say.of(scenario.label)),
      body: { kind: 'table', table, lines: [say.briefing.captions.assumptions] },
      notes: [originOfScenarios(run, { scenarios: scenario ? [scenario] : run.pathways }, say)],
    },
  ];
}

function sourceNotes(run: PlanRun, say: Sentences): string[] {
  const { rows } = sourcesTable(run, { language: say.language });
  return [
    say.slides.notes.sources,
    ...rows.map((cells) => `– ${cells.map(({ text }) => text).join('; ')}`),
    ...vintagesByDate(run.plan, new Set(run.plan.vintages.map(({ id }) => id))).map(
      ({ label, published }) => `– ${say.briefing.vintage(say.of(label), say.date(published))}`,
    ),
  ];
}
