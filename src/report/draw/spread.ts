/** A label that would like to stand at a place, and the room it needs there. */
export interface WantedLabel {
  /** Where its middle would best be. */
  readonly at: number;
  /** Its height, the gap to the next label included. */
  readonly room: number;
}

interface Cluster {
  /** Positions, in the sorted list, of the labels that touch each other. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly room: number;
}

/**
 * Places for labels along one axis: none overlap, their order is kept, and each stays as near to where it belongs as
 * the others allow.
 *
 * Labels that would overlap become a block, centred where they would be on average; blocks that then meet join.
 * Where everything together needs more than the range holds, labels start at its beginning and go on past its end.
 *
 * @unit that of the places given
 * @param wanted - the labels in any order; equal places keep the order given
 * @param range - first and last place that a label may cover
 * @returns the middles, in the order given
 *
 * @example
 * spread([{ at: 50, room: 20 }, { at: 54, room: 20 }, { at: 5, room: 20 }], [0, 100]) // => [42, 62, 10]
 */
export function spread(wanted: readonly WantedLabel[], [first, last]: readonly [number, number]): number[] {
  const order = wanted
    .map((_, position) => position)
    .sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0));
  const sorted = order.flatMap((position) => wanted[position] ?? []);
  const cluster = (from: number, to: number): Cluster => {
    const members = sorted.slice(from, to + 1);
    const room = members.reduce((sum, label) => sum + label.room, 0);
    let before = 0;
    const starts = members.map((label) => {
      before += label.room;
      return label.at - before + label.room / 2;
    });
    const ideal = starts.reduce((sum, start) => sum + start, 0) / members.length;
    return { from, to, room, start: Math.max(first, Math.min(ideal, last - room)) };
  };
  const clusters = sorted.reduce<Cluster[]>((done, _, position) => {
    let next = cluster(position, position);
    for (
      let previous = done.at(-1);
      previous !== undefined && previous.start + previous.room > next.start;
    ) {
      done.pop();
      next = cluster(previous.from, next.to);
      previous = done.at(-1);
    }
    done.push(next);
    return done;
  }, []);
  const places = new Array<number>(wanted.length).fill(0);
  for (const { from, to, start } of clusters) {
    let edge = start;
    for (let position = from; position <= to; position++) {
      const room = sorted[position]?.room ?? 0;
      places[order[position] ?? 0] = edge + room / 2;
      edge += room;
    }
  }
  return places;
}
