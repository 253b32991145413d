import type { Language, LocalText } from '../../plan/LocalText.js';
import type { Target } from '../../plan/Target.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { dateText } from '../language/dateText.js';

/** What a footer tells the origin of. */
export interface FooterContent {
  readonly rows: readonly ResultRow[];
  readonly goal?: Target | undefined;
  /** Remarks that end the footer, as sentences. */
  readonly remarks: readonly string[];
}

const words = {
  goal: { vi: 'Mục tiêu', en: 'Goal' },
  vintage: { vi: 'Số\u00a0liệu', en: 'Vintage' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  mixed: {
    vi: 'Các bộ số liệu khác nhau không so sánh trực tiếp với nhau được.',
    en: 'Figures of different vintages are not directly comparable.',
  },
} satisfies Record<string, LocalText>;

/**
 * Where a chart's figures come from: the document of the goal, the vintages drawn in the plan's own words, the
 * publishers of the sources, and a warning where vintages meet.
 *
 * @returns paragraphs, parted by line breaks
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const rows = result.rows.filter((row) => row.scenario === 'plan-8');
 * chartFooter(result, { rows, remarks: [] }, 'en').split('\n')[1].startsWith('Sources: ') // => true
 */
export function chartFooter(
  { plan, dataset }: SimulationResult,
  { rows, goal, remarks }: FooterContent,
  language: Language,
): string {
  const title = plan.document.title[language];
  // A document that is cited as a whole has its number for a clause.
  const document = goal === undefined || title.includes(goal.clause) ? title : `${title}, ${goal.clause}`;
  const vintages = plan.vintages.filter(({ id }) => rows.some(({ vintage }) => vintage === id));
  const ids = new Set(rows.flatMap(({ source }) => source.split(' ')));
  const publishers = dataset.sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, date }) => `${publisher}\u00a0(${date.slice(0, 4)})`);
  const sentences = [
    goal === undefined ? [] : [`${words.goal[language]}: ${document}.`],
    [
      ...vintages.map(({ published, label }) => {
        return `${words.vintage[language]}\u00a0${dateText(published, language)}: ${label[language]}.`;
      }),
      ...(vintages.length > 1 ? [words.mixed[language]] : []),
    ],
    [
      ...(publishers.length === 0
        ? []
        : [`${words.sources[language]}: ${[...new Set(publishers)].join('; ')}.`]),
      ...remarks,
    ],
  ];
  const paragraphs = sentences.map((parts) => parts.join(' '));
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n');
}
