import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/files/output/sha256.js';
import { wholeText } from '../../src/notebook/MultilineText.js';
import type { CodeCell, Notebook } from '../../src/notebook/Notebook.js';
import { outputDifference } from '../../src/notebook/outputDifference.js';
import { parameterSettings } from '../../src/notebook/parameterSettings.js';
import { runNotebook } from '../../src/notebook/runNotebook.js';
import { withParameters } from '../../src/notebook/withParameters.js';
import { commandLine, root, temporaryFolder } from '../cli/commandLine.js';
import { isThorough } from '../fixtures/sampled.js';

const folder = join(root, 'notebooks');
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

function notebookIn(file: string): Notebook {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function codeCells({ cells }: Notebook): CodeCell[] {
  return cells.flatMap((cell) => (cell.cell_type === 'code' ? [cell] : []));
}

function isParameters({ tags }: CodeCell['metadata']): boolean {
  return Array.isArray(tags) && tags.includes('parameters');
}

/** What the cells show; a picture stands as the hash of its bytes, which a person can read in a difference. */
function shownBy(notebook: Notebook): unknown {
  const outputs = codeCells(notebook).map((cell) => cell.outputs);
  return JSON.parse(JSON.stringify(outputs), (key, value) =>
    key === 'image/png' ? sha256([value].flat().join('').trimEnd()) : value,
  );
}

describe.each(names)('%s', (name) => {
  const notebook = notebookIn(join(folder, name));

  it('asks a question in its title, and explains rather than computes', () => {
    const [title] = notebook.cells;
    expect(wholeText(title?.source ?? '').split('\n')[0]).toMatch(/^# .+\?$/);
    expect(notebook.cells.length).toBeLessThanOrEqual(60);
    for (const [position, cell] of notebook.cells.entries()) {
      if (cell.cell_type !== 'code') continue;
      const code = wholeText(cell.source);
      expect(code.split('\n').length).toBeLessThanOrEqual(12);
      expect(code).not.toMatch(/\bfunction\b|=>|\bfor\b|\bwhile\b/);
      expect(notebook.cells[position - 1]?.cell_type, `prose above cell ${position + 1}`).toBe('markdown');
      for (const [, from] of code.matchAll(/from '([^']+)'/g))
        expect(from).toMatch(/^(grdp-pathways|node:\w+)$/);
    }
  });

  it('was committed with what each of its cells shows', () => {
    for (const { outputs, metadata } of codeCells(notebook))
      expect(outputs.length > 0).toBe(!isParameters(metadata));
  });
});

describe('a run', () => {
  // The first notebook is run by another command of the README, and compared there; others in Vietnamese below.
  const some = names.filter((name) => /^11/.test(name)).map((name) => `notebooks/${name}`);

  it.each(isThorough ? ['notebooks'] : some)(
    'gives what is committed, pictures included: %s',
    async (path) => {
      const { status, stderr } = await commandLine('notebook', 'run', path, '--check');
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('is tried of one notebook at least', () => {
    expect(some).toHaveLength(1);
  });
});

describe('the parameters of the notebooks', () => {
  const settable = names.filter((name) =>
    codeCells(notebookIn(join(folder, name))).some(({ metadata }) => isParameters(metadata)),
  );
  const tried = isThorough ? settable : settable.filter((name) => /^(05|12)/.test(name));
  const inVietnamese = tried.map((name) =>
    withParameters(notebookIn(join(folder, name)), parameterSettings(['language=vi'])),
  );
  let ran: Notebook;

  // One after the other in one kernel; that each runs in a kernel of its own is shown above.
  beforeAll(async () => {
    const cells = inVietnamese.flatMap((notebook) => notebook.cells);
    ran = await runNotebook({ ...notebookIn(join(folder, names[0] ?? '')), cells }, { cwd: folder });
  });

  it.each(tried)('can be set: %s in Vietnamese', (name) => {
    const at = tried.indexOf(name);
    const before = inVietnamese.slice(0, at).reduce((sum, { cells }) => sum + cells.length, 0);
    const cells = ran.cells.slice(before, before + (inVietnamese[at]?.cells.length ?? 0));
    expect(/không đạt/i.test(JSON.stringify(shownBy({ ...ran, cells })))).toBe(true);
  });

  it('are those of four notebooks', () => {
    expect(settable).toHaveLength(4);
    expect(tried.length).toBeGreaterThan(1);
  });
});

describe('the first notebook that init makes', () => {
  it('runs as it is, beside an installed package', async () => {
    const made = temporaryFolder();
    symlinkSync(join(root, 'node_modules'), join(made, 'node_modules'), 'junction');
    const plan = join(made, 'my-plan');
    expect((await commandLine('init', plan)).status).toBe(0);
    const ran = await runNotebook(notebookIn(join(plan, 'first-notebook.ipynb')), { cwd: plan });
    const shown = JSON.stringify(codeCells(ran).map(({ outputs }) => outputs));
    expect(shown).toContain('As planned, 8.5%');
    expect(shown).toContain('image/png');
    // It ships with what it shows, for whoever looks at it before anything is installed.
    expect(
      outputDifference(notebookIn(join(root, 'data/template/first-notebook.ipynb')), ran),
    ).toBeUndefined();
  });
});
