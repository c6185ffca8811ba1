import { childrenOf, first, isElement, textOf, type Element, type Node } from './tree.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const site = 'https://www.service-public.fr/particuliers/vosdroits/';

/** Titles that only the editors of the site read begin with two stars. */
const isForEditors = (node: Element): boolean => textOf(first(node, 'Titre') ?? node).trim().startsWith('**');

/** Parts that the site does not print in the text of a page. */
const silent = new Set(['Condition', 'Source', 'LienID', 'PivotLocal', 'Illustration', 'Complement', 'Colonne', 'NoticeLiee', 'SurTitre']);

const inline: Readonly<Record<string, string>> = { MiseEnEvidence: 'strong', Expression: 'em', Exposant: 'sup', Valeur: 'strong' };

const link = (address: string | undefined, words: string): string => (address === undefined ? words : `<a href="${escape(address)}">${words}</a>`);

const all = (nodes: readonly Node[], level: number): string => nodes.map((node) => render(node, level)).join('');

const without = (node: Element, ...names: readonly string[]): readonly Node[] =>
  childrenOf(node).filter((child) => !isElement(child) || !names.includes(child.name));

/** A title is made of paragraphs: their words alone go in the heading. */
const titleWords = (node: Element): string => {
  const title = first(node, 'Titre');
  return title === undefined || isForEditors(node) ? '' : escape(textOf(title).trim());
};

function section(node: Element, level: number): string {
  const words = titleWords(node);
  const heading = words === '' ? '' : `<h${level}>${words}</h${level}>`;
  return `<section>${heading}${all(without(node, 'Titre'), words === '' ? level : Math.min(level + 1, 6))}</section>`;
}

const named = (node: Element, element: string, level: number): string => {
  const words = titleWords(node);
  return `<${element}>${words === '' ? '' : `<p><strong>${words}</strong></p>`}${all(without(node, 'Titre'), level)}</${element}>`;
};

/** Where to go: the local office is found through a directory, the others have a page of their own. */
function contact(node: Element, level: number): string {
  const page = first(node, 'RessourceWeb')?.attributes?.['URL'];
  const words = titleWords(node);
  const body = all(without(node, 'Titre', 'RessourceWeb'), Math.min(level + 1, 6));
  return `<section><h${level}>Où s’adresser ?</h${level}><p>${link(page, words)}</p>${body}</section>`;
}

function online(node: Element, level: number): string {
  const { URL: address, type = '', numerocerfa } = node.attributes ?? {};
  const cerfa = numerocerfa === undefined ? '' : ` (cerfa n° ${escape(numerocerfa)})`;
  const body = all(without(node, 'Titre', 'ServiceEnLigneAnnexe'), Math.min(level + 1, 6));
  return `<section><h${level}>${escape(type)}</h${level}><p>${link(address, titleWords(node))}${cerfa}</p>${body}</section>`;
}

function table(node: Element, level: number): string {
  const caption = titleWords(node);
  const rows = childrenOf(node).filter(isElement).filter((child) => child.name === 'Rangée');
  const cells = (row: Element, tag: string): string =>
    childrenOf(row)
      .filter(isElement)
      .map((cell) => `<${tag}>${tag === 'th' ? escape(textOf(cell).trim()) : all(childrenOf(cell), level)}</${tag}>`)
      .join('');
  const lines = rows.map((row) => `<tr>${cells(row, row.attributes?.['type'] === 'header' ? 'th' : 'td')}</tr>`).join('');
  return `<table>${caption === '' ? '' : `<caption>${caption}</caption>`}${lines}</table>`;
}

/** The HTML of a part of a page, its headings from `level` down. */
export function render(node: Node, level: number): string {
  if (!isElement(node)) return escape(node.text);
  const { name, attributes } = node;
  const children = childrenOf(node);
  const tag = inline[name];
  if (tag !== undefined) return `<${tag}>${all(children, level)}</${tag}>`;
  if (silent.has(name)) return '';
  switch (name) {
    case 'Paragraphe':
      return `<p>${all(children, level)}</p>`;
    case 'Liste':
      return attributes?.['type'] === 'numero' ? `<ol>${all(children, level)}</ol>` : `<ul>${all(children, level)}</ul>`;
    case 'Item':
      return `<li>${all(children, level)}</li>`;
    case 'LienInterne':
      return link(`${site}${attributes?.['LienPublication'] ?? ''}`, all(children, level));
    case 'LienExterne':
      return link(attributes?.['URL'], all(children, level));
    case 'Chapitre':
    case 'SousChapitre':
    case 'Cas':
    case 'Situation':
      return section(node, level);
    case 'Attention':
    case 'ASavoir':
    case 'ANoter':
    case 'Avertissement':
      return named(node, 'div', level);
    case 'OuSAdresser':
      return contact(node, level);
    case 'ServiceEnLigne':
      return online(node, level);
    case 'Tableau':
      return table(node, level);
    default:
      return all(children, level);
  }
}
