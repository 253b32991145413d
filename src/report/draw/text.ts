/**
 * Widths of letters in em, with the letters that have them: the advances of the chart font at its heavier weight,
 * rounded up to two hundredths. A test measures the font and fails where a letter has become wider.
 */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [0, '\u0300\u0301\u0302\u0303\u0306\u0309\u0323'],
  [0.02, '\u031b'],
  [0.2, ' \u00a0'],
  [0.26, '|'],
  [0.28, ',.:;ijl‘’·'],
  [0.3, 'I'],
  [0.32, '!f'],
  [0.34, '()-[]{}'],
  [0.36, '/\\°'],
  [0.38, 'rt'],
  [0.44, '*s'],
  [0.46, '?z'],
  [0.48, 'c–'],
  [0.5, '"J_vxy“”'],
  [0.52, '#$+0123456789<=>FLY^aeg~≥≤≈−×₫'],
  [0.54, 'EVZk'],
  [0.56, "ASTX`'hnou"],
  [0.58, 'Cbdpq\u0111'],
  [0.6, 'BKPR'],
  [0.64, '&DG'],
  [0.66, 'NU\u0110'],
  [0.68, 'HOQ'],
  [0.76, 'Mw'],
  [0.8, 'W—'],
  [0.88, '½%m@'],
];
const widthOf = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const widest = 1;

/** Widths in em of words that were asked for: lines are broken by trying the same words again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/**
 * How wide a line of text will be at most: charts are laid out without a font at hand, so that they can be in a browser.
 *
 * Letters it does not know count as one em.
 *
 * @unit that of the size
 */
export function textWidth(text: string, size: number): number {
  const before = known.get(text);
  if (before !== undefined) return size * before;
  if (known.size >= mostKnown) known.clear();
  let width = 0;
  for (const letter of text.normalize('NFD')) width += widthOf.get(letter) ?? widest;
  known.set(text, width);
  return size * width;
}

/** The greatest width among texts; 0 where there are none. */
export function widestOf(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** The room a text may take. */
export interface TextRoom {
  /** Width of a line, in pixels. */
  readonly width: number;
  /** Font size, in pixels. */
  readonly size: number;
  /** Lines as equally long as the words allow, broken between clauses where that is nearly as good. */
  readonly balanced?: boolean;
}

// A figure keeps its sign, a dash the word before it, and a number the short word that leads to it ("in 2020"), but not
// the second syllable of a name: its first would stand alone.
const breakable = / +(?!%|[-–] )(?!(?<=(?:^| )\p{L}{1,4} +)(?<!(?:^|“)\p{L}+ \p{L}*[^\p{ASCII}]\p{L}* +)\d)/u;

/**
 * A text broken into lines no wider than allowed. A word that is too long by itself is broken too: at a no-break space,
 * after a hyphen or slash, or between letters.
 *
 * @unit pixels
 */
export function wrapped(text: string, { width, size, balanced = false }: TextRoom): string[] {
  const room = { width, size };
  const words = text
    .trim()
    .split(breakable)
    .flatMap((word) => shortened(word, room));
  const lines = greedyLines(words, room);
  return balanced && lines.length > 1 ? evenLines(words, lines.length, room) : lines;
}

/**
 * A text broken into lines, no more than so many: the last of them ends in an ellipsis where words had to go, within a
 * word only where that is longer than half of the line.
 *
 * @unit pixels
 */
export function clipped(text: string, room: TextRoom, most: number): string[] {
  const lines = wrapped(text, room);
  if (lines.length <= most) return lines;
  const kept = wrapped(text, { ...room, balanced: false }).slice(0, most);
  const last = kept.pop() ?? '';
  const letters = [...last];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, room.size) > room.width) letters.pop();
  const fitting = letters.join('');
  const end = fitting === last || last[fitting.length] === ' ' ? -1 : fitting.lastIndexOf(' ');
  return [
    ...kept,
    `${(end > fitting.length / 2 ? fitting.slice(0, end) : fitting).replace(/[\s,;:–-]+$/u, '')}…`,
  ];
}

type LineRoom = Pick<TextRoom, 'width' | 'size'>;

/** A word in pieces that fit the line. */
function shortened(word: string, room: LineRoom): string[] {
  if (textWidth(word, room.size) <= room.width) return [word];
  const spaced = word.split(/ |\u00a0/u).filter((piece) => piece !== '');
  // Years that belong together ("2016–2020") are parted only where they do not fit by themselves.
  const pieces = spaced.length > 1 ? spaced : word.split(/(?<=[-/–])/u);
  if (pieces.length > 1)
    return greedyLines(
      pieces.flatMap((piece) => shortened(piece, room)),
      room,
      spaced.length > 1 ? ' ' : '',
    );
  const letters = [...word];
  const fitting = letters.findIndex(
    (_, position) => textWidth(letters.slice(0, position + 1).join(''), room.size) > room.width,
  );
  const most = Math.max(1, fitting);
  const rest = letters.slice(most).join('');
  return rest === '' ? [word] : [letters.slice(0, most).join(''), ...shortened(rest, room)];
}

/** Words set in lines, each as full as it can be; pieces of one word have nothing between them. */
function greedyLines(words: readonly string[], { width, size }: LineRoom, between = ' '): string[] {
  const space = textWidth(between, size);
  const lines: string[] = [];
  let taken = 0;
  for (const word of words) {
    const length = textWidth(word, size);
    const longer = taken + space + length;
    if (lines.length > 0 && longer <= width) {
      lines[lines.length - 1] = `${lines.at(-1)}${between}${word}`;
      taken = longer;
    } else {
      lines.push(word);
      taken = length;
    }
  }
  return lines;
}

/**
 * What a break is worth where a clause ends, and where a smaller part does, as a share of a line left empty squared:
 * a line may be about 60 % (45 %) emptier than its neighbours for it. Bracketed words torn apart cost a third of a line.
 */
const [clauseWorth, partWorth, tornCost] = [0.35, 0.2, 0.1];

/** The cheapest way to set the first words, and where each of its lines starts. */
interface Setting {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** Words in a given number of lines, as evenly filled as clauses allow: the cheapest breaks, by dynamic programming. */
function evenLines(words: readonly string[], count: number, { width, size }: LineRoom): string[] {
  const lengths = words.map((word) => textWidth(word, size));
  const space = textWidth(' ', size);
  const whole = lengths.reduce((sum, length) => sum + length + space, -space);
  const aim = (whole + (count - 1) * space) / count;
  /** For each word all lines that start with it and are not too wide, with their costs. */
  const linesFrom = words.map((_, start) => {
    const lines: { end: number; cost: number }[] = [];
    let length = -space;
    for (let end = start + 1; end <= words.length; end++) {
      length += space + (lengths[end - 1] ?? 0);
      if (length > width && end > start + 1) break;
      lines.push({ end, cost: costOf(words, { start, end, slack: (aim - length) / aim }) });
    }
    return lines;
  });
  let settings = new Map<number, Setting>([[0, { cost: 0, starts: [] }]]);
  for (let line = 0; line < count; line++) {
    const next = new Map<number, Setting>();
    for (const [start, before] of settings) {
      for (const { end, cost } of linesFrom[start] ?? []) {
        const whole = before.cost + cost;
        const cheapest = next.get(end)?.cost ?? Number.POSITIVE_INFINITY;
        if (whole < cheapest - 1e-9) next.set(end, { cost: whole, starts: [...before.starts, start] });
      }
    }
    settings = next;
  }
  const starts = settings.get(words.length)?.starts ?? [0];
  return starts.map((start, position) => words.slice(start, starts[position + 1]).join(' '));
}

/** What a line costs: how uneven it is, and how welcome the break after it. The last line may be shorter. */
function costOf(
  words: readonly string[],
  { start, end, slack }: { readonly start: number; readonly end: number; readonly slack: number },
): number {
  const uneven = slack * slack;
  const [last = '', after] = [words[end - 1], words[end]];
  if (after === undefined) return slack > 0 ? uneven / 2 : uneven;
  const line = words.slice(start, end).join(' ');
  const torn = line.lastIndexOf('(') > line.lastIndexOf(')') ? tornCost : 0;
  const worth = /[;:.]$/u.test(last)
    ? clauseWorth
    : /,$/u.test(last) || after.startsWith('(')
      ? partWorth
      : 0;
  return uneven + torn - worth;
}
