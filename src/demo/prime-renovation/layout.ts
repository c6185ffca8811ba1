import { html, trusted } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { authority, base, phone } from './authority.ts';
import { style } from './style.ts';

/** A third-party tool outside the site (planted; `.example` names nobody), and a request to the site twice a second without end (planted). */
const scripts = trusted(`<script async src="https://stats.mesure-audience.example/collect.js"></script>
<script>setInterval(function () { fetch('${base}/veille').catch(function () {}); }, 500);</script>`);

/**
 * A whole page. Planted: no `lang`, the same title everywhere, zoom forbidden, a layout table, a link without a name, nothing on
 * accessibility, no contact but a surcharged switchboard shown only once signed in.
 */
export function layout(main: Markup, signedIn = true): Markup {
  return html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no" />
        <title>SIRD</title>
        <link rel="icon" href="data:," />
        ${style}${scripts}
      </head>
      <body>
        <div id="page">
          <table id="haut" width="100%" cellspacing="0">
            <tr>
              <td><b>ONED</b><br />${authority}</td>
              <td align="right">
                ${signedIn && html`Standard ONED : ${phone.display}<br />(${phone.price})`}
                <a href="${base}/imprimer"><img src="${base}/imprimante.svg" width="16" height="16" /></a>
              </td>
            </tr>
          </table>
          <div id="menu">SIRD - Télédéclaration PRED</div>
          <div id="corps">${main}</div>
          <div id="bas">v2.14.3 - Optimisé pour une résolution de 1280 x 1024 - Site de démonstration, organisme fictif</div>
        </div>
      </body>
    </html>`;
}
