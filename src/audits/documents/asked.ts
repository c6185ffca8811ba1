import type { Field, TextBlock } from '../../model/evidence.ts';
import { fold } from '../reading/fold.ts';
import { wordsBeside } from './beside-field.ts';
import { namesDocument, recognise } from './classify.ts';
import { withFieldDetails } from './details.ts';
import type { FieldWords } from './details.ts';
import { parseItem } from './parse-item.ts';
import type { ParsedItem } from './parse-item.ts';
import { isDocumentHeading } from './scope.ts';

/** A document that a file control asks for. */
export interface Asked {
  readonly item: ParsedItem;
  readonly field: Field;
  readonly quote: string;
}

const generic =
  /^(?:(?:selectionne[rz]?|choisi(?:r|ssez)|ajoute[rz]?|depose[rz]?|telecharge[rz]?|televerse[rz]?|parcourir|importe[rz]?|joindre|glisse[rz]?|fichiers?|documents?|pieces? jointes?|upload|choose|select|add|attach|browse|drop|drag|files?|vos?|votre|mes|un|une|le|la|les|des|de|du|ici|ou|et|your|a|an|the|here|or|and|supporting|pieces?|justificatifs?|justificatives?|supplementaires?|autres?) ?)+[.:*]?$/;

/** File controls that a person meets. A drop zone hides the real control: it counts when it has a label. */
export function fileFields(fields: readonly Field[]): readonly Field[] {
  return fields.filter(
    (field) => field.type === 'file' && !field.disabled && field.region !== 'consent' && (field.visible || field.label !== ''),
  );
}

/** True for words that fit any document (“Choisir un fichier”, “Vos pièces justificatives”). */
function isGeneric(text: string): boolean {
  const folded = fold(text.slice(0, 120).replace(/\([^)]{0,80}\)/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return folded === '' || generic.test(folded);
}

/** Words that may say what the control asks for, nearest first. */
function wordings(field: Field): readonly string[] {
  const heading = field.headings.at(-1);
  const titled = heading !== undefined && !isDocumentHeading(heading) ? [heading] : [];
  return [field.label, field.accessibleName, field.group ?? '', field.help ?? '', ...titled].filter((text) => text.trim() !== '');
}

/** Formats, sizes and orders to act say nothing of the document. */
function withoutOrders(text: string): string {
  return text
    .replace(
      /^(?:veuillez |merci de |please )?(?:ajoutez|ajouter|joindre|joignez|d[ée]posez|d[ée]poser|t[ée]l[ée]chargez|t[ée]l[ée]charger|t[ée]l[ée]versez|t[ée]l[ée]verser|choisir|choisissez|s[ée]lectionnez|s[ée]lectionner|importez|importer|fournir|fournissez|scannez|upload|attach|add|choose|select|provide) /i,
      '',
    )
    .replace(/\b(?:formats?|taille|poids|extensions?|max(?:imum)?|size)\b.*$/i, '')
    .replace(/\s*\*\s*/g, ' ')
    .trim();
}

function statusOf(item: ParsedItem, field: Field, someRequired: boolean): ParsedItem {
  if (item.status !== 'required') return item;
  const optional = field.optionalSaid === true || (!field.required && someRequired);
  return optional ? { ...item, status: 'optional' } : item;
}

function readField(field: Field, someRequired: boolean, words: FieldWords = {}): readonly Asked[] {
  for (const wording of wordings(field)) {
    if (isGeneric(wording)) continue;
    const text = withoutOrders(wording);
    if (recognise(text) === undefined && !namesDocument(text)) continue;
    const items = parseItem(text);
    if (items.length > 0)
      return items.map((item) => ({
        item: withFieldDetails(statusOf(item, field, someRequired), field, words),
        field,
        quote: wording.slice(0, 300),
      }));
  }
  return [];
}

/** Documents that the file controls of a page ask for by name; `blocks` are the words of the page. */
export function askedOn(fields: readonly Field[], blocks: readonly TextBlock[] = []): readonly Asked[] {
  const someRequired = fields.some((field) => field.required && field.visible);
  const files = fileFields(fields);
  const beside = wordsBeside(files, blocks);
  return files.flatMap((field) => readField(field, someRequired, beside(field)));
}

/** True when a file control takes whatever the list beside it says. */
export function asksByList(fields: readonly Field[]): boolean {
  return fileFields(fields).some((field) => readField(field, false).length === 0);
}
