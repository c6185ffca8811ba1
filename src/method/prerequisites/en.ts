import type { PrerequisiteVocabulary } from './types.ts';

export const en: PrerequisiteVocabulary = {
  publicIdentity: /\bgov\.uk one login|\bone login\b|\bgovernment gateway|\bfrance ?connect\b|\bitsme\b|\beidas\b/,
  account: /\b(?:sign in|log in|login|create (?:an|your) account|register for an account|my account|set up an account)\b/,
  withoutAccount: /\bwithout (?:an account|creating an account|signing in|logging in|registering)|\bas a guest\b/,
  email: /\be-?mail\b/,
  withoutEmail: /\b(?:do not|don't) have an? e-?mail|\bno e-?mail|\bwithout an? e-?mail/,
  mobile: /\b(?:mobile|cell ?phone|smartphone)\b/,
  landline: /\blandline\b|\bhome phone\b/,
  withoutMobile:
    /\b(?:do not|don't) have an? (?:mobile|smartphone)|\bwithout an? (?:mobile|smartphone)|\bvoice call|\blandline\b/,
  smsCode: /\bcode\b[^.]{0,60}\b(?:by text|text message|sms|to your (?:mobile|phone))|\b(?:text message|sms)\b[^.]{0,40}\bcode\b/,
  otherAnswer: /^(?:by )?(?:post|letter|phone|telephone|text message|text|sms)$/,
};
