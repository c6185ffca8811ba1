import { createHash } from 'node:crypto';
import type { Session } from '../web/session.ts';

/**
 * Number that names a draft or a file, from the name and birth date, so that the same person gets the same number every time the
 * demonstration is played. Undefined before the first step is done.
 */
export function draftNumber(session: Session): string | undefined {
  const { answers } = session;
  const nom = answers.get('nom');
  const naissance = answers.get('naissance');
  if (!nom || !naissance || !answers.get('prenoms')) return undefined;
  const hash = createHash('sha256').update(`${nom}|${naissance}`).digest('hex');
  return `D${(Number.parseInt(hash.slice(0, 8), 16) % 1_000_000).toString().padStart(6, '0')}`;
}

/** Drafts by number: what lets a person go on from another device. Bounded like the sessions. */
export interface DraftRoom {
  save(session: Session): void;
  /** Copies the draft into a session when number and name agree. */
  resume(number: string, nom: string, into: Session): boolean;
}

/** Makes a room for at most `capacity` drafts. */
export function draftRoom(capacity = 500): DraftRoom {
  const drafts = new Map<string, Session>();
  return {
    save(session) {
      const number = draftNumber(session);
      if (number === undefined) return;
      const oldest = drafts.keys().next();
      if (drafts.size >= capacity && oldest.done !== true) drafts.delete(oldest.value);
      drafts.set(number, { answers: new Map(session.answers), files: new Map(session.files) });
    },
    resume(number, nom, into) {
      const draft = drafts.get(number.trim().toUpperCase());
      if (draft === undefined || draft.answers.get('nom')?.toLowerCase() !== nom.trim().toLowerCase()) return false;
      for (const [name, value] of draft.answers) into.answers.set(name, value);
      for (const [name, file] of draft.files) into.files.set(name, file);
      return true;
    },
  };
}
