import { say } from './say.ts';
import type { Localized } from '../../model/localized.ts';

/** What people type out of habit (French words, other tools' words) and the word that is meant. */
const synonyms: Readonly<Record<string, string>> = {
  aller: 'visit',
  visiter: 'visit',
  ouvrir: 'visit',
  goto: 'visit',
  open: 'visit',
  go: 'visit',
  cliquer: 'click',
  clique: 'click',
  tap: 'click',
  remplir: 'fill',
  saisir: 'fill',
  type: 'fill',
  input: 'fill',
  write: 'fill',
  choisir: 'choose',
  radio: 'choose',
  cocher: 'check',
  tick: 'check',
  decocher: 'uncheck',
  untick: 'uncheck',
  selectionner: 'select',
  option: 'select',
  joindre: 'upload',
  televerser: 'upload',
  deposer: 'upload',
  attach: 'upload',
  file: 'upload',
  touche: 'press',
  appuyer: 'press',
  key: 'press',
  keyboard: 'press',
  attendre: 'wait',
  sleep: 'wait',
  pause: 'wait',
  verifier: 'expect',
  assert: 'expect',
  see: 'expect',
  should: 'expect',
  etat: 'checkpoint',
  audit: 'checkpoint',
  screenshot: 'checkpoint',
  state: 'checkpoint',
  envoyer: 'submit',
  send: 'submit',
  soumettre: 'submit',
  value: 'with',
  valeur: 'with',
  avec: 'with',
  text: 'with',
  etiquette: 'label',
  libelle: 'label',
  placeholder: 'label',
  texte: 'text',
  selector: 'css',
  selecteur: 'css',
  dans: 'in',
  within: 'in',
  nom: 'name',
  index: 'nth',
  rang: 'nth',
  fichier: 'file',
  files: 'file',
  fichiers: 'file',
  path: 'file',
  url: 'start',
  depart: 'start',
  adresse: 'start',
  hosts: 'allow',
  autoriser: 'allow',
  titre: 'title',
  donnees: 'data',
  etapes: 'steps',
  parcours: 'paths',
  version: 'usager',
  secondes: 'seconds',
  ms: 'seconds',
  bouton: 'button',
  lien: 'link',
  case: 'checkbox',
  champ: 'textbox',
  liste: 'listbox',
  titres: 'heading',
  mobile: 'smartphone',
  phone: 'smartphone',
  national: 'state',
  caf: 'social-security',
  commune: 'local',
  mairie: 'local',
  departement: 'local',
  insert: 'after',
  add: 'after',
  delete: 'remove',
  supprimer: 'remove',
  remplacer: 'replace',
  avant: 'before',
  apres: 'after',
  ajouter: 'after',
  reponse: 'answer',
};

/** The known word that was probably meant, or undefined when nothing is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = plainWord(word.slice(0, 64));
  const same = known.find((candidate) => plainWord(candidate) === plain);
  if (same !== undefined) return same;
  const ranked = known.map((candidate) => ({ candidate, distance: distance(plain, plainWord(candidate.slice(0, 64))) }));
  const best = ranked.reduce((a, b) => (b.distance < a.distance ? b : a), { candidate: '', distance: Infinity });
  const synonym = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined;
  if (best.distance <= 1 && plain.length > 2) return best.candidate;
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  return best.distance <= Math.max(1, Math.floor(plain.length / 3)) ? best.candidate : undefined;
}

/** “; did you mean `x`?”, or nothing. */
export function didYouMean(word: string, known: readonly string[]): Localized {
  const found = nearest(word, known);
  return found === undefined ? { en: '', fr: '' } : say(`; did you mean \`${found}\`?`, ` ; vouliez-vous dire \`${found}\` ?`);
}

const plainWord = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Edit distance where swapping two neighbours counts one (Damerau, restricted). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const near = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (same ? 0 : 1));
      rows[i]?.push(swapped ? Math.min(near, cell(i - 2, j - 2) + 1) : near);
    }
  }
  return cell(a.length, b.length);
}
