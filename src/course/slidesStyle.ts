import { codeFace, codeFont } from '../notebook/page/codeFont.js';
import { formulaStyle } from '../notebook/page/formulaHtml.js';

/** The style of slides: text that is read from the last row, tables and pictures that fit. It names fonts of the system. */
export const slidesStyle = `
${codeFace}
:root { --ink: #1d2a33; --faint: #5b6b76; --line: #d7dde2; --ground: #f5f7f8; --accent: #0b6e75; }
body { background: #fff; color: var(--ink); }
.reveal { font: 26px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
.reveal .slides { text-align: left; }
.reveal .slides section { height: 100%; overflow: hidden auto; box-sizing: border-box; }
.reveal.measured .slides, .reveal.measured .slides section { display: block; position: static; width: 1280px; height: auto; margin: 0; }
.reveal h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 0.7em; color: var(--accent); }
.reveal h2 { font-size: 1.4em; line-height: 1.2; margin: 0 0 0.6em; color: var(--accent); }
.reveal h2.again { font-size: 1em; color: var(--faint); }
.reveal h3 { font-size: 1.15em; line-height: 1.25; margin: 0 0 0.6em; }
.reveal p, .reveal ul, .reveal ol { margin: 0 0 0.7em; }
.reveal ul, .reveal ol { padding-left: 1.2em; }
.reveal a { color: var(--accent); }
.reveal code { font-family: ${codeFont}; font-size: 0.85em; }
.reveal pre { font-family: ${codeFont}; font-size: 0.6em; line-height: 1.4; margin: 0 0 0.8em; padding: 0.6em 0.8em; background: var(--ground); white-space: pre-wrap; }
.reveal pre code { font-size: 1em; }
.reveal .output > p, .reveal .line { font-size: 0.75em; }
.reveal p.line { margin: 0; }
.reveal img { width: 100%; height: auto; max-height: 500px; object-fit: contain; display: block; margin: 0 auto; }
.reveal img.tall, .reveal section > img:only-child { max-height: 680px; }
.reveal .beside { display: flex; align-items: center; gap: 1.5em; }
.reveal .beside > * { flex: 1 1 0; min-width: 0; }
.reveal .beside > div { flex: 0 0 30%; font-size: 0.9em; }
.reveal :is(.output, table) + :is(p, ul, ol), .reveal table + table { margin-top: 0.7em; }
.reveal .beside:has(> img.tall) { flex-direction: row-reverse; }
.reveal .beside > img.tall + div { flex-basis: 36%; }
.reveal .beside > div > pre { font-size: 0.55em; }
.reveal .tight { font-size: 0.85em; }
.reveal .tight img:not(.tall) { max-height: 440px; }
.reveal table { border-collapse: collapse; font-size: 0.65em; font-variant-numeric: tabular-nums; }
.reveal th, .reveal td { padding: 0.25em 0.6em; border-bottom: 1px solid var(--line); vertical-align: top; }
.reveal td.long { min-width: 13em; }
.reveal td.phrase { min-width: 7em; }
.reveal table:not(:has(th:nth-child(8))) td:not([class]) { white-space: nowrap; }
.reveal table.wide td { min-width: 0 !important; white-space: normal !important; }
.reveal caption { text-align: left; color: var(--faint); }
${formulaStyle.trim()}
.reveal .controls { bottom: 4px; right: 12px; font-size: clamp(5px, 0.7vmin, 9px); }
.reveal .controls button { padding: 0 !important; bottom: 0 !important; }
.reveal .controls .navigate-left { right: 15em !important; }
.reveal .controls .navigate-up { right: 10em !important; }
.reveal .controls .navigate-down { right: 5em !important; }
.reveal .controls .navigate-right { right: 0 !important; }
.reveal .slide-number { right: auto; left: 8px; bottom: 1px; background: none; color: var(--faint); }
@media print { @page { size: A4 landscape; margin: 0; } }
`;
