/** Past participles that do not end in -é, in the masculine singular; their other forms are built from them. */
const irregular =
  'accompli aboli affaibli agrandi approfondi arrondi averti banni bâti choisi converti cueilli défini redéfini démoli élargi enrichi envahi établi ' +
  'rétabli fourni franchi garanti guéri investi nourri puni ralenti réparti recueilli rempli réuni saisi servi subi suivi poursuivi trahi fini ' +
  'raccourci assujetti amorti accueilli ' +
  'rendu vendu revendu perdu attendu entendu étendu suspendu défendu reçu perçu conçu déçu prévu revu vu lu relu élu réélu connu reconnu méconnu ' +
  'tenu détenu retenu obtenu maintenu soutenu entretenu contenu prévenu vaincu convaincu résolu rompu interrompu corrompu battu combattu débattu ' +
  'abattu pourvu voulu dû cru mû ému conclu exclu confondu fondu tendu parcouru secouru encouru vêtu ' +
  'pris appris compris entrepris repris surpris mis remis transmis retransmis soumis admis réadmis permis promis commis démis émis compromis omis ' +
  'acquis requis conquis assis inclus dissous absous ' +
  'fait refait défait satisfait contrefait dit redit interdit prédit contredit écrit décrit inscrit réinscrit prescrit proscrit souscrit transcrit ' +
  'réécrit produit reproduit conduit reconduit construit reconstruit réduit traduit introduit réintroduit déduit détruit instruit séduit enduit ' +
  'extrait soustrait distrait ouvert rouvert couvert découvert recouvert offert peint repeint dépeint joint rejoint enjoint atteint éteint astreint ' +
  'contraint craint restreint clos';

/** Words in -é that are no participle: nouns and adjectives. */
const notParticiples = new Set(
  (
    'carré aisé malaisé zélé simultané spontané instantané momentané erroné inné illimité indéterminé inoccupé inadapté inchangé inachevé injustifié ' +
    'inutilisé sensé insensé forcené santé société qualité faculté propriété gratuité liberté égalité nécessité réalité majorité minorité validité ' +
    'côté pré clé blé thé marché café comité traité congé degré gré procédé année durée journée entrée idée salle lycée musée aîné cadet invalidité ' +
    'priorité activité sécurité moitié amitié cité unité quantité totalité'
  ).split(' '),
);

export interface Participle {
  /** Masculine singular. */
  readonly base: string;
  readonly number: 'singular' | 'plural' | 'either';
}

/** “dû” has “due”, “dissous” has “dissoute”. */
function feminineOf(base: string): string {
  return /[bs]sous$/u.test(base) ? `${base.slice(0, -1)}te` : `${base.replace(/û$/u, 'u')}e`;
}

function formsOf(base: string): readonly (readonly [string, Participle])[] {
  const feminine = feminineOf(base);
  const invariable = base.endsWith('s');
  return [
    [base, { base, number: invariable ? 'either' : 'singular' }],
    [feminine, { base, number: 'singular' }],
    [`${feminine}s`, { base, number: 'plural' }],
    ...(invariable ? [] : [[`${base.replace(/û$/u, 'u')}s`, { base, number: 'plural' }] as const]),
  ];
}

const known: ReadonlyMap<string, Participle> = new Map(irregular.split(' ').flatMap(formsOf));

/** Reads a word as a past participle by its form alone; undefined when it cannot be one. */
export function participleOf(word: string): Participle | undefined {
  const found = known.get(word);
  if (found !== undefined) return found;
  const regular = /^(\p{L}+(?:-\p{L}+)?é)e?(s?)$/u.exec(word);
  const base = regular?.[1];
  if (base === undefined || notParticiples.has(base)) return undefined;
  return { base, number: regular?.[2] === 's' ? 'plural' : 'singular' };
}
