/** On paper: everything unfolded, one procedure a page, addresses written out. */
export const printStyle = `
@page { margin: 16mm 14mm; }
@media print {
  html { font-size: 10pt; }
  th, td { padding: .25rem .35rem; } table { font-size: 8.5pt; } thead th { font-size: 7.5pt; }
  .beside { grid-template-columns: 15rem 1fr; gap: 1rem; }
  .skip, nav, .controls, .kept { display: none; }
  .matrix { min-width: 0; border-spacing: 1.5px; } .matrix tbody th { position: static; } .matrix .cell, .pin, .marks { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .journey, .figures { content-visibility: visible; }
  .state-body { grid-template-columns: 9cm 1fr; gap: .8rem; } .state-picture { break-inside: avoid; max-height: 23cm; overflow: hidden; }
  .prints { font-size: 7pt; }
  .masthead { background: none; color: var(--ink); border-bottom: 2pt solid var(--navy); padding: 0 0 .5rem; }
  .masthead dt { color: var(--quiet); }
  .wide { max-width: none; padding: 0; }
  .letter, svg, .tiles > div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .procedure, .method { break-before: page; margin-top: 0; }
  h2, h3, h4, h5, summary, caption, :is(h2, h3, h4, h5) + p { break-after: avoid; }
  tr:not(:has(li)), td li, .state-body:not(:has(.numbers > li:nth-child(7))), .strip li, .cards > li, .finding, figure, .tiles > div { break-inside: avoid; }
  td li:has(li) { break-inside: auto; } thead, thead tr { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: var(--ink); }
  .scroll { overflow: visible; } .scroll svg { min-width: 0; }
  a.worded::after { content: " (" attr(href) ")"; font-size: .85em; font-weight: 400; color: var(--quiet); }
  .strip img, .no-picture { height: 8rem; }
}
`;
