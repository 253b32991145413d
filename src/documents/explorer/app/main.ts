import type { PlanRun } from '../../../analysis/PlanRun.js';
import { runOf } from '../../../analysis/runOf.js';
import { hasAccounts } from '../../../plan/scenarios/hasAccounts.js';
import type { Language } from '../../../plan/text/LocalText.js';
import { simulatePlan } from '../../../projection/simulatePlan.js';
import { chartMakers } from '../../../report/charts/chartMakers.js';
import { leadChart } from '../../../report/charts/pathCharts.js';
import { labelsOf } from '../../../report/language/labels.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { wholeRanges } from '../../../report/tables/wholeRanges.js';
import { besideOf, choicesFor, choicesFromHash, growthByOf } from '../Choices.js';
import { type ExplorerData, places } from '../ExplorerData.js';
import { appendix, unfoldInPrint } from './appendix.js';
import { controls } from './controls.js';
import { element } from './element.js';
import { gallery } from './gallery.js';
import { narrow } from './headline.js';
import { type Panel, panelOf } from './levers.js';
import { type PathView, pathView } from './PathView.js';
import { results } from './results.js';
import { type Opening, Store } from './Store.js';
import { toolbar } from './toolbar.js';

/** Starts the explorer of the page: reads the plan in it, builds the panel, and follows what is moved. */
async function start(): Promise<void> {
  const data: ExplorerData = JSON.parse(document.getElementById(places.data)?.textContent ?? '');
  const app = document.getElementById(places.app);
  if (app === null) throw new Error('The page has no place for the explorer.');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px 'Source Sans 3'`)));
  const whole = simulatePlan(data, { scenarios: data.shown });
  const movable = { ...data, scenarios: data.scenarios.filter(hasAccounts) };
  let spoken: Language | undefined;
  let shell: Shell | undefined;
  const show = (store: Store) => {
    const run = runOf(whole, { allScenarios: data.scenarios, language: store.language });
    if (spoken !== store.language || shell === undefined) {
      spoken = store.language;
      shell = shellFor(app, movable, { store, run });
    }
    if (data.next === undefined) shell.show(pathView(movable, store.choices, store.language));
  };
  const store = new Store(startOf(movable, runOf(whole)), show);
  document.addEventListener('keydown', (event) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) store.redo();
    else store.undo();
  });
  // An address that comes into the open page, such as one that was sent and pasted there.
  addEventListener('hashchange', () => store.arrive(startOf(movable, runOf(whole))));
  narrow.addEventListener('change', () => {
    shell?.redraw();
    show(store);
  });
  unfoldInPrint();
  show(store);
}

interface Shell {
  readonly show: (view: PathView) => void;
  /** Draws what does not move anew, as the page has become narrow or wide. */
  readonly redraw: () => void;
}

/** Everything of the page that depends on its language: built anew when another is chosen. */
function shellFor(
  app: HTMLElement,
  data: ExplorerData,
  { store, run }: { readonly store: Store; readonly run: PlanRun },
): Shell {
  const say = store.words;
  const text = say.explorer;
  document.documentElement.lang = store.language;
  document.title = say.of(data.plan.title);
  const [bar, panel, found, charts, tables] = (['div', 'form', 'section', 'section', 'section'] as const).map(
    (tag) => element(tag),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  panel.className = 'panel';
  panel.addEventListener('submit', (event) => event.preventDefault());
  found.className = 'found';
  const outcome = results(found);
  const columns = element('div', { class: 'columns' }, panel, outcome.glance, found);
  const chartsHere = element('div', { class: 'gallery' });
  charts.append(element('h2', {}, text.charts), chartsHere);
  app.replaceChildren(
    element(
      'header',
      {},
      languages(store),
      element('h1', {}, say.of(data.plan.title)),
      element('p', { class: 'finding' }, wholeRanges(leadChart(run, {}).title)),
    ),
    data.next === undefined
      ? element(
          'section',
          { id: 'explorer', class: 'explorer' },
          element('h2', {}, text.heading),
          element('p', { class: 'lead' }, text.lead),
          bar,
          columns,
        )
      : whatIsNext(data.next[store.language], say),
    charts,
    tables,
  );
  const bars = toolbar(bar, data, store);
  const panels = controls(panel, data, store);
  const makers = chartMakers(run);
  const redraw = () => void gallery(chartsHere, makers, say);
  redraw();
  appendix(tables, run, say);
  return {
    redraw,
    show: (view) => {
      bars.show(view);
      const moved = panelOf(view, store.choices, { plan: data.plan, say });
      panels.show(view, moved);
      outcome.show(view, say, summaryOf(moved, data, store));
    },
  };
}

/** In the place of what could be moved: what is to be done before there is. */
function whatIsNext(steps: readonly string[], say: Sentences): HTMLElement {
  return element(
    'section',
    { id: 'next' },
    element('h2', {}, say.slides.next),
    ...steps.map((step) => element('p', {}, step)),
  );
}

/** What differs on the path, in one sentence. */
function summaryOf(panel: Panel, { plan, scenarios }: ExplorerData, store: Store): string {
  const say = store.words;
  const text = say.explorer;
  const labels = labelsOf({ plan, scenarios }, say);
  const percent = (value: number) => `${say.number(value)}%`;
  const nameOf = (lever: string) => {
    const [, activity] = /^growth\.(.*)$/s.exec(lever) ?? [];
    return activity === undefined
      ? say.inSentence(labels.lever(lever))
      : text.growthOf(say.inSentence(labels.activity(activity)));
  };
  const moved = [...panel.growth, ...panel.around]
    .filter(({ before }) => before !== undefined)
    .map(({ id, value }) =>
      text.change(nameOf(id.replace('lever-', '')), percent(value), store.choices.from),
    );
  const shares = panel.shares
    .filter(({ before }) => before !== undefined)
    .map(({ name, value }) => text.share(say.inSentence(name), percent(value)));
  const name = labels.scenario(store.choices.scenario);
  const all = [...moved, ...shares];
  const { growthBy, scenario } = store.choices;
  const start = scenarios.find(({ id }) => id === scenario);
  // Growth of the whole takes the structure straight to where the scenario ends.
  const isStraight = start !== undefined && growthBy === 'total' && growthByOf(start) !== 'total';
  const end = isStraight ? text.straight(plan.period.to) : '';
  return `${all.length === 0 ? text.unchanged(name) : text.changed(say.list(all), name)}${end}.`;
}

function languages(store: Store): HTMLElement {
  const { language, languages: names } = store.words.explorer;
  const choice = (id: Language) =>
    element(
      'button',
      {
        type: 'button',
        id: `language-${id}`,
        lang: id,
        'aria-pressed': String(store.language === id),
        onclick: () => {
          store.speak(id);
          // The page was built anew: who chose by keyboard goes on from here.
          document.getElementById(`language-${id}`)?.focus();
        },
      },
      names[id],
    );
  return element('nav', { class: 'languages', 'aria-label': language }, choice('vi'), choice('en'));
}

/** Where the page opens: what its address tells, or the scenario that stands for the plan beside the actual. */
function startOf(data: ExplorerData, run: PlanRun): Opening {
  const hash = location.hash.slice(1);
  const spoken = new URLSearchParams(hash).get('lang');
  const language = (['vi', 'en'] as const).find((one) => one === spoken) ?? data.language;
  const own = run.planScenario?.scenario;
  const scenario =
    own !== undefined && hasAccounts(own) ? own : (run.scenarios.find(hasAccounts) ?? run.scenarios[0]);
  if (scenario === undefined) throw new Error('The plan has no scenario.');
  const shown = data.scenarios.filter(({ id }) => data.shown.includes(id));
  const beside = besideOf(scenario, shown);
  return { language, choices: choicesFromHash(hash, shown) ?? choicesFor(scenario, beside.id) };
}

void start();
