import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { goOnWhereAsked, type HandlerModule } from '../../../src/notebook/kernel/goOnWhereAsked.js';

const { TaskQueue } = createRequire(import.meta.url)('tslab/dist/util.js');

/** A handler whose requests fail where they say so, as that of tslab after it was changed. */
function changedHandler() {
  class JupyterHandlerImpl {
    execQueue = new TaskQueue();
    async handleExecuteImpl({ fails }: { readonly fails?: boolean }) {
      if (fails) throw Object.assign(new Error('fails'), { count: 1 });
      return { count: 1 };
    }
    async handleExecute(request: object) {
      const run = () => this.handleExecuteImpl(request);
      return this.execQueue.add(run).then(
        () => ({ status: 'ok' }),
        () => ({ status: 'error' }),
      );
    }
  }
  goOnWhereAsked({ JupyterHandlerImpl } as unknown as HandlerModule);
  return new JupyterHandlerImpl();
}

const statuses = async (requests: readonly object[]) => {
  const handler = changedHandler();
  const replies = await Promise.all(requests.map((request) => handler.handleExecute(request)));
  return replies.map(({ status }) => status);
};

it('goes on behind a failure where the request asks for it', async () => {
  const asked = { stop_on_error: false };
  expect(await statuses([{ ...asked, fails: true }, asked, {}])).toEqual(['error', 'ok', 'ok']);
});

it('answers what waits behind a failure that stops, without a rejection that nobody handles', async () => {
  expect(await statuses([{ fails: true }, { stop_on_error: false }])).toEqual(['error', 'abort']);
});
