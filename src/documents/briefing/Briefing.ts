import type { Language } from '../../plan/text/LocalText.js';
import type { Chart } from '../../report/draw/Chart.js';
import type { Table } from '../../report/tables/Table.js';

/** One piece of a briefing, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** The sentence that decides, set apart. */
  | { readonly kind: 'finding'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table; readonly caption: string }
  | {
      readonly kind: 'figure';
      readonly chart: Chart;
      readonly caption: string;
      /** It stands before the annex, where the last page of that has room for it, otherwise in the annex; a format that cannot tell leaves it. */
      readonly isEarly: boolean;
    }
  /** Where the annex begins, on a page of its own. */
  | { readonly kind: 'annex'; readonly text: string };

/** A table with its caption. */
export const table = (content: Table, caption: string): Block => ({ kind: 'table', table: content, caption });

/** A chart under the words that say what is drawn. */
export const figure = (chart: Chart, isEarly = false): Block => ({
  kind: 'figure',
  chart,
  caption: chart.subtitle,
  isEarly,
});

/** What is signed, and the annex that follows the signature. */
export function partsOf({ blocks }: Pick<Briefing, 'blocks'>): {
  readonly text: readonly Block[];
  readonly annex: readonly Block[];
} {
  const at = blocks.findIndex(({ kind }) => kind === 'annex');
  return at < 0 ? { text: blocks, annex: [] } : { text: blocks.slice(0, at), annex: blocks.slice(at) };
}

/** A briefing in one language, ready to be set in any format. */
export interface Briefing {
  readonly language: Language;
  /** What it is, such as "Briefing". */
  readonly kind: string;
  readonly title: string;
  /** The office that hands it in, and the one above it. */
  readonly office: string | undefined;
  readonly above: string | undefined;
  readonly logo: Uint8Array | undefined;
  readonly place: string | undefined;
  /** What stands above official documents of the country, beside the office; nothing in other languages. */
  readonly motto: readonly string[];
  readonly signatory: { readonly title: readonly string[]; readonly name: string } | undefined;
  readonly blocks: readonly Block[];
  /** Whether it is a summary, whose lines stand closer so that it fills a page at most. */
  readonly isSummary: boolean;
  /** Digest of the inputs, by which the figures can be found again. */
  readonly fingerprint: string;
}
