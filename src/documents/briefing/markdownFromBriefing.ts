import type { Chart } from '../../report/draw/Chart.js';
import { sentences } from '../../report/language/Sentences.js';
import type { Table } from '../../report/tables/Table.js';
import { type Block, type Briefing, partsOf } from './Briefing.js';

/** A briefing as Markdown, for e-mail and web pages, without HTML, which many show as it stands; charts are tables of what they draw. */
export function markdownFromBriefing(briefing: Briefing): string {
  const { kind, title, language, signatory, fingerprint } = briefing;
  const { text, annex } = partsOf(briefing);
  const parts = text.map((block) => markdownOf(block, '##'));
  const after = annex.map((block) => markdownOf(block, '###'));
  const signed =
    signatory === undefined
      ? []
      : [...signatory.title.map((line) => `**${marked(line)}**`), marked(signatory.name)];
  // In one line, as they are read aloud: "Briefing on the plan".
  const heading = `${kind} ${sentences(language).inSentence(title)}`;
  return `${[`# ${marked(heading)}`, ...parts, ...signed, ...after, `*${marked(fingerprint)}*`].join('\n\n')}\n`;
}

function markdownOf(block: Block, mark: string): string {
  switch (block.kind) {
    case 'annex':
      return `---\n\n## ${marked(block.text)}`;
    case 'heading':
      return `${mark} ${marked(block.text)}`;
    case 'finding':
      return `> **${marked(block.text)}**`;
    case 'paragraph':
      return marked(block.text);
    case 'table':
      return `*${marked(block.caption)}*\n\n${tableOf(block.table)}`;
    case 'figure':
      return `*${marked(block.caption)}*\n\n${pictured(block.chart)}`;
  }
}

/** Its finding stands in the text, so that it is told here only where there is no table. */
const pictured = ({ title, table }: Chart): string =>
  table === undefined ? `${marked(title)}.` : tableOf(table);

function tableOf({ columns, rows }: Table): string {
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text) => marked(text).replace(/\s+/gu, ' ')).join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `| ${columns.map(({ numeric }) => (numeric ? '---:' : ':---')).join(' | ')} |`,
    ...rows.map((row) => line(row.map(({ text }) => text))),
  ].join('\n');
}

/** A text of which nothing is read as markup: no tag, entity, formula or list either. */
function marked(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~&$]/gu, (letter) => `\\${letter}`)
    .replace(/^[-+](?= )/u, (letter) => `\\${letter}`)
    .replace(/^(\d+)([.)])(?= )/u, '$1\\$2');
}
