import { boxId, filters, rowClass } from '../filters.ts';
import { orders } from '../order.ts';

const shownOrder = orders
  .slice(1)
  .map(
    ({ id }) =>
      `.overview:has(#by-${id}:checked) .by-title { display: none; } .overview:has(#by-${id}:checked) .by-${id} { display: table; }`,
  )
  .join('\n');

/** A row goes when some box of a filter is ticked and its own is not. */
const keptRows = filters
  .flatMap(({ id, options }) =>
    options.map(
      (option) =>
        `.overview:has(.keep-${id}:checked):not(:has(#${boxId(id, option.id)}:checked)) .${rowClass(id, option.id)} { display: none; }`,
    ),
  )
  .join('\n');

/** The matrix of letters, its orders and its filters. */
export const overviewStyle = `
.overview { counter-reset: shown; }
.controls { border: 1px solid var(--line); border-radius: 6px; padding: .4rem .9rem; margin-bottom: 1rem; background: var(--pale); }
.controls summary { font-weight: 600; }
.controls fieldset { border: 0; padding: 0; margin: .4rem 0 .6rem; display: flex; flex-wrap: wrap; gap: .35rem .5rem; min-width: 0; }
.controls legend { padding: 0; font-size: .9rem; color: var(--quiet); float: left; width: 100%; margin-bottom: .25rem; }
.controls label { display: inline-flex; gap: .4rem; align-items: center; padding: .2rem .7rem; border: 1px solid #767c8d; border-radius: 1.2rem; background: #fff; font-size: .9rem; cursor: pointer; min-height: 1.9rem; }
.controls label:has(:checked) { border-color: var(--navy); background: var(--navy); color: #fff; font-weight: 600; }
.controls label:has(:focus-visible) { outline: 3px solid #0b4f9e; outline-offset: 2px; }
.controls input { margin: 0; accent-color: #fff; }
.matrix { border-collapse: separate; border-spacing: 3px; min-width: 62rem; margin-bottom: .5rem; }
.matrix caption { color: var(--quiet); font-weight: 400; font-size: .9rem; }
.matrix th, .matrix td { border: 0; vertical-align: middle; padding: .4rem .5rem; }
.matrix thead th { font-size: .8rem; padding: .4rem .2rem; vertical-align: bottom; text-align: center; color: var(--ink); border: 0; width: 5.4rem; overflow-wrap: normal; }
.matrix thead th:first-child { text-align: left; width: auto; }
.matrix thead th[aria-sort] { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .3em; }
.matrix thead th[aria-sort]::after { content: "\\00a0▾"; content: "\\00a0▾" / ""; }
.matrix tbody th { min-width: 14rem; position: sticky; left: 0; background: #fff; border-bottom: 1px solid var(--line); }
.matrix .outcome { min-width: 6.5rem; text-align: center; border-bottom: 1px solid var(--line); } .matrix .tag { white-space: normal; border: 0; padding: 0; font-weight: 400; color: var(--quiet); }
.matrix .tag-failed { color: #a3132b; font-weight: 700; }
.matrix .cell { text-align: center; color: #fff; font-weight: 700; font-size: 1.1rem; border-radius: 5px; white-space: nowrap; }
.matrix .cell.letter-none { color: var(--ink); font-weight: 400; }
.matrix small { font-weight: 400; font-size: .78rem; }
.matrix .row { counter-increment: shown; }
.kept { font-weight: 600; } .count::after { content: counter(shown); }
.figures { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.overview:has(#keep-e:checked) .row:not(.has-e) { display: none; }
${shownOrder}
${keptRows}
@media (max-width: 48rem) { .matrix tbody th { min-width: 9rem; max-width: 9.5rem; } }
`;
