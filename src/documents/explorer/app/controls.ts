import { labelsOf } from '../../../report/language/labels.js';
import { type Choices, choicesFor, type GrowthBy, waysOf } from '../Choices.js';
import type { ExplorerData } from '../ExplorerData.js';
import { element } from './element.js';
import type { Panel, PanelSlider } from './levers.js';
import type { PathView } from './PathView.js';
import type { Store } from './Store.js';
import { type Slider, slider } from './slider.js';

/** The panel of the reader's choices; `show` brings it to those of the store. */
export interface Controls {
  readonly show: (view: PathView, panel: Panel) => void;
}

/** Builds the panel into an element. It is built anew only where what can be moved has changed. */
export function controls(host: HTMLElement, data: ExplorerData, store: Store): Controls {
  let built = '';
  let sliders = new Map<string, Slider>();
  let now = new Map<string, PanelSlider>();
  const choicesWith = (id: string, value: number) => now.get(id)?.with(value) ?? store.choices;
  const show = (view: PathView, panel: Panel) => {
    const say = store.words;
    const all = [...panel.growth, ...panel.shares, ...panel.around];
    now = new Map(all.map((content) => [content.id, content]));
    const { scenario, compare, growthBy, from } = store.choices;
    const shape = JSON.stringify([scenario, compare, growthBy, from, [...now.keys()]]);
    if (shape === built) {
      for (const content of all) sliders.get(content.id)?.show(content);
      return;
    }
    built = shape;
    const focused = document.activeElement?.id ?? '';
    const sliderOf = (content: PanelSlider) =>
      slider(content, say, {
        moving: (value) => store.preview(choicesWith(content.id, value)),
        set: (value) => store.commit(choicesWith(content.id, value)),
      });
    sliders = new Map(all.map((content) => [content.id, sliderOf(content)]));
    const nodes = (contents: readonly PanelSlider[]) =>
      contents.flatMap(({ id }) => sliders.get(id)?.node ?? []);
    const group = (title: string, contents: readonly PanelSlider[]) =>
      contents.length === 0
        ? []
        : [element('fieldset', {}, element('legend', {}, title), ...nodes(contents))];
    const { groups } = say.explorer;
    host.replaceChildren(
      ...choosers(data, view, store),
      ...group(groups.growth, panel.growth),
      ...group(groups.shares(data.plan.period.to), panel.shares),
      ...group(panel.aroundTitle, panel.around),
    );
    document.getElementById(focused)?.focus();
  };
  return { show };
}

/** Where the path starts from, what it is compared with, how growth is set, and from which year on. */
function choosers(data: ExplorerData, { start }: PathView, store: Store): HTMLElement[] {
  const say = store.words;
  const text = say.explorer;
  const { choices } = store;
  const labels = labelsOf(data, say);
  const scenarios = data.scenarios
    .filter(({ id }) => data.shown.includes(id))
    .map(({ id }) => ({ id, name: labels.scenario(id) }));
  // The choices of that moment: the panel is not built anew for a slider that was moved.
  const change = (changed: Partial<Choices>) => store.commit({ ...store.choices, ...changed });
  const ways = waysOf(start);
  return [
    chooser({
      id: 'start',
      name: text.start,
      options: scenarios,
      chosen: choices.scenario,
      choose: (id) =>
        store.commit(
          choicesFor(data.scenarios.find((scenario) => scenario.id === id) ?? start, store.choices.compare),
        ),
    }),
    chooser({
      id: 'compare',
      name: text.compare,
      options: scenarios,
      chosen: choices.compare,
      choose: (compare) => change({ compare }),
    }),
    chooser({
      id: 'growth-by',
      name: text.growthBy,
      options: ways.map((way) => ({ id: way, name: text.ways[way] })),
      chosen: choices.growthBy,
      choose: (id) =>
        store.commit(withWay(store.choices, ways.find((way) => way === id) ?? store.choices.growthBy)),
    }),
    chooser({
      id: 'from',
      name: text.from,
      options: start.years.map((year) => ({ id: String(year), name: String(year) })),
      chosen: String(choices.from),
      choose: (year) => change({ from: Number(year) }),
    }),
  ];
}

/** Another way of growth: what was moved of growth and of the structure is no longer asked for. */
function withWay(choices: Choices, growthBy: GrowthBy): Choices {
  const isGrowth = (lever: string) =>
    lever === 'investment' || lever === 'growth' || lever.startsWith('growth.');
  const kept = Object.entries(choices.values).filter(([lever]) => !isGrowth(lever));
  return { ...choices, growthBy, values: Object.fromEntries(kept), shares: undefined };
}

interface Option {
  readonly id: string;
  readonly name: string;
}

interface Chooser {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function chooser({ id, name, options, chosen, choose }: Chooser): HTMLElement {
  const select = element(
    'select',
    { id, onchange: () => choose(select.value) },
    ...options.map((option) =>
      element('option', { value: option.id, selected: option.id === chosen }, option.name),
    ),
  );
  return element('div', { class: 'chooser' }, element('label', { for: id }, name), select);
}
