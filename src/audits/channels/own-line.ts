import type { LinkEvidence } from '../../model/evidence.ts';
import type { PageReading } from './page-reading.ts';

/**
 * True for a link that is (at least half of) a line of its own: under a heading it names the service, the form or the body that the heading
 * announces. One inside a sentence leads elsewhere (“la CPAM verse l’indemnité”, “voir les textes de référence”).
 */
export function isOwnLine(link: Pick<LinkEvidence, 'block' | 'text'>, reading: PageReading): boolean {
  const line = reading.blocks.find((block) => block.id === link.block);
  return line === undefined || link.text.trim().length * 2 >= line.text.trim().length;
}
