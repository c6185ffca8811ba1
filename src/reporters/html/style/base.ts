/** Page, text, links, headings. */
export const baseStyle = `
:root { --ink: #1c1f2a; --quiet: #4a5061; --line: #d6d9e2; --pale: #f4f5f8; --navy: #1d3557; --link: #0b4f9e; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
.wide { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 .6rem; text-wrap: balance; }
h1 { font-size: 2rem; }
h2 { font-size: 1.6rem; color: var(--navy); }
h3 { font-size: 1.2rem; margin-top: 2.5rem; padding-bottom: .3rem; border-bottom: 2px solid var(--navy); color: var(--navy); }
h4 { font-size: 1rem; margin-top: 1.5rem; }
p { margin: 0 0 .6rem; max-width: 46rem; }
ul, ol { padding-left: 1.25rem; margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; border-radius: 2px; }
code { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: .85em; color: var(--quiet); overflow-wrap: anywhere; }
bdi, .quote { overflow-wrap: anywhere; }
svg:not(.crop) { display: block; width: 100%; height: auto; }
svg text { font-family: inherit; }
figure { margin: 0 0 1.5rem; }
figcaption, .note, .quiet, .place, .more { color: var(--quiet); font-size: .9rem; }
summary { cursor: pointer; color: var(--link); padding: .2rem 0; width: fit-content; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: .5rem; top: -4rem; background: #fff; padding: .6rem 1rem; z-index: 1; }
.skip:focus { top: .5rem; }
main:focus { outline: none; }
`;
