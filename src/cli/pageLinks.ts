import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readJson } from '../files/text/readJson.js';
import type { Notebook } from '../notebook/Notebook.js';
import { notebookTitle, type PageLink, type PageOptions } from '../notebook/page/notebookPage.js';
import { parseNotebook } from '../notebook/parseNotebook.js';
import type { Language } from '../plan/text/LocalText.js';

/** What is known of the pages that stand beside one. */
interface Beside {
  /** Where the page is written. */
  readonly folder: string;
  /** The notebooks of the same run, whose pages are written too. */
  readonly run: readonly { readonly file: string; readonly notebook: Notebook }[];
  readonly language: Language;
}

/** The pages before and after that of a notebook, in the order of its folder: those of the same run, and those already there. */
export async function pageLinks(
  file: string,
  { folder, run, language }: Beside,
): Promise<Pick<PageOptions, 'previous' | 'next'>> {
  const names = (await readdir(dirname(file))).filter((name) => name.endsWith('.ipynb')).sort();
  const linkTo = async (name: string | undefined): Promise<PageLink | undefined> => {
    if (name === undefined) return undefined;
    const page = `${basename(name, '.ipynb')}.html`;
    const known = run.find((one) => basename(one.file) === name)?.notebook;
    const isThere = known !== undefined || (await stat(join(folder, page)).catch(() => undefined))?.isFile();
    if (isThere !== true) return undefined;
    const notebook = known ?? (await readNotebook(join(dirname(file), name)));
    return notebook && { file: page, title: notebookTitle(notebook, language) ?? page };
  };
  const own = names.indexOf(basename(file));
  return { previous: await linkTo(names[own - 1]), next: await linkTo(names[own + 1]) };
}

/** A notebook that is no part of the run and cannot be read is passed over. */
async function readNotebook(file: string): Promise<Notebook | undefined> {
  try {
    return parseNotebook(await readJson(file));
  } catch {
    return undefined;
  }
}
