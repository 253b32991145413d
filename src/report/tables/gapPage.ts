import type { GapAttribution, GapContribution, GapSide } from '../../analysis/attribution/GapQuestion.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import type { Page } from './Page.js';
import type { Asked, Words } from './solutionPages.js';
import { tableOf } from './Table.js';

/**
 * What a gap in GRDP per capita is made of: both sides, then each factor in the unit of the target, in per cent of the
 * gap, and in its own unit on both sides.
 */
export function gapPage(run: Asked, attribution: GapAttribution, options: TableOptions = {}): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say, labels } = words;
  const { from, to, year, gap, unit, method, factors, growth } = attribution;
  const text = say.pages.gap;
  const side = ({ label, target, scenario, vintage }: GapSide) => {
    const name = target === undefined ? say.of(label) : text.under(say.of(label), labels.scenario(scenario));
    return `${name} (${labels.vintage(vintage)})`;
  };
  const rows = factors.flatMap((factor) => [
    { ...factor, name: say.names.factors[factor.factor] },
    ...(factor.factor === 'growth'
      ? growth.map((part) => ({ ...part, name: `  ${partName(part, words)}` }))
      : []),
  ]);
  type Row = Partial<GapContribution> & { readonly name: string; readonly value: number };
  const table = tableOf<Row>(
    say,
    [
      { heading: say.gaps.factor, cell: ({ name }) => name },
      { heading: say.unit(unit), cell: ({ value }) => ({ value, text: say.signed(value, 1) }) },
      {
        heading: text.share,
        cell: ({ value }) => ({ value: gap === 0 ? undefined : (100 * value) / gap, decimals: 1 }),
      },
      { heading: text.fromLevel, cell: ({ fromLevel }) => levelCell(fromLevel) },
      { heading: text.toLevel, cell: ({ toLevel }) => levelCell(toLevel) },
      { heading: say.tables.unit, cell: (row) => levelUnitText(row, say) },
    ],
    [...rows, { name: text.total, value: gap }],
  );
  const amount = say.amount(to.value, unit, 1);
  return {
    language: say.language,
    blocks: [
      [
        say.of(run.plan.title),
        text.from(side(from)),
        text.to(side(to)),
        text.line({ year, from: say.number(from.value, 1), to: amount, gap: say.signed(gap, 1) }),
      ],
      table,
      [text.method(text.methods[method])],
    ],
  };
}

function levelCell(level: number | undefined) {
  return level === undefined ? { value: level, text: '' } : { value: level, decimals: 2 };
}

function partName({ activity, part }: GapContribution, { say, labels }: Words): string {
  const label = labels.activity(activity);
  return part === '' ? label : `${label}, ${say.names.growthParts[part]}`;
}

function levelUnitText({ levelUnit, part }: Partial<GapContribution>, say: Sentences): string {
  if (levelUnit === undefined) return '';
  if (levelUnit !== 'percent') return say.unit(levelUnit);
  return part === 'between' ? say.pages.gap.percentOfBase : say.pages.gap.percentAYear;
}
