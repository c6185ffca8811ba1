import { wordsOf } from '../../page/words.ts';

/** Titles that tools write and nobody changed. As `wordsOf` gives them. */
const untouched = new Set(
  [
    'document, untitled, untitled document, untitled page, sans titre, document sans titre, page sans titre, titre, title, page title, titre de la page',
    'mon titre, my title, page, web page, webpage, page web, new page, nouvelle page, html, index, default, react app, vite app, vite react',
    'vite vue, vite react ts, angular app, my app, next js app, create next app, undefined, null, nan, object object, test, todo, lorem ipsum',
    'localhost, iis windows server, apache2 ubuntu default page it works, welcome to nginx, titre de page, titre du document, document title, insert title here',
  ]
    .join(', ')
    .split(', '),
);

/** An address or the name of a file. */
const address = /^(?:https?:\/\/\S{1,500}|www\.\S{1,500}|[\w-]{1,100}\.(?:html?|php|aspx?|jsp|do|xhtml))$/i;

/** True for a title that cannot be that of any page. */
export function isPlaceholder(title: string): boolean {
  return untouched.has(wordsOf(title)) || address.test(title.trim());
}

/** Beginnings of the words that carry meaning (four letters or more): “récolte” and “récolter” begin alike. */
export function weightyWords(text: string): readonly string[] {
  return wordsOf(text)
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 6));
}

/** What stands between the marks that part the name of a page from that of its site: “Contact – Mairie | Ville”. */
export function partsOf(title: string): readonly string[] {
  return title
    .split(/\s[-–—|·•:»>]\s|\s?\|\s?/, 10)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
