import { render } from './body.ts';
import { childrenOf, first, isElement, readPage, textOf, type Element } from './tree.ts';

/** Parts of a page that speak of its subject, in the order of the site. References, abbreviations and glossary are not printed. */
const printed = new Set(['Introduction', 'Avertissement', 'ListeSituations', 'Texte', 'OuSAdresser', 'ServiceEnLigne']);

const style = 'body{font:1.1rem/1.6 sans-serif;max-width:45rem;margin:0 auto;padding:1rem}table{border-collapse:collapse}td,th{border:1px solid #444;padding:.3rem}';

function titleOf(page: Element): string {
  return textOf(first(page, 'dc:title') ?? page)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** A page of service-public.fr as semantic HTML. Text: © DILA, Licence Ouverte 2.0. */
export function pageHtml(id: string): string {
  const page = readPage(id);
  const title = titleOf(page);
  const parts = childrenOf(page).filter((node) => isElement(node) && printed.has(node.name));
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – service-public.fr</title><style>${style}</style></head>
<body>
<header role="banner"><p>service-public.fr</p></header>
<main><h1>${title}</h1>${parts.map((part) => render(part, 2)).join('\n')}</main>
<footer role="contentinfo"><p>Texte : Direction de l’information légale et administrative, Licence Ouverte 2.0</p></footer>
</body>
</html>
`;
}
