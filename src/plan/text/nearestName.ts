import { characterName } from '../../errors/characterName.js';
import { type Message, say } from '../../errors/Message.js';

/**
 * The known name that a mistyped one most likely means, or nothing when none is near.
 *
 * Near means: at most a third of the letters differ (Damerau's distance with adjacent swaps), upper and lower case alike;
 * or the typed letters, three at least, begin that name alone.
 *
 * @example
 * nearestName('servises', ['agriculture', 'services']) // => 'services'
 */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const length = Math.max(typed.length, best.name.length);
  if (best.distance < length && best.distance <= Math.max(1, Math.floor(length / 3))) return best.name;
  const begun = known.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  return typed.length >= 3 && begun.length === 1 ? begun[0] : undefined;
}

const mostNames = 20;

/**
 * The advice that follows an unknown name: the nearest one, with the letter of another script that only makes it look like
 * it, or the list of all, cut where it is long.
 *
 * @example
 * textOf(nameHint('servises', ['agriculture', 'services'])) // => 'Did you mean services?'
 * textOf(nameHint('s\u0435rvices', ['services'])) // => 'Did you mean services? What was found holds U+0435 \u0435.'
 */
export function nameHint(typed: string, known: readonly string[]): Message {
  const near = nearestHint(typed, known);
  if (near !== undefined) return near;
  const names = [...new Set(known)];
  if (names.length === 0) return say`There is none yet.`;
  const listed = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return more > 0 ? say`Known names: ${listed} and ${more} more.` : say`Known names: ${listed}.`;
}

/**
 * The same where what was expected lists all names already: nothing where none is near.
 *
 * @example
 * nearestHint('x', ['agriculture', 'services']) // => undefined
 */
export function nearestHint(typed: string, known: readonly string[]): Message | undefined {
  const names = [...new Set(known)];
  // Without types an option may hold anything.
  const written = typeof typed === 'object' ? '' : String(typed);
  const nearest = nearestName(written, names);
  const [alike] = /[^\p{ASCII}\p{C}\p{Z}\u00a1-\u024f\u1e00-\u1eff]/u.exec(written) ?? [];
  if (nearest !== undefined && alike !== undefined)
    return say`Did you mean ${nearest}? What was found holds ${characterName(alike)}.`;
  if (nearest !== undefined) return say`Did you mean ${nearest}?`;
  const narrowed = namesAround(written, names);
  if (narrowed.length === 1) return say`Did you mean ${narrowed.join()}?`;
  return narrowed.length > 1 ? say`Did you mean one of these: ${narrowed.join(', ')}?` : undefined;
}

const mostNarrowed = 5;

/** The few names that hold what was typed, such as `grdp`, or the one that it goes on from, such as `growth` of `growth.x`. */
function namesAround(typed: string, names: readonly string[]): readonly string[] {
  const letters = typed.toLowerCase();
  const holding = letters.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(letters));
  if (holding.length > 0) return holding.length <= mostNarrowed ? holding : [];
  const whole = /^(.+)\.[^.]*$/.exec(typed)?.[1];
  return names.filter((name) => name === whole);
}

function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
