import { describe, expect, test } from 'vitest';
import { channelAddress, newConnection } from '../../../src/notebook/kernel/KernelConnection.js';

const channels = ['shell', 'iopub', 'control'] as const;

describe('a new connection', () => {
  test.skipIf(process.platform === 'win32')('goes through files in the folder', async () => {
    const connection = await newConnection('run');
    expect(channels.map((channel) => channelAddress(connection, channel))).toEqual([
      'ipc://run/kernel:1',
      'ipc://run/kernel:2',
      'ipc://run/kernel:3',
    ]);
  });

  test('goes through five different ports where the path of the folder is too long for a socket', async () => {
    const { transport, ip, ...connection } = await newConnection('long/'.repeat(20));
    const { shell_port, iopub_port, control_port, stdin_port, hb_port } = connection;
    const ports = [shell_port, iopub_port, control_port, stdin_port, hb_port];
    expect([transport, ip, new Set(ports).size]).toEqual(['tcp', '127.0.0.1', 5]);
    expect(Math.min(...ports)).toBeGreaterThan(1023);
  });

  test('has a key of its own', async () => {
    const [first, second] = [await newConnection('run'), await newConnection('run')];
    expect(first.key).toMatch(/^[0-9a-f]{64}$/);
    expect(second.key).not.toBe(first.key);
  });
});
