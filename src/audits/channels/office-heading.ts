import type { ChannelVocabulary } from '../../method/channels/index.ts';
import { fold } from '../reading/fold.ts';

/** True for a heading that announces whom to turn to (“Où s’adresser ?”). */
export function isOfficeHeading(heading: string, { officeHeading }: ChannelVocabulary['places']): boolean {
  return officeHeading.test(fold(heading.slice(0, 100)).replace(/[ ?:]{1,4}$/, ''));
}
