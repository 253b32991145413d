/** Where figures come from. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly locator: string;
  /** How far it can be trusted, and why. */
  readonly reliability: string;
}
