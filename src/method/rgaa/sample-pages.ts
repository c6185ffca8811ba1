import type { Localized } from '../../model/localized.ts';
import type { MandatoryPage } from '../../model/rgaa-sample.ts';
import { say } from '../say.ts';

interface MandatoryPageWords {
  readonly page: MandatoryPage;
  readonly title: Localized;
  /** Whole link texts, titles, headings and ends of addresses that name the page: folded words, `|` between. */
  readonly words: string;
}

/**
 * The pages that every sample holds when they exist, in order, and the words by which sites name them in French and English. Source of the
 * list: RGAA 4.1.2, méthode technique, échantillon; the words are ours.
 */
export const mandatoryPages: readonly MandatoryPageWords[] = [
  {
    page: 'home',
    title: say('Accueil', 'Home page'),
    words:
      'accueil|page d accueil|retour a l accueil|retour accueil|retour a la page d accueil|retourner a l accueil|revenir a l accueil|' +
      'aller a l accueil|home|home page|homepage|back to home|back to home page|back to the home page|return to home|return to the home page',
  },
  {
    page: 'contact',
    title: say('Contact', 'Contact'),
    words:
      'contact|contacts|nous contacter|contactez nous|nous ecrire|ecrivez nous|formulaire de contact|page contact|page de contact|' +
      'contacter le service|contacter l administration|contacter le support|contacter un agent|contact et reclamations|aide et contact|' +
      'contact et aide|aide contact|contact aide|' +
      'contact us|contact form|get in touch|help and contact',
  },
  {
    page: 'legal-notice',
    title: say('Mentions légales', 'Legal notice'),
    words:
      'mentions legales|mention legale|informations legales|credits et mentions legales|mentions legales et credits|' +
      'mentions legales et cgu|mentions legales cgu|mentions legales et conditions generales d utilisation|' +
      'mentions legales et donnees personnelles|legal notice|legal notices|legal information|legal mentions|legal',
  },
  {
    page: 'accessibility',
    title: say('Accessibilité', 'Accessibility'),
    words:
      'accessibilite|accessibilite numerique|accessibilite du site|accessibilite web|declaration d accessibilite|' +
      'declaration d accessibilite numerique|declaration d accessibilite rgaa|declaration de conformite|declaration de conformite rgaa|' +
      'declaration de conformite a l accessibilite|accessibilite non conforme|accessibilite partiellement conforme|' +
      'accessibilite totalement conforme|accessibility|accessibility statement|web accessibility|digital accessibility',
  },
  {
    page: 'site-map',
    title: say('Plan du site', 'Site map'),
    words: 'plan du site|plan de site|plan site|plan du site internet|site map|sitemap',
  },
  {
    page: 'help',
    title: say('Aide', 'Help'),
    words:
      'aide|aide en ligne|aide et contact|contact et aide|aide contact|contact aide|aide et support|aide et assistance|besoin d aide|centre d aide|rubrique d aide|' +
      'page d aide|rubrique aide|aide a la saisie|faq|foire aux questions|faq foire aux questions|foire aux questions faq|' +
      'questions frequentes|questions reponses|aide et faq|aide faq|help|help centre|help center|online help|need help|help and support|' +
      'help and contact|frequently asked questions',
  },
  {
    page: 'authentication',
    title: say('Authentification', 'Log-in'),
    words:
      'connexion|se connecter|me connecter|connectez vous|s identifier|identifiez vous|s authentifier|authentification|page de connexion|' +
      'se connecter avec franceconnect|s identifier avec franceconnect|connexion avec franceconnect|se connecter a mon compte|' +
      'se connecter a mon espace|me connecter a mon compte|me connecter a mon espace|connexion a mon compte|connexion a mon espace|' +
      'connexion a votre compte|connexion a votre espace|log in|login|log on|logon|sign in|signin|authentication',
  },
];

/** At least one page drawn at random for so many of the sample (RGAA 4.1.2, méthode technique, échantillon: a tenth). */
export const randomOneIn = 10;
