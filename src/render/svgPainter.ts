const { env } = process;

/** What tells the painter how long to keep memory for the next picture, in milliseconds. */
const kept = 'MIMALLOC_PURGE_DELAY';

/**
 * What paints SVG, loaded where it is first asked for.
 *
 * A picture takes some 15 MB several times over. Its allocator would give them back to the system at once, and asking for
 * them anew takes more time than painting; it reads this setting when it is loaded, and never again.
 */
export async function svgPainter() {
  const before = env[kept];
  env[kept] ??= '1000'; // Longer than the pictures of a run lie apart.
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } finally {
    if (before === undefined) delete env[kept];
  }
}
