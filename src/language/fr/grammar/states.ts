const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose compound past is made with “être”: “est né”, “est arrivé” are no passives. */
export const movements = list(
  'allé venu parti reparti arrivé entré rentré sorti ressorti né mort décédé resté tombé retombé devenu redevenu parvenu revenu intervenu survenu ' +
    'advenu convenu provenu monté remonté descendu passé retourné échu expiré disparu apparu accédé demeuré péri éclos',
);

/** Participles that say a state rather than an act: nobody is left out by “est situé” or “vous êtes marié”. With “par” they are passives. */
export const states = list(
  'âgé situé marié pacsé divorcé séparé remarié fiancé domicilié salarié retraité handicapé connu tenu lié composé constitué basé fondé destiné adapté ' +
    'approprié motivé obligé supposé censé habilité limité dû compris inclus exclu équipé muni doté vêtu habitué qualifié spécialisé agréé assermenté ' +
    'sécurisé dématérialisé diplômé surendetté scolarisé inscrit affilié assuré disposé exposé opposé soumis justifié isolé privé décidé élevé surélevé ' +
    'anticipé éloigné modéré fatigué pressé employé associé délégué invité prié chargé réputé expérimenté autorisé ' +
    'ouvert fermé clos dépourvu pourvu assis satisfait couvert réservé gradué étranglé illustré orienté localisé implanté étudié ' +
    'apparenté décédé licencié hospitalisé incarcéré détenu hébergé logé immatriculé expatrié détaché stagiaire titularisé dispensé ' +
    'plafonné exonéré imposé assujetti astreint contraint relié rattaché subordonné proportionné gradé bloqué amené',
);

/** States that “par” does not turn into an act: “concerné par la réforme”, “atteint par la limite d’âge”. */
export const alwaysStates = list('concerné intéressé atteint touché lié limité motivé intégré donné entendu');
