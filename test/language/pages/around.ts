/** What stands around the content of a page of the State: nothing of it is the text of the page. */
export function around(content: string): string {
  return `<!doctype html>
<html lang="fr" data-fr-scheme="light">
<head><title>TITRE D’ONGLET</title><style>.a::before { content: "STYLE" }</style><script>const a = "<p>SCRIPT</p>";</script></head>
<body>
<div class="fr-skiplinks" id="top"><a href="#content">EVITEMENT</a></div>
<div class="fr-consent-banner"><h2>COOKIES</h2><p>CONSENTEMENT aux traceurs.</p><button>TOUTACCEPTER</button></div>
<header role="banner" class="fr-header"><p class="fr-logo">MARIANNE</p><form role="search"><label>CHERCHER</label><input></form>
<nav><ul><li><a href="/">MENU</a></li></ul></nav></header>
<main id="content" role="main">
<nav class="fr-breadcrumb"><ol><li><a href="/">ARIANE</a></li></ol></nav>
${content}
<dialog><p>DIALOGUE</p></dialog><template><p>MODELE</p></template><noscript>SANSSCRIPT</noscript>
<svg><title>DESSIN</title><text>SVG</text></svg><p hidden>CACHE</p><p aria-hidden="true">DECORATION</p>
</main>
<footer role="contentinfo"><p>PIED de page.</p></footer>
</body></html>`;
}
