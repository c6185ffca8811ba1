import type { Localized } from '../../model/localized.ts';
import { stepWords } from '../schema/step.ts';
import type { Issue } from './issue.ts';
import { quote, say } from './say.ts';

const words: readonly string[] = stepWords;

/** Messages for a step that is not written `word: value`; undefined when the issue is about something else. */
export function stepWritten(issue: Issue): Localized | undefined {
  if (words.includes(issue.key) && issue.value === null) return withoutValue(issue.key);
  if (!issue.raw.message.startsWith('mapping step ')) return undefined;
  if (typeof issue.value === 'string' && words.includes(issue.value)) return withoutValue(issue.value);
  return say(
    'A step is a word, a colon and a value, such as `- click: Continuer`',
    'Une étape est un mot, deux-points et une valeur, comme `- click: Continuer`',
  );
}

const withoutValue = (word: string): Localized =>
  say(
    `${quote(word)} has no value: write it after \`${word}:\`, or on the next lines indented under it`,
    `${quote(word)} n’a pas de valeur : écrivez-la après \`${word}:\`, ou sur les lignes suivantes, décalées sous ce mot`,
  );
