import type { Labels } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';

/** What is in doubt, in words: an assumption, the base, a share, the size of a shock, or an event. */
export function doubtName(
  name: string,
  { say, labels }: { readonly say: Sentences; readonly labels: Labels },
): string {
  const text = say.odds;
  const rest = name.slice(name.indexOf('.') + 1);
  if (name === 'base') return text.base;
  if (name.startsWith('event ')) return text.event(name.slice('event '.length));
  if (name.startsWith('structure.')) return text.structure(labels.activity(rest));
  if (name.startsWith('shock.'))
    return text.shock(rest === 'deflator' ? labels.lever(rest) : labels.growing(rest));
  return labels.lever(name);
}
