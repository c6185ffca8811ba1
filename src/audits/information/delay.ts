import { say } from '../../method/say.ts';
import { fold } from '../reading/fold.ts';
import type { Sighting, TellingPage } from './telling.ts';
import { clausesOfPage, sighting, tellingPage } from './telling.ts';
import { topicAudit } from './topic.ts';

function find(page: TellingPage): readonly Sighting[] {
  return clausesOfPage(page).flatMap(({ block, clause }): readonly Sighting[] => {
    const { delay } = page.wordsOf(block);
    const { folded } = clause;
    if (delay.notDelay.test(folded)) return [];
    const headed = delay.mention.test(fold(block.headings.at(-1) ?? ''));
    const lasting = delay.duration.test(folded);
    if (lasting && (headed || delay.processing.test(folded)) && block.role !== 'heading') {
      return [sighting('duration', page, block, clause.text)];
    }
    return delay.mention.test(folded) ? [sighting('mention', page, block, clause.text)] : [];
  });
}

/** 2.5: the time to get an answer is said before starting (art. 10 (g)). Time limits for appeals or for the person are another thing. */
export const delay = topicAudit({
  indicator: '2.5',
  absent: say('Délai de traitement non trouvé', 'Processing time not found'),
  present: say('Le délai est dit avant toute connexion :', 'The processing time is said before any log-in:'),
  incomplete: say('Un délai est annoncé sans durée.', 'A processing time is announced without its length.'),
  requirement: 'Règlement (UE) 2018/1724, art. 10 g',
  find: (checkpoint, { procedure }) => find(tellingPage(checkpoint, procedure)),
  complete: (parts) => parts.has('duration'),
});
