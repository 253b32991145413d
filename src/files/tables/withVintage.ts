import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Vintage } from '../../plan/Plan.js';

/**
 * The text of plan.yaml with one vintage more. Everything else stays as it was written, comments and blanks too.
 *
 * @param text - a plan.yaml without problems
 */
export function withVintage(text: string, { id, published, label }: Vintage): string {
  const vintage = { id, published, label };
  const block = vintagesBlock(text);
  const vintages = parseDocument(text.slice(block.from, block.to)).get('vintages');
  const last = isSeq(vintages) ? vintages.items.at(-1) : undefined;
  const range = isMap(last) ? last.range : undefined;
  if (!isSeq(vintages) || vintages.flow === true || !range) {
    const document = parseDocument(text);
    document.addIn(['vintages'], vintage);
    return document.toString({ lineWidth: 0 });
  }
  const [start, end] = [block.from + range[0], block.from + range[1]];
  const dash = text.lastIndexOf('-', start);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const told = stringify([vintage], { lineWidth: 0 }).trimEnd();
  const [before, rest] = [text.slice(0, end), text.slice(end)];
  const gap = before.endsWith('\n') ? '\n' : '';
  return `${before.replace(/\n*$/, '')}\n${told.replace(/^/gm, indent)}${gap}${rest}`;
}

/** The lines of the list of vintages, so that a long plan need not be parsed again; all where they are not sure. */
function vintagesBlock(text: string): { readonly from: number; readonly to: number } {
  const [found, ...more] = text.matchAll(/^vintages:/gm);
  if (found === undefined || more.length > 0) return { from: 0, to: text.length };
  const next = /\n(?=[^\s#-])/.exec(text.slice(found.index));
  return { from: found.index, to: next === null ? text.length : found.index + next.index + 1 };
}
