/** The look of the HTML report: system fonts, two colour schemes, A4 on paper. Contrast is at least 4.5:1 throughout. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #5c5c5c; --line: #c8c8c8; --head: #f2f2f2; --error: #a4262c; --warning: #7a5200; --info: #0b5394; --fine: #0b6a0b; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --paper: #1b1b1b; --faint: #b4b4b4; --line: #4a4a4a; --head: #2a2a2a; --error: #ff9a9e; --warning: #ffd27f; --info: #9cc7ff; --fine: #8fd98f; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem; font: 15px/1.45 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); }
main { overflow-x: auto; }
main, footer { max-width: 62rem; margin: 0 auto; }
h1 { font-size: 1.6rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
h5 { font-size: 0.95rem; margin: 1rem 0 0.25rem; }
code, cite { font-weight: normal; font-style: normal; color: var(--faint); font-size: 0.85em; }
.body { margin: 0; font-size: 1.15rem; font-weight: 600; }
.why { margin: 0 0 0.5rem; color: var(--faint); }
.verdict { font-size: 1.15rem; font-weight: 600; margin: 0; }
.overall { margin: 0.25rem 0 0; font-size: 1.05rem; }
.error { color: var(--error); fill: var(--error); }
.warning { color: var(--warning); fill: var(--warning); }
.info { color: var(--info); fill: var(--info); }
.fine { color: var(--fine); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
table.found th:first-child { width: 18%; }
table.found th:nth-child(2) { width: 28%; }
table.todo th:first-child { width: 28%; }
table.plan th:first-child { width: 44%; }
table.plan .indicator th { font-weight: normal; }
table.plan .figure, table.plan .value { text-align: right; }
table.plan .figure { white-space: nowrap; }
table.plan .value { max-width: 16rem; }
th span { display: block; }
td ul { margin: 0; padding-left: 1.1rem; }
small { color: var(--faint); }
.tree { overflow-x: auto; }
.tree svg { max-width: 100%; height: auto; font: 13px system-ui, "Segoe UI", Roboto, sans-serif; fill: var(--ink); }
.tree .code { font-weight: 600; }
footer { color: var(--faint); margin-top: 2rem; }
@page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print { main { overflow: visible; } body { padding: 0; font-size: 10pt; } tr, h2, h3, h4, h5, .plan tbody { break-inside: avoid; } h2, h3, h4, h5, .why, thead { break-after: avoid; } .tree { display: none; } thead { display: table-header-group; } }
`;
