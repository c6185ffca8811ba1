import type { Detector, Sign } from '../../sign.ts';

/** A piece of a reference: an article, the code it is in, a text of law, a judgment. */
interface Piece {
  readonly kind: 'article' | 'coded' | 'code' | 'act' | 'judgment';
  readonly start: number;
  readonly end: number;
}

const date = String.raw`(?:1er|[0-3]?\d)\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s(?:19|20)\d\d`;
/** “L. 123-4”, “R*421-1”, “L1111-2”. */
const coded = String.raw`(?:LO|[LRDA])\.?\s?\*?\s?\d{1,5}(?:-\d{1,4}){0,4}(?![\p{L}\d])`;
const numbered = String.raw`(?:1er|\d{1,4}(?:-\d{1,3}){0,3})(?:\s(?:bis|ter|[IVX]{1,4}))?(?![\p{L}\d%€])`;

const codes = [
  'civil',
  'pénal',
  'rural(?: et de la pêche maritime)?',
  'électoral',
  'forestier',
  'monétaire et financier',
  'général de la fonction publique',
  'général de la propriété des personnes publiques',
  'général des collectivités territoriales',
  'général des impôts',
  'de commerce',
  'de déontologie',
  'de justice administrative',
  'de la commande publique',
  'de la consommation',
  'de la construction et de l’habitation',
  'de la défense',
  'de la fonction publique',
  'de la mutualité',
  'de la propriété intellectuelle',
  'de la route',
  'de la santé publique',
  'de la sécurité intérieure',
  'de la sécurité sociale',
  'de la voirie routière',
  'de l’action sociale et des familles',
  'de l’aviation civile',
  'de l’éducation',
  'de l’énergie',
  'de l’entrée et du séjour des étrangers et du droit d’asile',
  'de l’environnement',
  'de l’organisation judiciaire',
  'de l’urbanisme',
  'de procédure civile',
  'de procédure pénale',
  'des assurances',
  'des douanes',
  'des pensions civiles et militaires de retraite',
  'des procédures civiles d’exécution',
  'des relations entre le public et l’administration',
  'des transports',
  'du patrimoine',
  'du service national',
  'du sport',
  'du tourisme',
  'du travail',
]
  .join('|')
  .replaceAll('’', "[’']")
  .replaceAll(' ', '\\s');

/** A code that the list does not have: its first word. */
const otherCode = String.raw`(?:de\sla\s|de\sl[’']|du\s|des\s|de\s)\p{L}{3,24}`;

const kinds =
  'loi|décret|arrêté|ordonnance|circulaire|directive|règlement|décision|convention|accord|arrêt|jugement|loi-cadre|décret-loi';
const adjectives = String.raw`(?:\s(?:organique|constitutionnelle|ministériel|interministériel|préfectoral|municipal|royal|européen|européenne|franco-\p{L}{4,12}|d[’']application|de\sLa\sHaye|de\sGenève|de\sVienne)){0,2}`;
const actNumber = String.raw`(?:\((?:UE|CE|CEE)\)\s)?(?:n\s?[°o]\s?)?(?:\d{2,4}[-/]\d{1,4}(?:/(?:UE|CE|CEE))?|(?<=[°o]\s?)\d{2,4}-?\d{0,4})(?![\p{L}\d/-])`;
const courts = String.raw`CE|CAA|CJUE|CEDH|Cass\.|Conseil\sd[’']État|Cour\sde\scassation`;
const chamber = String.raw`(?:,?\s(?:civ|crim|soc|com|ass|sect|1re|2e|3e|Paris|Lyon|Nantes|Marseille|Bordeaux|Nancy|Douai|Versailles)\.?){0,3}`;

const before = String.raw`(?<![\p{L}\p{N}])`;
const pieces: readonly (readonly [kind: Piece['kind'], expression: RegExp])[] = [
  [
    'coded',
    new RegExp(
      `${before}(?:[Aa]rt(?:icles?|\\.)\\s)${coded}(?:(?:,|\\set|\\sou|\\sà)\\s(?:${coded}|${numbered}|suivants)){0,6}`,
      'gu',
    ),
  ],
  ['coded', new RegExp(String.raw`${before}(?:LO|[LRDA])\.?\s?\*?\s?\d{2,5}-\d{1,4}(?:-\d{1,4}){0,3}(?![\p{L}\d])`, 'gu')],
  [
    'article',
    new RegExp(
      `${before}(?:[Aa]linéa\\s\\d\\sde\\sl[’'])?[Aa]rt(?:icles?|\\.)\\s${numbered}(?:(?:,|\\set|\\sou|\\sà)\\s(?:${numbered}|suivants)){0,6}`,
      'gu',
    ),
  ],
  [
    'code',
    new RegExp(`${before}(?:code\\s(?:${codes}|${otherCode})|CASF|CESEDA|CRPA|CGCT|CGI|CCH|RGPD|Constitution)(?!\\p{L})`, 'giu'),
  ],
  ['act', new RegExp(`${before}(?:${kinds})${adjectives}\\s(?:${actNumber}(?:\\sdu\\s${date})?|du\\s${date})`, 'giu')],
  ['judgment', new RegExp(`${before}(?:${courts})${chamber},\\s${date}(?:,\\sn\\s?[°o]\\s?\\d[\\d.,-]{2,12}\\d)?`, 'gu')],
];

function piecesIn(text: string): readonly Piece[] {
  const found = pieces.flatMap(([kind, expression]) =>
    Array.from(text.matchAll(expression), (match): Piece => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  const sorted = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return sorted.filter((piece) => {
    if (piece.start < end) return false;
    end = piece.end;
    return true;
  });
}

/** What ties an article to its code or law: “du”, “de la”, “de cette”, “de l’annexe II du”, a comma. */
const tie = /^(?:,?\sd(?:u|e\sla|e\sl[’']|e\sce|e\scette)\s?(?:(?:même|nouveau|annexe[^.;]{0,20}du)\s)?|\s\(|\s)$/u;
/** “en application de l’”, “au sens du”, “prévu par la”: read with the reference. */
const opening =
  /(?:^|[\s(])((?:en\s(?:application|vertu|exécution)|au\s(?:sens|titre)|aux\stermes|dans\sles\sconditions\s(?:prévues|fixées)|conformément|prévue?s?|mentionnée?s?|définie?s?|visée?s?|fixée?s?)\s(?:à|au|aux|par|de|du|des|d[’'])\s?(?:l[’']|la\s|le\s|les\s)?)$/iu;

function signAt(text: string, start: number, end: number): Sign {
  const opened = opening.exec(text.slice(Math.max(0, start - 48), start))?.[1] ?? '';
  const quote = text.slice(start, end);
  return {
    sign: 'legal-reference',
    start: start - opened.length,
    end,
    advice: {
      fr: `Dites la règle avec des mots simples ; mettez « ${quote} » en note ou dans un lien.`,
      en: `Say the rule in plain words; put “${quote}” in a note or behind a link.`,
    },
  };
}

/**
 * References to articles, laws, decrees and judgments, one sign each. A code alone (“le code du travail”) and an article without its
 * text (“article 3 : objet”) are none.
 */
export const legalReferences: Detector = ({ text }) => {
  const found = piecesIn(text);
  const signs: Sign[] = [];
  for (let at = 0; at < found.length; at++) {
    const piece = found[at];
    if (piece === undefined) continue;
    const next = found[at + 1];
    const isArticle = piece.kind === 'article' || piece.kind === 'coded';
    const tied =
      isArticle &&
      next !== undefined &&
      (next.kind === 'code' || next.kind === 'act') &&
      tie.test(text.slice(piece.end, next.start));
    if (tied) {
      signs.push(signAt(text, piece.start, next.end));
      at += 1;
    } else if (piece.kind !== 'code' && piece.kind !== 'article') signs.push(signAt(text, piece.start, piece.end));
  }
  return signs;
};
