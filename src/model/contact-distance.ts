/** Words of a page and where they stand. */
interface Words {
  readonly checkpoint: string;
  readonly quote: string;
  readonly selector?: string;
}

/** A human channel that a state shows. */
export interface ContactShown extends Words {
  readonly channel: 'phone' | 'counter' | 'post';
}

/**
 * How far a state is from a human contact. A click is a link that is seen, to a page that was read, or a button that the walk pressed with
 * nothing to fill in; never a way back to a page of the form, nor a way into an account.
 */
export interface ContactDistance {
  readonly checkpoint: string;
  readonly kind: 'state' | 'error';
  readonly beforeLogin: boolean;
  /** Fewest clicks to a contact for this procedure, 0 when the state itself shows one; null when no way to one was found. */
  readonly clicks: number | null;
  /** The contact at that distance. */
  readonly contact?: ContactShown;
  /** The first link (or button) of the way, on this state. */
  readonly through?: Words;
  /** A general contact (switchboard, number whose holder is not known), when it is nearer. */
  readonly generic?: ContactShown & { readonly clicks: number };
  /**
   * A link to a contact page that was not read, or a button that announces a contact and was not pressed (then without address), when
   * following it may take fewer clicks: what stands there is not known.
   */
  readonly unread?: Words & { readonly clicks: number; readonly address?: string };
  /** No way was found, and the links of this state were not recorded. */
  readonly linksMissing?: true;
}

/** States, and those that show a contact for this procedure themselves. */
export interface StatesShowing {
  readonly states: number;
  readonly shown: number;
}

/** Distance in clicks to a human contact, from every state that was read, in the order of the walk. */
export interface ContactDistances {
  readonly states: readonly ContactDistance[];
  /** Greatest of the distances found, null when none was. */
  readonly greatest: number | null;
  /** States from which no contact and no unread contact link was found. */
  readonly notFound: number;
  /** States from which no contact was found and a contact page was not read, or links were not recorded. */
  readonly notObserved: number;
  /** States before any log-in, without the error states. */
  readonly beforeLogin: StatesShowing;
  readonly errors: StatesShowing;
}
