import { say } from '../../method/say.ts';
import type { AuditContext } from '../../model/audit.ts';
import { quoteOf, shownBlocks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { isAboutTheSite } from '../reading/about-the-site.ts';
import { isOnlineContact } from '../channels/human.ts';
import { isHumanPhone } from '../channels/page-channels.ts';
import { namesAuthority } from './names-authority.ts';
import type { Sighting, TellingCheckpoint } from './telling.ts';
import { sighting, tellingPage } from './telling.ts';
import { topicAudit } from './topic.ts';

/** The authority, by its name anywhere on the page, or introduced as the competent one. */
function named(checkpoint: TellingCheckpoint, { procedure }: AuditContext): readonly Sighting[] {
  const byName = shownBlocks(checkpoint).find((block) => namesAuthority(block.text, procedure.authority));
  if (byName !== undefined) {
    return [{ part: 'authority', quote: { checkpoint: checkpoint.id, quote: quoteOf(byName.text), selector: byName.selector } }];
  }
  const page = tellingPage(checkpoint, procedure);
  const introduced = page.blocks.find(
    (block) => block.role !== 'heading' && page.wordsOf(block).authority.introduces.test(fold(block.text.slice(0, 2000))),
  );
  return introduced === undefined ? [] : [sighting('authority', page, introduced)];
}

/** A contact of any kind that the page gives; a link to a contact page is none by itself. */
function contacts(checkpoint: TellingCheckpoint, { inventory }: AuditContext): readonly Sighting[] {
  const { phone, counter, post, online } = inventory.channels();
  const all = [
    ...phone.filter(isHumanPhone),
    ...counter,
    ...post,
    ...online.filter((item) => item.kind !== 'contact-page' && isOnlineContact(item)),
  ];
  return all.filter((item) => item.checkpoint === checkpoint.id).map((quote) => ({ part: 'contact', quote }));
}

/** 2.2: the competent authority and a contact are said before starting (Regulation (EU) 2018/1724, art. 10 (b)). */
export const authority = topicAudit({
  indicator: '2.2',
  absent: say('Ni autorité compétente ni contact trouvés', 'Neither competent authority nor contact found'),
  present: say(
    'L’autorité et un contact sont dits avant toute connexion :',
    'The authority and a contact are said before any log-in:',
  ),
  incomplete: say('L’autorité ou un contact est dit, pas les deux.', 'The authority or a contact is said, not both.'),
  requirement: 'Règlement (UE) 2018/1724, art. 10 b',
  // The contact of an accessibility statement or of the data protection officer is nobody's for the procedure.
  find: (checkpoint, context) =>
    isAboutTheSite(checkpoint) ? [] : [...named(checkpoint, context), ...contacts(checkpoint, context)],
  complete: (parts) => parts.has('authority') && parts.has('contact'),
});
