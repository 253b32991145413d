import { hashOf } from '../Choices.js';
import type { ExplorerData } from '../ExplorerData.js';
import { scenarioYaml } from '../scenarioYaml.js';
import { element } from './element.js';
import { unmovedChoices } from './levers.js';
import type { PathView } from './PathView.js';
import type { Store } from './Store.js';

/** Undo, redo, reset, the address, the path as a file, and printing. */
export function toolbar(
  host: HTMLElement,
  data: ExplorerData,
  store: Store,
): { readonly show: (view: PathView) => void } {
  const text = store.words.explorer;
  let latest: PathView | undefined;
  const button = (name: string, id: string, onclick: () => void) =>
    element('button', { type: 'button', id, onclick }, name);
  const told = element('p', { class: 'told', role: 'status' });
  const undo = button(text.undo, 'undo', () => store.undo());
  const redo = button(text.redo, 'redo', () => store.redo());
  const reset = button(text.reset, 'reset', () => {
    if (latest !== undefined) store.commit(unmovedChoices(latest, store.choices));
  });
  const download = button(text.download, 'download', () => {
    if (latest !== undefined) save('scenarios.yaml', scenariosText(latest, data, store));
  });
  host.className = 'toolbar';
  host.append(
    undo,
    redo,
    reset,
    download,
    button(text.link, 'link', () => void copyAddress(told, store)),
    button(text.print, 'print', () => print()),
    told,
  );
  return {
    show: (view) => {
      latest = view;
      const moved = hashOf(store.choices) !== hashOf(unmovedChoices(view, store.choices));
      // Not switched off: whoever stands on it with the keyboard would lose their place.
      for (const [one, can] of [
        [undo, store.canUndo],
        [redo, store.canRedo],
        [reset, moved],
        [download, view.path !== undefined],
      ] as const)
        one.setAttribute('aria-disabled', String(!can));
      told.replaceChildren();
    },
  };
}

/** Copies the address; where the browser does not let a page do so, shows it, marked, to be copied by hand. */
async function copyAddress(told: HTMLElement, { words: { explorer: text } }: Store): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    told.replaceChildren(text.linked);
  } catch {
    const field = element('input', { type: 'text', readonly: true, value: location.href });
    told.replaceChildren(element('label', {}, text.address, field));
    field.focus();
    field.select();
  }
}

/** The plan's own scenarios.yaml with the reader's path as one more scenario. */
function scenariosText(
  { path, start, words }: PathView,
  { scenariosFile }: ExplorerData,
  { choices }: Store,
): string {
  if (path === undefined) return '';
  const { before, after, indent } = scenariosFile;
  return `${before}${scenarioYaml(path, start, { choices, reason: words.reason, indent })}${after}`;
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
