import type { StatementRecourse } from '../../../model/statement.ts';
import { fold } from '../../reading/fold.ts';
import { linksIn } from './contacts.ts';
import { quoteLine, type Line, type StatementPage } from './page.ts';
import { linesOf, type Section } from './sections.ts';

/** Lines read after the one that names the Défenseur des droits, when there is no heading for the recourse. */
const linesAfter = 6;

const defender = /\bdefenseure? des droits\b/;
/** The three channels of the obligatory wording, and the phone that some statements add. */
const channels: readonly (readonly [StatementRecourse['channels'][number], RegExp])[] = [
  ['form', /formulaire\.defenseurdesdroits|\b(?:ecrire un message|formulaire)\b/],
  ['delegate', /\bdelegue(?:e|s|es)?\b|defenseurdesdroits\.fr\/(?:saisir\/delegues|office)/],
  ['post', /\blibre reponse\b|\b71120\b|\bcourrier (?:gratuit|par la poste|postal)|\b(?:par|voie) (?:courrier|la poste|postale)/],
  ['phone', /\b09 ?69 ?39 ?00 ?00\b|\b39 ?28\b/],
];

function linesAround(page: StatementPage, sections: readonly Section[]): readonly Line[] {
  const own = linesOf(sections, 'recourse');
  if (own.some((line) => defender.test(line.folded))) return own;
  const first = page.lines.findIndex((line) => defender.test(line.folded));
  return first < 0 ? [] : page.lines.slice(first, first + 1 + linesAfter);
}

/** The way to the Défenseur des droits, when the statement gives it. */
export function recourseOf(page: StatementPage, sections: readonly Section[]): StatementRecourse | undefined {
  const lines = linesAround(page, sections);
  const naming = lines.find((line) => defender.test(line.folded));
  if (naming === undefined) return undefined;
  const words = [
    ...lines.map((line) => line.folded),
    ...linksIn(page, lines).map((link) => fold(`${link.text} ${link.href}`.slice(0, 500))),
  ];
  const given = channels.filter(([, wording]) => words.some((text) => wording.test(text))).map(([channel]) => channel);
  return { ...quoteLine(page, naming, naming.folded.search(defender)), channels: given };
}
