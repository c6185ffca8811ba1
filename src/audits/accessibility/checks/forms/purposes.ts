import { fieldNameOf, fieldPurposes, type FieldPurpose } from '../../../../method/rgaa/autocomplete.ts';
import { say } from '../../../../method/say.ts';
import type { Field } from '../../../../model/evidence.ts';
import type { Localized } from '../../../../model/localized.ts';
import { dataOf } from '../../page/datum.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';

const oneOf = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

/** Who is not the person who fills the form, folded: a field about them has no token of hers. */
const otherPeople = oneOf(
  'enfants?|conjointe?|concubine?|partenaire|epou(?:x|se)|pere|mere|parents?|responsable|tut(?:eur|rice)|representante?|employeur|entreprise|' +
    'societe|association|etablissement|organisme|medecin|temoin|defunte?|proche|beneficiaire|tiers|heberge\\w{0,5}|baill\\w{0,6}|proprietaire|' +
    'mandataire|mandante?|accompagnante?|assistante?|avocate?|notaire|personne|autre|victime|garante?|usager|agent|destinataire|amie?|' +
    'child(?:ren)?|spouse|partner|father|mother|guardian|employer|company|doctor|witness|deceased|friend|recipient|landlord',
);
/** Places that are not where she lives. A heading may name them as the subject of the whole procedure. */
const otherPlaces = oneOf(
  'logement|bien|chantier|projet|lieu|infraction|accident|evenement|scolaire|ecole|recherch\\w{1,6}|travail|professionnel\\w{0,3}|property|search',
);
const again = /\b(?:confirm\w{0,8}|repet\w{0,5}|ressais\w{0,5}|resais\w{0,5}|nouveau|verif\w{0,8}|repeat|again|retype)\b/;
const own = /\b(?:votre|vos|mon|ma|mes|your|my)\b/;
const textual = new Set(['text', 'email', 'tel', 'search', 'number', 'date', 'textarea', 'select', 'url']);

/** `adresseMail`, `adresse_mail` → `adresse mail`. */
function datumWords(datum: string): string {
  return wordsOf(datum.slice(0, 60).replace(/([a-z])([A-Z])/g, '$1 $2'));
}

const labelOf = (field: Field): string => wordsOf(field.label === '' ? field.accessibleName : field.label);

function isAsked(field: Field): boolean {
  return (
    field.visible &&
    field.frame === undefined &&
    !field.disabled &&
    !field.readOnly &&
    textual.has(field.type) &&
    field.region !== 'consent' &&
    field.region !== 'search' &&
    field.accessibleName !== ''
  );
}

/** A page with a password and few fields opens or makes the person’s own account. */
function isAccount(fields: readonly Field[]): boolean {
  const shown = fields.filter((field) => field.visible && !field.disabled);
  return shown.length <= 6 && shown.some(({ type }) => type === 'password');
}

/** What a field asks of the person, and whether it is certain that it asks it of herself. */
interface Asked {
  readonly purpose: FieldPurpose;
  readonly certain: boolean;
}

/** Purposes that a label tells without the scenario: few words have only one meaning. */
const byLabelAlone = new Set<FieldPurpose['id']>(['email', 'tel', 'given-name', 'postal-code', 'birthday']);

function isAboutOther(field: Field, words: string): boolean {
  const around = wordsOf([field.group ?? '', ...field.headings.slice(-2)].join(' ').slice(0, 400));
  const group = wordsOf((field.group ?? '').slice(0, 200));
  return otherPeople.test(`${words} ${around}`) || otherPlaces.test(`${words} ${group}`);
}

/** A town or a date of birth says where or when the person was born, not where she lives. */
function isElsewhere(purpose: FieldPurpose, words: string): boolean {
  return purpose.id !== 'birthday' && purpose.id !== 'family-name' && /\bnaissance\b|\bne(?: e|e)? a\b|\bbirth\b/.test(words);
}

function askedBy(field: Field, held: string | undefined, account: boolean): Asked | undefined {
  const words = labelOf(field);
  const datum = held === undefined ? '' : datumWords(held);
  const known = fieldPurposes.find((purpose) => purpose.datum.test(datum));
  const purpose = known ?? fieldPurposes.find(({ id, label }) => byLabelAlone.has(id) && label.test(words));
  if (purpose === undefined || !purpose.label.test(words) || words.split(' ').length > 8) return undefined;
  if (isElsewhere(purpose, words)) return undefined;
  const person = known !== undefined || own.test(words) || (account && purpose.id === 'email');
  return { purpose, certain: person && !isAboutOther(field, words) && !again.test(words) };
}

function messageOf(found: string, token: string): Localized {
  return found === ''
    ? say(
        `Ce champ demande une information sur la personne sans le dire au navigateur : ajouter autocomplete="${token}".`,
        `This field asks for information about the person and does not tell the browser: add autocomplete="${token}".`,
      )
    : say(
        `La valeur autocomplete="${found}" ne correspond pas à ce qui est demandé : écrire autocomplete="${token}".`,
        `autocomplete="${found}" is not what is asked for: write autocomplete="${token}".`,
      );
}

function hitOf(field: Field, held: string | undefined, account: boolean): readonly Hit[] {
  const asked = isAsked(field) ? askedBy(field, held, account) : undefined;
  const found = fieldNameOf(field.autocomplete);
  // A token that is in no list is axe-core’s to say.
  if (asked === undefined || found === undefined || asked.purpose.tokens.includes(found)) return [];
  const message = messageOf(found, asked.purpose.tokens[0] ?? '');
  const quote = `${field.label === '' ? field.accessibleName : field.label}${field.name === undefined ? '' : ` (name="${field.name}")`}`;
  return [{ selector: field.selector, quote, message, ...(asked.certain ? {} : { doubtful: true as const }) }];
}

/** 11.13: a field that asks the person for something of hers without its `autocomplete` token, or with another one. */
export const purposeNotTold: PageCheck = {
  id: 'purpose-not-told',
  criterion: '11.13',
  tests: ['11.13.1'],
  wcag: ['1.3.5'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce champ demande une information sur la personne sans la valeur autocomplete qui le dit au navigateur.',
    'This field asks for information about the person without the autocomplete token that tells the browser.',
  ),
  on(page: ReadPage) {
    const { fields } = page.checkpoint.evidence;
    if (!fields.ok) return [];
    const account = isAccount(fields.value);
    const datumOf = dataOf(page);
    return fields.value.flatMap((field) => hitOf(field, datumOf(field), account));
  },
};
