import type { Notebook } from '../notebook/Notebook.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { BuiltUnit } from './BuiltUnit.js';

/** The units before and after one, as far as there are any. */
export interface Neighbours {
  readonly previous: Pick<BuiltUnit, 'name' | 'title'> | undefined;
  readonly next: Pick<BuiltUnit, 'name' | 'title'> | undefined;
  readonly language: Language;
}

/**
 * A unit with a last cell that leads to the notebooks before and after it.
 *
 * @returns the notebook; as it was where there is neither
 */
export function withLinks(notebook: Notebook, { previous, next, language }: Neighbours): Notebook {
  const words = sentences(language).help.notebook;
  const link = (to: Neighbours['next'], word: string) =>
    to === undefined ? [] : [`${word} [${to.title}](${encodeURIComponent(to.name)}.ipynb)`];
  const links = [...link(previous, words.previous), ...link(next, words.next)];
  if (links.length === 0) return notebook;
  const cell = { cell_type: 'markdown' as const, id: 'links', metadata: {}, source: links.join('\n\n') };
  return { ...notebook, cells: [...notebook.cells, cell] };
}
