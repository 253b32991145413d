import type { Finding } from '../plan/audit/Finding.js';
import type { Language } from '../plan/text/LocalText.js';
import type { KnownNames } from '../report/language/findingNames.js';
import { arithmeticText, findingText } from '../report/language/findingText.js';

/** A finding for programs: its arithmetic in words, its rows with all that they say. */
export function findingAsJson(finding: Finding, language: Language, known: KnownNames = {}) {
  const { kind, weight, computed, expected, missing, factor, stated, plausible, slip } = finding;
  return {
    kind,
    weight,
    text: findingText(finding, language, known),
    arithmetic: finding.arithmetic.map((line) => arithmeticText(line, language, known)),
    computed,
    expected,
    missing,
    factor,
    stated,
    plausible,
    slip,
    rows: finding.rows.map(({ observation, place }) => ({ ...observation, place })),
  };
}
