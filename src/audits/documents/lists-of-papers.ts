import type { TextBlock } from '../../model/evidence.ts';
import { isNotDocument } from './exclusions.ts';
import { recognise } from './classify.ts';
import { listPlace } from './list-places.ts';

const piece =
  /^(?:[ée]ventuellement,? |le cas échéant,? )?(?:\d{1,2} |une? |la |les? |l['’])?(?:(?:photo)?copies?|originaux|original|justificatifs?|preuves?|pièces? justificatives?|documents? de preuve)(?: (?:et|ou|intégrales?|certifiées? conformes?|lisibles?|recto|verso|recto-verso|\/|(?:photo)?copies?)){0,4} ?(?:d[eu]s? |d['’]|:|$)/i;

/** “Copie de…”, “Justificatif de…”: an item that opens so is a piece to give, whatever announces its list. */
function opensAsPiece(text: string): boolean {
  return piece.test(text.trim());
}

/** A list of papers has at least so many lines that open as a piece, and so many that name a document in their first words. */
const fewestPieces = 2;
const fewestNames = 3;

// “d’une attestation d’assurance” goes on with what the sentence above says of it.
const goesOn = /^(?:et |ou )?(?:d[eu]s? |d['’])/i;

function opensWithName({ text }: TextBlock): boolean {
  if (opensAsPiece(text)) return true;
  if (goesOn.test(text.trim())) return false;
  const found = isNotDocument(text) ? undefined : recognise(text);
  return found !== undefined && found.at <= 1;
}

/** True for a line to read although nothing announces its list: it opens as a piece, or stands among papers. */
export function isPaper(block: TextBlock, papers: ReadonlySet<string>): boolean {
  return opensAsPiece(block.text) || (!goesOn.test(block.text.trim()) && papers.has(listPlace(block)));
}

/** The places of the lists whose lines are for most of them the names of papers, whatever announces them. */
export function listsOfPapers(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const lists = Map.groupBy(
    blocks.filter(({ role }) => role === 'listItem'),
    listPlace,
  );
  const places = new Set<string>();
  for (const [place, lines] of lists) {
    const names = lines.filter(opensWithName).length;
    const pieces = lines.filter(({ text }) => opensAsPiece(text)).length;
    if (pieces >= fewestPieces && names >= fewestNames && names * 3 >= lines.length * 2) places.add(place);
  }
  return places;
}
