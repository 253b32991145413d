/**
 * Measures the labels of tests/fonts/chromiumWidths.json in Chromium, with the fonts that charts are drawn in, and
 * writes the widths it finds back into that table:
 *
 *     node tests/tools/chromiumWidths.mjs [path of a Chromium, or "chromium"]
 *
 * The tests hold our own widths against the table, so that they need no browser. Run this after a change of font or to
 * add labels (with a width of 0); each row is text, font size in pixels, weight, width in pixels.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {readonly [text: string, size: number, weight: 400 | 600, width: number]} MeasuredLabel */

const table = fileURLToPath(new URL('../render/fonts/chromiumWidths.json', import.meta.url));

/** @returns {readonly MeasuredLabel[]} labels with their widths in Chromium */
export function chromiumWidths() {
  return JSON.parse(readFileSync(table, 'utf8'));
}

const files = {
  400: '400Regular/SourceSans3_400Regular.ttf',
  600: '600SemiBold/SourceSans3_600SemiBold.ttf',
};

/** @param {readonly MeasuredLabel[]} labels */
function page(labels) {
  const faces = Object.entries(files).map(([weight, file]) => {
    const font = createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}`);
    const data = readFileSync(font).toString('base64');
    return `@font-face{font-family:Measured;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  const measure = `
    const labels = ${JSON.stringify(labels).replaceAll('<', '\\u003c')};
    await Promise.all([400, 600].map((weight) => document.fonts.load(weight + ' 10px Measured', 'ế')));
    const widths = labels.map(([text, size, weight]) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      element.setAttribute('style', 'white-space:pre;font:' + weight + ' ' + size + 'px Measured');
      element.textContent = text;
      document.querySelector('svg').append(element);
      return element.getComputedTextLength();
    });
    document.body.textContent = 'widths' + JSON.stringify(widths);`;
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}</style><body><svg></svg><script type="module">${measure}</script>`;
}

/** @param {string} chromium */
function measured(chromium) {
  const labels = chromiumWidths();
  const folder = mkdtempSync(join(tmpdir(), 'chromium-widths-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page(labels));
    const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update'];
    const options = ['--headless', '--no-sandbox', '--no-first-run', '--disable-sync', ...quiet];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const dom = execFileSync(
      chromium,
      [...options, profile, '--virtual-time-budget=10000', '--dump-dom', `file://${file}`],
      { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    /** @type {number[]} */
    const widths = JSON.parse(/widths(\[[\d.,]+\])/.exec(dom)?.[1] ?? '[]');
    if (widths.length !== labels.length) throw new Error('Chromium did not measure the labels.');
    return labels.map(([text, size, weight], position) => [text, size, weight, widths[position]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measured(process.argv[2] ?? 'chromium').map((row) => `  ${JSON.stringify(row)}`);
  writeFileSync(table, `[\n${rows.join(',\n')}\n]\n`);
}
