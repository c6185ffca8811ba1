import { fold } from '../reading/fold.ts';
import { isSituation } from './conditions.ts';
import type { Announcement } from './lead.ts';
import type { ParsedItem } from './parse-item.ts';
import { tokensOf } from './tokens.ts';

const purpose = /^(?:si (?:vous|il|elle|l'[a-z]{2,20}) (?:voulez|souhaitez?|desirez?|veut) |en cas d(?:e |'))/;

/** True for “si vous voulez devenir conciliateur” under “Comment devenir conciliateur ?”: what the page is for, not a case of it. */
function isPurpose(condition: string, headings: readonly string[]): boolean {
  const folded = fold(condition);
  const opening = purpose.exec(folded)?.[0];
  if (opening === undefined) return false;
  const wanted = tokensOf(folded.slice(opening.length)).map(({ word }) => word);
  const told = new Set(headings.flatMap((heading) => tokensOf(heading).map(({ word }) => word)));
  return wanted.length >= 2 && wanted.filter((word) => told.has(word)).length / wanted.length >= 0.6;
}

const appeal = /\b(?:faire appel|appel d'un|en appel|pourvoi|cassation|court of appeal)\b/;

/** In an appeal, the decision contested is that of a court. */
function ofCourt(item: ParsedItem, [title = '']: readonly string[]): ParsedItem {
  const contested = item.kind === 'administrative-decision' && /\b(?:contestee|attaquee)\b/.test(fold(item.label));
  return contested && appeal.test(fold(title)) ? { ...item, kind: 'court-decision', kinds: ['court-decision'] } : item;
}

const ofVehicles =
  /\b(?:vehicules?|permis de conduire|conducteur|auto|automobile|circulation|carte grise|cyclomoteur|moto|scooter|caravane)\b/;
const ofHomes = /\b(?:logement|habitation|bail|locataire|location|loyer|colocation)\b/;

/** “Attestation d’assurance”, without a word of what it insures: the vehicle or the home that the page is about. */
function insuredHere(item: ParsedItem, headings: readonly string[]): ParsedItem {
  const label = fold(item.label);
  if (item.kind !== 'school-insurance' || /scolaire|responsabilite|ecole|eleve/.test(label)) return item;
  const about = fold(headings.join(' ').slice(0, 600));
  const kind = ofVehicles.test(`${label} ${about}`)
    ? 'vehicle-insurance'
    : ofHomes.test(`${label} ${about}`)
      ? 'home-insurance'
      : undefined;
  return kind === undefined ? item : { ...item, kind, kinds: [kind] };
}

/** On a page about renewing a passport, the passport asked is the old one. */
function toRenew(item: ParsedItem, [title = '']: readonly string[]): ParsedItem {
  const folded = fold(title);
  const same = /passeport/.test(folded)
    ? /passeport/
    : /carte d'identite/.test(folded)
      ? /carte (?:nationale )?d'identite/
      : undefined;
  const label = fold(item.label);
  if (item.kind !== 'identity' || same === undefined || !/renouvel/.test(folded)) return item;
  return same.test(label) && !/ ou |copie/.test(label) ? { ...item, kind: 'previous-title', kinds: ['previous-title'] } : item;
}

/** A condition in the words of the heading right above: the section says it for all that it lists. */
function isHeading(condition: string, headings: readonly string[]): boolean {
  const nearest = new Set(tokensOf(headings.at(-1) ?? '').map(({ word }) => word));
  const words = tokensOf(condition).filter(({ word }) => !/^(?:si|vou|en|cas)$/.test(word));
  // The very heading is what a piece without any lead was given as its condition.
  if (condition === headings.at(-1)?.slice(0, 200)) return false;
  return headings.length > 1 && words.length > 0 && words.every(({ word }) => nearest.has(word));
}

/** “Si vous êtes Français ou européen”, under “Vous êtes européen”: the case is that of the section, among others. */
function holdsHeading(condition: string, headings: readonly string[]): boolean {
  const heading = headings.at(-1) ?? '';
  const said = new Set(tokensOf(condition).map(({ word }) => word));
  const words = tokensOf(heading);
  return headings.length > 1 && isSituation(heading) && words.length > 1 && words.every(({ word }) => said.has(word));
}

/** “Leur passeport”, under “Séjour de votre famille”, is asked of those who come with others. */
function ofOthers(item: ParsedItem, headings: readonly string[]): ParsedItem {
  const heading = headings.length > 1 ? headings.at(-1) : undefined;
  if (
    !/\bleurs? /i.test(item.label) ||
    item.subject !== 'family' ||
    item.kind === 'sworn-translation' ||
    item.status !== 'required' ||
    heading === undefined
  )
    return item;
  return { ...item, status: 'conditional', condition: heading.slice(0, 200) };
}

const readings = [ofCourt, toRenew, insuredHere, ofOthers];
const whatIsSaid = [isPurpose, isHeading, holdsHeading];

/** Documents as the subject of the page makes them: without the conditions that only repeat what it, or its section, is about. */
export function inSubject(found: readonly Announcement[]): readonly Announcement[] {
  return found.map((given) => {
    const one = { ...given, item: readings.reduce((item, reading) => reading(item, given.block.headings), given.item) };
    const { condition, ...item } = one.item;
    if (
      condition === undefined ||
      item.status !== 'conditional' ||
      !whatIsSaid.some((repeats) => repeats(condition, one.block.headings))
    )
      return one;
    return { ...one, item: { ...item, status: 'required' } };
  });
}
