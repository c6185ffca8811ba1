import { trusted } from '../web/html.ts';

/** Style sheet of the whole procedure: sober, one column, fluid down to 320 px, visible focus. */
export const style = trusted(`<style>
:root { --bleu: #000091; --rouge: #b3001b; --gris: #3a3a3a; --trait: #929292; --fond: #f6f6f6; }
* { box-sizing: border-box; }
body { margin: 0; color: #161616; background: #fff; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: break-word; }
.cadre { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--bleu); text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #0a76f6; outline-offset: 2px; }
.evitement { position: absolute; left: -9999px; }
.evitement:focus { position: static; display: inline-block; padding: .5rem 1rem; }
.bandeau { background: #e8edff; font-size: .875rem; }
.bandeau p { margin: 0; padding: .4rem 0; }
header { border-bottom: 1px solid #ddd; box-shadow: 0 2px 6px rgba(0,0,18,.1); }
header .cadre { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between; padding-top: 1rem; padding-bottom: 1rem; }
.marque { display: flex; gap: 1rem; align-items: center; }
.marque .devise { border-left: 6px solid var(--bleu); padding-left: .75rem; font-weight: 700; line-height: 1.2; max-width: 9rem; }
.marque .service { font-size: 1.15rem; font-weight: 700; color: #161616; text-decoration: none; }
.marque .service small { display: block; font-weight: 400; font-size: .875rem; color: var(--gris); }
header nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; font-size: .9rem; }
main { padding: 2rem 0 3rem; }
h1 { font-size: 2rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
p, li { max-width: 42rem; }
.chapeau { font-size: 1.2rem; }
.etape { display: block; font-size: .95rem; font-weight: 400; color: var(--gris); margin-bottom: .25rem; }
.barres { display: flex; gap: .35rem; margin: 0 0 .5rem; }
.barres span { flex: 1; height: .4rem; background: #ddd; }
.barres .faite { background: var(--bleu); }
.suivante { font-size: .875rem; color: var(--gris); margin: 0 0 2rem; }
.encart { background: var(--fond); border-left: 4px solid var(--bleu); padding: 1rem 1.25rem; margin: 1.5rem 0; }
.encart > :first-child { margin-top: 0; } .encart > :last-child { margin-bottom: 0; }
.reperes { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1rem; padding: 0; margin: 1.5rem 0; list-style: none; }
.reperes li { border: 1px solid #ddd; border-bottom: 4px solid var(--bleu); padding: 1rem; }
.reperes strong { display: block; font-size: 1.1rem; }
.depart { background: var(--fond); border-top: 4px solid var(--bleu); padding: 1.25rem; margin: 2rem 0; }
.depart h2 { margin-top: 0; } .depart .bouton { width: 100%; text-align: center; }
@media (min-width: 56rem) {
  .fiche { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: 3rem; }
  .fiche > * { grid-column: 1; } .fiche > .depart { grid-column: 2; grid-row: 1 / span 2; align-self: start; position: sticky; top: 1rem; margin-top: .5rem; }
}
.alerte { border: 2px solid var(--rouge); border-left-width: 8px; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
.alerte h2 { margin: 0 0 .5rem; color: var(--rouge); font-size: 1.15rem; }
.alerte a { color: var(--rouge); }
.reussite { border: 2px solid #18753c; border-left-width: 8px; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
.reussite > :last-child { margin-bottom: 0; } .reussite h1 { color: #18753c; margin-bottom: .5rem; }
.champ { margin: 0 0 1.5rem; max-width: 32rem; }
.champ label, legend { display: block; font-weight: 600; padding: 0; }
.champ .facultatif { font-weight: 400; color: var(--gris); }
.aide { color: var(--gris); font-size: .9rem; margin: .15rem 0 .4rem; }
.champ input:not([type=radio]) { width: 100%; font: inherit; padding: .6rem .75rem; background: #eee; border: 0; border-bottom: 2px solid var(--gris); border-radius: .25rem .25rem 0 0; }
.champ input.court { max-width: 12rem; }
.champ input[type=file] { background: none; border: 1px dashed var(--trait); border-radius: .25rem; }
fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
fieldset.groupe { border-top: 1px solid #ddd; padding-top: 1.25rem; }
fieldset.groupe > legend { font-size: 1.25rem; font-weight: 700; float: left; width: 100%; margin-bottom: 1rem; }
fieldset.groupe > legend + * { clear: both; }
.choix { display: flex; gap: .6rem; align-items: flex-start; margin: .5rem 0; }
.choix input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--bleu); flex: none; }
.champ .choix label { font-weight: 400; }
.refuse { border-left: 4px solid var(--rouge); padding-left: 1rem; }
.refuse input:not([type=radio]) { border-bottom-color: var(--rouge); }
.erreur { color: var(--rouge); font-weight: 600; margin: .25rem 0 .4rem; }
.recu { color: #18753c; font-weight: 600; margin: .25rem 0; }
.actions { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin: 2rem 0 1rem; }
.bouton { display: inline-block; font: inherit; font-weight: 600; color: #fff; background: var(--bleu); border: 1px solid var(--bleu); padding: .6rem 1.25rem; text-decoration: none; cursor: pointer; }
.bouton:hover { background: #1212c4; }
.bouton.second { color: var(--bleu); background: #fff; }
.bouton.second:hover { background: #eef; }
.recap { border-top: 1px solid #ddd; margin: 0; }
.recap div { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .6rem 0; border-bottom: 1px solid #ddd; }
.recap dt { flex: 1 1 12rem; font-weight: 600; } .recap dd { flex: 2 1 14rem; margin: 0; }
.partie { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; justify-content: space-between; margin-top: 2rem; }
.partie h2 { margin: 0 0 .5rem; }
.besoin { background: var(--fond); border-top: 1px solid #ddd; padding: 1.75rem 0; }
.besoin h2 { margin-top: 0; }
.besoin .colonnes { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 2rem; }
.besoin h3 { margin: .5rem 0 .25rem; font-size: 1rem; } .besoin p { margin: 0 0 .5rem; font-size: .95rem; }
.tel { font-weight: 700; white-space: nowrap; }
footer { border-top: 2px solid var(--bleu); padding: 1.25rem 0 2rem; font-size: .875rem; }
footer ul { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; margin: 0; padding: 0; }
@media print { .besoin, header nav, .actions { display: none; } }
</style>`);
