import { trusted } from '../web/html.ts';

/** Style sheet of the second procedure: the look of 2014, readable but with greys that are too light (planted). */
export const style = trusted(`<style>
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #333; background: #eef1f2; overflow-wrap: break-word; }
.page { max-width: 980px; margin: 0 auto; background: #fff; box-shadow: 0 0 8px rgba(0,0,0,.15); }
.essai { background: #fff6d6; font-size: 13px; padding: 4px 20px; margin: 0; }
header { background: linear-gradient(#0b7d84, #086268); color: #fff; padding: 18px 20px; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; justify-content: space-between; }
header a { color: #fff; }
.logo { font-size: 20px; font-weight: bold; text-decoration: none; display: flex; gap: 12px; align-items: center; }
.logo span { background: #fff; color: #086268; border-radius: 50%; width: 44px; height: 44px; display: grid; place-items: center; font-size: 15px; }
.menu { background: #e3ecec; padding: 0 20px; border-bottom: 1px solid #c5d6d6; }
.menu a { display: inline-block; padding: 9px 14px 9px 0; color: #064c51; text-decoration: none; font-weight: bold; font-size: 14px; }
main { padding: 20px; }
h1 { font-size: 26px; color: #086268; margin: 4px 0 14px; font-weight: normal; }
h2 { font-size: 19px; color: #086268; border-bottom: 1px solid #d5e0e0; padding-bottom: 4px; margin: 26px 0 10px; font-weight: normal; }
a { color: #075b61; }
.fil { font-size: 13px; margin: 0 0 10px; }
.etapes { display: flex; flex-wrap: wrap; gap: 4px; padding: 0; margin: 0 0 18px; list-style: none; }
.etapes div { flex: 1 1 120px; background: #dfe9e9; color: #064c51; padding: 7px 12px; font-size: 14px; }
.champ { margin: 0 0 14px; display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; }
.champ > label, .champ > .question { flex: 0 0 230px; font-weight: bold; }
.champ input[type=text], .champ input[type=email], .champ select { flex: 1 1 220px; max-width: 360px; font: inherit; padding: 6px 8px; border: 1px solid #8a9a9a; border-radius: 4px; background: #fff; }
.note { color: #a9b1b1; font-size: 13px; margin: 0 0 6px; flex-basis: 100%; }
.message-erreur { color: #b00020; font-weight: bold; font-size: 14px; margin: 0; flex-basis: 100%; }
.bouton { font: inherit; font-weight: bold; color: #fff; background: #b8470e; border: 0; border-radius: 4px; padding: 9px 20px; text-decoration: none; display: inline-block; cursor: pointer; }
.fc { background: #034ea2; }
.cadre { border: 1px solid #c5d6d6; background: #f5f9f9; border-radius: 6px; padding: 12px 16px; margin: 16px 0; }
.cadre h2 { margin-top: 0; border: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; border-bottom: 1px solid #d5e0e0; padding: 7px 6px; vertical-align: top; }
th { width: 40%; font-weight: bold; }
footer { background: #37474a; color: #fff; padding: 14px 20px; font-size: 13px; }
footer a { color: #fff; margin-right: 16px; }
:focus-visible { outline: 2px solid #b8470e; outline-offset: 2px; }
</style>`);
