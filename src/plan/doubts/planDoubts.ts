import { type AuditOptions, auditFacts } from '../audit/auditFacts.js';
import type { Finding, FindingKind } from '../audit/Finding.js';
import { assumptionDoubts } from './assumptionDoubts.js';
import { doubtSizes } from './doubtSizes.js';
import { followedBreaks } from './followedBreaks.js';
import { targetDoubts } from './targetDoubts.js';
import type { WrittenPlan } from './WrittenPlan.js';

const ofSize: readonly FindingKind[] = [
  'doubtfulSign',
  'implausibleSize',
  'impossibleSign',
  'outOfBounds',
  'growthOfParts',
  'seriesBreak',
  'unitChange',
];

/**
 * All that is odd about a plan folder: what its figures say about each other, and what is doubtful about its targets and
 * assumptions.
 *
 * @param options - `onProgress`: told how far the audit has come, in per cent; `projected`: doubts about what scenarios lead to
 * @returns contradictions first, then doubts, then notes
 */
export function planFindings(
  written: WrittenPlan,
  {
    onProgress,
    projected = [],
  }: Pick<AuditOptions, 'onProgress'> & { readonly projected?: readonly Finding[] } = {},
): Finding[] {
  const found = auditFacts(written.dataset, {
    ...written.plan,
    onProgress,
    published: written.published?.() ?? [],
  });
  const stated = [
    ...targetDoubts(written),
    ...assumptionDoubts(written),
    ...doubtSizes(written),
    ...followedBreaks(written, found),
    ...projected,
  ];
  const firm = found.filter(({ weight }) => weight !== 'note');
  const notes = found.filter(({ weight }) => weight === 'note');
  return [...firm, ...stated, ...notes];
}

/**
 * The doubts that bear on every result of a plan, to be told before any verdict: figures, targets and assumptions of the
 * wrong order of magnitude or sign, and figures that differ from what others give by a power of ten.
 *
 * @param written - a plan folder as read
 *
 * @example
 * planDoubts(await readPlanFolder('data/lang-son-2016-2020')) // => []
 */
export function planDoubts(written: WrittenPlan): Finding[] {
  return planFindings(written).filter(
    ({ kind, factor, stated }) => ofSize.includes(kind) || factor !== undefined || stated !== undefined,
  );
}
