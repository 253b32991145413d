import type { KernelMessage, MessageContent } from './kernel/KernelMessage.js';
import { textLines, wholeText } from './MultilineText.js';
import type { MimeBundle, Output } from './Output.js';

/**
 * The outputs of a cell as a notebook file holds them.
 *
 * Texts that follow one another on the same stream become one; a display that a later message updates shows its last
 * state. Nothing that differs from run to run is kept: no time, no id.
 *
 * @param messages - What the kernel published while the cell ran, in order.
 * @param updates - The last state of displays by their id, from `displayUpdates` over all cells.
 * @returns The outputs in order.
 * @example
 * const printed = (text: string) => ({ id: text, type: 'stream', content: { name: 'stdout', text } });
 * outputsFromMessages([printed('GRDP '), printed('8.5 %\n')])
 * // => [{ name: 'stdout', output_type: 'stream', text: ['GRDP 8.5 %\n'] }]
 */
export function outputsFromMessages(
  messages: readonly KernelMessage[],
  updates: ReadonlyMap<string, MessageContent> = new Map(),
): Output[] {
  const outputs: Output[] = [];
  for (const message of messages) {
    const id = displayId(message.content);
    const content = (id === undefined ? undefined : updates.get(id)) ?? message.content;
    const output = outputFromContent(message.type, content);
    if (output === undefined) continue;
    const last = outputs.at(-1);
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
      outputs[outputs.length - 1] = {
        ...last,
        text: textLines(wholeText(last.text) + wholeText(output.text)),
      };
    } else outputs.push(output);
  }
  return outputs;
}

/**
 * The last state of every display that was updated after it was shown, be it by a later cell.
 *
 * @param messages - What the kernel published while the notebook ran, in order.
 * @returns The content of the last update by the id of the display.
 * @example
 * displayUpdates([{ id: '1', type: 'display_data', content: {} }]).size // => 0
 */
export function displayUpdates(messages: readonly KernelMessage[]): Map<string, MessageContent> {
  const updates = messages.filter((message) => message.type === 'update_display_data');
  return new Map(
    updates.flatMap(({ content }) => [displayId(content)].flatMap((id) => (id ? [[id, content]] : []))),
  );
}

function displayId(content: MessageContent): string | undefined {
  const id = record(content['transient'])['display_id'];
  return typeof id === 'string' ? id : undefined;
}

function outputFromContent(type: string, content: MessageContent): Output | undefined {
  const metadata = record(content['metadata']);
  switch (type) {
    case 'stream':
      return {
        name: content['name'] === 'stderr' ? 'stderr' : 'stdout',
        output_type: 'stream',
        text: textLines(String(content['text'])),
      };
    case 'display_data':
      return { data: storedBundle(content['data']), metadata, output_type: 'display_data' };
    case 'execute_result': {
      const count = content['execution_count'];
      return {
        data: storedBundle(content['data']),
        execution_count: typeof count === 'number' ? count : null,
        metadata,
        output_type: 'execute_result',
      };
    }
    case 'error': {
      const traceback = content['traceback'];
      return {
        ename: String(content['ename']),
        evalue: String(content['evalue']),
        output_type: 'error',
        traceback: Array.isArray(traceback) ? traceback.map(String) : [],
      };
    }
    default:
      return undefined;
  }
}

/** Texts in lines, everything else as it came; in alphabetical order, as Jupyter writes it. */
function storedBundle(data: unknown): MimeBundle {
  const entries = Object.entries(record(data)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([type, value]) => [
      type,
      typeof value === 'string' && isText(type) ? textLines(value) : value,
    ]),
  );
}

function isText(type: string): boolean {
  return type.startsWith('text/') || type === 'image/svg+xml' || type === 'application/javascript';
}

function record(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}
