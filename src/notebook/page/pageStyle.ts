import { codeFace, codeFont } from './codeFont.js';
import { formulaStyle } from './formulaHtml.js';

/** Tables of so many rows go on overleaf in print; of fewer where they hold sentences, which make rows of several lines. */
const rowsThatPart = 'tbody > tr:nth-child(11), tbody > tr:nth-child(n + 7) > td.long';
/** What goes on overleaf in print. */
const partsThatPart = `${rowsThatPart}, br:nth-of-type(8), pre.long`;

/**
 * The style of a notebook page: one column that a phone can hold, wide tables that scroll by themselves, and a print in
 * which nothing is cut. It names the fonts of the system, so that the page loads none.
 *
 * Code and what it shows first stand in one `.cell`, which code of `.many` lines may leave at the end of a page. A paragraph
 * that follows an output speaks of it and may end a page too, unless it is a `.lead` with a colon. The question above keeps
 * its lines by orphans and widows: Chromium parts what follows a paragraph or a block of code of which `break-inside` or
 * `break-after` is to be avoided.
 */
export const pageStyle = `
${codeFace}
:root { color-scheme: light; --ink: #1d2a33; --faint: #5b6b76; --line: #d7dde2; --ground: #f5f7f8; --accent: #0b6e75; }
* { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 0.5em; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: 0; }
h1 + h2 { margin-top: -0.25em; color: var(--faint); font-weight: 500; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.1rem; }
p, ul, ol, blockquote { margin: 0 0 1em; }
blockquote { padding-left: 1em; border-left: 3px solid var(--line); color: var(--faint); }
a { color: var(--accent); }
code, pre { font-family: ${codeFont}; font-size: 0.85em; }
p code, li code, td code { background: var(--ground); padding: 0.1em 0.3em; border-radius: 3px; }
pre { margin: 0 0 1em; padding: 0.75em 1em; line-height: 1.5; overflow-x: auto; }
pre code { font-size: 1em; }
pre.code { background: var(--ground); border-left: 3px solid var(--line); color: #33434e; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.code b { color: #7a3e9d; font-weight: 400; }
pre.code .s { color: #1f6b3a; }
pre.code .n { color: #1a56a8; }
pre.code .c { color: #647480; }
.output { margin: 0 0 1.75em; overflow-x: auto; }
.cell:has(+ .output) > .output { margin-bottom: 1em; }
.output > :last-child { margin-bottom: 0; }
.output pre { padding: 0 0.25em; font-size: 0.72rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.stderr { color: #9a3412; }
${formulaStyle.trim()}
img { display: block; max-width: 100%; height: auto; margin: 0 0 1em; }
table { border-collapse: collapse; margin: 0 0 1em; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4em 0.75em; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 4em; }
td[align='left']:first-child[class] { min-width: 11em; }
td.long { min-width: 13em; }
td.phrase { min-width: 7em; }
table:has(th:nth-child(8)) { font-size: 0.75rem; }
table:has(th:nth-child(8)) :is(th, td) { padding: 0.35em 0.5em; }
table:has(th:nth-child(8)) :is(th, td:not([class])) { min-width: 3em; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.4em; color: var(--faint); }
nav { display: flex; flex-wrap: wrap; gap: 1em; justify-content: space-between; margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); }
nav a { flex: 1 1 15em; }
nav a[rel='next'] { text-align: right; }
nav span { display: block; color: var(--faint); font-size: 0.875rem; }
th:not([align]) { text-align: left; }
th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid var(--faint); }
@media screen and (min-width: 60rem) {
  td:not([class]) { white-space: nowrap; }
  table:has(td.long ~ td.long ~ td.long) :is(td.long, td.phrase):not(.passage) { min-width: 6em; }
  .output:has(:is(td.long, td.phrase)) { width: max-content; min-width: 100%; max-width: calc(50vw + 25rem); }
}
@media (max-width: 40rem) {
  body { font-size: 1rem; }
  main { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.2rem; }
  table { font-size: 0.8125rem; }
  th, td { padding: 0.35em 0.5em; }
  td.long { min-width: 11em; }
  td.passage { min-width: 25em; }
  th.phrase, table:has(th:nth-child(8)) th.phrase { min-width: 7em; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .output pre { overflow-x: visible; }
  caption { position: sticky; left: 0; max-width: calc(100vw - 2rem); }
  math[display='block'] { font-size: 0.9em; }
  .output > img { max-width: 40rem; mix-blend-mode: multiply; }
  .output { background: linear-gradient(to right, #fff 2rem, #fff0) local 0 0 / 4rem 100% no-repeat, linear-gradient(to left, #fff 2rem, #fff0) local 100% 0 / 4rem 100% no-repeat, linear-gradient(to right, #0002, #0000) 0 0 / 0.75rem 100% no-repeat, linear-gradient(to left, #0002, #0000) 100% 0 / 0.75rem 100% no-repeat; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { font-size: 10pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 17pt; }
  h2 { font-size: 13pt; }
  h3 { font-size: 11pt; }
  h2, h3, h4 { margin-top: 1.15em; padding-top: 0.25em; }
  p, ul, ol, blockquote, pre, img, table, .cell:has(+ .output) > .output { margin-bottom: 0.75em; }
  .output { margin-bottom: 1.1em; }
  h1, h2, h3, h4, caption, p:has(+ :is(pre.code, .cell, ul, ol, table, .formula)), .cell:has(${partsThatPart}) > pre { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  p:has(+ :is(pre.code, .cell)) { orphans: 20; widows: 20; }
  :is(.cell, .output) + p:not(.lead):has(+ .cell) { break-after: auto; orphans: 2; widows: 2; }
  pre:not(.long), tr, img, p:has(+ table):not(:has(br:nth-of-type(8))), .cell:not(:has(${partsThatPart}, > pre.many)), .cell:has(> pre.many):not(:has(${partsThatPart})) > .output, table:not(:has(${rowsThatPart})), ul:not(:has(> li:nth-child(7))) { break-inside: avoid; }
  pre, .output { overflow: visible; }
  pre { padding: 0.5em 0.75em; white-space: pre-wrap; overflow-wrap: anywhere; }
  table, table:has(th:nth-child(8)) { font-size: 8pt; width: 100%; }
  :is(th, td), table:has(th:nth-child(8)) :is(th, td) { padding: 0.25em 0.4em; min-width: 0; }
  table:not(:has(th:nth-child(8))) td:not([class]) { white-space: nowrap; }
  td.long { min-width: 6em; }
  td.phrase { min-width: 6em; }
  td[align='left']:first-child { min-width: 8em; }
  td.passage { min-width: 14em; }
  thead { display: table-header-group; }
  caption, thead { break-after: avoid; }
  .output > img { max-width: min(100%, 165mm); max-height: 220mm; object-fit: contain; object-position: left top; }
  a { color: inherit; }
  nav { display: none; }
}
`;
