/** The style of the explorer: one column on a phone, the panel beside its results on a desk, a page without it in print. */
export const explorerStyle = `
:root { color-scheme: light; --ink: #1f2933; --faint: #5a6672; --line: #d5dbe1; --paper: #fff; --ground: #f4f6f8; --accent: #0b5c8a; --goal: #b04c00; }
* { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.5 'Source Sans 3', system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 88rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
h1 { font-size: clamp(1.35rem, 1rem + 1.6vw, 2rem); line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.25rem; }
.finding { font-size: clamp(1.1rem, 1rem + 0.6vw, 1.35rem); line-height: 1.35; max-width: 60rem; margin: 0; padding-left: 0.9rem; border-left: 4px solid var(--goal); text-wrap: pretty; }
.lead, .note { color: var(--faint); margin: 0 0 1rem; max-width: 60rem; }
.languages { float: right; display: flex; gap: 0.25rem; margin-left: 1rem; }
button, select, input[type='text'] { font: inherit; color: inherit; background: var(--paper); border: 1px solid #8794a0; border-radius: 4px; padding: 0.3rem 0.7rem; min-height: 2.1rem; }
button { cursor: pointer; }
button:hover:not([aria-disabled='true'], [aria-pressed='true']) { background: var(--ground); }
button[aria-disabled='true'] { color: #6b7680; border-color: var(--line); cursor: default; }
button[aria-pressed='true'] { background: var(--ink); color: #fff; border-color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.toolbar { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1rem; }
.told { flex-basis: 100%; margin: 0; color: var(--faint); }
.told:empty { margin-top: -0.5rem; }
.told input { display: block; width: 100%; max-width: 60rem; color: var(--ink); }
.columns { display: grid; grid-template-columns: minmax(17rem, 22rem) minmax(0, 1fr); gap: 2rem; align-items: start; }
.panel { background: var(--ground); border-radius: 8px; padding: 1rem; position: sticky; top: 0.5rem; max-height: calc(100vh - 1rem); overflow-y: auto; }
.chooser { margin-bottom: 0.6rem; }
.chooser label { display: block; font-size: 0.9rem; color: var(--faint); }
.chooser select { width: 100%; text-overflow: ellipsis; }
fieldset { border: 0; border-top: 1px solid var(--line); margin: 0.8rem 0 0; padding: 0.6rem 0 0; min-width: 0; }
legend { font-weight: 600; padding: 0; float: left; width: 100%; margin-bottom: 0.3rem; }
.slider { clear: both; display: grid; grid-template-columns: minmax(0, 1fr) 4.5rem; gap: 0 0.75rem; align-items: center; margin-bottom: 0.5rem; }
.slider small { text-align: right; color: var(--faint); }
.slider input[type='text'] { width: 4.5rem; text-align: right; font-variant-numeric: tabular-nums; }
.slider input[type='range'] { width: 100%; min-height: 1.6rem; accent-color: var(--accent); }
.slider.moved label { font-weight: 600; }
.summary { margin: 0 0 0.75rem; font-weight: 600; }
.impossible .summary { color: #a4260c; }
.impossible .chart, .impossible .scroll, .impossible .figures { opacity: 0.25; }
.glance { display: none; }
.aloud { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 0 0 1rem; }
.figures dt { color: var(--faint); font-size: 0.9rem; }
.figures dd { margin: 0; display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 0.1rem 0.6rem; }
.figures b { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures small { color: var(--faint); grid-column: 1 / -1; }
.verdict { white-space: nowrap; }
.verdict.met, .verdict.exceeded, .verdict.metAtStart { color: #1b6b3a; }
.verdict.missed { color: #a4260c; }
.verdict.notComputable { color: var(--faint); }
.verdict.met::before, .verdict.exceeded::before, .verdict.metAtStart::before { content: '✓ '; }
.verdict.missed::before { content: '✗ '; }
.headline { max-width: 54rem; padding: 0.75rem 0.75rem 0; }
.headline b, .headline small { display: block; }
.headline b { font-size: 1.15rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
.headline small { color: var(--faint); font-size: 0.85rem; line-height: 1.35; margin-top: 0.2rem; text-wrap: pretty; }
.scroll { overflow-x: auto; background: /* A shade where more is to be seen at a side, and the paper over it at the end. */
  linear-gradient(to right, var(--paper) 40%, #fff0) left / 2.5rem 100% no-repeat local,
  linear-gradient(to left, var(--paper) 40%, #fff0) right / 2.5rem 100% no-repeat local,
  linear-gradient(to right, #1f293338, #1f293300) left / 0.75rem 100% no-repeat scroll,
  linear-gradient(to left, #1f293338, #1f293300) right / 0.75rem 100% no-repeat scroll; }
.chart svg { display: block; width: 100%; height: auto; }
.chart svg[width='360'] { max-width: 28rem; margin: 0 auto; }
.live { max-width: 54rem; min-height: 18rem; }
figure { margin: 0 0 1.5rem; border: 1px solid var(--line); border-radius: 8px; padding: 0.25rem; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 33rem), 1fr)); gap: 1rem; }
.gallery figure { max-width: 54rem; }
table { border-collapse: collapse; font-size: 0.92rem; line-height: 1.35; font-variant-numeric: tabular-nums; margin: 1rem 0 0.5rem; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid #8794a0; }
tbody th { min-width: 12rem; }
tbody td { min-width: 6rem; }
tbody td.prose { min-width: 18rem; }
.number { text-align: right; }
thead th.group { text-align: center; text-wrap: balance; border-bottom-width: 1px; }
td.number { white-space: nowrap; }
th.number { min-width: 6rem; max-width: 12rem; overflow-wrap: anywhere; }
.found tbody th { min-width: 9rem; }
.found tbody td { min-width: 0; }
.found th.number { min-width: 5rem; max-width: 8rem; }
.found td:nth-child(2) { min-width: 7rem; }
.found td .verdict { white-space: nowrap; }
details { border-top: 1px solid var(--line); padding: 0.5rem 0; }
summary { cursor: pointer; font-weight: 600; }
#vg-tooltip-element { font: 0.85rem/1.35 'Source Sans 3', sans-serif; background: var(--paper); border: 1px solid #8794a0; border-radius: 4px; padding: 0.4rem 0.6rem; box-shadow: 0 2px 8px #0003; position: fixed; visibility: hidden; pointer-events: none; z-index: 1000; }
#vg-tooltip-element.visible { visibility: visible; }
#vg-tooltip-element table { margin: 0; }
#vg-tooltip-element td { border: 0; padding: 0.05rem 0.6rem 0.05rem 0; }
@media (min-width: 40rem) and (max-width: 62rem) {
  .panel, fieldset { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2rem; }
  fieldset, legend { grid-column: 1 / -1; }
}
@media (forced-colors: active) {
  button[aria-disabled='true'] { color: GrayText; border-color: GrayText; }
  button[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  figure, .chart { forced-color-adjust: none; color: var(--ink); background: var(--paper); }
}
@media (max-width: 62rem) {
  html { scroll-padding-bottom: 4rem; }
  .columns { display: block; }
  .panel { position: static; max-height: none; }
  .glance { display: block; position: sticky; bottom: 0; z-index: 1; margin: 0 0 1.5rem; padding: 0.5rem 1rem; background: var(--paper); border-top: 2px solid var(--ink); box-shadow: 0 -2px 8px #0003; }
}
@media (max-width: 34rem) {
  main { padding-left: 0.75rem; padding-right: 0.75rem; }
  figure { padding: 0.25rem 0; }
}
@media (max-width: 40rem) {
  .languages { float: none; justify-content: flex-end; margin: 0 0 0.75rem; }
  .scroll tr > th:first-child:not(.group, .number) { position: sticky; left: 0; z-index: 1; background: var(--paper); } /* What is scrolled to is of this. */
  .scroll > .note { position: sticky; left: 0; }
  .scroll tbody th { min-width: 7rem; max-width: 8rem; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { font-size: 10pt; }
  :focus-visible { outline: none; }
  main { max-width: none; padding: 0; }
  .panel, .toolbar, .languages, .lead, .glance, .aloud { display: none; }
  .columns { display: block; }
  .gallery { display: block; }
  figure, .live, tr { break-inside: avoid; }
  figure { border: 0; }
  .gallery figure { max-width: none; margin-bottom: 1rem; }
  .gallery .chart { max-width: 14.2cm; } /* The words over a picture are as wide as the page: two pictures are to stand on it. */
  h2, summary, caption { break-after: avoid; }
  .scroll { overflow: visible; background: none; }
  .headline { padding: 0; }
  .columns .scroll { break-inside: avoid; }
  table { font-size: 8pt; width: 100%; }
  tbody th { min-width: 8rem; }
  tbody td, tbody td.prose, th.number, .found td:nth-child(2) { min-width: 0; }
}
`;
