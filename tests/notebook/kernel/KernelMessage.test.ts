import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  framesFromMessage,
  messageFromFrames,
  requestMessage,
} from '../../../src/notebook/kernel/KernelMessage.js';

const bytes = (frames: readonly string[]) => frames.map((frame) => new TextEncoder().encode(frame));
const request = { id: 'one', type: 'execute_request', content: { code: 'const tỉnh = "Lạng Sơn";' } };

describe('a kernel message', () => {
  test('is the same after its frames have travelled', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (key, code) => {
        const message = requestMessage('execute_request', { code });
        expect(messageFromFrames(bytes(framesFromMessage(message, key, 'run')), key)).toEqual(message);
      }),
      { seed: 20160101 },
    );
  });

  test('is read when signed as Jupyter signs, with HMAC-SHA256 over the four parts', () => {
    // The signature is that of Python: hmac.new(b'secret', b''.join(parts), hashlib.sha256).hexdigest()
    const signature = 'e2dc434ee907fab99132bd97125c032d4b186e234f9abe1ee41278e17534c418';
    const header = '{"msg_id":"2","msg_type":"status"}';
    const frames = ['<IDS|MSG>', signature, header, '{"msg_id":"1"}', '{}', '{"execution_state":"idle"}'];
    expect(messageFromFrames(bytes(frames), 'secret')).toEqual({
      id: '2',
      type: 'status',
      parentId: '1',
      content: { execution_state: 'idle' },
    });
  });

  test('may come behind routing frames', () => {
    const frames = bytes(['a route', ...framesFromMessage(request, 'secret', 'run')]);
    expect(messageFromFrames(frames, 'secret')).toEqual(request);
  });

  test('says which version of the protocol it speaks', () => {
    const [, , header = ''] = framesFromMessage(request, 'secret', 'run');
    expect(JSON.parse(header)).toMatchObject({ msg_id: 'one', session: 'run', version: '5.3' });
  });

  test('is refused when it is signed with another key or not at all', () => {
    const refusal = 'a message of the kernel is not signed with its key';
    expect(() => messageFromFrames(bytes(framesFromMessage(request, 'other', 'run')), 'secret')).toThrow(
      refusal,
    );
    expect(() => messageFromFrames(bytes(['', '{}']), 'secret')).toThrow(refusal);
  });
});
