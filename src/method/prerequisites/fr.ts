import type { PrerequisiteVocabulary } from './types.ts';

export const fr: PrerequisiteVocabulary = {
  publicIdentity: /\bfrance ?connect\b|\bitsme\b|\bcsam\b|\bluxtrust\b|\bswissid\b/,
  account:
    /\b(?:se connecter|me connecter|connectez-vous|connexion|creer (?:un|mon|votre) compte|creation de compte|s'identifier|identifiez-vous|m'identifier|s'authentifier|s'inscrire sur le site|mon compte|acceder a mon (?:espace|compte))\b/,
  withoutAccount:
    /\bsans (?:compte|creer (?:de|un) compte|creation de compte|(?:me|se|vous) connecter|(?:m'|s'|vous )identifier|connexion|authentification|france ?connect)|\ben tant qu'invite|\bacces (?:direct|libre) au formulaire/,
  email: /\b(?:e-?mail|courriel|mel|adresse electronique|messagerie electronique)\b/,
  withoutEmail:
    /\b(?:je n'ai pas|je ne dispose pas|vous n'avez pas|n'avez pas|ne dispose[zs]? pas|pas|sans)(?: d'| de | une? )?(?:adresse )?(?:e-?mail|courriel|mel|(?:adresse )?electronique)\b|\bsans (?:adresse )?(?:e-?mail|courriel)/,
  mobile: /\b(?:portable|mobile|gsm|smartphone)\b/,
  landline: /\bfixe\b|\bdomicile\b/,
  withoutMobile:
    /\b(?:je n'ai pas|vous n'avez pas|n'avez pas|pas|sans)(?: d'| de | un )?(?:telephone |numero )?(?:de )?(?:telephone )?(?:portable|mobile|smartphone)\b|\bappel vocal|\bpar (?:courrier|e-?mail|courriel) (?:plutot|a la place)|\b(?:recevoir|obtenir) (?:le|un|mon) code (?:par|sur) (?:courrier|e-?mail|courriel|appel|telephone fixe|un telephone fixe)/,
  smsCode:
    /\bcodes?\b[^.]{0,60}\b(?:par (?:sms|texto)|sur votre (?:telephone )?(?:portable|mobile|smartphone))|\b(?:sms|texto)\b[^.]{0,40}\bcode\b|\btelecharge[rz]? (?:l'|notre )application (?:mobile)?[^.]{0,40}(?:obligatoire|pour (?:continuer|valider))/,
  otherAnswer: /^(?:par )?(?:courrier|voie postale|telephone|sms|courrier postal)$/,
};
