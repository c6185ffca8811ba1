/** Letters, tags, quotes, lists of facts. */
export const partsStyle = `
.letter { display: inline-block; min-width: 1.75rem; padding: .1rem .3rem; border-radius: 4px; font-weight: 700; text-align: center; color: #fff; }
.letter-large { min-width: 4rem; font-size: 2.5rem; line-height: 1.2; padding: .4rem .6rem; border-radius: 8px; }
.letter-a { background: #14683f; } .letter-b { background: #4b7420; } .letter-c { background: #8a6200; }
.letter-d { background: #b04a00; } .letter-e { background: #a3132b; }
.letter-none { background: #eceef2; color: var(--ink); }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 4px; border: 1px solid currentColor; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.tag-passed { color: #14683f; } .tag-partial { color: #7a5600; } .tag-failed { color: #a3132b; }
.tag-cantTell { color: #5b3b8c; } .tag-inapplicable, .tag-untested, .tag-measured { color: var(--quiet); }
.chip { display: inline-block; padding: 0 .4rem; border-radius: 4px; background: var(--pale); border: 1px solid var(--line); color: var(--quiet); font-size: .8rem; }
.chip-error { color: #a3132b; }
.quote { display: block; quotes: none; border-left: 3px solid var(--line); padding: .1rem 0 .1rem .75rem; font-size: .95rem; unicode-bidi: isolate; }
.quote::before, .quote::after { content: none; }
.figure { font-variant-numeric: tabular-nums; color: var(--quiet); }
dl { margin: 0 0 1rem; } dd { margin: 0; } dt { color: var(--quiet); font-size: .9rem; }
.facts > div { display: grid; grid-template-columns: minmax(8rem, 15rem) 1fr; gap: .25rem 1rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
.inline > div { display: inline-block; margin: 0 2rem .5rem 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.2rem, 1fr)); gap: .75rem; }
.tiles > div { background: var(--pale); border-radius: 6px; padding: .6rem .8rem; }
.tiles dd { font-weight: 600; }
.scroll { overflow-x: auto; position: relative; }
.scroll svg:not(.crop) { min-width: 46rem; }
`;
