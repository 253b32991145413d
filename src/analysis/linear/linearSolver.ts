import type { Highs, InitOptions } from 'highs';

type Loader = (options?: InitOptions) => Promise<Highs>;

let loading: Promise<Highs> | undefined;

/**
 * HiGHS, the solver of linear problems, compiled to WebAssembly: loaded when first asked for, and once.
 *
 * @source Huangfu and Hall (2018), Parallelizing the dual revised simplex method
 *
 * @example
 * (await linearSolver()) === (await linearSolver()) // => true
 */
export function linearSolver(): Promise<Highs> {
  loading ??= loaded();
  return loading;
}

/** The package's declarations describe its CommonJS form; its module form has the loader itself as the default. */
async function loaded(): Promise<Highs> {
  const { default: exported }: { readonly default: unknown } = await import('highs');
  if (!isLoader(exported)) throw new Error('The package highs no longer exports its loader.');
  return exported();
}

function isLoader(exported: unknown): exported is Loader {
  return typeof exported === 'function';
}
