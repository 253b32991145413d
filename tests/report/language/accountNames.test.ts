import { expect, it } from 'vitest';
import { accountsUnits } from '../../../src/plan/indicators/accountsUnits.js';
import { languages } from '../../../src/plan/text/LocalText.js';
import { sentences } from '../../../src/report/language/Sentences.js';

it.each(languages)('every account has a name in %s, as its tables head it', (language) => {
  const { indicators } = sentences(language).names;
  expect([...accountsUnits.keys()].filter((id) => !Object.hasOwn(indicators, id))).toEqual([]);
});
