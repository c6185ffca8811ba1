/** Pictures with what was found drawn on them: three kinds of marks told by colour, line and shape at once. */
export const statesStyle = `
.marked { position: relative; display: block; }
.marked > img, .marked > svg { display: block; width: 100%; height: auto; }
.marked > .marks { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.marks .box { fill: none; stroke-width: 3; vector-effect: non-scaling-stroke; }
.marks .halo { fill: transparent; stroke: #fff; stroke-width: 6; vector-effect: non-scaling-stroke; }
.marks text { fill: #fff; font-weight: 700; }
.marks .badge { stroke: #fff; stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.mark-grave .box, .box.mark-grave { stroke: #a3132b; } .mark-grave .badge { fill: #a3132b; }
.mark-medium .box, .box.mark-medium { stroke: #1d3557; stroke-dasharray: 9 5; } .mark-medium .badge { fill: #1d3557; }
.mark-light .box, .box.mark-light { stroke: #7a4d00; stroke-dasharray: 2 4; } .mark-light .badge { fill: #7a4d00; }
.mark:hover .box, .mark:focus .box { stroke-width: 6; }
.mark:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
.crop { display: block; max-width: 100%; border: 1px solid #767c8d; border-radius: 3px; background: #fff; margin: .2rem 0; } .crop img { display: block; max-width: none; }
.strip .marked { max-height: 12rem; overflow: hidden; border: 1px solid var(--line); border-radius: 4px; background: #fff; }
.strip .marks .box { stroke-width: 1; fill: rgb(163 19 43 / .12); }
.pin { display: inline-block; min-width: 1.6rem; padding: 0 .35rem; border-radius: 4px; background: #4a5061; color: #fff; font-weight: 700; font-size: .85rem; text-align: center; text-decoration: none; line-height: 1.5; }
a.pin { color: #fff; }
.pin-grave { background: #a3132b; border-radius: 1rem; } .pin-medium { background: #1d3557; border: 1px dashed #fff; } .pin-light { background: #7a4d00; border: 1px dotted #fff; border-radius: 6px; }
.legend { font-size: .9rem; color: var(--quiet); max-width: none; } .legend .pin { margin-left: .8rem; }
.states { border-top: 1px solid var(--line); margin-bottom: 1.5rem; }
.state { border-bottom: 1px solid var(--line); }
.state > summary { padding: .45rem 0; width: auto; }
.state[open] > summary { font-weight: 600; }
.state-body { display: grid; grid-template-columns: minmax(0, 34rem) minmax(0, 1fr); gap: 1.5rem; padding: .6rem 0 1.5rem; align-items: start; }
.state-body > :only-child { grid-column: 1 / -1; }
.state-picture { border: 1px solid #767c8d; border-radius: 4px; padding: .6rem; background: var(--pale); }
.state-picture .marked { background: #fff; }
.list-title { font-weight: 600; margin: .4rem 0 .3rem; }
.numbers { list-style: none; padding: 0; font-size: .93rem; } .numbers li { margin-bottom: .25rem; }
.numbers a { text-decoration: none; color: var(--ink); } .numbers a:hover { text-decoration: underline; }
.recipe, .prints { font-size: .9rem; } .prints { list-style: none; padding: 0; }
.step-notes { border-left: 4px solid #7a4d00; padding: .4rem .8rem .4rem 1.6rem; background: #fff8e6; }
.journey { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.finding:target, .state-body:target { outline: 3px solid #8a6200; outline-offset: 4px; border-radius: 3px; }
@media screen and (max-width: 60rem) { .state-body { grid-template-columns: minmax(0, 1fr); } }
`;
