import { formulaStyle } from '../notebook/page/formulaHtml.js';

/** The style of slides: text that is read from the last row, tables and pictures that fit. It names fonts of the system. */
export const slidesStyle = `
:root { --ink: #1d2a33; --faint: #5b6b76; --line: #d7dde2; --ground: #f5f7f8; --accent: #0b6e75; }
body { background: #fff; color: var(--ink); }
.reveal { font: 26px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
.reveal .slides { text-align: left; }
.reveal .slides section { height: 100%; overflow: hidden auto; box-sizing: border-box; }
.reveal.measured .slides, .reveal.measured .slides section { display: block; position: static; width: 1280px; height: auto; margin: 0; }
.reveal h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 0.7em; color: var(--accent); }
.reveal h2 { font-size: 1.4em; line-height: 1.2; margin: 0 0 0.6em; color: var(--accent); }
.reveal p, .reveal ul, .reveal ol { margin: 0 0 0.7em; }
.reveal ul, .reveal ol { padding-left: 1.2em; }
.reveal a { color: var(--accent); }
.reveal code { font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.85em; }
.reveal pre { font-size: 0.6em; line-height: 1.4; margin: 0 0 0.8em; padding: 0.6em 0.8em; background: var(--ground); white-space: pre-wrap; }
.reveal pre code { font-size: 1em; }
.reveal .output p, .reveal .line { font-size: 0.75em; }
.reveal p.line { margin: 0; }
.reveal img { width: 100%; height: auto; max-height: 500px; object-fit: contain; display: block; margin: 0 auto; }
.reveal section > img:only-child { max-height: 680px; }
.reveal table { border-collapse: collapse; font-size: 0.65em; font-variant-numeric: tabular-nums; }
.reveal th, .reveal td { padding: 0.25em 0.6em; border-bottom: 1px solid var(--line); vertical-align: top; }
.reveal caption { text-align: left; color: var(--faint); }
${formulaStyle.trim()}
.reveal .slide-number { right: auto; left: 8px; background: none; color: var(--faint); }
@media print { @page { size: A4 landscape; margin: 0; } }
`;
