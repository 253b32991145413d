import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { Plan } from '../Plan.js';
import type { BaseAccounts, BasePart } from './BaseAccounts.js';
import { constantPricesOf } from './constantPricesOf.js';
import { type Dataset, observationsOf } from './Dataset.js';
import { isConstant } from './priceBases.js';

/** The whole accounts of a base, whose activities are looked into. */
export type WholeAccounts = Pick<
  BaseAccounts,
  'year' | 'vintage' | 'activities' | 'shares' | 'grdp' | 'constantPrices'
>;

/** Rounding explains that parts miss their whole by so much of it, or of GRDP where only shares of it are published. */
const rounding = 0.001;

/**
 * The "of which" rows of a base, from its own vintage: levels at current prices, or shares of GRDP where no levels are
 * published, and volumes at the prices of the base. A part that the vintage tells only by half is left out.
 *
 * Parts that add up to their whole but for rounding are rescaled to add up to it exactly.
 *
 * @unit billion VND
 * @returns the parts, and an issue for each activity whose parts are more than itself
 */
export function basePartsFromFacts(
  plan: Pick<Plan, 'activities'>,
  dataset: Dataset,
  accounts: WholeAccounts,
): { readonly parts: readonly BasePart[]; readonly issues: readonly Issue[] } {
  const found = plan.activities.flatMap(({ id, parts = [] }) => {
    const at = accounts.activities.indexOf(id);
    const value = accounts.grdp * (accounts.shares[at] ?? 0);
    const volume = accounts.constantPrices?.volumes[at] ?? value;
    const own = at === -1 ? [] : parts.flatMap((part) => partOf(part.id, id, { dataset, accounts }));
    const slack = own.some(({ isShare }) => isShare) ? (rounding * accounts.grdp) / value : rounding;
    return own.length === 0 ? [] : [{ id, own, value, volume, slack }];
  });
  const issues = found.flatMap(({ id, own, value, volume, slack }) => {
    const values = sumOf(own, 'value');
    const isMore = values > value * (1 + slack) || sumOf(own, 'volume') > volume * (1 + slack);
    return isMore ? [issueOf(id, own, { accounts, values, value })] : [];
  });
  const parts = found.flatMap(({ own, value, volume, slack }) => {
    const [ofValue, ofVolume] = [
      closing(sumOf(own, 'value'), value, slack),
      closing(sumOf(own, 'volume'), volume, slack),
    ];
    // Only where nothing is left over at either prices do the parts make up the whole.
    const isClosed = ofValue !== undefined && ofVolume !== undefined;
    const factor = (of = 1) => (isClosed || of < 1 ? of : 1);
    return own.map(({ isShare: _, ...part }) => ({
      ...part,
      value: part.value * factor(ofValue),
      volume: part.volume * factor(ofVolume),
    }));
  });
  return { parts, issues };
}

interface FoundPart extends BasePart {
  /** Known by its share of GRDP alone. */
  readonly isShare: boolean;
}

const sumOf = (parts: readonly BasePart[], what: 'value' | 'volume') =>
  parts.reduce((sum, part) => sum + part[what], 0);

/** What closes parts to their whole where rounding alone keeps them from it; nothing where more is left over. */
function closing(sum: number, whole: number, slack: number): number | undefined {
  return Math.abs(sum - whole) <= slack * whole ? whole / sum : undefined;
}

function partOf(
  id: string,
  whole: string,
  { dataset, accounts }: { readonly dataset: Dataset; readonly accounts: WholeAccounts },
): FoundPart[] {
  const { year, vintage, grdp, constantPrices } = accounts;
  const query = { region: dataset.region, activity: id, year, vintage };
  const current = (indicator: string) =>
    observationsOf(dataset, { ...query, indicator }).find(
      ({ priceBasis, value }) => !isConstant(priceBasis) && value > 0,
    );
  const [level, share] = [current('grdp'), current('shareOfGrdp')];
  const value = level?.value ?? (share === undefined ? undefined : (grdp * share.value) / 100);
  if (value === undefined) return [];
  const part = { id, whole, value, isShare: level === undefined };
  if (constantPrices === undefined) return [{ ...part, volume: value }];
  const asked = constantPrices.referenceYear;
  const chosen = constantPricesOf(dataset, { year, vintage, constantPrices: asked }, [id]);
  const [volume] = chosen.constantPrices?.volumes ?? [];
  return volume === undefined ? [] : [{ ...part, volume }];
}

function issueOf(
  id: string,
  parts: readonly BasePart[],
  told: { readonly accounts: WholeAccounts; readonly values: number; readonly value: number },
): Issue {
  const { year, vintage } = told.accounts;
  const rounded = (amount: number) => String(Number(amount.toFixed(1)));
  return {
    code: 'sharesSum',
    path: ['vintage'],
    value: `${parts.map((part) => part.id).join(' + ')} = ${rounded(told.values)}`,
    expected: say`parts of ${id} that add up to it at most (${rounded(told.value)} billion VND in ${year}, vintage ${vintage})`,
    hint: say`A part is listed that lies inside another one, or figures of two vintages are mixed.`,
  };
}
