/** Words by which a page asks for an identity, an e-mail address or a mobile phone. Matched against folded text. */
export interface PrerequisiteVocabulary {
  /** The public identity: FranceConnect and its equivalents abroad. */
  readonly publicIdentity: RegExp;
  /** Controls that open or create an account of the site's own. */
  readonly account: RegExp;
  /** Controls that go on without any account. */
  readonly withoutAccount: RegExp;
  /** Labels of an e-mail field. */
  readonly email: RegExp;
  /** Words that offer to do without an e-mail address. */
  readonly withoutEmail: RegExp;
  /** Labels of a field that only a mobile number can fill. */
  readonly mobile: RegExp;
  /** A landline will do. */
  readonly landline: RegExp;
  /** Words that offer to do without a mobile phone. */
  readonly withoutMobile: RegExp;
  /** A code sent to a mobile phone, or an application to install. */
  readonly smsCode: RegExp;
  /** Choices of another way to be answered. */
  readonly otherAnswer: RegExp;
}
