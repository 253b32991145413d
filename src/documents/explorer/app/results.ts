import { decimalsOf } from '../../../analysis/decimalsOf.js';
import { isGrowthTarget } from '../../../analysis/growthTarget.js';
import { headFigure } from '../../../analysis/headFigure.js';
import type { PlanRun } from '../../../analysis/PlanRun.js';
import type { ScorecardRow } from '../../../analysis/ScorecardRow.js';
import { figuresOf } from '../../../projection/figuresOf.js';
import { headPath } from '../../../report/charts/path.js';
import { problemText } from '../../../report/language/problemText.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { targetCell } from '../../../report/tables/cells.js';
import { rounded } from '../../../report/tables/oddsLines.js';
import { type ColumnOf, tableOf } from '../../../report/tables/Table.js';
import type { Probability } from '../../../uncertainty/FoundOdds.js';
import { chanceOfPath } from '../chanceOfPath.js';
import { aloud } from './aloud.js';
import { drawChart } from './drawChart.js';
import { element } from './element.js';
import { headline, onPage } from './headline.js';
import type { PathView } from './PathView.js';
import { tableElement } from './tableElement.js';

/** What became of the path: figures at once, the picture as soon as the last one is drawn. */
export interface Results {
  readonly show: (view: PathView, say: Sentences, summary: string) => void;
  /** The first figure in a line that stays in sight of the sliders where the results stand below them. */
  readonly glance: HTMLElement;
}

/** Builds the results of the path into an element. */
export function results(host: HTMLElement): Results {
  const summary = element('p', { class: 'summary' });
  const figures = element('dl', { class: 'figures' });
  const likely = element('p', { class: 'likely' });
  const told = element('div', { class: 'headline' });
  const picture = element('div', { class: 'chart live' });
  const targets = element('div', { class: 'scroll', role: 'region', tabindex: 0 });
  // It repeats what stands in the figures, for the eye alone.
  const glance = element('p', { class: 'glance', 'aria-hidden': 'true' });
  const spoken = aloud();
  const speak = () =>
    spoken.tell(() =>
      host.classList.contains('impossible')
        ? (summary.textContent ?? '')
        : `${inWords(figures)}. ${likely.textContent}`.trim(),
    );
  host.append(summary, figures, likely, told, picture, targets, spoken.node);
  let drawing = false;
  let next:
    | {
        readonly run: PlanRun;
        readonly id: string;
        readonly say: Sentences;
        readonly known: Probability | undefined;
      }
    | undefined;
  const draw = async () => {
    if (drawing) return;
    drawing = true;
    while (next !== undefined) {
      const { run, id, say, known } = next;
      next = undefined;
      const chart = headPath(run, onPage());
      await drawChart(picture, chart);
      told.replaceChildren(...headline(chart));
      if (host.classList.contains('impossible')) continue;
      const chance = known ?? chanceOfPath(run, id);
      likely.textContent = chance === undefined ? '' : say.explorer.result.chance(rounded(chance, say));
      speak();
    }
    drawing = false;
  };
  const show = ({ path, run, error, words, chance }: PathView, say: Sentences, text: string) => {
    host.classList.toggle('impossible', run === undefined);
    if (run === undefined || path === undefined) {
      next = undefined;
      likely.textContent = '';
      glance.textContent = say.explorer.impossible;
      summary.textContent = [say.explorer.impossible, ...reasonsOf(error, say)].join(': ');
      speak();
      return;
    }
    summary.textContent = text;
    figures.replaceChildren(...keyFigures(run, words.id, say));
    glance.replaceChildren(...glanceOf(figures));
    targets.setAttribute('aria-label', say.explorer.targets);
    targets.replaceChildren(...targetsOf(run, words.id, say));
    next = { run, id: words.id, say, known: chance };
    void draw();
  };
  return { show, glance };
}

/** The key figures with their verdicts, one after the other. */
function inWords(figures: HTMLElement): string {
  return [...figures.children]
    .map((figure) => {
      const [name = '', ...told] = [...figure.querySelectorAll('dt, b, .verdict')].map(
        (one) => one.textContent,
      );
      return `${name}: ${told.join(', ')}`;
    })
    .join('; ');
}

/** Why a path cannot be projected: what is the same in several years once, without its place in a file. */
function reasonsOf(error: PathView['error'], { language }: Sentences): string[] {
  const issues = error?.issues.map((issue) => ({ ...issue, path: [] })) ?? [];
  const texts = new Set(issues.map((issue) => problemText({ issues: [issue] }, language)));
  return texts.size === 0 ? [] : [[...texts].join(' ')];
}

/** The value of the first figure and its verdict, once more. */
function glanceOf(figures: HTMLElement): (Node | string)[] {
  const [first] = figures.children;
  return [...(first?.querySelectorAll('b, .verdict') ?? [])].flatMap((node) => [node.cloneNode(true), ' ']);
}

interface KeyFigure {
  readonly name: string;
  readonly value: string;
  /** The verdict on it, where it is a target. */
  readonly row?: ScorecardRow | undefined;
  readonly note?: string;
}

/** GRDP per capita, average growth and the number of targets met, each beside what is wanted. */
function keyFigures(run: PlanRun, id: string, say: Sentences): HTMLElement[] {
  const { plan } = run;
  const { from, to } = plan.period;
  const text = say.explorer.result;
  const own = run.scorecard.filter(({ scenario }) => scenario === id);
  const head = headFigure(run);
  const { indicator, unit, target } = head;
  const [level] = figuresOf(run, {
    scenario: id,
    indicator,
    activity: 'total',
    unit,
    year: head.year,
    priceBasis: 'current',
  });
  const [growth] = figuresOf(run, {
    scenario: id,
    indicator: 'averageGrowthRate',
    activity: 'total',
    year: to,
  });
  const verdict = own.find((row) => row.target.id === target?.id);
  const growthVerdict = own.find((row) => isGrowthTarget(row.target));
  const computed = own.filter(({ verdict: found }) => found !== 'notComputable');
  const met = computed.filter(({ verdict: found }) => found !== 'missed').length;
  const decimals = (value: number) =>
    decimalsOf(target === undefined ? { unit, indicator } : { target, values: [value] }, plan);
  const shown: KeyFigure[] = [
    ...(level === undefined
      ? []
      : [
          {
            name: text.level(say.names.indicators[indicator], level.year),
            value: say.amount(level.value, unit, decimals(level.value)),
            row: verdict,
          },
        ]),
    ...(growth === undefined
      ? []
      : [
          {
            name: text.growth(from, to),
            value: say.amount(growth.value, 'percent', 2),
            row: growthVerdict,
          },
        ]),
    { name: text.met, value: text.of(met, computed.length), note: text.computed(own.length) },
  ];
  return shown.map(({ name, value, row, note }) =>
    element(
      'div',
      {},
      element('dt', {}, name),
      element(
        'dd',
        {},
        element('b', {}, value),
        ...(row === undefined ? [] : judgement(row, say)),
        ...(note === undefined ? [] : [element('small', {}, note)]),
      ),
    ),
  );
}

function judgement({ verdict, target }: ScorecardRow, say: Sentences): HTMLElement[] {
  return [
    element('span', { class: `verdict ${verdict}` }, say.names.verdicts[verdict]),
    element('small', {}, say.explorer.result.target(say.targetAmount(target))),
  ];
}

/** Every target that can be computed on the path or beside it, with both values, and how many cannot. */
function targetsOf(run: PlanRun, id: string, say: Sentences): HTMLElement[] {
  const beside = run.scenarios.find((scenario) => scenario.id !== id);
  const rowOf = (scenario: string | undefined, target: string) =>
    run.scorecard.find((row) => row.scenario === scenario && row.target.id === target);
  const known = ({ verdict }: ScorecardRow) => verdict !== 'notComputable';
  const rows = run.plan.targets.flatMap((target) => {
    const [own, other] = [rowOf(id, target.id), rowOf(beside?.id, target.id)];
    return own !== undefined && (known(own) || (other !== undefined && known(other)))
      ? [{ target, own, other }]
      : [];
  });
  type Row = (typeof rows)[number];
  const words = say.tables;
  const both = (pick: (row: Row) => ScorecardRow | undefined): ColumnOf<Row>[] => [
    { heading: words.value, cell: (row) => targetCell(pick(row)?.value, row.target, run.plan) },
    { heading: words.verdict, cell: (row) => say.names.verdicts[pick(row)?.verdict ?? 'notComputable'] },
  ];
  const table = tableOf(
    say,
    [
      { heading: words.target, cell: ({ target }) => say.of(target.label) },
      { heading: words.targetRange, cell: ({ target }) => say.targetCells(target).bounds },
      { heading: words.unit, cell: ({ target }) => say.targetCells(target).unit },
      ...both(({ own }) => own),
      ...(beside === undefined ? [] : both(({ other }) => other)),
    ],
    rows,
  );
  const classes = rows.map(({ own, other }) => ['', '', '', '', own.verdict, '', other?.verdict ?? '']);
  const paths = [say.explorer.yourPath, ...(beside === undefined ? [] : [say.of(beside.label)])];
  const groups = ['', '', '', ...paths.flatMap((path) => [path, path])];
  const left = run.plan.targets.length - rows.length;
  return [
    ...(rows.length === 0
      ? []
      : [tableElement({ ...table, caption: say.explorer.targets }, { classes, groups })]),
    ...(left === 0 ? [] : [element('p', { class: 'note' }, say.explorer.uncomputed(left))]),
  ];
}
