/**
 * Single slips in the numbers of a plan folder: a decimal point moved by one place or by three or six, or a lost sign.
 */

/** @typedef {{ file: string, line: number, start: number, before: string, after: string, slip: string }} Slip */

const moves = { x10: 1, '/10': -1, x1000: 3, '/1000': -3, x1000000: 6 };

/**
 * A number with its point moved, digit by digit, so that nothing is rounded.
 *
 * @param {string} written
 * @param {number} places
 */
export function movedPoint(written, places) {
  const [, sign = '', whole = '', decimals = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  const point = whole.length + places;
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${decimals}`;
  const at = Math.max(1, point);
  const padded = digits.padEnd(at, '0');
  const moved = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/\.?0*$/, (end) =>
    end.startsWith('.') ? '' : end,
  );
  const trimmed = moved.includes('.') ? moved.replace(/0+$/, '') : moved;
  return `${sign}${trimmed.replace(/^0+(?=\d)/, '')}`;
}

/** @param {string} written */
function withOtherSign(written) {
  return written.startsWith('-') ? written.slice(1) : `-${written.replace('+', '')}`;
}

/**
 * Every slip in the numbers of a file.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Slip[]}
 */
export function slipsOf(file, text) {
  const lines = text.split('\n');
  return lines.flatMap((content, position) => {
    const numbers = file.endsWith('.csv')
      ? numbersOfRow(lines[0] ?? '', content, position)
      : numbersOfYaml(content);
    return numbers.flatMap(({ before, start }) => {
      if (Number(before) === 0) return [];
      const at = { file, line: position + 1, start, before };
      return [
        ...Object.entries(moves).map(([slip, places]) => ({
          ...at,
          slip,
          after: movedPoint(before, places),
        })),
        { ...at, slip: 'sign', after: withOtherSign(before) },
      ];
    });
  });
}

/**
 * @param {string} heading
 * @param {string} row
 * @param {number} position
 */
function numbersOfRow(heading, row, position) {
  const column = heading.split(',').indexOf('value');
  const cells = row.split(',');
  const before = cells[column];
  if (position === 0 || before === undefined || !/^[+-]?\d+(\.\d+)?$/.test(before)) return [];
  return [{ before, start: cells.slice(0, column).join(',').length + 1 }];
}

/** @param {string} line */
function numbersOfYaml(line) {
  const own = line
    .replace(/(^|\s)#.*$/, '')
    .replace(/"(?![+-]?[\d.]+\s*(?:%|pp)?")[^"]*"/g, (text) => ' '.repeat(text.length))
    .replace(/\b(?:clause|date|published): .*/, '');
  if (!/^\s*(?:- )?[\w{"-][^:]*:/.test(own) || /^\s*(?:vi|en): /.test(own)) return [];
  const numbers = own.matchAll(/(?<=[:[,]\s*"?)[+-]?\d+(?:\.\d+)?(?=(?:\s*(?:%|pp))?"?\s*(?:[,\]}]|$))/g);
  return [...numbers].map(({ 0: before, index: start }) => ({ before, start }));
}

/**
 * A text with one slip in it.
 *
 * @param {string} text
 * @param {Slip} slip
 */
export function withSlip(text, { line, start, before, after }) {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  lines[line - 1] = `${own.slice(0, start)}${after}${own.slice(start + before.length)}`;
  return lines.join('\n');
}
