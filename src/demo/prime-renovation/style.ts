import { trusted } from '../web/html.ts';

/** Style sheet of the third procedure: the look of 2006, 1100 px wide whatever the screen (planted). */
export const style = trusted(`<style type="text/css">
body { width: 1100px; margin: 0 auto; background: #c9ccd6; font: 12px/1.45 Verdana, Tahoma, sans-serif; color: #222; }
#page { width: 1100px; background: #fff; border: 1px solid #8a90a8; }
#haut { background: #2b3a73 url("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"); color: #fff; height: 74px; }
#haut td { color: #fff; padding: 0 18px; }
#haut b { font-size: 19px; letter-spacing: 1px; }
#menu { background: #e9a23b; height: 24px; padding: 3px 18px; color: #fff; font-weight: bold; }
#corps { padding: 16px 18px; }
h3 { font-size: 13px; color: #2b3a73; border-bottom: 2px solid #e9a23b; margin: 0 0 12px; padding-bottom: 3px; }
p { text-align: justify; margin: 0 0 10px; }
table.saisie { border: 1px solid #b8bdd0; background: #f0f1f6; width: 100%; }
table.saisie td { padding: 5px 10px; border-bottom: 1px solid #dde0ea; font-size: 12px; }
table.saisie td.lib { width: 320px; text-align: right; color: #555; }
input.zone, select.zone { width: 340px; font: 12px Verdana, sans-serif; border: 1px solid #8a90a8; }
.ko { border: 2px solid #d00 !important; background: #fdd; }
.barre { text-align: right; padding: 14px 0; }
.btn { font: bold 12px Verdana, sans-serif; color: #fff; background: #2b3a73; border: 2px outset #98a0c8; padding: 4px 18px; }
.mini { color: #b3b7c4; font-size: 10px; }
.mobile { display: none; }
@media (max-width: 600px) { .poste .barre { display: none; } .poste .mobile { display: block; font-size: 14px; width: 320px; color: #222; } }
#bas { background: #e4e6ee; color: #a4a9ba; font-size: 10px; padding: 6px 18px; }
</style>`);
