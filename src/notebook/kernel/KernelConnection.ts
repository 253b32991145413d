import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** The channels of a kernel that running a notebook uses. */
export type KernelChannel = 'shell' | 'iopub' | 'control';

/** How a kernel is reached: the content of the connection file it is started with. */
export interface KernelConnection {
  readonly transport: 'ipc' | 'tcp';
  /** The address of the machine, or for `ipc` the path that the sockets' names start with. */
  readonly ip: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly control_port: number;
  readonly stdin_port: number;
  readonly hb_port: number;
  readonly signature_scheme: 'hmac-sha256';
  readonly key: string;
}

/** Systems allow 104 or 108 bytes for the name of a file socket. */
const longestFolder = 90;

/**
 * A new connection with a key of its own.
 *
 * Its sockets are files, so that no other program can be in the way; where the system has none or the path of the
 * folder is too long for them, they are ports of this machine. Such a port is free now, but another program may take it
 * before the kernel does: then the start fails and must be tried again.
 *
 * @param folder - A folder of this run alone.
 * @returns The connection.
 * @example
 * const connection = await newConnection('.');
 * channelAddress(connection, 'shell');
 */
export async function newConnection(folder: string): Promise<KernelConnection> {
  const hasFileSockets = process.platform !== 'win32' && Buffer.byteLength(folder) <= longestFolder;
  return hasFileSockets
    ? connection('ipc', join(folder, 'kernel'), [1, 2, 3, 4, 5])
    : connection('tcp', '127.0.0.1', await freePorts());
}

async function freePorts(): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: 5 }, () => listeningServer()));
  const ports = servers.map((server) => {
    const address = server.address();
    return address !== null && typeof address === 'object' ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/**
 * The address of a channel, as ZeroMQ takes it.
 *
 * @param connection - How the kernel is reached.
 * @param channel - Which of its channels.
 * @returns For instance `tcp://127.0.0.1:40001`.
 * @example
 * const connection = await newConnection('.');
 * channelAddress({ ...connection, transport: 'tcp', ip: '127.0.0.1', shell_port: 40001 }, 'shell')
 * // => 'tcp://127.0.0.1:40001'
 */
export function channelAddress(connection: KernelConnection, channel: KernelChannel): string {
  return `${connection.transport}://${connection.ip}:${connection[`${channel}_port`]}`;
}

function connection(transport: 'ipc' | 'tcp', ip: string, ports: readonly number[]): KernelConnection {
  const [shell = 0, iopub = 0, control = 0, stdin = 0, heartbeat = 0] = ports;
  return {
    transport,
    ip,
    shell_port: shell,
    iopub_port: iopub,
    control_port: control,
    stdin_port: stdin,
    hb_port: heartbeat,
    signature_scheme: 'hmac-sha256',
    key: randomBytes(32).toString('hex'),
  };
}

function listeningServer(): Promise<Server> {
  return new Promise((listening, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => listening(server));
  });
}
