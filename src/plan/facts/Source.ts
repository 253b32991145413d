/** Where figures come from. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** What the publisher is called in Vietnamese, where `publisher` is not. */
  readonly publisherVi?: string | undefined;
  /** What the publisher is called in English, where `publisher` is not. */
  readonly publisherEn?: string | undefined;
  readonly title: string;
  /** What it is called in Vietnamese, where `title` does not say it so. */
  readonly titleVi?: string | undefined;
  /** What it is called in English, where `title` does not say it so. */
  readonly titleEn?: string | undefined;
  readonly date: string;
  readonly locator: string;
  /** Where it is found in Vietnamese, where `locator` does not say it so. */
  readonly locatorVi?: string | undefined;
  /** Where it is found in English, where `locator` does not say it so. */
  readonly locatorEn?: string | undefined;
  /** How far it can be trusted, and why. */
  readonly reliability: string;
}
