/**
 * Words by which a page tells, before starting, what the Single Digital Gateway asks for (Regulation (EU) 2018/1724, art. 10). All
 * expressions are matched against folded text (lower case, no accents, plain spaces, hyphens and apostrophes).
 */
interface StepWords {
  /** Headings or sentences that announce the steps. */
  readonly announces: RegExp;
  /** “Étape 2 : …” at the start of a block; group 1 is the number. */
  readonly numbered: RegExp;
  /** “Étape 1 sur 4”: where one stands, not what comes. */
  readonly stepper: RegExp;
  /** A number of steps without their names. */
  readonly count: RegExp;
  /** A sentence that tells the steps one after the other. */
  readonly sequence: RegExp;
}

interface DocumentWords {
  readonly announces: RegExp;
  /** Names of documents. */
  readonly names: RegExp;
  readonly none: RegExp;
  readonly format: RegExp;
}

interface CostWords {
  readonly free: RegExp;
  /** Free calls, benefits, ceilings: money that is not the cost of the procedure. */
  readonly notCost: RegExp;
  /** What may be free or paid for: the procedure and what it delivers. */
  readonly subject: RegExp;
  readonly heading: RegExp;
  readonly amount: RegExp;
  /** Words of price beside an amount. */
  readonly price: RegExp;
  /** Money given to the person. */
  readonly benefit: RegExp;
  /** Paid, without saying how much. */
  readonly paid: RegExp;
  readonly means: RegExp;
}

interface DelayWords {
  readonly duration: RegExp;
  /** Words of processing, answer or delivery. */
  readonly processing: RegExp;
  /** A delay announced as such, with or without its length. */
  readonly mention: RegExp;
  /** Time limits for the person, validity, age of documents, appeals, silence. */
  readonly notDelay: RegExp;
}

interface AuthorityWords {
  /** Words that introduce the competent authority. */
  readonly introduces: RegExp;
}

export interface InformationVocabulary {
  readonly steps: StepWords;
  readonly documents: DocumentWords;
  readonly cost: CostWords;
  readonly delay: DelayWords;
  readonly authority: AuthorityWords;
}
