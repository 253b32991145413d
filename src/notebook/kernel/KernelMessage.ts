import { createHmac, randomUUID } from 'node:crypto';

/** What a message is about, by field; each type of message has its own fields. */
export type MessageContent = Readonly<Record<string, unknown>>;

/** A message of the Jupyter protocol 5.3, as far as running a notebook needs it. */
export interface KernelMessage {
  readonly id: string;
  /** For instance `execute_request` or `stream`. */
  readonly type: string;
  /** The request that caused the message; left out in requests. */
  readonly parentId?: string;
  readonly content: MessageContent;
}

const delimiter = '<IDS|MSG>';

/**
 * The frames that carry a request over a socket, signed with the key of the connection.
 *
 * @param message - The request; it has no parent.
 * @param key - The secret both sides read from the connection file.
 * @param session - The name of the conversation, the same in all its requests.
 * @returns Delimiter, signature, header, parent header, metadata and content.
 * @source Jupyter messaging protocol, "The wire protocol"
 * @example
 * framesFromMessage({ id: '1', type: 'shutdown_request', content: {} }, 'secret', 'run').length // => 6
 */
export function framesFromMessage(message: KernelMessage, key: string, session: string): string[] {
  const header = {
    msg_id: message.id,
    msg_type: message.type,
    session,
    username: 'grdp-pathways',
    date: new Date().toISOString(),
    version: '5.3',
  };
  const parts = [header, {}, {}, message.content].map((part) => JSON.stringify(part));
  return [delimiter, signature(parts, key), ...parts];
}

/**
 * The message that frames from a socket carry.
 *
 * @param frames - All frames of one transmission; routing frames before the delimiter are skipped.
 * @param key - The secret both sides read from the connection file.
 * @returns The message.
 * @throws Error where the frames are not signed with the key: they come from another kernel.
 * @example
 * const request = { id: '1', type: 'execute_request', content: { code: '1 + 1' } };
 * const frames = framesFromMessage(request, 'secret', 'run').map((frame) => new TextEncoder().encode(frame));
 * messageFromFrames(frames, 'secret') // => { id: '1', type: 'execute_request', content: { code: '1 + 1' } }
 */
export function messageFromFrames(frames: readonly Uint8Array[], key: string): KernelMessage {
  const texts = frames.map((frame) => new TextDecoder().decode(frame));
  const start = texts.indexOf(delimiter);
  const [signed, ...parts] = texts.slice(start + 1);
  if (start < 0 || signed !== signature(parts, key))
    throw new Error('a message of the kernel is not signed with its key');
  const [header, parent, , content] = parts.map((part) => contentFromJson(part));
  const parentId = parent?.['msg_id'];
  return {
    id: String(header?.['msg_id']),
    type: String(header?.['msg_type']),
    ...(typeof parentId === 'string' ? { parentId } : {}),
    content: content ?? {},
  };
}

/**
 * A request with a new id.
 *
 * @param type - For instance `execute_request`.
 * @param content - The fields the protocol asks for in this type of request.
 * @returns The request, ready to be sent.
 * @example
 * requestMessage('execute_request', { code: '1 + 1' }).type // => 'execute_request'
 */
export function requestMessage(type: string, content: MessageContent): KernelMessage {
  return { id: randomUUID(), type, content };
}

function signature(parts: readonly string[], key: string): string {
  const digest = createHmac('sha256', key);
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}

function contentFromJson(text: string): MessageContent {
  const value: unknown = JSON.parse(text);
  return value !== null && typeof value === 'object' ? { ...value } : {};
}
