import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choiceNames } from '../../src/documents/workbook/inputsSheets.js';
import { typedScenario } from '../../src/documents/workbook/typedScenario.js';
import { workbookOf, workbookSheets } from '../../src/documents/workbook/workbookOf.js';
import { placeForScenario } from '../../src/files/placeForScenario.js';
import { openPlan } from '../../src/index.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { planOfAllClosures } from '../fixtures/planOfAllClosures.js';
import { recalculated } from './libreOffice.js';
import { differences, expectModelInBook, type Rows } from './modelInBook.js';
import { typedInto } from './typedInto.js';

let closures = '';
beforeAll(async () => {
  closures = await planOfAllClosures();
});
afterAll(() => rm(dirname(closures), { recursive: true, force: true }));

const plans = [
  ['lang-son-2016-2020', 'vi'],
  ['lang-son-2021-2025', 'en'],
  ['all closures', 'vi'],
] as const;

test.each(plans)(
  '%s in %s: LibreOffice computes what the model does, for every scenario',
  async (name, language) => {
    await expectModelInBook((await openPlan(name === 'all closures' ? closures : name)).simulate(), language);
  },
);

test('values typed into the workbook come back as a scenario that gives what LibreOffice computes', async () => {
  const plan = await openPlan(closures);
  const run = plan.simulate();
  const { projection, inputs, scenarios } = workbookSheets(run, 'vi');
  const book = await workbookOf(run, 'vi');
  const names = choiceNames(scenarios, sentences('vi'));
  const cellOf = (id: string, position: number) => {
    const row = inputs.ownRows.find(({ lever }) => lever.id === id);
    const letter = /^[A-Z]+/u.exec(row?.to ?? '')?.[0] ?? '';
    return `${String.fromCharCode(letter.charCodeAt(0) - 4 + position)}${row?.row}`;
  };
  const typed = [
    [
      'plan-7',
      [
        ['growth.total', 1, 0.081],
        ['to.services', 4, 0.6],
        ['fx', 0, 0.015],
        ['deflator.agriculture', 2, 0.03],
      ],
    ],
    [
      'continuation',
      [
        ['growth.services', 3, 0.123],
        ['population', 2, 0.011],
      ],
    ],
    [
      'by-icor',
      [
        ['icor', 2, 4.9],
        ['investment', 0, 0.345],
        ['growth:localExports', 1, 0.111],
      ],
    ],
    [
      'by-direct-icor',
      [
        ['icor', 0, 5.1],
        ['add:localExports', 4, -1.5],
      ],
    ],
    [
      'by-model',
      [
        ['productivityGrowth', 3, 0.025],
        ['labourGrowth', 0, -0.01],
        ['shareOfGrdp:socialInvestment', 2, 0.4],
      ],
    ],
  ] as const;
  const changed = typed.map(([id, cells]) =>
    typedInto(book, {
      C3: names[scenarios.findIndex((each) => each.id === id)] ?? '',
      ...Object.fromEntries(cells.map(([lever, position, value]) => [cellOf(lever, position), value])),
    }),
  );
  const books = await recalculated(changed);
  for (const [i, [start, cells]] of typed.entries()) {
    const bytes = new Uint8Array(books[i] ?? []);
    const found = await typedScenario(bytes, run, 'book.xlsx');
    expect([found.start, found.count]).toEqual([start, cells.length]);
    const { before, after, indent } = placeForScenario(plan.scenariosText);
    await writeFile(join(closures, 'scenarios.yaml'), `${before}${found.yaml(indent)}${after}`);
    const again = (await openPlan(closures)).simulate({ scenarios: [found.id] });
    const rows = again.rows.filter(({ scenario }) => scenario === found.id);
    await writeFile(join(closures, 'scenarios.yaml'), plan.scenariosText);
    const projected: Rows = (await readXlsx(bytes)).sheets[1]?.rows ?? [];
    const { compared, wrong } = differences(rows, projected, { projection, from: inputs.baseYear });
    expect([start, wrong]).toEqual([start, []]);
    expect(compared).toBeGreaterThan(100);
  }
});
