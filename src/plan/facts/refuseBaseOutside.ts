import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { type Domain, domainIssues, factDomain, shareDomain, taxesLessSubsidies } from '../domains.js';
import type { Dataset } from './Dataset.js';
import type { Observation } from './Observation.js';

/** What a base is made of, before it is known whether it can be projected. */
export interface BaseParts {
  readonly shares: readonly Observation[];
  /** Billion VND. */
  readonly grdp: number;
  /** Thousand persons; missing where nothing is told per person. */
  readonly population?: number;
  /** The figures that GRDP and the population come from. */
  readonly used: readonly Observation[];
}

/**
 * Refuses what of a base cannot be projected, each figure where it stands in the facts: a share without growth, and a
 * GRDP or a population that is out of all bounds only once it is computed from two others.
 *
 * @throws ScenarioError with every such figure
 */
export function refuseBaseOutside({ shares, grdp, population, used }: BaseParts, dataset: Dataset): void {
  const [first] = used;
  const issues = [
    ...shares.flatMap((share) => {
      const what = say`the share of ${share.activity} in the base, in ${share.unit}`;
      const hint =
        share.value < 0
          ? say`Only a component with the id ${taxesLessSubsidies} can be below zero: give taxes less subsidies on products that id.`
          : say`Leave the row out where the base has no such component.`;
      return outside(share, share.value, { what, domain: shareDomain(share.activity), dataset, hint });
    }),
    ...outside(first, grdp, {
      what: say`GRDP of the base, in ${'billion VND'}`,
      domain: factDomain('grdp'),
      dataset,
    }),
    ...(population === undefined
      ? []
      : outside(first, population, {
          what: say`the population of the base, in ${'thousand persons'}`,
          domain: factDomain('averagePopulation'),
          dataset,
        })),
  ];
  if (issues.length > 0) throw new ScenarioError(issues);
}

interface Asked {
  readonly what: Message;
  readonly domain: Domain;
  readonly dataset: Dataset;
  readonly hint?: Message;
}

function outside(
  figure: Observation | undefined,
  value: number,
  { what, domain, dataset, hint }: Asked,
): Issue[] {
  const place = figure && dataset.written?.get(figure)?.place;
  const where =
    place === undefined ? { path: ['vintage'] } : { path: ['value'], place, document: 'facts' as const };
  return domainIssues([], value, { what, domain }).map((issue) => ({ ...issue, ...where, hint }));
}
