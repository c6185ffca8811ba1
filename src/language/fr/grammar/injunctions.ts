import type { Span } from './spans.ts';
import type { Stretch } from './stretches.ts';

/** What somebody does with a paper, a form or a sum: with “doit être…”, “est à…”, a duty whose bearer is not named. */
const regular =
  'adress|envoy|expédi|dépos|présent|complét|sign|retourn|renvoy|effectu|formul|demand|déclar|renouvel|conserv|accompagn|indiqu|précis|pay|régl|vers|' +
  'rédig|motiv|respect|dat|imprim|télécharg|scann|numéris|engag';
const irregular = 'transmis|fourni|joint|remis|rempli|produit|fait|saisi|traduit|introduit';
const participle = `(?:(?:${regular})é|${irregular})e?s?`;
const infinitive =
  '(?:adresser|envoyer|transmettre|expédier|déposer|présenter|fournir|joindre|remettre|remplir|compléter|signer|retourner|renvoyer|produire|effectuer|' +
  'faire|demander|déclarer|renouveler|conserver|indiquer|préciser|payer|régler|verser|rédiger|imprimer|télécharger|scanner|apporter|réaliser)';
const advised =
  '(?:recommandé|conseillé|déconseillé|demandé|nécessaire|obligatoire|impératif|indispensable|préférable|souhaitable|important|essentiel|prudent|primordial|' +
  'interdit|exigé|requis)';
const of = "(?:de\\s|d['’]|que\\s|qu['’])";
const infinitiveAfterOf =
  "(?:de\\s|d['’])(?:ne\\s+pas\\s+)?(?:(?:vous|se|le|la|les|lui|leur|y|en)\\s|[sl]['’])?\\p{L}{1,20}(?:er|ir|re|oir)(?!\\p{L})";
const adverbs = '(?:\\s\\p{L}{2,20}){0,2}?';
const manner =
  '(?:\\s(?:\\p{L}{2,16}ment|donc|aussi|alors|ensuite|toujours|vous|nous|leur|lui|bien|toutefois|cependant|désormais|enfin|puis)){0,2}?';
/** The one who acts is named further on: “à payer par le locataire”. */
const noAgent =
  "(?!(?:\\s[\\p{L}’']{1,24}){0,5},?\\spar\\s(?:celui|celle|ceux|vous|décret|arrêté|le|la|les|un|une|votre|vos|son|sa|ses|leur|leurs|tout|toute|chaque|l['’]))";

const patterns: readonly string[] = [
  `il\\s(?:convient|conviendra|conviendrait)${adverbs}\\s${of}`,
  `il\\s(?:n['’])?y\\s(?:a|aura|aurait)${adverbs}\\slieu\\s(?:de\\s|d['’])`,
  `il\\s(?:vous\\s|lui\\s|leur\\s)?(?:est|sera|serait)${adverbs}\\s${advised}(?:\\s(?:à|au|aux)(?:\\s\\p{L}{1,20}){1,3}?)?\\s${of}`,
  `il\\s(?:vous\\s|lui\\s|leur\\s)?(?:appartient|appartiendra|incombe|incombera|revient|reviendra|importe)(?:\\s[\\p{L}'’-]{1,24}){0,6}?\\s${infinitiveAfterOf}`,
  `(?<!n['’])(?:est|sont|sera|seront)${manner}\\sà\\s${infinitive}(?!\\p{L})${noAgent}`,
  "prière\\s(?:de\\s|d['’])",
  `(?:est|sont|sera|seront|êtes|serez)${manner}\\s(?:invité|prié)e?s?\\s(?:à|de)\\s`,
  `(?<!ne\\s)(?:doit|doivent|devra|devront|devrait|devraient)${manner}\\sêtre${manner}\\s${participle}(?!\\p{L})(?!\\sde\\smoins)${noAgent}`,
];

const injunction = new RegExp(`(?<![\\p{L}-])(?:${patterns.join('|')})`, 'giu');

/** “Les conditions doivent être respectées” asks nothing of anybody; “il n’est pas nécessaire” is no duty. */
const notAsked = /(?:condition|critère)s?(?:\s[\p{L}'’()]{1,20}){0,5}\sdoi\p{L}{1,6}/iu;
/** “s’il est nécessaire de” and “lorsque les travaux doivent être faits” say when, not what to do. */
const whether = /(?<!\p{L})(?:si|s['’]|lorsque|lorsqu['’]|quand)(?![\p{L}])[^,;:.]{0,58}$|(?<!\p{L})(?:s|lorsqu)['’]$/iu;
const denied = /\spas\s|\sni\s/iu;

const known = new WeakMap<Stretch, readonly Span[]>();

function isDuty(before: string, quote: string): boolean {
  return !denied.test(quote) && !whether.test(before) && !notAsked.test(before + quote);
}

function read(text: string, { start, end }: Stretch): readonly Span[] {
  const own = text.slice(start, end);
  return [...own.matchAll(injunction)]
    .filter((match) => isDuty(own.slice(Math.max(0, match.index - 60), match.index), match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].trimEnd().length }));
}

/** Duties said without saying whose: “il convient de”, “doit être adressé”, “est à compléter”. Kept, because two detectors ask for them. */
export function injunctionsIn(text: string, stretch: Stretch): readonly Span[] {
  const found = known.get(stretch) ?? read(text, stretch);
  known.set(stretch, found);
  return found;
}
