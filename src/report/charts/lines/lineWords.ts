import type { Language } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter, type FooterContent } from '../../draw/chartFooter.js';
import { numberText } from '../../language/numberText.js';

/** What the words of a chart of lines are made from besides the figures. */
export interface LineWordChoice {
  readonly language: Language;
  readonly decimals: number;
  /** Where the axis of values starts. */
  readonly axisStart: number;
}

/** What a chart of lines says. */
export interface LineWordContent extends FooterContent {
  readonly title: string;
  readonly subtitle: string;
  /** The figures drawn, one phrase each. */
  readonly said: readonly string[];
}

/**
 * Title, subtitle, footer and description of a chart of lines; the footer says where the axis of values starts, unless
 * it starts from zero.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const content = { title: 'Up', subtitle: 'percent', said: ['2016: 8', '2017: 9'], rows: [], remarks: [] };
 * lineWords(result, content, { language: 'en', axisStart: 2 }).description // => 'Line chart. Up. percent. 2016: 8; 2017: 9.'
 */
export function lineWords(
  result: SimulationResult,
  { title, subtitle, said, remarks, ...sources }: LineWordContent,
  { language, axisStart }: Pick<LineWordChoice, 'language' | 'axisStart'>,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const vi = language === 'vi';
  const start = numberText(axisStart, { language });
  const axisRemark = vi ? `Trục tung bắt đầu từ ${start}.` : `The vertical axis starts at ${start}.`;
  const allRemarks = axisStart === 0 ? remarks : [...remarks, axisRemark];
  return {
    title,
    subtitle,
    footer: chartFooter(result, { ...sources, remarks: allRemarks }, language),
    description: `${vi ? 'Biểu đồ đường' : 'Line chart'}. ${title}. ${subtitle}. ${said.join('; ')}.`,
  };
}
