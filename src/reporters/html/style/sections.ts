/** Masthead, contents, procedures, journeys, indicators. */
export const sectionsStyle = `
.masthead { background: var(--navy); color: #fff; padding: 1.6rem 0 .6rem; margin-bottom: 1.25rem; }
.masthead dt { color: #d3dcea; } .brand { font-weight: 700; letter-spacing: .08em; text-transform: uppercase; margin: 0; font-size: .85rem; }
.lead { font-size: 1.1rem; } .warning, .obstacle { border-left: 4px solid #a3132b; padding: .4rem .8rem; background: #fdf1f2; color: var(--ink); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; margin-bottom: 2rem; }
nav li { display: flex; gap: .4rem; align-items: baseline; }
nav a { display: inline-block; padding: .2rem 0; }
.procedure { border-top: 6px solid var(--navy); padding-top: 1.5rem; margin-top: 4rem; }
main > .wide > .procedure:first-child { border-top: 0; margin-top: 0; padding-top: 0; }
.procedure-head { display: flex; gap: 1.25rem; align-items: center; margin-bottom: 1rem; }
.procedure-head p { margin: 0; color: var(--quiet); }
.headline { font-size: 1.35rem; line-height: 1.35; font-weight: 700; max-width: 54rem; color: var(--navy); }
.story { font-size: 1.05rem; } .story li { margin-bottom: .2rem; }
.inside { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); margin: 1.2rem 0; padding: .5rem 0 .1rem; } .inside ul { margin-bottom: .4rem; gap: .2rem 1.2rem; font-size: .95rem; }
.beside { display: grid; grid-template-columns: minmax(16rem, 22rem) 1fr; gap: 2rem; align-items: start; }
.profile { max-width: 24rem; }
.strip { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .9rem; }
.strip a { display: block; } .strip p { font-size: .85rem; margin: .3rem 0 0; }
.no-picture { display: grid; place-items: center; height: 11rem; border: 1px dashed var(--quiet); border-radius: 4px; color: var(--quiet); font-size: .85rem; text-align: center; padding: .5rem; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: .75rem; }
.cards > li { border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 0 2rem; }
.cards p { margin: 0 0 .3rem; }
.sentences > li, .findings > li { margin-bottom: .8rem; }
.passages > li { margin-bottom: 1.4rem; } .passages blockquote { margin: 0 0 .4rem; white-space: pre-line; }
mark { background: #ffe9a8; color: var(--ink); border-bottom: 2px solid #8a6200; padding: 0 .1em; }
.advice { font-size: .95rem; margin-bottom: .3rem; } .chart { max-width: 38rem; }
.proofs { list-style: none; padding: 0; }
.findings p { margin-bottom: .2rem; }
.words { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
.words > li { background: var(--pale); border: 1px solid var(--line); border-radius: 4px; padding: 0 .5rem; }
.indicators { list-style: none; padding: 0; }
.indicator { border-bottom: 1px solid var(--line); padding: .6rem 0; }
.indicator p { margin-bottom: .2rem; }
.acronyms { margin-top: 4rem; font-size: .9rem; } .acronyms h2 { font-size: 1.1rem; } .acronyms .facts > div { padding: .15rem 0; }
.method, .provenance { border-top: 6px solid var(--navy); padding-top: 1.5rem; margin-top: 4rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0; color: var(--quiet); }
@media screen and (max-width: 48rem) {
  h1 { font-size: 1.6rem; } h2 { font-size: 1.35rem; } .beside { grid-template-columns: 1fr; gap: 1rem; }
  .wide { padding: 0 1rem; } .procedure-head { align-items: flex-start; } .letter-large { min-width: 3rem; font-size: 1.9rem; }
  .facts > div { grid-template-columns: 1fr; gap: 0; } .tiles { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); } .inline > div { display: block; margin-right: 0; }
}
`;
