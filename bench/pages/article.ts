function section(rank: number): string {
  return `<section><h2>Article ${rank}</h2>
    <p>Vous pouvez demander cette aide si vous <strong>payez un loyer</strong> et si vos ressources ne dépassent pas un <a href="/plafond-${rank}">plafond</a> fixé chaque année.</p>
    <ul><li>un justificatif de domicile de moins de trois mois&nbsp;;</li><li>votre dernier <em>avis d’imposition</em>&nbsp;;</li><li>un relevé d’identité bancaire.</li></ul>
    <table><caption>Montants ${rank}</caption><tr><th scope="col">Zone</th><th scope="col">Montant</th></tr><tr><td>1</td><td>319 €</td></tr><tr><td>2</td><td>278 €</td></tr></table>
    <details><summary>En savoir plus</summary><p>Les montants sont révisés au 1<sup>er</sup> octobre.</p></details></section>`;
}

/** A long page of information of about so many elements. */
export function articlePage(elements: number): string {
  const sections = Array.from({ length: Math.round(elements / 24) }, (_, rank) => section(rank + 1));
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Aides au logement</title>
    <style>body{font:16px/1.5 sans-serif;margin:1rem;color:#161616;max-width:60rem} td,th{border:1px solid #666;padding:.25rem}</style></head>
    <body><header><a href="/">Accueil</a></header><main><h1>Aides au logement</h1>${sections.join('\n')}</main><footer><a href="/contact">Contact</a></footer></body></html>`;
}
