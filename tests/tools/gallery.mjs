/**
 * Makes data/gallery anew: every chart of the shipped plan as a picture, and a page that shows it with the lines that make
 * it. The page is made by the library itself, so that it cannot show what a user would not get.
 *
 *     npm run gallery
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { charts, openPlan } from '../../dist/modules/index.js';

const folder = fileURLToPath(new URL('../../data/gallery/', import.meta.url));

/** Every chart, and how it is asked for. @type {readonly (readonly [call: string, draw: (run: ReturnType<import('../../dist/modules/index.js').OpenedPlan['simulate']>) => unknown])[]} */
export const gallery = [
  ['charts.perCapita(run)', (run) => charts.perCapita(run)],
  ["charts.path(run, { target: 'share-services' })", (run) => charts.path(run, { target: 'share-services' })],
  ['charts.growth(run)', (run) => charts.growth(run)],
  ['charts.structure(run)', (run) => charts.structure(run)],
  ['charts.triangle(run)', (run) => charts.triangle(run)],
  ['charts.drivers(run)', (run) => charts.drivers(run)],
  ['charts.feasibility(run)', (run) => charts.feasibility(run)],
  ["charts.feasibility(run, { y: 'exchangeRate' })", (run) => charts.feasibility(run, { y: 'exchangeRate' })],
  [
    'charts.impliedValues(run, await run.consistency())',
    async (run) => charts.impliedValues(run, await run.consistency()),
  ],
  ['charts.realism(run)', (run) => charts.realism(run)],
  ['charts.planAgainstActual(run)', (run) => charts.planAgainstActual(run)],
  ['charts.gap(run)', (run) => charts.gap(run)],
  ['charts.scorecard(run)', (run) => charts.scorecard(run)],
  ['charts.fan(run)', (run) => charts.fan(run)],
  ['charts.odds(run)', (run) => charts.odds(run)],
  ['charts.scenarioOdds(run, run.odds())', (run) => charts.scenarioOdds(run, run.odds())],
  ['charts.tornado(run, run.sensitivity())', (run) => charts.tornado(run, run.sensitivity())],
  ['charts.discovery(run, run.discover())', (run) => charts.discovery(run, run.discover())],
];

/** The page and the pictures. @returns {Promise<Map<string, import('../../dist/modules/charts.js').DrawableChart>>} */
export async function galleryCharts() {
  const run = (await openPlan('lang-son-2016-2020', { language: 'en' })).simulate();
  const drawn = new Map();
  for (const [call, draw] of gallery) drawn.set(call, await draw(run));
  return drawn;
}

/** The page as Markdown. @param {Map<string, import('../../dist/modules/charts.js').DrawableChart>} drawn */
export function galleryPage(drawn) {
  const parts = [...drawn].map(([call, chart]) => {
    const code = [
      "import { charts, openPlan } from 'grdp-pathways';",
      "const plan = await openPlan('lang-son-2016-2020', { language: 'en' });",
      'const run = plan.simulate();',
      `const chart = ${call};`,
      `await chart.save('${chart.id}.svg');`,
    ];
    return `## ${chart.title}\n\n![${chart.subtitle}](${chart.id}.en.svg)\n\n\`\`\`js\n${code.join('\n')}\n\`\`\`\n`;
  });
  const head =
    'Every chart of the plan of Lạng Sơn 2016–2020, and the lines that make it. `npm run gallery` makes this page anew.';
  return `# Gallery\n\n${head}\n\n${parts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const drawn = await galleryCharts();
  for (const name of readdirSync(folder)) rmSync(`${folder}${name}`);
  for (const chart of drawn.values()) await chart.save(`${folder}${chart.id}.en.svg`);
  // The picture of README.vi.md.
  const vi = (await openPlan('lang-son-2016-2020', { language: 'vi' })).simulate();
  await charts.perCapita(vi).save(`${folder}grdp-per-capita.vi.svg`);
  writeFileSync(`${folder}README.md`, galleryPage(drawn));
}
