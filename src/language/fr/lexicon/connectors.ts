import { entries, type Entry } from './entry.ts';

/** Linking words and set phrases. */
export const connectors: readonly Entry[] = [
  ...entries(
    'replace',
    'fixed',
    `
a contrario | au contraire
a minima | au moins
a posteriori | après coup
ad hoc | prévu pour cela
à bref délai | rapidement
à ce titre | pour cela
à cet effet | pour cela
à cette fin | pour cela
à compter de | à partir de
à concurrence de | jusqu’à
à défaut | sinon | ~ de, ~ d', ~ du, ~ des
à défaut de | sans
à due concurrence | jusqu’au même montant
à échoir | à venir
à hauteur de | de, ou jusqu’à | yeux, épaule, homme, ~ vue, visage, mètre, sol
à l’effet de | pour
à l’encontre de | contre
à l’expiration de | à la fin de
à l’issue de | après
à peine de nullité | sinon, l’acte ne vaut rien
à titre dérogatoire | par exception
à titre gracieux | gratuitement
à titre gratuit | gratuitement
à titre indicatif | pour information
à titre onéreux | en payant
antérieurement | avant | ~ à, ~ au, ~ aux
antérieurement à | avant | ~ titre
attendu que | parce que
au bénéfice de | pour
au moyen de | avec
au profit de | pour
au prorata | en proportion | ~ temporis, ~ de, ~ d', ~ du, ~ des
au prorata de | en proportion de
au regard de | selon
au sens de | selon | +article, +code, +loi, +décret, +directive, +règlement, +disposition
au titre de | pour
au terme de | à la fin de
auquel cas | dans ce cas
aux fins de | pour
aux termes de | selon
ci-annexé(e) | joint
ci-après | plus bas
ci-inclus(e) | joint
concomitamment | en même temps
conformément à | selon
consécutivement à | après
d’ores et déjà | déjà
dans les meilleurs délais | le plus vite possible
dans les plus brefs délais | le plus vite possible
de facto | en fait
de nature à | qui peut
de plein droit | automatiquement
dès lors que | si, ou quand
en application de | selon
en l’espèce | dans ce cas
en l’occurrence | ici
en la matière | sur ce sujet
en lieu et place | à la place
en lieu et place de | à la place de
en qualité de | comme
en sus | en plus
en sus de | en plus de
en tant que de besoin | si nécessaire
en temps utile | à temps
en tout état de cause | dans tous les cas
en vertu de | selon
en vue de | pour
ès qualités | dans cette fonction
eu égard à | vu
faute de quoi | sinon
in fine | à la fin
incessamment | bientôt
intuitu personae | lié à la personne
ipso facto | automatiquement
itérativement | plusieurs fois
le cas échéant | si c’est votre cas
mutatis mutandis | en adaptant ce qui doit l’être
moyennant | contre
nonobstant | malgré
par dérogation | par exception | ~ à, ~ au, ~ aux
par dérogation à | par exception à
par l’entremise de | par
par le biais de | par
par voie de conséquence | donc
par voie dématérialisée | en ligne
par voie électronique | par internet
par voie postale | par courrier
postérieurement | plus tard | ~ à, ~ au, ~ aux
postérieurement à | après
pour autant que | si
pour le compte de | pour
préalablement | avant | ~ à, ~ au, ~ aux
préalablement à | avant
prorata temporis/au prorata temporis | selon la durée
sans préjudice de | en plus de
sine die | sans date prévue
sous couvert de | par
sous le couvert de | par
sous peine de | sinon, vous risquez
sous réserve de | à condition de
sous réserve que | à condition que
stricto sensu | au sens strict
sur le fondement de | selon
ultérieurement | plus tard
`,
  ),
  ...entries(
    'replace',
    'noun',
    `
afférent(e) | lié
précité(e) | déjà cité
subséquent(e) | suivant
susdit(e) | déjà cité
susindiqué(e) | déjà cité
susmentionné(e) | déjà cité
susnommé(e) | déjà nommé
susvisé(e) | déjà cité
`,
  ),
  ...entries(
    'replace',
    'fixed',
    `
à ladite/auxdits/auxdites | à ce
dudit/de ladite/desdits/desdites | de ce
ledit/ladite/lesdits/lesdites | ce
collégialement | ensemble
dûment | bien
expressément | clairement
incidemment | en passant
nommément | en le nommant
notoirement | comme chacun le sait
solidairement | chacun pour la totalité
subsidiairement | sinon
tacitement | sans le dire
`,
  ),
];
