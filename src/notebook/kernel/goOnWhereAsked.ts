interface ExecuteRequest {
  readonly stop_on_error?: boolean;
}

interface Reply {
  readonly status: string;
  readonly execution_count: number | undefined;
}

type Rest = readonly unknown[];

/** What of tslab's handler of requests is needed here. */
interface Handler {
  readonly execQueue: { add<Result>(task: () => Promise<Result>): Promise<Result> };
  handleExecute(request: ExecuteRequest, ...rest: Rest): Promise<Reply>;
  handleExecuteImpl(request: ExecuteRequest, ...rest: Rest): Promise<{ readonly count: number }>;
}

/** What tslab's module of the protocol holds. */
export interface HandlerModule {
  readonly JupyterHandlerImpl: { readonly prototype: Handler };
}

/**
 * Has the kernel run what stands behind a cell that fails, where the request asks for that: Jupyter does so for cells that
 * carry the tag `raises-exception`. The kernel by itself drops what waits behind any failure.
 */
export function goOnWhereAsked({ JupyterHandlerImpl: { prototype } }: HandlerModule): void {
  const stops = prototype.handleExecute;
  prototype.handleExecute = function handleExecute(request, ...rest) {
    if (request.stop_on_error !== false) return stops.call(this, request, ...rest);
    const reply = this.execQueue.add(async () => {
      try {
        const { count } = await this.handleExecuteImpl(request, ...rest);
        return { status: 'ok', execution_count: count };
      } catch (failure) {
        return { status: 'error', execution_count: countOf(failure) };
      }
    });
    // What waits behind a failure that stops is dropped by the queue, and has to be answered too.
    return reply.catch(() => ({ status: 'abort', execution_count: undefined }));
  };
}

/** The number of the execution, which tslab throws where a cell failed. */
function countOf(failure: unknown): number | undefined {
  const isCount = typeof failure === 'object' && failure !== null && 'count' in failure;
  return isCount && typeof failure.count === 'number' ? failure.count : undefined;
}
