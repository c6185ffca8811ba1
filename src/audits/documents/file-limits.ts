import type { DocumentDetails } from '../../model/inventory.ts';
import { byteUnits, fileFormats, mediaTypes, phoneFormats } from '../../method/documents/detail-words.ts';

type FileLimits = Pick<DocumentDetails, 'formats' | 'maxBytes' | 'phonePhoto'>;

/** Not the end of a file’s name (“reçu : photo.jpg”). */
const format = new RegExp(`(?<![\\p{L}\\d_)-]\\.)\\b(?:${Object.keys(fileFormats).join('|')})\\b`, 'gu');
const ofFiles = /\b(?:formats?|fichiers?|extensions?|files?|en (?:pdf|jpe?g|png)|(?:as a|a|in) pdf|(?:pdf|jpe?g|png) only)\b/;
const refused =
  /\b(?:(?:ne|n') ?(?:sont|est|seront|sera) pas|(?:is|are) not|not accepted|non (?:accepte|admis)|refusee?s?|interdite?s?|pas de|ni )\b/;
const except = /\b(?:sauf|hors|a l'exception|except|other than)\b/;
const download = /\b(?:telechargez?|telecharger (?:le|la|les|un|notre|ici)|download|modele|notice|template)\b/;

const limit =
  /\bmax(?:i(?:mum|male?s?)?)?\b|\bjusqu'a\b|\bau plus\b|inferieure?s? |\bne (?:doi(?:t|vent) pas|pas) (?:depasser|exceder)|\blimitee?s? a\b|\blimite\b|\bmoins de\b|\bup to\b|\b(?:smaller|less|larger|bigger|more) than\b|\bunder\b|\bat most\b|<|\bexceed/;
const size = new RegExp(
  `(?<![\\d.,])(\\d{1,3} \\d{3}|\\d{1,4}(?:[.,]\\d{1,2})?) ?(${Object.keys(byteUnits).join('|')})s?\\b`,
  'g',
);
const leastBefore =
  /(?:(?<!\d ?[a-z]{1,12} )\bmin(?:imum|imale?|i)?\b[^0-9]{0,25}|au moins |superieure? a |plus grand que |at least |entre |between )$/;
const leastAfter = /^ ?(?:min(?:imum|imal|i)?\b|(?:a|to|-) ?\d)/;
const totalBefore = /\b(?:total|totale|ensemble|cumulee?|overall|combined)\b[^0-9]{0,30}$/;
const totalAfter = /^[^.;0-9]{0,25}\b(?:total|en tout|pour l'ensemble|pour tous|cumulee?s?|overall|combined)\b/;

/** A file to read or to fill in, not one to give. */
function isDownload(clause: string): boolean {
  return download.test(clause);
}

/** Formats that folded clauses say are accepted, each once, in their order. */
function formatsIn(clauses: readonly string[], upload: boolean): readonly string[] {
  const found = clauses.flatMap((clause) => {
    const words = clause.split(except, 1)[0] ?? '';
    if (refused.test(words) || isDownload(words) || !(upload || ofFiles.test(words))) return [];
    return [...words.matchAll(format)].map(([name]) => fileFormats[name] ?? name);
  });
  return [...new Set(found)];
}

function sizesIn(clause: string, upload: boolean): readonly number[] {
  const limited = limit.test(clause);
  if (isDownload(clause) || !(limited || upload)) return [];
  return [...clause.matchAll(size)].flatMap((match) => {
    const [before, after] = [clause.slice(0, match.index), clause.slice(match.index + match[0].length)];
    if (leastBefore.test(before.slice(-60)) || leastAfter.test(after)) return [];
    if (totalBefore.test(before.slice(-60)) || totalAfter.test(after)) return [];
    const bytes = Number((match[1] ?? '').replace(' ', '').replace(',', '.')) * (byteUnits[match[2] ?? ''] ?? 0);
    return bytes > 0 ? [Math.round(bytes)] : [];
  });
}

const phone = /\b(?:telephones?|smartphones?|mobiles?|portables?|phones?|selfie|tablette)\b/;
const byPhoto = [
  /\bpren(?:dre|ez|d) [^.;]{0,40}en photo\b/,
  /\bphotographi(?:er|ez|ee?s?)\b/,
  /\bphotos? (?:prises?|faites?) (?:avec|depuis|a partir|sur votre|par votre)\b/,
  /\bphotos? (?:lisibles? )?(?:(?:sont|est) )?(?:acceptee?s?|admises?)\b/,
  /\bscan(?:s|nee?s?)? ou (?:une |en )?photos?\b|\bphotos? ou (?:un )?scans?\b/,
  /\b(?:avec|depuis) (?:un|votre|son|le) (?:telephone|smartphone|mobile)\b/,
  /\btake (?:a )?(?:clear )?(?:photos?|pictures?)\b/,
  /\bphotos? (?:taken (?:with|by|using|on)\b|of (?:the|each|your) (?:document|page|certificate|letter|bill))/,
];
const noPhoto = [
  /\b(?:photos?|photographies?|pictures?)\b[^.;]{0,60}(?:ne sont pas|n'est pas|non accept|refuse|interdit|not (?:be )?accept|cannot)/,
  /\b(?:pas|aucune|no|not) (?:de |d'une |une |a |any )?(?:photos?|photographies?|pictures?)(?: (?:de|of|prise|taken|du|avec) | ?$|[,.;)])/,
  /\bne (?:pas )?photographi/,
  /\b(?:uniquement|seulement|only) (?:des? )?scan/,
  /\b(?:pdf|scans?) (?:uniquement|seulement|exclusivement|only)\b/,
  /\b(?:uniquement|seulement|exclusivement|only) (?:en |au format |des? (?:fichiers? )?|as )?pdf\b(?! (?:ou|et|or|and)|,|\/)/,
];
const spoilt = /\b(?:floues?|illisibles?|coupees?|sombres?|blurred|blurry|unreadable)\b/;

function says(rules: readonly RegExp[], clause: string): boolean {
  return rules.some((rule) => rule.test(clause));
}

/** What is said of a phone's photo. For identity photos, only words that name the phone prove anything. */
function saidOfPhotos(clauses: readonly string[], pictures: boolean): 'yes' | 'no' | undefined {
  const telling = clauses.filter((clause) => !spoilt.test(clause) && (!pictures || phone.test(clause)));
  if (telling.some((clause) => says(noPhoto, clause))) return 'no';
  return telling.some((clause) => says(byPhoto, clause) || (pictures && /\bphotos?\b/.test(clause))) ? 'yes' : undefined;
}

/** Formats named by an `accept` attribute, and whether it lets pictures through; nothing when it lets everything through. */
function accepted(
  accept: string | undefined,
): { readonly formats: readonly string[]; readonly pictures: 'all' | 'some' | 'none' } | undefined {
  const tokens = (accept ?? '')
    .toLowerCase()
    .slice(0, 500)
    .split(',')
    .map((token) => token.trim());
  const named = tokens.filter((token) => token !== '');
  if (named.length === 0 || named.includes('*/*') || named.includes('*')) return undefined;
  const formats = named.flatMap((token) => fileFormats[token.replace(/^(?:\.|[a-z]{1,20}\/)/, '')] ?? mediaTypes[token] ?? []);
  const images = named.filter((token) => /^image\/|^\.(?:jpe?g|png|heic|heif|webp|gif|bmp|tiff?)$/.test(token));
  return { formats: [...new Set(formats)], pictures: named.includes('image/*') ? 'all' : images.length > 0 ? 'some' : 'none' };
}

/** What is known of the document and of the control that asks for it. */
export interface FileContext {
  /** Canonical kind of the document. */
  readonly kind: string;
  /** True for words that stand beside a file control. */
  readonly upload: boolean;
  /** `accept` attribute of the control. */
  readonly accept?: string | undefined;
}

function isPicture(kind: string): boolean {
  return kind === 'identity-photo' || kind === 'place-photos';
}

function photoOf(said: 'yes' | 'no' | undefined, formats: readonly string[], context: FileContext): 'yes' | 'no' | undefined {
  const control = accepted(context.accept);
  if (said === 'no' || control?.pictures === 'none') return 'no';
  const pictures = isPicture(context.kind);
  return (
    said ?? (!pictures && (control?.pictures === 'all' || formats.some((name) => phoneFormats.has(name))) ? 'yes' : undefined)
  );
}

/** File formats, greatest size and phone photo that folded clauses, or else the file control, accept. */
export function fileLimitsIn(clauses: readonly string[], context: FileContext): FileLimits {
  const said = formatsIn(clauses, context.upload);
  const formats = said.length > 0 ? said : (accepted(context.accept)?.formats ?? []);
  const sizes = clauses.flatMap((clause) => sizesIn(clause, context.upload));
  const phonePhoto = photoOf(saidOfPhotos(clauses, isPicture(context.kind)), formats, context);
  return {
    ...(formats.length === 0 ? {} : { formats }),
    ...(sizes.length === 0 ? {} : { maxBytes: Math.max(...sizes) }),
    ...(phonePhoto === undefined ? {} : { phonePhoto }),
  };
}
