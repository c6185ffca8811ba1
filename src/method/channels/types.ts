/**
 * Words by which a page speaks of human channels, one pack per language. Every expression is matched against folded text: lower
 * case, no accents, plain spaces, hyphens and apostrophes. Gaps are bounded, so that no expression is slow on hostile text.
 */
export interface PhoneVocabulary {
  /** Words before (or above) a number that announce a call. */
  readonly announces: RegExp;
  /** Words before digits that announce something other than a phone number. */
  readonly denies: RegExp;
  /** Words that make bare four-digit or ten-digit runs doubtful (article, law, page…). */
  readonly doubts: RegExp;
  /** Words right after a short number that prove a call (tariff, hours). */
  readonly confirms: RegExp;
  /** Words right before an emergency number. */
  readonly callsEmergency: RegExp;
  /** Words right after two or three digits that say they are an emergency number. */
  readonly isEmergency: RegExp;
  /** Words right after two or three digits that make them a date, an amount, a place. */
  readonly notEmergency: RegExp;
  /** Words of a heading or label under which numbers are fax numbers. */
  readonly fax: RegExp;
}

export interface TariffVocabulary {
  readonly free: RegExp;
  readonly standard: RegExp;
  readonly surcharged: RegExp;
}

export interface HoursVocabulary {
  readonly days: RegExp;
  /** A range of hours. */
  readonly range: RegExp;
  /** Round the clock; every day. */
  readonly roundTheClock: RegExp;
}

/** Whose number it is; the first kind that matches the nearest words wins. */
export interface ScopeVocabulary {
  readonly press: RegExp;
  readonly technical: RegExp;
  readonly emergency: RegExp;
  readonly generic: RegExp;
  readonly shared: RegExp;
  /** Words before a number that make it another way to call the number above it (“depuis l’étranger”). */
  readonly otherWay: RegExp;
  /** Words of help with the procedure. */
  readonly service: RegExp;
  /** Titles of pages about the site itself (legal notice, privacy, accessibility). */
  readonly sitePages: RegExp;
}

/** A kind of channel and the words that name it. */
export interface NamedPattern {
  readonly kind: string;
  readonly pattern: RegExp;
}

export interface PlaceVocabulary {
  readonly counters: readonly NamedPattern[];
  /** Local offices by their bare names, where a heading announces whom to turn to. */
  readonly offices?: readonly NamedPattern[];
  /** Headings that announce whom to turn to. */
  readonly officeHeading?: RegExp;
  /** Words of a visit: with them, a place to which something is sent is a counter all the same. */
  readonly visits?: RegExp;
  /** Words that look like a counter and are none (“rendez-vous sur notre site”). */
  readonly notCounter: RegExp;
  readonly appointment: RegExp;
  readonly remoteAppointment: RegExp;
  readonly locator: RegExp;
  readonly street: RegExp;
  readonly postcode: RegExp;
  /** Box numbers: an address for letters only. */
  readonly box: RegExp;
  /** Marks of a sorting office: an address for letters, unless people are said to be received there. */
  readonly sorting?: RegExp;
  /** Words saying that people are received at an address. */
  readonly received: RegExp;
}

export interface PostVocabulary {
  readonly byPost: RegExp;
  /** The administration writes to the person: no channel. */
  readonly incoming: RegExp;
  /** The person must or may send. */
  readonly outgoing: RegExp;
  readonly postalAddress: RegExp;
  readonly paperForm: RegExp;
  /** Letters between private parties (employer, landlord): no channel of an administration. */
  readonly privateParties?: RegExp;
  /** Subjects of a page or of a section that lie between private parties (a lease, a loan, an order): its letters go from one to the other. */
  readonly privateSubjects?: RegExp;
  /** Paper that is no form to send (“version papier de votre facture”). */
  readonly notPaperForm?: RegExp;
  /** What comes by post to the reader, whatever has to be done to get it. */
  readonly toReader?: RegExp;
  /** Headings of what the reader gets (“Récupération du passeport”): the post named there brings it. */
  readonly received?: RegExp;
  /** A form that gives a piece of the file (a photograph and a signature): posting it is no way to do the procedure. */
  readonly sideForm?: RegExp;
  /** Words of a page whose pieces, forms included, are photographed and sent on line. */
  readonly scanned?: RegExp;
  /** Bodies to which one writes for the procedure. */
  readonly bodies?: RegExp;
  /** The person sends something to one of these bodies, without a word of how. */
  readonly toBody?: RegExp;
  /** Words of a sending that is not on paper. */
  readonly notPaper?: RegExp;
  /** Headings under which a form to fill in is linked. */
  readonly formHeading?: RegExp;
  /** Words of a link that make it a form, whatever it is named after. */
  readonly formName?: RegExp;
  /** Words of a download that make it a form. */
  readonly formFile: RegExp;
}

export interface WordsVocabulary {
  readonly relays: readonly NamedPattern[];
  /** Words of contact that make a sign-language mention a phone relay. */
  readonly relayContact: RegExp;
  readonly online: readonly NamedPattern[];
  /** The procedure, or a part of it, is done on line. */
  readonly onlineService?: RegExp;
  /** Words that deny it. */
  readonly notOnlineService?: RegExp;
  /** Headings under which an on-line service is named. */
  readonly onlineHeading?: RegExp;
  /** Links to a contact page. */
  readonly contactPage: RegExp;
  /** Negative statements about a channel. */
  readonly closed: readonly NamedPattern[];
  /** Words of a closing that leaves the channel open elsewhere or otherwise (a condition, some places, the payment alone). */
  readonly partlyClosed?: RegExp;
  /** A body says that it receives nobody: said in its contact card, it closes its own door only. */
  readonly oneDoor?: RegExp;
  /** What looks closed and is not (a day of closing, a payment). */
  readonly notClosed: RegExp;
  /** Travel is not needed: says nothing of a counter, offers none. */
  readonly noTravel: RegExp;
  /** Remedies and mediation: an address for them is no way to do the procedure, nor help with it. */
  readonly remedy: RegExp;
  /** An example of what to type. */
  readonly example: RegExp;
  /** The procedure itself is done through the channel. */
  readonly procedure: RegExp;
  /** What is done at an office that the clause names. */
  readonly atOffices?: RegExp;
  /** Headings under which one is helped: what is named there is no way to do the procedure (“Une question ?”). */
  readonly helpHeading?: RegExp;
  /** The reader does it, or it has to be done. */
  readonly byReader?: RegExp;
  /** Somebody else than the reader does it. */
  readonly byOthers?: RegExp;
  /** The person asks for information, or seeks an arbiter in a dispute: no procedure is done by it. */
  readonly asking?: RegExp;
  /** Words of a sentence that say that it speaks of the phone: “par téléphone”. */
  readonly phoneWay: RegExp;
  /** Under a heading of phone: what is done by calling. */
  readonly byPhone?: RegExp;
  /** Headings that name a way to do the procedure. */
  readonly wayHeading: RegExp;
}

/** The words of a language, as a pack gives them: what it leaves out is said nowhere. */
export interface ChannelPack {
  readonly phone: PhoneVocabulary;
  readonly tariff: TariffVocabulary;
  readonly hours: HoursVocabulary;
  readonly scope: ScopeVocabulary;
  readonly places: PlaceVocabulary;
  readonly post: PostVocabulary;
  readonly words: WordsVocabulary;
}

/** The words of a language, complete. */
export interface ChannelVocabulary extends ChannelPack {
  readonly places: Required<PlaceVocabulary>;
  readonly post: Required<PostVocabulary>;
  readonly words: Required<WordsVocabulary>;
}
