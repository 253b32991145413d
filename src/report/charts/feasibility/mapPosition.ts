import type { MapStage } from './feasibilityLayers.js';

/**
 * Where values stand on the map.
 *
 * @unit pixels from the upper left corner of the plot
 *
 * @example
 * mapPosition({ width: 800, height: 400, xTicks: [5, 10], yTicks: [2, 4] }).y(3) // => 200
 */
export function mapPosition({
  width,
  height,
  xTicks,
  yTicks,
}: Pick<MapStage, 'width' | 'height' | 'xTicks' | 'yTicks'>) {
  return { x: position(xTicks, [0, width]), y: position(yTicks, [height, 0]) };
}

function position(ticks: readonly number[], [start, end]: readonly [number, number]) {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value: number) => start + ((end - start) * (value - low)) / (high - low);
}
