import type { ChartFrame } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import type { PlotPlace } from '../../draw/PlotPlace.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { type PanelPlace, panelPlaces } from './panelPlaces.js';
import type { StructureLabels } from './structureLabels.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface StructureLayout extends PlotPlace {
  /** Where names start, to the left of the plot. */
  readonly names: number;
  readonly panels: readonly PanelPlace[];
  /** Names of the activities over the panels, each in lines of text. */
  readonly heads: readonly (readonly string[])[];
  /** Middles of the lines. */
  readonly middles: readonly number[];
}

/**
 * Shares out the picture between names and panels, and sets one line under the other.
 *
 * A picture with more lines than its height can hold grows higher.
 *
 * @unit pixels
 *
 * @example
 * const labels = { names: [['A'], ['B']], nameWidth: 100, valueWidth: 40, heads: [{ name: 'Services', goal: 'Goal: 60–61%', width: 90, values: [54, 61] }] };
 * const frame = { top: 100, bottom: 80, title: [], subtitle: [], footer: [] };
 * structureLayout(labels, frame, chartSizes.slide).middles.length // => 2
 */
export function structureLayout(
  labels: StructureLabels,
  frame: ChartFrame,
  measures: ChartMeasures,
): StructureLayout {
  const { label, small, margin } = measures;
  const names = labels.nameWidth + label * 1.2;
  const left = Math.ceil(margin + names);
  const width = measures.width - left - margin;
  const gap = label * 1.1;
  const panels = panelPlaces(labels.heads, {
    width,
    gap,
    aside: labels.valueWidth + Math.sqrt(measures.mark) * 0.5 + small * 0.5,
  });
  const heads = labels.heads.map(({ name }, position) => {
    const { left: start = 0, right: end = 0 } = panels[position] ?? {};
    return wrappedText(name, { width: end - start, size: small, balanced: true });
  });
  // The key to the marks stands beside the heads and takes three lines.
  const headLines = Math.max(3, ...heads.map((lines) => lines.length + 1));
  const header = Math.ceil(headLines * small * lineHeights.label + small * 0.6);
  const top = frame.top + header;
  const rooms = labels.names.map((lines) => lines.length * label * lineHeights.label + small * 0.4);
  const needed = rooms.reduce((sum, room) => sum + room, 0);
  const height = Math.ceil(Math.max(measures.height - top - frame.bottom, needed));
  // What is left over is shared equally.
  const spare = (height - needed) / Math.max(1, rooms.length);
  let edge = 0;
  const middles = rooms.map((room) => {
    edge += room + spare;
    return roundedPixels(edge - (room + spare) / 2);
  });
  return {
    padding: { left, right: margin, top, bottom: frame.bottom },
    width,
    height,
    names: -names,
    panels,
    heads,
    middles,
  };
}
