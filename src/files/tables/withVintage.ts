import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Vintage } from '../../plan/Plan.js';

/**
 * The text of plan.yaml with one vintage more. Everything else stays as it was written, comments and blanks too.
 *
 * @param text - a plan.yaml without problems
 */
export function withVintage(text: string, { id, published, label }: Vintage): string {
  const document = parseDocument(text);
  const vintages = document.get('vintages');
  const last = isSeq(vintages) ? vintages.items.at(-1) : undefined;
  const end = isMap(last) ? last.range?.[1] : undefined;
  const start = isMap(last) ? last.range?.[0] : undefined;
  const isBlock = isSeq(vintages) && vintages.flow !== true && start !== undefined && end !== undefined;
  if (!isBlock) {
    document.addIn(['vintages'], { id, published, label });
    return document.toString({ lineWidth: 0 });
  }
  const dash = text.lastIndexOf('-', start);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const told = stringify([{ id, published, label }], { lineWidth: 0 }).trimEnd();
  const block = told.replace(/^/gm, indent);
  const before = text.slice(0, end);
  const rest = text.slice(end);
  return `${before.replace(/\n*$/, '')}\n${block}${rest.startsWith('\n') || before.endsWith('\n') ? '' : ''}${before.endsWith('\n') ? '\n' : ''}${rest}`;
}
