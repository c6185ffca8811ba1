/** On paper: everything unfolded, one procedure a page, addresses written out. */
export const printStyle = `
@page { margin: 16mm 14mm; }
@media print {
  html { font-size: 10pt; }
  th, td { padding: .25rem .35rem; } table { font-size: 8.5pt; } thead th { font-size: 7.5pt; }
  .beside { grid-template-columns: 15rem 1fr; gap: 1rem; }
  .skip, nav { display: none; }
  .masthead { background: none; color: var(--ink); border-bottom: 2pt solid var(--navy); padding: 0 0 .5rem; }
  .masthead dt { color: var(--quiet); }
  .wide { max-width: none; padding: 0; }
  .letter, svg, .tiles > div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .procedure, .method { break-before: page; margin-top: 0; }
  h2, h3, h4, summary, caption { break-after: avoid; }
  tr, .strip li, .cards > li, .finding, figure, .tiles > div { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: var(--ink); }
  .scroll { overflow: visible; } .scroll svg { min-width: 0; }
  a.worded::after { content: " (" attr(href) ")"; font-size: .85em; color: var(--quiet); }
  .strip img, .no-picture { height: 8rem; }
}
`;
