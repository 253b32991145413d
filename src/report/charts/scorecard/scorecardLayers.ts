import type { Verdict } from '../../../analysis/ScorecardRow.js';
import type { ChartLayer } from '../../draw/chartFrame.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { ScorecardGrid } from './scorecardGrid.js';

// From light to dark: what is missed is the darkest, so that it is found in greyscale too.
const fills: Readonly<Record<Verdict, string>> = {
  notComputable: '#eceff2',
  metAtStart: '#e3eef6',
  met: '#c4dcee',
  exceeded: '#86b8dd',
  missed: '#8f2f60',
};
const verdicts = Object.keys(fills);
const text = { type: 'text', baseline: 'middle' } as const;
const words = (field: string) => ({ field, type: 'nominal' }) as const;

const byVerdict = (range: string[]) =>
  ({ ...words('verdict'), legend: null, scale: { domain: verdicts, range } }) as const;
const fill = byVerdict(Object.values(fills));
const ink = byVerdict(
  verdicts.map((verdict) =>
    verdict === 'missed' ? palette.paper : verdict === 'notComputable' ? palette.muted : palette.ink,
  ),
);

/**
 * The layers of the heat table: cells and their words, names, headings, and the signs with their meaning.
 *
 * Everything stands where its rows say, in pixels.
 *
 * @example
 * const grid = { size: 16, cellSize: 16, headingSize: 15, width: 1208, narrow: false };
 * scorecardLayers(grid).length // => 11
 */
export function scorecardLayers(
  grid: Pick<ScorecardGrid, 'size' | 'cellSize' | 'headingSize' | 'width' | 'narrow'>,
): ChartLayer[] {
  return [...wordLayers(grid), ...cellLayers(grid)];
}

const inLines = (size: number) =>
  ({ fontSize: size, lineBreak: '\n', lineHeight: size * lineHeights.label }) as const;

function wordLayers({
  size,
  headingSize,
  width,
  narrow,
}: Pick<ScorecardGrid, 'size' | 'headingSize' | 'width' | 'narrow'>): ChartLayer[] {
  const placed = { x: pixels('x'), y: pixels('y'), text: words('text') };
  return [
    {
      data: { name: 'groups' },
      mark: { type: 'rule', color: palette.grid, strokeWidth: 1, yOffset: -size * 0.9 },
      encoding: { x: pixels('x'), x2: { value: width }, y: pixels('y') },
    },
    {
      data: { name: 'groups' },
      mark: { ...text, ...inLines(size), align: 'left', fontWeight: 600 },
      encoding: placed,
    },
    {
      data: { name: 'headings' },
      mark: {
        ...text,
        ...inLines(headingSize),
        ...(narrow ? { align: 'left', angle: 270 } : { align: 'center' }),
      },
      encoding: placed,
    },
    { data: { name: 'names' }, mark: { ...text, ...inLines(size), align: 'left' }, encoding: placed },
    {
      data: { name: 'promises' },
      mark: { ...text, ...inLines(size), align: 'left', color: palette.goalText },
      encoding: placed,
    },
  ];
}

function cellLayers({
  size,
  cellSize,
  narrow,
}: Pick<ScorecardGrid, 'size' | 'cellSize' | 'narrow'>): ChartLayer[] {
  const box = {
    x: pixels('left'),
    x2: { field: 'right' },
    y: pixels('top'),
    y2: { field: 'bottom' },
  } as const;
  const y = pixels('middle');
  const inset = cellSize * (narrow ? 0.15 : 0.3);
  return [
    { data: { name: 'cells' }, mark: { type: 'rect' }, encoding: { ...box, fill } },
    {
      data: { name: 'cells' },
      mark: { ...text, align: 'left', fontSize: cellSize, fontWeight: 600, dx: inset },
      encoding: { x: pixels('left'), y: pixels('signY'), text: words('sign'), color: ink },
    },
    {
      data: { name: 'cells' },
      mark: { ...text, align: 'right', fontSize: cellSize, dx: -inset },
      encoding: { x: pixels('right'), y: pixels('valueY'), text: words('value'), color: ink },
    },
    { data: { name: 'chips' }, mark: { type: 'rect' }, encoding: { ...box, fill } },
    {
      data: { name: 'chips' },
      mark: { ...text, align: 'left', fontSize: size * 0.97, fontWeight: 600, dx: size * 0.35 },
      encoding: { x: pixels('left'), y, text: words('sign'), color: ink },
    },
    {
      data: { name: 'chips' },
      mark: { ...text, ...inLines(size), align: 'left', dx: size * 0.4 },
      encoding: { x: pixels('right'), y, text: words('text') },
    },
  ];
}
