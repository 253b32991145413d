import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Language } from '../../plan/text/LocalText.js';
import { sentences } from '../language/Sentences.js';
import type { DrawOptions } from './Chart.js';
import { palette, type Style, sizes, untitledSlide } from './theme.js';

/**
 * What a chart is drawn with, from its options and the run's own language.
 *
 * @throws ScenarioError for a language or a size that is not known
 */
export function styleOf(
  run: { readonly language: Language },
  { language = run.language, size = 'slide', title = true, background = palette.paper }: DrawOptions = {},
): Style {
  const words = sentences(language);
  if (typeof size === 'string' && Object.hasOwn(sizes, size)) {
    const measures = size === 'slide' && !title ? untitledSlide : sizes[size];
    return { say: words, measures, title, background };
  }
  throw new ScenarioError([
    {
      code: 'badArgument',
      path: ['size'],
      value: size,
      expected: say`one of ${Object.keys(sizes).join(', ')}`,
    },
  ]);
}
