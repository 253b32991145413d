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
  const undo = button(text.undo, 'undo', () => store.undo());
  const redo = button(text.redo, 'redo', () => store.redo());
  const reset = button(text.reset, 'reset', () => {
    if (latest !== undefined) store.commit(unmovedChoices(latest, store.choices));
  });
  const download = button(text.download, 'download', () => {
    if (latest !== undefined) save('scenarios.yaml', scenariosText(latest, data, store));
  });
  const link = button(text.link, 'link', () => {
    void navigator.clipboard.writeText(location.href).then(() => {
      link.textContent = text.linked;
    });
  });
  host.className = 'toolbar';
  host.append(
    undo,
    redo,
    reset,
    download,
    link,
    button(text.print, 'print', () => print()),
  );
  return {
    show: (view) => {
      latest = view;
      undo.disabled = !store.canUndo;
      redo.disabled = !store.canRedo;
      download.disabled = view.path === undefined;
      link.textContent = text.link;
    },
  };
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
