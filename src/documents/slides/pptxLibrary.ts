// The library is an ES module, and its types are written as if it were not.
type Declared = typeof import('pptxgenjs').default;

/** A deck of slides of the library, still empty. */
export type Deck = InstanceType<Declared>;

/** One slide of a deck. */
export type Page = ReturnType<Deck['addSlide']>;

/** A new deck; the library is loaded when the first is asked for. */
export async function newDeck(): Promise<Deck> {
  const library: { readonly default: unknown } = await import('pptxgenjs');
  const Made = library.default as Declared;
  return new Made();
}
