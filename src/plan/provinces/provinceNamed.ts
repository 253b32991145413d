import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { nameHint } from '../text/nearestName.js';
import type { Province } from './Province.js';

/**
 * The province that a name means, in any spelling: with or without marks, blanks and hyphens, with the words for
 * province or city before it, or by a name in common use such as that of its best-known city.
 *
 * @throws ScenarioError for a name that is none of them, with the nearest ones
 *
 * @example
 * const name = { vi: 'Bac Giang', en: 'Bac Giang' };
 * const provinces = [{ id: 'bac-giang', name, region: name, aliases: [] }];
 * provinceNamed('tinh BAC  GIANG', provinces).id // => 'bac-giang'
 * provinceNamed('Bac Gian', provinces) // => throws ScenarioError
 */
export function provinceNamed(typed: string, provinces: readonly Province[]): Province {
  const found = provinceIfKnown(typed, provinces);
  if (found !== undefined) return found;
  throw new ScenarioError([
    {
      code: 'unknownName',
      path: ['province'],
      value: typed,
      expected: say`a province, such as ${'bac-giang'}`,
      hint: hintFor(typed, provinces),
    },
  ]);
}

/** The province that a name means, in any spelling; nothing for a region that is none of them. */
export function provinceIfKnown(typed: string, provinces: readonly Province[]): Province | undefined {
  const wanted = spellingsOf(typed);
  return provinces.find((province) => namesOf(province).some((name) => wanted.includes(name)));
}

/** The nearest names by their letters, in the spelling of the provinces. */
function hintFor(typed: string, provinces: readonly Province[]) {
  const plain = spellingsOf(typed).at(-1) ?? '';
  const near = provinces.filter((province) => namesOf(province).some((name) => distanceIsSmall(plain, name)));
  if (near.length === 0)
    return nameHint(
      typed,
      provinces.map(({ id }) => id),
    );
  return say`Did you mean ${near.map(({ name, id }) => `${name.vi} (${id})`).join(', ')}?`;
}

/** Whether two names begin alike, or share all but a few letters in order. */
function distanceIsSmall(typed: string, name: string): boolean {
  if (typed.length < 2) return false;
  return name.startsWith(typed) || typed.startsWith(name) || lettersInOrder(typed, name) >= name.length - 1;
}

/** The length of the longest run of letters, in order, that both have. */
function lettersInOrder(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, () => 0);
  for (const letter of a) {
    const row = [0];
    for (let at = 1; at <= b.length; at += 1)
      row.push(
        letter === b[at - 1] ? (previous[at - 1] ?? 0) + 1 : Math.max(previous[at] ?? 0, row[at - 1] ?? 0),
      );
    previous = row;
  }
  return a.length > b.length + 2 ? 0 : (previous[b.length] ?? 0);
}

const titles = /^(tinh|thanhpho|tp|province|city)(?=.{2})|(province|city)$/;

/** A name by its letters alone, and without the title before or after it. */
function spellingsOf(text: string): string[] {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0111/g, 'd')
    .replace(/[^a-z]/g, '');
  return [...new Set([letters, letters.replace(titles, '')])];
}

function namesOf({ id, name, aliases }: Province): string[] {
  return [id, name.vi, name.en, ...aliases].flatMap(spellingsOf);
}
