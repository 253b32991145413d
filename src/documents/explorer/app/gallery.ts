import { isUnavailable } from '../../../analysis/Unavailable.js';
import { ScenarioError } from '../../../errors/ScenarioError.js';
import type { ChartMaker } from '../../../report/charts/chartMakers.js';
import { problemText } from '../../../report/language/problemText.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { drawChart } from './drawChart.js';
import { element } from './element.js';
import { headline, onPage } from './headline.js';

/**
 * Draws all charts of a run, one after another, so that the page stays quick to the hand; a failing one is said. Those
 * that stand there are drawn in their places; where the page has become narrow meanwhile, who saw that draws them.
 */
export async function gallery(
  host: HTMLElement,
  makers: Promise<readonly ChartMaker[]>,
  say: Sentences,
): Promise<void> {
  const { size } = onPage();
  for (const { id, draw } of await makers) {
    if (onPage().size !== size) return;
    const figure =
      host.querySelector<HTMLElement>(`#chart-${id}`) ?? element('figure', { id: `chart-${id}` });
    try {
      const chart = draw(onPage());
      if (chart === undefined || isUnavailable(chart) || chart.rows.length === 0) continue;
      const picture = figure.querySelector<HTMLElement>('.chart') ?? element('div', { class: 'chart' });
      await drawChart(picture, chart);
      figure.replaceChildren(element('figcaption', { class: 'headline' }, ...headline(chart)), picture);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      figure.replaceChildren(
        element('p', { class: 'note' }, say.explorer.noChart(problemText(error, say.language))),
      );
    }
    if (!figure.isConnected) host.append(figure);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
