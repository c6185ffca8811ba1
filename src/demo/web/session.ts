import { randomUUID } from 'node:crypto';

/** A file that a visitor sent: what it was, never what it held. */
export interface ReceivedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** What a visitor has answered so far, kept in memory only. */
export interface Session {
  readonly answers: Map<string, string>;
  readonly files: Map<string, ReceivedFile>;
}

/** Sessions of one procedure, by cookie value. The oldest leaves when the room is full, so memory stays bounded. */
export interface SessionRoom {
  /** The session of a cookie value, or a new one with its own value. */
  open(cookie: string | undefined): { readonly id: string; readonly session: Session };
}

/** A session in which nothing was answered yet. */
export function emptySession(): Session {
  return { answers: new Map(), files: new Map() };
}

/** Makes a room for at most `capacity` sessions. */
export function sessionRoom(capacity = 500): SessionRoom {
  const sessions = new Map<string, Session>();
  return {
    open(cookie) {
      const known = cookie === undefined ? undefined : sessions.get(cookie);
      if (cookie !== undefined && known !== undefined) return { id: cookie, session: known };
      const oldest = sessions.keys().next();
      if (sessions.size >= capacity && oldest.done !== true) sessions.delete(oldest.value);
      const id = randomUUID();
      const session = emptySession();
      sessions.set(id, session);
      return { id, session };
    },
  };
}
