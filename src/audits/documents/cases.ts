import { fold } from '../reading/fold.ts';
import { isCondition, isSituation } from './conditions.ts';

/** What a heading sets apart: a case of some readers, the general case, or a way to apply. */
export type CaseKind = 'case' | 'general' | 'channel';

const channel =
  /^(?:en ligne|par internet|sur internet|au guichet|sur place|par courrier|par la poste|par telephone|par mail|par courriel|par e-?mail|en mairie|a la mairie|en prefecture|en personne|aupres d|online|by post|in person|by phone)/;

const general = /^(?:cas general|dans le cas general|en general|cas le plus frequent|general case)/;

const particular =
  /^(?:autres? (?:cas|situations?)|cas (?:particuliers?|n° ?\d|\d)|situations? particulieres?|exceptions?|pour (?:un|une|les?|la|votre) |(?:si )?vous (?!devez|devrez|pouvez|avez (?:besoin|a |droit|le droit)|aurez|serez|trouverez|recevez|souhaitez (?:plus|en savoir))|il s'agit d|(?:le |la |les |l'|un |une )?(?:demandeurs? |personnes? |enfants? |agents? )?(?:non[ -])?(?:salarie|fonctionnaire|contractuel|majeur|mineur|francais|etranger|europeen|ressortissant|citoyen|expatrie|artisan|commercant|agriculteur|profession liberale|epoux|epouse|conjoint|partenaire|concubin|ascendant|descendant|celibataire|parent |mariage|pacs\b|naturalisation|liberal|fonction publique|secteur (?:prive|public)|regime|jeune|adulte|enfant|personnes? (?:morale|physique|agee|handicapee)|agents? public)|(?:entre|de|a|avant|apres|des|a partir de|jusqu'a|moins de|plus de|au-dela de|au-dessous de) (?:\d|l'age)|\d{1,2} (?:a|ans)|(?:1re|premiere|nouvelle|2e|deuxieme) demande|renouvellement|duplicata|prolongation|changement|modification|remplacement|perte|vol\b|deterioration|deces|divorce|separation|a l'etranger|en france|hors de france|resid)/;

/** What a heading sets apart; undefined when it opens a part like another. */
export function caseOf(heading: string): CaseKind | undefined {
  const folded = fold(heading.slice(0, 200)).trim();
  if (general.test(folded)) return 'general';
  if (channel.test(folded)) return 'channel';
  return isCondition(heading) || isSituation(heading) || particular.test(folded) ? 'case' : undefined;
}
