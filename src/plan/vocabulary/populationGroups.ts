import type { LocalText } from '../text/LocalText.js';

/** A part of the population by where people live or by sex, as an indicator of its own in thousand persons. */
export interface PopulationGroup {
  readonly id: string;
  readonly label: LocalText;
  /** What tables of the population call it. */
  readonly spellings: readonly string[];
}

/** The groups that yearbooks split the population into. */
export const populationGroups: readonly PopulationGroup[] = [
  {
    id: 'urbanPopulation',
    label: { vi: 'Dân số thành thị', en: 'Urban population' },
    spellings: ['thành thị', 'dân số thành thị', 'urban', 'urban population'],
  },
  {
    id: 'ruralPopulation',
    label: { vi: 'Dân số nông thôn', en: 'Rural population' },
    spellings: ['nông thôn', 'dân số nông thôn', 'rural', 'rural population'],
  },
  {
    id: 'malePopulation',
    label: { vi: 'Dân số nam', en: 'Male population' },
    spellings: ['nam', 'dân số nam', 'male', 'male population'],
  },
  {
    id: 'femalePopulation',
    label: { vi: 'Dân số nữ', en: 'Female population' },
    spellings: ['nữ', 'dân số nữ', 'female', 'female population'],
  },
];
