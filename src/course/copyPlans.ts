import { cp, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { replaceFile } from '../files/output/replaceFile.js';

/** The lines of plan.yaml that name other folders, and the names in them. */
const naming = /^(?:amends|include):.*$/gm;
const elsewhere = /(?:\.\.\/)+[\w./-]+/g;

/**
 * Copies the plan folders that notebooks open by a name beside them. What these include or amend from elsewhere is copied
 * beside them too, so that the copy needs nothing of where it came from.
 *
 * @param from - the folder of the notebooks
 * @param out - the folder of the notebooks built
 */
export async function copyPlans(from: string, out: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true });
  const folders = entries.filter((one) => one.isDirectory() && !/^(?:\.|node_modules)/.test(one.name));
  for (const { name } of folders) await copyPlan(join(from, name), { to: join(out, name), from, out });
}

interface Copying {
  readonly to: string;
  readonly from: string;
  readonly out: string;
}

async function copyPlan(folder: string, { to, from, out }: Copying): Promise<void> {
  // Exercises beside a plan hold how their answers are computed.
  await cp(folder, to, { recursive: true, filter: (path) => basename(path) !== 'exercises' });
  const files = await readdir(to, { recursive: true });
  for (const file of files.filter((one) => basename(one) === 'plan.yaml')) {
    const text = await readFile(join(to, file), 'utf8');
    const [own, copy] = [join(folder, dirname(file)), join(to, dirname(file))];
    const outside = new Map<string, string>();
    const changed = text.replace(naming, (line) =>
      line.replace(elsewhere, (name) => {
        const target = resolve(own, name);
        if (target.startsWith(resolve(from) + sep)) return name;
        outside.set(target, join(out, basename(target)));
        return relative(copy, join(out, basename(target))).replaceAll(sep, '/');
      }),
    );
    if (changed !== text) await replaceFile(join(copy, 'plan.yaml'), changed);
    for (const [target, place] of outside) await copyPlan(target, { to: place, from, out });
  }
}
