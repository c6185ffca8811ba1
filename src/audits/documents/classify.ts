import { documentKinds } from '../../method/documents.ts';
import { unclassifiedDocuments } from '../../method/documents/unclassified.ts';
import { fold } from '../reading/fold.ts';
import { stem, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A kind of document named in a text, and where. */
export interface Recognised {
  readonly kind: string;
  /** Number of words that count before it. */
  readonly at: number;
  /** Characters of the name in the text. */
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: string;
  readonly words: readonly ReadonlySet<string>[];
}

function compile(kind: string, pattern: string): Pattern {
  return { kind, words: pattern.split(' ').map((word) => new Set(word.split('|').map(stem))) };
}

function index(): ReadonlyMap<string, readonly Pattern[]> {
  const byFirstWord = new Map<string, Pattern[]>();
  const known = [
    ...documentKinds.map(({ id, fr, en }) => ({ id, names: [...fr, ...en] })),
    { id: 'other', names: unclassifiedDocuments },
  ];
  for (const { id, names } of known) {
    for (const source of names) {
      const pattern = compile(id, source);
      for (const word of pattern.words[0] ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern]);
    }
  }
  for (const patterns of byFirstWord.values()) patterns.sort((one, other) => other.words.length - one.words.length);
  return byFirstWord;
}

const patterns = index();

function matches(pattern: Pattern, tokens: readonly Token[], at: number): boolean {
  return pattern.words.every((words, offset) => words.has(tokens[at + offset]?.word ?? ''));
}

function recogniseAt(tokens: readonly Token[], at: number): Recognised | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const pattern = patterns.get(first.word)?.find((candidate) => matches(candidate, tokens, at));
  if (pattern === undefined) return undefined;
  const last = tokens[at + pattern.words.length - 1] ?? first;
  return { kind: pattern.kind, at, start: first.start, end: last.end };
}

/** The first kind of document that a text names; the longest name when several start on the same word. */
export function recognise(text: string): Recognised | undefined {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = recogniseAt(tokens, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const openers = new Set('document piece justificatif justification preuve element'.split(' '));
const proofs = new Set(
  'justifiant prouvant attestant etablissant preuve justifier prouver attester etablir montrant demontrant justifient prouvent attestent relatif relative'
    .split(' ')
    .map(stem),
);

/** What a document proves says its kind: “tout document justifiant de votre résidence”. */
const topics: Readonly<Record<string, string>> = {
  identite: 'identity',
  nationalite: 'nationality-proof',
  domicile: 'address-proof',
  residence: 'address-proof',
  ressource: 'income-proof',
  revenu: 'income-proof',
  filiation: 'family-situation',
  naissance: 'birth-certificate',
  parente: 'family-situation',
  handicap: 'disability-proof',
  grossesse: 'pregnancy',
  scolarite: 'school-certificate',
  autorite: 'custody-decision',
  communaute: 'family-situation',
  reside: 'address-proof',
  residez: 'address-proof',
  resident: 'address-proof',
  habitez: 'address-proof',
  condamnation: 'criminal-record',
  hospitalisation: 'medical-certificate',
  pouvoir: 'proxy',
  langue: 'diploma',
};

/** What a sentence asks to prove: “Vous devez justifier de votre domicile”. */
export function topicOf(text: string): string | undefined {
  const tokens = tokensOf(text);
  const proof = tokens.findIndex(({ word }) => /^(?:justifi|prouv|attest|etabli)/.test(word));
  if (proof === -1) return undefined;
  return tokens
    .slice(proof + 1, proof + 9)
    .map(({ word }) => topics[word])
    .find((kind) => kind !== undefined);
}

/** “Preuve de l’acquisition de la nationalité”: what stands right after the word that says proof. */
function topicBeside(tokens: readonly Token[], opener: number): string | undefined {
  if (!/^(?:preuve|justificatif|justification)$/.test(tokens[opener]?.word ?? '')) return undefined;
  return tokens
    .slice(opener + 1, opener + 3)
    .map(({ word }) => topics[word])
    .find((kind) => kind !== undefined);
}

/** The kind told by what the document proves, for want of a name; reads twelve words. */
export function recogniseByTopic(text: string): string | undefined {
  const tokens = tokensOf(text.slice(0, 300)).slice(0, 12);
  const opener = tokens.slice(0, 4).findIndex(({ word }) => openers.has(word));
  // Who is old enough shows a piece of identity: “tout document établissant votre date de naissance”.
  if (
    opener !== -1 &&
    /\b(?:votre|sa) (?:age|date de naissance)\b|\bne(?:e|\(e\))? (?:avant|apres|le|en) /.test(fold(text.slice(0, 300)))
  )
    return 'identity';
  const near = topicBeside(tokens, opener);
  if (near !== undefined) return near;
  if (/\b(?:etait|etes|est|sont) francaise?s?\b/.test(fold(text.slice(0, 300))) && opener !== -1) return 'nationality-proof';
  const proof = opener === -1 ? -1 : tokens.findIndex(({ word }, at) => at > opener && at <= opener + 5 && proofs.has(word));
  if (proof === -1) return undefined;
  return tokens
    .slice(proof + 1)
    .map(({ word }) => topics[word])
    .find((kind) => kind !== undefined);
}

// Words that open the name of a document even when its kind is not in the taxonomy.
const documentNouns = new Set(
  (
    'justificatif piece document attestation certificat copie photocopie original duplicata extrait carte avis releve formulaire ' +
    'bulletin contrat titre photo photographie quittance facture devis acte livret jugement permis diplome declaration dossier lettre ' +
    'courrier plan procuration preuve recepisse notification autorisation decision rapport convention liste fiche imprime cerfa ' +
    'tableau carnet ordonnance agrement arrete mandat statut avenant ampliation justification descriptif accord inventaire engagement bordereau constat feuille volet coupon capture proof evidence copy certificate letter statement card form document bill ' +
    'licence license receipt report contract photograph passport'
  )
    .split(' ')
    .map(stem),
);

/** True when one of the first words says that the text names a document. */
export function namesDocument(text: string): boolean {
  return tokensOf(text.slice(0, 120))
    .slice(0, 4)
    .some((token) => documentNouns.has(token.word));
}
