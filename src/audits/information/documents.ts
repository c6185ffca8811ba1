import { say } from '../../method/say.ts';
import { sameSection } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { Sighting, TellingPage } from './telling.ts';
import { clausesOfPage, sighting, tellingPage } from './telling.ts';
import { topicAudit } from './topic.ts';

/** Outcomes of a journey that saw everything that is asked. */
const ends: ReadonlySet<string> = new Set(['completed', 'stopped-before-submission']);

/** Under an announcement, the blocks that may hold the list. */
const reach = 12;

/** An announcement that names documents itself, or that a list of documents follows. */
function lists(page: TellingPage): readonly Sighting[] {
  return page.blocks.flatMap((block, at): readonly Sighting[] => {
    const { documents } = page.wordsOf(block);
    const text = fold(block.text.slice(0, 2000));
    if (!documents.announces.test(text) || documents.none.test(text)) return [];
    if (block.role !== 'heading' && documents.names.test(text)) return [sighting('list', page, block)];
    const following = page.blocks.slice(at + 1, at + 1 + reach);
    const under = following.filter(
      (other) => other.headings.includes(block.text) || (block.role !== 'heading' && sameSection(block, other)),
    );
    const item = under.find((other) => other.role !== 'heading' && documents.names.test(fold(other.text.slice(0, 600))));
    return item === undefined ? [] : [sighting('list', page, item)];
  });
}

function find(page: TellingPage): readonly Sighting[] {
  const found = [...lists(page)];
  const clauses = clausesOfPage(page);
  const none = clauses.filter(({ block, clause }) => page.wordsOf(block).documents.none.test(clause.folded));
  found.push(...none.map(({ block, clause }) => sighting('none', page, block, clause.text)));
  // The format is said of documents: it counts only on a page that announces some.
  if (found.length > 0) {
    const format = clauses.filter(
      ({ block, clause }) => block.role !== 'heading' && page.wordsOf(block).documents.format.test(clause.folded),
    );
    found.push(...format.map(({ block, clause }) => sighting('format', page, block, clause.text)));
  }
  return found;
}

/** 2.3: the documents to provide and their format are said before starting (art. 10 (d)), or that none is asked. */
export const documents = topicAudit({
  indicator: '2.3',
  absent: say('Documents à fournir non trouvés', 'Documents to provide not found'),
  present: say(
    'Les documents et leur format sont dits avant toute connexion :',
    'The documents and their format are said before any log-in:',
  ),
  incomplete: say('Les documents sont dits, pas leur format.', 'The documents are said, not their format.'),
  requirement: 'Règlement (UE) 2018/1724, art. 10 d',
  find: (checkpoint, { procedure }) => find(tellingPage(checkpoint, procedure)),
  complete: (parts) => parts.has('none') || (parts.has('list') && parts.has('format')),
  objectless(_checkpoints, { journeys, inventory }) {
    // A page that was only visited asks for nothing yet: the form has to be walked through.
    const walked = journeys.filter((journey) => journey.fields > 0 && journey.clicks > 0);
    const ended = walked.length > 0 && journeys.every((journey) => ends.has(journey.outcome));
    if (!ended || inventory.documents().items.length > 0) return null;
    return say('Aucun document n’est demandé sur les parcours suivis.', 'No document is asked on the paths followed.');
  },
});
