/** Tables, and the cards they become on a narrow screen. */
export const tableStyle = `
table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-size: .85rem; vertical-align: bottom; border-bottom: 2px solid var(--line); }
tbody th { min-width: 9rem; }
thead th, td { overflow-wrap: break-word; }
tbody th .quiet, tbody th code { font-weight: 400; }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.letter-cell, th.letter-cell { text-align: center; }
td p:last-child { margin-bottom: 0; }
@media screen and (max-width: 48rem) {
  table:not(.matrix), table:not(.matrix) :is(tbody, tr, th, td, caption) { display: block; width: auto; min-width: 0; }
  table:not(.matrix) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(.matrix) tbody tr { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .75rem; padding: .3rem .7rem; }
  table:not(.matrix) tbody :is(th, td) { text-align: left; border: 0; padding: .25rem 0; min-width: 0; }
  table:not(.matrix) tbody td::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .8rem; }
  table:not(.matrix) :is(td.number, td.letter-cell) { display: flex; justify-content: space-between; gap: 1rem; align-items: center; }
}
`;
