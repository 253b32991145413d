import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { packageFolder } from '../../files/packageInfo.js';
import { placeForScenario } from '../../files/placeForScenario.js';
import { hasAccounts } from '../../plan/scenarios/hasAccounts.js';
import { chartFontFaces } from '../../render/fonts/chartFontFaces.js';
import { leadChart } from '../../report/charts/pathCharts.js';
import { sentences } from '../../report/language/Sentences.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { planOdds } from '../../uncertainty/planOdds.js';
import { nextSteps } from '../slides/nextSteps.js';
import { chanceIn } from './chanceOfPath.js';
import { type ExplorerData, places } from './ExplorerData.js';
import { explorerStyle } from './explorerStyle.js';

/**
 * A run as one page that needs nothing besides itself: the finding, sliders that drive the same projection in the
 * browser, all charts, the scorecard, assumptions and sources. Without accounts there is nothing to move: what is to be
 * done next stands in its place.
 *
 * The page allows no code but its own, which it knows by its digest, and loads nothing. The same run gives the same bytes.
 *
 * @param run - the simulated plan
 * @param scenarios - the text of its scenarios.yaml
 * @returns HTML
 * @throws Error where the package has not been built
 */
export async function explorerPage(run: PlanRun, scenarios: string): Promise<string> {
  const { plan, dataset, language, allScenarios } = run;
  const data: ExplorerData = {
    plan,
    // How figures were written serves errors of reading, which the page has none of.
    dataset: { region: dataset.region, observations: dataset.observations, sources: dataset.sources },
    scenarios: allScenarios,
    language,
    shown: run.scenarios.map(({ id }) => id),
    ...toldOdds(run),
    ...(run.scenarios.some(hasAccounts) ? {} : { next: await nextIn(run) }),
    scenariosFile: placeForScenario(scenarios),
  };
  const program = await readFile(join(packageFolder, 'dist/documents/explorer/app.js'), 'utf8');
  const digest = createHash('sha256').update(program).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const title = run.plan.title[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="grdp-pathways">
<title>${escapedHtml(title)}</title>
<style>${await chartFontFaces()}${explorerStyle}</style>
</head>
<body>
<main id="${places.app}">
<h1>${escapedHtml(title)}</h1>
<p class="finding">${escapedHtml(leadChart(run, {}).title)}</p>
<noscript><p>${(['vi', 'en'] as const).map((each) => escapedHtml(sentences(each).explorer.noScript)).join('<br>')}</p></noscript>
</main>
<script type="application/json" id="${places.data}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>
<script type="module">${program}</script>
</body>
</html>
`;
}

/** What is to be done before there is more to tell, in each language. */
async function nextIn(run: PlanRun): Promise<NonNullable<ExplorerData['next']>> {
  const [vi, en] = await Promise.all([nextSteps(run, sentences('vi')), nextSteps(run, sentences('en'))]);
  return { vi, en };
}

/** The odds that the documents tell anyway: nothing is drawn for the page alone. */
function toldOdds(run: PlanRun): Pick<ExplorerData, 'told'> {
  const told = planOdds(run);
  const chance = chanceIn(told, run);
  return told === undefined || chance === undefined ? {} : { told: { scenario: told.scenario, chance } };
}
