import type { PlanRun } from '../../../analysis/PlanRun.js';
import { isUnavailable } from '../../../analysis/Unavailable.js';
import { ScenarioError } from '../../../errors/ScenarioError.js';
import { chartMakers } from '../../../report/charts/chartMakers.js';
import { problemText } from '../../../report/language/problemText.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { drawChart } from './drawChart.js';
import { element } from './element.js';
import { headline, onPage } from './headline.js';

/** Draws all charts of a run, one after another, so that the page stays quick to the hand; a failing one is said. */
export async function gallery(host: HTMLElement, run: PlanRun, say: Sentences): Promise<void> {
  host.replaceChildren();
  for (const { id, draw } of await chartMakers(run)) {
    const figure = element('figure', { id: `chart-${id}` });
    try {
      const chart = draw(onPage);
      if (chart === undefined || isUnavailable(chart) || chart.rows.length === 0) continue;
      const picture = element('div', { class: 'chart' });
      await drawChart(picture, chart);
      figure.append(element('figcaption', { class: 'headline' }, ...headline(chart)), picture);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      figure.append(element('p', { class: 'note' }, say.explorer.noChart(problemText(error, say.language))));
    }
    host.append(figure);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
