import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import { rangeBasisText } from '../../language/rangeBasisText.js';
import type { ImpliedFigure, ImpliedFigures } from './impliedFigures.js';
import { cameText, lineName, spanText, vintageText } from './impliedTexts.js';

/** The words of a line, by column. */
interface ImpliedCells {
  readonly name: string;
  readonly basis: string;
  readonly span: string;
  readonly came: string;
  /** By which figures it came true. */
  readonly vintage: string;
}

/** The lines with their words, and the heads of the columns of words. */
export interface ImpliedTable {
  readonly rows: readonly {
    readonly line: ImpliedFigure;
    readonly cells: ImpliedCells;
    /** The title speaks of it. */
    readonly strong: boolean;
  }[];
  readonly heads: Omit<ImpliedCells, 'name'>;
}

/**
 * The lines of the chart with their words. What came true has no column where the result holds no outcome; the vintage
 * of what came true has one only where there are several.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const figures = impliedFigures(simulatePlan(folder), await targetConsistency(folder));
 * impliedCells(figures, folder.plan, 'en').rows[0]?.cells
 * // => { name: 'Prices (GRDP deflator)', basis: 'implied', span: '3.34–5.09%', came: '3.02%', vintage: 'Sep 2020' }
 */
export function impliedCells(
  { lines, finding, hasOutcome }: ImpliedFigures,
  plan: Plan,
  language: Language,
): ImpliedTable {
  const vi = language === 'vi';
  const kinds = new Set(
    lines.flatMap(({ came }) => (came === undefined ? [] : vintageText(came, plan, language))),
  );
  const isDated = kinds.size > 1;
  return {
    heads: {
      basis: vi ? 'Căn cứ' : 'Basis',
      span: vi ? 'Khoảng' : 'Range',
      came: hasOutcome ? (vi ? 'Thực tế' : 'Outcome') : '',
      vintage: isDated ? (vi ? 'Số liệu' : 'Vintage') : '',
    },
    rows: lines.map((line) => ({
      line,
      strong: line === finding,
      cells: {
        name: lineName(line, plan, language),
        basis: rangeBasisText(line.basis, language),
        span: spanText(line, language),
        came: hasOutcome ? cameText(line, language) : '',
        vintage: isDated && line.came !== undefined ? vintageText(line.came, plan, language) : '',
      },
    })),
  };
}
