import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import type { Target } from '../../../plan/Target.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { priceBasisText } from '../../language/basisText.js';
import { figureText } from '../../language/figureText.js';
import { numberText } from '../../language/numberText.js';
import { targetAmountText, targetBoundsText } from '../../language/targetBoundsText.js';
import type { StructureFigures, StructureLine } from './structureFigures.js';
import { structureTitle } from './structureTitle.js';

/**
 * Title, subtitle, footer and description of the chart of the structure.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * structureWords(result, structureFigures(result), { language: 'vi', decimals: 1 }).subtitle
 * // => 'Cơ cấu GRDP, Lạng Sơn 2015–2020: %, giá hiện hành'
 */
export function structureWords(
  result: SimulationResult,
  figures: StructureFigures,
  { language, decimals }: { readonly language: Language; readonly decimals: number },
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const { plan } = result;
  const { panels, lines, rows, baseYear, lastYear } = figures;
  const vi = language === 'vi';
  const number = (value: number) => `${numberText(value, { language, decimals })}%`;
  const title = structureTitle(figures, { language, decimals });
  const what = `${vi ? 'Cơ cấu GRDP' : 'Structure of GRDP'}, ${plan.region.name[language]} ${baseYear}–${lastYear}`;
  const subtitle = `${what}: ${vi ? '%' : 'per cent'}, ${priceBasisText('current', language)}`;
  const lacking = lines.some(({ shares }) => shares.length < panels.length);
  const remarks = [
    ...(lacking ? [vi ? 'Dấu –: bộ số liệu không tách khoản này.' : '–: not parted in that vintage.'] : []),
    vi
      ? 'Một điểm phần trăm dài như nhau ở mọi cột; các trục không bắt đầu từ 0.'
      : 'One percentage point is equally long in every column; axes do not start at zero.',
  ];
  const goals = panels.flatMap(({ goal }) => goal ?? []);
  const [first] = goals;
  const clause = [...new Set(goals.map((goal) => goal.clause))].join('; ');
  const goal = first === undefined ? undefined : { ...first, clause };
  const said = [
    ...panels.flatMap(({ activity, goal: aim }) =>
      aim === undefined ? [] : [`${activity.label[language]}: ${shareGoalText(aim, language)}`],
    ),
    ...lines.map((line) => {
      const shares = panels.flatMap(({ activity }) => {
        const share = line.shares.find((own) => own.activity === activity.id);
        if (share === undefined) return [];
        const values = [share.base, share.end].flatMap((row) =>
          row === undefined ? [] : [number(row.value)],
        );
        return [`${activity.label[language]} ${values.join(' → ')}`];
      });
      return `${structureName(line, plan, language)}: ${shares.join(', ')}`;
    }),
  ];
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows, goal, remarks }, language),
    description: `${vi ? 'Biểu đồ khoảng theo khu vực' : 'Range chart by activity'}. ${title}. ${subtitle}. ${said.join('; ')}.`,
  };
}

/**
 * What a line of the chart is called: the name of its scenario, or how its figures came about.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * structureFigures(result).lines.map((line) => structureName(line, result.plan, 'vi'))
 * // => ['Kế hoạch, tăng trưởng 8%', 'Ước thực hiện (số liệu 9/2020)', 'Số suy ra (số liệu 5/2021)']
 */
export function structureName({ scenario, shares }: StructureLine, plan: Plan, language: Language): string {
  if (scenario !== undefined) return scenario.label[language];
  const [share] = shares;
  return share === undefined ? '' : figureText(share.end, plan, language);
}

/**
 * The target of a share as the chart names it.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * plan.targets.slice(1, 2).map((goal) => shareGoalText(goal, 'en')) // => ['Goal: 19–20%']
 */
export function shareGoalText(goal: Target, language: Language): string {
  const bounds = goal.about ? targetAmountText(goal, language) : targetBoundsText(goal, language);
  return `${language === 'vi' ? 'Mục tiêu' : 'Goal'}: ${bounds}`;
}
