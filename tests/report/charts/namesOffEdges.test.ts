import { describe, expect, it } from 'vitest';
import { feasibility } from '../../../src/report/charts/feasibility.js';
import { textWidth } from '../../../src/report/draw/text.js';
import { lineHeights, sizes } from '../../../src/report/draw/theme.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnRows } from './drawnRows.js';
import { chartOf } from './drawnWell.js';

interface Plot {
  readonly width: number;
  readonly height: number;
}

const scaleIn = (spec: object, channel: 'x' | 'y') => {
  const found = new RegExp(
    `"${channel}":\\{"field":"${channel}","type":"quantitative","scale":\\{"domain":\\[([^\\]]+)\\]`,
    'u',
  ).exec(JSON.stringify(spec));
  return (found?.[1] ?? '').split(',').map(Number);
};

describe.each(['lang-son-2016-2020', 'lang-son-2021-2025'] as const)('on the maps of %s', (plan) => {
  it.each(
    (['deflator', 'exchangeRate'] as const).flatMap((y) =>
      (['vi', 'en'] as const).flatMap((language) =>
        (['halfPage', 'slide', 'phone'] as const).map((size) => [y, language, size] as const),
      ),
    ),
  )('no name of a point stands over an edge of the band (%s, %s, %s)', async (y, language, size) => {
    const chart = chartOf(feasibility(await shippedRun(plan), { y, language, size }));
    const { width, height } = chart.spec as unknown as Plot;
    const [[left = 0, right = 0], [low = 0, high = 0]] = [scaleIn(chart.spec, 'x'), scaleIn(chart.spec, 'y')];
    const { small } = sizes[size];
    const edges = (['lower', 'upper'] as const).map((field) =>
      drawnRows(chart, `${field}Edge`).map((row) => ({
        x: ((Number(row[field]) - left) / (right - left)) * width,
        y: ((high - Number(row['y'])) / (high - low)) * height,
      })),
    );
    const names = drawnRows(chart, 'names').map((row) => ({
      x: Number(row['x']),
      y: Number(row['y']),
      text: String(row['text']),
    }));
    expect([right > left, high > low, edges.flat().length > 3, names.length > 2]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const half = (small * lineHeights.label) / 2;
    // Points so near to one another along an edge are those on it.
    const on = names.filter(({ x, y: middle, text }) =>
      edges.some((edge) =>
        edge.slice(1).some((end, at) => {
          const start = edge[at] ?? end;
          return Array.from({ length: 200 }, (_, step) => step / 199).some((share) => {
            const across = start.x + share * (end.x - start.x);
            const down = start.y + share * (end.y - start.y);
            return across > x && across < x + textWidth(text, small) && Math.abs(down - middle) < half;
          });
        }),
      ),
    );
    expect(on.map(({ text }) => text)).toEqual([]);
  });

  it.each(
    (['deflator', 'exchangeRate'] as const).flatMap((y) =>
      (['vi', 'en'] as const).flatMap((language) =>
        (['halfPage', 'slide', 'phone'] as const).map((size) => [y, language, size] as const),
      ),
    ),
  )('no line to a name runs through the name of the band (%s, %s, %s)', async (y, language, size) => {
    const chart = chartOf(feasibility(await shippedRun(plan), { y, language, size }));
    const { small } = sizes[size];
    const [band] = drawnRows(chart, 'bandName');
    const turn = (Number(band?.['angle']) * Math.PI) / 180;
    const half = textWidth(String(band?.['text']), small) / 2;
    const isOnName = (x: number, height: number) => {
      const [across, down] = [x - Number(band?.['x']), height - Number(band?.['y'])];
      const along = across * Math.cos(turn) + down * Math.sin(turn);
      const aside = down * Math.cos(turn) - across * Math.sin(turn);
      return Math.abs(along) < half && Math.abs(aside) < small / 2;
    };
    const through = drawnRows(chart, 'leaders').filter(({ fromX, fromY, toX, toY }) =>
      Array.from({ length: 101 }, (_, step) => step / 100).some((share) =>
        isOnName(
          Number(fromX) + share * (Number(toX) - Number(fromX)),
          Number(fromY) + share * (Number(toY) - Number(fromY)),
        ),
      ),
    );
    expect([through, band === undefined]).toEqual([[], false]);
  });
});
