import type { Dealer, Subscriber } from 'zeromq';
import { importedPeer } from './importedPeer.js';
import { channelAddress, type KernelConnection } from './KernelConnection.js';
import {
  framesFromMessage,
  type KernelMessage,
  type MessageContent,
  messageFromFrames,
  requestMessage,
} from './KernelMessage.js';

/** Takes what a request makes the kernel publish; late is what comes after the kernel is idle again. */
type OutputListener = (message: KernelMessage, isLate: boolean) => void;

/** The side of a conversation with a kernel that asks. */
export interface KernelClient {
  /** Sends a request and waits until the kernel has replied and is idle again: only then is all of its output here. */
  request(type: string, content: MessageContent, onOutput?: OutputListener): Promise<MessageContent>;
  /** Asks the kernel to end; it does so unless a cell keeps it busy. */
  askToEnd(): Promise<void>;
  close(): void;
}

interface Conversation {
  deliver(message: KernelMessage): void;
  fail(error: unknown): void;
}

/**
 * Connects to a kernel, which may still be starting.
 *
 * @param connection - How the kernel is reached.
 * @param largestMessage - in bytes; a larger one is not taken, and cuts its channel off
 * @returns The client; close it when the kernel has ended.
 * @throws ScenarioError where zeromq is not installed.
 * @example
 * const client = await connectToKernel(await newConnection('.'));
 * await client.request('kernel_info_request', {});
 * client.close();
 */
export async function connectToKernel(
  connection: KernelConnection,
  largestMessage = -1,
): Promise<KernelClient> {
  const { Dealer, Subscriber } = await importedPeer('zeromq', () => import('zeromq'));
  const taken = { linger: 0, maxMessageSize: largestMessage };
  const shell = new Dealer(taken);
  const control = new Dealer(taken);
  const published = new Subscriber({ ...taken, receiveHighWaterMark: 0 });
  const conversations = new Map<string, Conversation>();
  const send = (socket: Dealer, message: KernelMessage) =>
    socket.send(framesFromMessage(message, connection.key, 'run'));
  shell.connect(channelAddress(connection, 'shell'));
  control.connect(channelAddress(connection, 'control'));
  published.connect(channelAddress(connection, 'iopub'));
  published.subscribe();
  for (const socket of [shell, published]) {
    deliverMessages(socket, connection.key, conversations).catch((error) => {
      for (const conversation of conversations.values()) conversation.fail(error);
    });
  }
  return {
    request: (type, content, onOutput) =>
      new Promise((resolve, reject) => {
        const message = requestMessage(type, content);
        conversations.set(message.id, { deliver: delivery(resolve, onOutput), fail: reject });
        send(shell, message).catch(reject);
      }),
    askToEnd: () => send(control, requestMessage('shutdown_request', { restart: false })),
    close: () => {
      for (const socket of [shell, control, published]) socket.close();
    },
  };
}

async function deliverMessages(
  socket: Dealer | Subscriber,
  key: string,
  conversations: Map<string, Conversation>,
) {
  for await (const frames of socket) {
    const message = messageFromFrames(frames, key);
    if (message.parentId !== undefined) conversations.get(message.parentId)?.deliver(message);
  }
}

/** Reply and idle come on two sockets, so in either order. */
function delivery(resolve: (reply: MessageContent) => void, onOutput?: OutputListener) {
  let reply: MessageContent | undefined;
  let idle = false;
  return (message: KernelMessage) => {
    if (message.type.endsWith('_reply')) reply = message.content;
    else if (message.type !== 'status') onOutput?.(message, idle);
    else if (message.content['execution_state'] === 'idle') idle = true;
    if (idle && reply !== undefined) resolve(reply);
  };
}
