import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt } from './folderExchange.js';
import { sha256 } from './sha256.js';

/** The name of the file that lists what a run wrote. */
export const manifestName = 'manifest.json';

/** A file that an earlier run wrote, and that is as it wrote it. */
export interface EarlierFile {
  readonly file: string;
  readonly sha256: string;
  /** What it was made of: a digest of its manifest without the lists of files. */
  readonly of: string;
}

interface Manifest {
  /** The plan whose results are listed. */
  readonly plan?: unknown;
  readonly outputs?: unknown;
  /** Files of runs before that one, which it left in their places. */
  readonly earlier?: unknown;
}

/** What earlier runs wrote into a folder, unchanged since; nothing where no manifest of one stands. */
export function earlierFiles(target: string): readonly EarlierFile[] | undefined {
  const path = join(target, manifestName);
  const manifest = entryAt(path)?.isFile() === true ? manifestFrom(readFileSync(path, 'utf8')) : undefined;
  if (!Array.isArray(manifest?.outputs)) return undefined;
  const own = digestOf(manifest);
  const earlier = Array.isArray(manifest.earlier) ? manifest.earlier : [];
  return [...manifest.outputs, ...earlier]
    .filter(isListed)
    .map(({ file, sha256, of = own }) => ({ file, sha256, of }))
    .filter((listed) => isUnchanged(target, listed));
}

/** The plan whose results stand in a folder, unchanged since, where it is another than that of the manifest to come. */
export function otherPlanIn(target: string, content: string | Uint8Array | undefined): string | undefined {
  const own = typeof content === 'string' ? manifestFrom(content)?.plan : undefined;
  const path = join(target, manifestName);
  if (own === undefined || entryAt(path)?.isFile() !== true) return undefined;
  const plan = manifestFrom(readFileSync(path, 'utf8'))?.plan;
  if (typeof plan !== 'string' || plan === own) return undefined;
  return earlierFiles(target)?.length ? plan : undefined;
}

/**
 * A manifest that also lists files of earlier runs that stay, and those of them that were made of something else: of
 * other files, scenarios or figures, or by another version. Nothing where there is nothing to add.
 */
export function manifestWith(
  content: string | Uint8Array | undefined,
  kept: readonly EarlierFile[],
): { readonly text: string; readonly outdated: readonly string[] } | undefined {
  const manifest = typeof content === 'string' ? manifestFrom(content) : undefined;
  if (manifest === undefined || kept.length === 0) return undefined;
  const own = digestOf(manifest);
  const earlier = [...kept].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    text: `${JSON.stringify({ ...manifest, earlier }, null, 2)}\n`,
    outdated: earlier.filter(({ of }) => of !== own).map(({ file }) => file),
  };
}

function manifestFrom(text: string): Manifest | undefined {
  try {
    const manifest: Manifest | null = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function digestOf({ outputs, earlier, ...rest }: Manifest): string {
  return sha256(JSON.stringify(rest));
}

function isListed(entry: unknown): entry is Omit<EarlierFile, 'of'> & Partial<EarlierFile> {
  const { file, sha256, of }: { file?: unknown; sha256?: unknown; of?: unknown } = Object(entry);
  return (
    typeof file === 'string' && typeof sha256 === 'string' && (of === undefined || typeof of === 'string')
  );
}

function isUnchanged(target: string, { file, sha256: hash }: EarlierFile): boolean {
  const path = join(target, file);
  const isWithin = path.startsWith(join(target, '/'));
  return isWithin && entryAt(path)?.isFile() === true && sha256(readFileSync(path)) === hash;
}
