import type { LinkEvidence } from '../../../model/evidence.ts';
import type { StatementContact } from '../../../model/statement.ts';
import { quoteOf } from '../../reading/blocks.ts';
import { fold } from '../../reading/fold.ts';
import { quoteLine, type Line, type StatementPage } from './page.ts';
import { linesOf, type Section } from './sections.ts';

const mostContacts = 10;

const address = /[a-z0-9._+-]{1,64} ?(?:@|\[at\]|\(at\)|\[arobase\]|\(arobase\)) ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/;
const phone = /(?:\+33 ?|\b0)[1-9](?:[ .-]?\d\d){4}\b|\b3\d{3}\b(?! ?(?:%|criteres|pages))/;
const postcode = /\b\d{5} [a-z]/;
const person = /\b(?:referente?|correspondante?|delegue e?|charge e?|responsable) (?:a |de |de l'|pour l')?(?:l')?accessibilite/;
const formWords =
  /\b(?:formulaires?|message|nous contacter|contactez|contacter|contact|ecrire|ecrivez|signale[rz]|reclamation|feedback|report)\b/;
const formAddress = /contact|formulaire|message|signal|reclamation|feedback/;
/** The recourse is somebody else's: a link to it is no contact of the service. */
const ofOthers = /defenseurdesdroits|arcom\.fr/;

function linkKind(link: LinkEvidence): StatementContact['kind'] | undefined {
  if (link.kind === 'mailto') return 'email';
  if (link.kind === 'tel') return 'phone';
  if (link.kind !== 'page' || ofOthers.test(link.href)) return undefined;
  const path = fold(link.href.slice(0, 300)).replace(/^[a-z]{1,10}:\/\/[^/]{0,255}/, '');
  return formWords.test(fold(link.text.slice(0, 200))) || formAddress.test(path) ? 'form' : undefined;
}

function fromLink(page: StatementPage, link: LinkEvidence): readonly StatementContact[] {
  const kind = linkKind(link);
  if (kind === undefined) return [];
  const quote = quoteOf(link.text.trim() === '' ? link.href : link.text);
  return [{ kind, quote, checkpoint: page.checkpoint, selector: link.selector, href: link.href }];
}

const saidKinds: readonly (readonly [StatementContact['kind'], RegExp])[] = [
  ['email', address],
  ['phone', phone],
  ['post', postcode],
  ['person', person],
];

function fromLine(page: StatementPage, line: Line): readonly StatementContact[] {
  return saidKinds
    .filter(([, words]) => words.test(line.folded))
    .map(([kind, words]) => ({ kind, ...quoteLine(page, line, words.exec(line.folded)?.index) }));
}

/** Links that stand in one of these lines. */
export function linksIn(page: StatementPage, lines: readonly Line[]): readonly LinkEvidence[] {
  const ids = new Set(lines.map((line) => line.id));
  return page.links.filter((link) => link.block !== undefined && ids.has(link.block));
}

/**
 * Ways to reach the service about accessibility: under the heading for it; when there is none, anywhere but under the recourse, e-mail
 * addresses and links to a form only.
 */
export function contactsOf(page: StatementPage, sections: readonly Section[]): readonly StatementContact[] {
  const own = linesOf(sections, 'contact');
  const recourse = new Set(
    sections.filter(({ part }) => part === 'recourse').flatMap(({ heading, lines }) => [heading, ...lines]),
  );
  const lines = own.length > 0 ? own : page.lines.filter((line) => !recourse.has(line));
  const linked = linksIn(page, lines).flatMap((link) => fromLink(page, link));
  const taken = new Set(linked.map(({ kind }) => kind));
  const said = lines.flatMap((line) => fromLine(page, line)).filter(({ kind }) => !taken.has(kind));
  const all = [...linked, ...said];
  return (own.length > 0 ? all : all.filter(({ kind }) => kind === 'email' || kind === 'form')).slice(0, mostContacts);
}
