/**
 * Hard passages of administrative French, written by hand for this test, before the rules that cut them: one a line, its sentences
 * parted by `|`. A number or a letter of a list belongs to what it numbers; a colon and a semicolon end nothing; a whole sentence in
 * quotes or in parentheses ends where they close; what introduces a quote goes on in it.
 */
export const frenchSentenceCases = `
# references to the law
L’art. L. 1234-1 du code du travail s’applique. | Votre employeur doit vous répondre.
En application de l’art. R. 123-4 du code rural, le délai est de deux mois.
Voir les art. L. 123-1 et s. du code de commerce. | Ils fixent la liste des pièces.
Le recours est prévu à l’article D. 5141-2. | Il se fait par courrier.
La règle figure à l’art. 5, al. 2. | Elle vaut pour tous.
Selon l’al. 3 de l’art. 12, le silence vaut accord. | Ce délai est de deux mois.
Les articles L. 311-1, L. 312-4 et R. 313-22 du Ceseda sont cités. | Relisez-les.
L’art. premier de l’arrêté donne la liste. | L’art. 2 donne les exceptions.
Art. 4. Les demandes sont reçues en mairie.
Article 1. Le présent règlement fixe les droits. | Article 2. Il entre en vigueur demain.
Le chap. III du tit. II traite des recours. | Le chap. IV traite des délais.
Lisez l’art. L. 421-1 du C. urb. avant de construire.
Le décret no. 2019-12 du 3 janv. 2019 a été abrogé. | Un autre le remplace.
La loi n° 78-17 du 6 janvier 1978 vous protège. | Elle vous donne un droit d’accès.
Voyez la circ. n° 12 du 5 févr. 2020, p. 14. | Elle répond à votre question.
Le juge applique l’art. 9 C. civ. dans ce cas.
Le bail relève de la sect. 2 du chap. 1er. | Il dure trois ans.
Le montant est fixé à l’annexe 2, tab. 3. | Il change tous les ans.
Vous êtes victime d’un vol. | Joignez le récépissé de la plainte.
Vous êtes couvert contre le vol. | Déclarez-le dans les deux jours.
Le vol. 2 du guide parle des aides. | Le vol. 3 parle des recours.
Il s’agit d’une œuvre d’art. | Vous devez la déclarer.
Le dossier comporte la pièce citée à l’art. L. 1. | Elle est obligatoire.
Les biens décrits à l’art. 1er. | Ils sont saisis.
Art. R*. 421-1. Les travaux sont soumis à permis.
L’affaire est citée dans la revue, vol. XII, p. 45 et suiv. du recueil.
Cette règle vaut pour l’al. premier. | Le second al. reste le même.
Le décr. 2010-112 du 2 févr. 2010 reste en vigueur.
Aux termes de l’art. L. O. 141, vous ne pouvez pas cumuler. | Choisissez un mandat.
Le code, liv. II, tit. I, règle ce cas. | Il est en ligne.

# titles and names of persons
M. le préfet a signé votre titre. | Vous pouvez venir le chercher.
Adressez la lettre à M. le maire. | Il vous répondra.
Mme. Durand et M. Petit vous reçoivent. | Prenez rendez-vous.
MM. Bernard et Leroy siègent à la commission. | Mmes Roux et Blanc aussi.
Le Dr. Martin remplit le certificat. | Le Pr. Simon le vérifie.
Me. Fabre, notaire, vous remet l’acte. | Gardez-le toute votre vie.
J.-P. Dupont signe la demande. | J. Martin la contresigne.
Votre conseiller est A. B. Durand. | Son bureau est au premier étage.
Écrivez à C. Le Gall, service des aides. | Une réponse vous parvient en dix jours.
Le dossier est suivi par M.-C. Lefort. | Elle est absente le mercredi.
Mgr. Vidal et le Cdt. Moreau étaient présents.
L’acte est signé : P. Garcia. | Il est daté du 3 mai.
Contactez M. ou Mme Perrin. | Leur numéro figure plus bas.
M. et Mme D. Henry sont propriétaires. | Ils paient la taxe foncière.
Mlle. Chevalier attend sa carte.
Le texte est de V. Hugo. | La note est de G. Sand.
Le Pr. R. Lambert dirige le service depuis 2019. | Il reçoit sur rendez-vous.
La demande a été faite par S. Fernandez. | Joignez sa procuration.
L’arrêté est signé de M. A. de La Tour. | Il prend effet demain.
Votre avocat, Me. Robin, peut venir avec vous. | Prévenez-nous.

# letters that end a sentence
Vous avez le permis B. | Vous pouvez conduire une voiture.
Cochez la case A. | Indiquez ensuite votre revenu.
Remplissez le cadre C. | Le cadre D est réservé à l’administration.
Vous habitez le bâtiment B. | Sonnez chez le gardien.
L’agent relève de la catégorie A. | Il passe un concours.
Votre logement est en zone C. | Le plafond est plus bas.
Il faut un certificat contre l’hépatite B. | Demandez-le à votre médecin.
Passez au plan B. | Vous gagnerez du temps.
Reportez la somme en colonne F. | Ajoutez-y vos frais.
Prenez l’escalier D. | L’accueil est au deuxième étage.
Le logement est classé G. | Vous devez faire des travaux.
Le compteur est réglé sur 16 A. | Il coupe au-delà.
Chauffez à 19 °C. | Vous ferez des économies.
La puissance est de 500 W. | Elle suffit.
L’appartement est au 12 B. | La boîte aux lettres est à gauche.
Classez les pièces de A à Z. | Vous les retrouverez plus vite.
La note est de 3 sur l’échelle de X. | Vous avez réussi.
Le diplôme est de niveau C. | Vous pouvez postuler.

# places and addresses
Le guichet est av. Foch, au n° 12. | Il ferme à midi.
Rendez-vous au 5, bd. Voltaire. | Le parking est gratuit.
La mairie de St. Martin est ouverte. | Celle de Ste. Anne est fermée.
Le centre est pl. Bellecour, 2e étage, esc. B. | Sonnez.
Écrivez à : Cie. Générale des eaux, 3 imp. des Lilas, 36999 Haute-Brenne.
Le dép. Nord et le dép. Savoie participent. | Les autres attendent.
L’agence Dupont et Cie. vous accueille. | Elle est fermée le lundi.
Il habite rés. Les Tilleuls, bât. C, appt. 14. | Le code est 1234.
Prenez la rte. de Lyon puis l’all. des Pins. | Le local est à droite.
La Sté. Martin a répondu. | Les Ets. Blanc n’ont pas répondu.
Les bureaux sont 8 fg. Saint-Jacques. | Ils ouvrent à 9 h.
L’antenne de l’arr. nord reste ouverte. | Celle du sud ferme.
L’immeuble est sq. Carnot. | Il porte le n° 3.
Votre dossier est traité par la préf. de la Creuse. | Comptez trois semaines.

# abbreviations before a figure or at an end
Appelez le service (tél. 01 23 45 67 89). | L’appel est gratuit.
Vous pouvez nous joindre par tél. | Nous répondons de 9 h à 17 h.
Le fichier pèse 5 Mo max. | Les formats acceptés sont PDF et JPG.
La durée max. 3 mois ne peut être dépassée.
Comptez env. 30 min. de trajet. | Le bus est direct.
Le trajet dure 45 min. | Partez à l’heure.
La surface min. est de 9 m2. | La hauteur min. 2,20 m est exigée.
Citez la réf. AB-123 dans votre courrier. | Elle est en haut de la lettre.
Rappelez votre réf. | Nous gagnerons du temps.
Voir p. 12 et pp. 15-18 de la notice. | Elles donnent un exemple.
La notice compte 24 p. | Lisez-la en entier.
Joignez des justificatifs (p. ex. une facture). | Gardez les originaux.
Fournissez un justificatif, par ex. EDF ou Engie. | Il doit dater de moins de trois mois.
Cf. la notice jointe. | Elle est courte.
Le bureau ouvre à 9 h. 30 et ferme à 12 h. | Il rouvre à 14 h.
Le guichet est ouvert de 9 h. à 18 h. | Le samedi, il ferme à midi.
Rendez-vous le lundi à 14 h. | Apportez votre carte.
Votre rendez-vous est à 8h30. | Soyez à l’heure.
L’aide a débuté en sept. 2023. | Elle finit en déc. 2025.
Les enfants sont au nombre de sept. | Ils vivent chez vous.
Le vaccin date du XIXe s. et reste obligatoire.
C.-à-d. que vous avez deux mois. | Ne tardez pas.
Le revenu fiscal, c.-à-d. Le montant de la ligne 25, est requis.
Les pièces suivantes, i.e. Les factures, sont exigées.
Le formulaire (éd. 2024) est en ligne. | L’ancienne éd. 2020 est refusée.
La pièce mesure 3 m. sur 4 m. | Elle est claire.
Le colis pèse 2 kg. | Il coûte 8 €.
Les frais adm. sont de 20 €. | Ils ne sont pas remboursés.
La réponse vient du resp. de service. | Elle est définitive.
Le formulaire est au format A4. | Imprimez-le recto verso.
Avant le 1er. janv. 2026, rien ne change.
Il reste 3 ex. du guide. | Prenez-en un.
Le no. 5 est fermé. | Allez au no. 7.
Bd et av. sont des abréviations. | Écrivez le mot entier.
Joignez l’imp. 2042 et l’ann. 3. | Signez les deux.
Le taux moy. est de 3,5 %. | Il monte chaque année.
Indiquez votre qté. et votre coeff. 2 dans le tableau.
Le doc. 4 manque. | Le doc. 5 est illisible.
Le service inst. a deux mois pour répondre.
Les dim. et jours fériés, le bureau est fermé.

# etc.
Joignez vos factures, quittances, etc. | Envoyez le tout par courrier.
Les frais (transport, repas, etc.) sont remboursés. | Gardez les tickets.
Cartes, permis, passeports, etc. sont des titres. | Ils ont une durée limitée.
Apportez des preuves : photos, lettres, etc. | Vous serez reçu à 9 h.
Les aides (logement, santé, etc.). | Elles se cumulent.
Il faut un bail, une facture, etc., au nom du demandeur. | Une copie suffit.
Vous avez des enfants, des parents, etc., etc. | Indiquez-les tous.
Prévoyez le bail, l’assurance, etc… | L’agent vous dira le reste.
Prévoyez des photos, etc. ; les originaux sont rendus.
Sont admis les tickets, reçus, etc. (liste en annexe). | Les devis sont refusés.
Quittances, baux, etc. : tout est utile. | Ne jetez rien.
Vous êtes aidant, tuteur, etc. ? | Cochez la deuxième case.
Apportez livret, carte, etc. | 3 photos sont aussi demandées.
Le bail, la caution, etc. | À défaut, une attestation suffit.

# figures, dates and times
Le plafond est de 1 234,56 €. | Il est revu chaque année.
Le taux est de 3.5 %. | Il passe à 4.2 % en mai.
Vous avez 30 jours. | 15 jours suffisent en cas d’urgence.
L’aide est versée le 5. | Elle couvre le mois passé.
Vous êtes né le 12.05.1980. | Votre carte expire le 11.05.2030.
Né le 12. 05. 1980 à Lyon, il est français. | Sa carte est valable.
Téléphonez au 01. 23. 45. 67. 89 de 9 h à 12 h. | Ne laissez pas de message.
Appelez le 3939. | Le service est ouvert du lundi au vendredi.
La demande date de 2023. | Vous devez la renouveler.
La loi date de 2023. | 12 dossiers ont été refusés depuis.
Le prix est de 12 000. | Il comprend les frais.
Le total monte à 1.250.000 euros. | La commune en paie la moitié.
Vous payez 10 €. | 5 € vous sont rendus.
Rendez-vous le 3 mai à 9.30. | Apportez votre dossier.
La version 2.0.1 est en ligne. | Elle corrige trois erreurs.
Le 1er. | Le 2 est férié.
Il y a 2 cas. | 1. Vous êtes locataire. | 2. Vous êtes propriétaire.
Votre score est de 8,5/10. | C’est bien.
Du 1/2/2024 au 3/4/2024. | Passé ce délai, la demande est perdue.
Vous avez 18 ans. | 1er cas : vous étudiez.
L’heure est 14 h 30. | Le train part à 15 h.
Le délai est de 48 h. | Au-delà, écrivez-nous.
Il est 9 h. 15 et le bureau ouvre à 9 h. 30. | Patientez.
Vous gagnez moins de 20 000 €. | Rien n’est dû.

# numbered lists
1. Remplissez le formulaire. | 2. Signez-le. | 3. Envoyez-le.
1. Remplissez ; 2. Signez ; 3. Envoyez.
Pour demander l’aide : 1. Remplissez le formulaire. | 2. Joignez vos pièces.
I. Vos droits sont les suivants. | II. Vos devoirs aussi.
A. Le demandeur signe. | B. Le maire vise.
1.1. L’objet est défini. | 1.2. Les termes aussi.
a) Vous êtes seul. | b) Vous êtes en couple.
1) Imprimez la page. | 2) Datez-la.
1° Une pièce d’identité. | 2° Un justificatif de domicile.
Étape 1. Créez un compte. | Étape 2. Confirmez votre adresse.
- Signez le devis. | - Envoyez-le.
• Vérifiez votre nom. | • Vérifiez votre adresse.
Deux solutions : a. Vous venez. | b. Vous écrivez.
I. – Le maire délivre le permis. | II. – Il en informe le préfet.
Il faut trois choses. | 1. Une carte. | 2. Une photo. | 3. Un timbre.
Annexe 2. Les pièces sont à fournir en double.
Question 3. Avez-vous des enfants ? | Question 4. Vivent-ils avec vous ?
1. M. Durand signe. | 2. Mme Petit paraphe.
10. Signez en bas. | 11. Datez.
Chapitre 2. Les aides se demandent en ligne. | Chapitre 3. Les recours se font par lettre.
N° 1. Votre nom est illisible. | N° 2. Votre adresse manque.
→ Cliquez sur le bouton. | → Attendez le message.
✔ Votre compte est créé. | ✔ Votre adresse est vérifiée.

# quotes
« Êtes-vous marié ? » est la première question. | Répondez par oui ou par non.
« Venez demain. » | Tel est le message reçu.
L’agent demande : « Avez-vous votre carte ? » | Montrez-la.
Cliquez sur « Suivant ». | La page change.
Cliquez sur « Je valide ! » puis fermez la page. | Un message arrive.
Écrivez « lu et approuvé ». | Datez et signez.
Il répond : « Venez. | Signez ici. » | Puis il sort.
Le texte dit : « Le silence vaut accord. » | Gardez la preuve du dépôt.
Le texte dit : « Le silence vaut accord ». | Gardez la preuve du dépôt.
« Le dossier est complet. » dit l’agent au guichet. | Rentrez chez vous.
“Votre compte est bloqué.” | Ce message est un piège.
"Votre compte est fermé." | Ne répondez pas.
Le bouton "Valider". | Il est vert.
Le message « Erreur 404. » apparaît parfois. | Rechargez la page.
Vous lisez « Dossier en attente… » | Patientez deux jours.
« Oui ! », « Non ! » : choisissez une réponse. | Une seule est possible.
« Suis-je concerné ? » | « Que dois-je faire ? » | Lisez la suite.
La case ‘Oui.’ est cochée par défaut. | Décochez-la.
La mention « bon pour accord. ». | Elle est obligatoire.
Selon la notice, « l’art. 3 suffit. » | Nous le pensons aussi.
Tapez "Aide ?" puis la touche Entrée.
Le maire écrit : « Je refuse. » | « Pourquoi ? » | Il ne le dit pas.
« À qui écrire ? » | À la mairie.
L’écran affiche « Envoi réussi ! ». | Imprimez-le.

# parentheses
Envoyez la demande. | (Gardez une copie.) | Attendez la réponse.
Envoyez la demande (gardez-en une copie). | Attendez la réponse.
Le délai est de deux mois (quatre en été). | Il part du dépôt.
Le délai (deux mois !) est long. | Soyez patient.
Un justificatif (facture ?) manque. | Envoyez-le.
Le titre est gratuit. | (Sauf en cas de perte : voir p. 3.) | Payez en ligne.
Le formulaire est en ligne (voir la notice.) et en mairie.
Le maire (ou son adjoint) signe. | [La signature électronique est admise.]
Les textes (art. 5 et 6). | Ils sont courts.
Vous êtes tuteur ? | (Joignez le jugement.) | Sinon, passez à la suite.
Le code dit : « […] Le préfet statue. » | Lisez-le.
Le demandeur (…) Durand a signé.
Les tarifs changent (cf. annexe). | Consultez-les avant de payer.
Le service répond (en 48 h.) à toutes les lettres.
L’avis est motivé.[1] | Vous pouvez le contester.

# ellipsis, question and exclamation marks
Vraiment ?! | Oui, c’est gratuit.
Vraiment ? ! | C’est gratuit.
Attendez… | Votre dossier se charge.
Attendez... | Votre dossier se charge.
Attendez… puis cliquez.
Vous avez perdu votre carte, votre permis... | Déclarez-le vite.
Perdu, volé... que faire ? | Portez plainte.
Qui ? | Quand ? | Où ?
Une question ? | Un problème ? | Écrivez-nous !
Bravo !!! | Votre compte est créé.
Êtes-vous majeur ? si oui, passez à la suite.
Oui ! oui ! tout est gratuit.
Besoin d’aide ?… | Appelez-nous.
Bienvenue ! | À bientôt !
Vous hésitez . . . | Demandez conseil.
Avez-vous : un bail ? une facture ? une photo ? | Joignez-les.
Et après ? | Eh bien… rien.
Hélas !... | Le délai est passé.
« Encore ? » ! | Voilà ce qu’on lit.
Vous avez oublié votre mot de passe ? | 1. Cliquez ici. | 2. Suivez le lien.

# addresses of the Web
Allez sur www.caf.fr. | Vous trouverez le formulaire.
Le site https://www.service.example/aide?id=3. | Il est ouvert jour et nuit.
Écrivez à aide@mairie.example. | Une réponse arrive en 48 h.
Écrivez à jean.dupont@mairie.example ou venez.
Le site impots.gouv.fr est ouvert. | Celui de l’ameli.fr aussi.
Votre déclaration est prête. | impots.gouv.fr vous guide.
Tout se fait en ligne. | www.ants.example est le seul site sûr.
Téléchargez le fichier notice.pdf. | Ouvrez-le.
Le fichier « plan.v2.dwg » est trop lourd. | Réduisez-le.
Voyez https://exemple.fr/aide.html, puis signez.
Déclarez-vous sur net-entreprises.fr (gratuit). | C’est rapide.
Une question ? | contact@ville.example vous répond.
Rendez-vous sur Demarches.Interieur.gouv.fr. | Le service est gratuit.
Voir http://a.b.example/c.d. | Le lien est sûr.

# acronyms with points
La C.A.F. verse l’aide. | La M.S.A. aussi.
Écrivez à la C.A.F. | Vous aurez une réponse.
Le R.S.A. est versé par la C.A.F. | Il est revu tous les trois mois.
Adressez-vous à l’U.R.S.S.A.F. de Lyon. | Elle gère votre compte.
La S.A. Martin a un délai. | La S.A.R.L. Petit n’en a pas.
L’entreprise est une S.A. | Elle tient une assemblée par an.
Dépôt légal à la B.N.F. Paris, site Tolbiac.
Joignez le K bis de la S.C.I. | Les statuts sont facultatifs.
N.B. Gardez une copie.
P.-S. Envoyez aussi la photo.
N.B. : les photos sont refusées. | Voir la notice.
L’A.P.L. | Comment l’obtenir ?
Le titre est fait à l’O.F.P.R.A. | Comptez six mois.
Vivre en H.L.M. est possible. | Demandez un numéro unique.
La T.V.A. est de 20 %. | Elle est comprise.
Le S.P.A.N.C. contrôle la fosse. | La commune paie.

# sentences that begin otherwise than with A to Z
À midi, le guichet ferme. | Élodie vous reçoit à 14 h. | Ça va vite.
La demande est faite. | Être majeur est nécessaire.
Votre dossier est complet. | Également, joignez une photo.
C’est gratuit. | Œuvrez à votre rythme.
Créez un compte. | eDemarche vous envoie un code.
Utilisez une application. | iPhone et Android sont acceptés.
La règle est européenne. | eIDAS la définit.
Vos droits sont ouverts. | ameli vous le confirme.
signez le devis. ensuite, envoyez-le. | Attendez.
Bonjour ‹prénom›. | ‹nom› vous répondra.
M. ‹nom› suit votre dossier. | Son numéro est ‹téléphone›. | Appelez-le.
Votre dossier ‹numéro› est clos. | ‹date› est la date de fin.
– Avez-vous une carte ? | – Oui. | – Montrez-la.
Vous venez demain ? | — Oui. | — À quelle heure ?
C’est fini. | 12 agents vous ont aidé.
C’est payé. | 100 % des frais sont couverts.
Vous êtes seul. | ÊTRE AIDÉ EST UN DROIT. | Demandez.
VOTRE DOSSIER EST COMPLET. | ENVOYEZ-LE À LA MAIRIE.
Le mot est rayé. | « À vérifier » est écrit en rouge.
Tout est prêt. | “Envoyer” est le dernier bouton.
Votre enfant a trois ans. | L’école est obligatoire.
L’aide existe. | D’autres aides aussi. | J’en profite.
Le lien est rompu. | N’insistez pas.
Il pleut. | Y a-t-il un abri ?

# one sentence only
Le préfet de région, M. A. Dupont, a signé l’arrêté n° 12 du 3 janv. 2024.
Vous pouvez, p. ex., venir av. de la Gare, bât. B, 2e ét., de 9 h. à 12 h. 30.
Le silence de l’administration pendant deux mois (art. L. 231-1 du CRPA) vaut accord
Joignez : 1 photo ; 1 justificatif de domicile (facture, quittance, etc.) ; 1 timbre à 25 €.
Le dossier complet doit parvenir au service avant le 15/03/2024 à 12 h 00 au plus tard.
Demandez à : Mairie, service état civil, 1 pl. de la République, 36999 Haute-Brenne, tél. 02 54 00 00 00.
Avez-vous déjà un compte sur FranceConnect, impots.gouv.fr ou ameli.fr ?
Les agent·e·s et les salarié.e.s de la Cie. ont droit à 1,5 jour par mois.
Selon le Dr. J. Petit (C.H.U. de Lyon), env. 3 % des cas sont concernés.
Les sociétés (S.A., S.A.R.L., S.C.I., etc.) doivent joindre un extrait Kbis de moins de 3 mois.

# found on real pages, rewritten
Trois lettres servent : A, B et C. | Le maire choisit.
Une catégorie porte une lettre, D ou E. | L’agent la connaît.
Les frais de l’année N. | L’année suivante, ils baissent.
Vous changez de poste. | À la fin du mois, dites-le.
Remplissez le formulaire A. | La suite se fait en ligne.

# several traps at once
M. J.-P. Le Goff habite 3, av. St. Louis. | Il a le permis B. | Sa réf. 12-A est à jour.
Cf. art. L. 12, al. 2. | « Nul ne peut, etc. » | Voilà la règle.
Vous gagnez 1 200,50 € (max. 1 500 €) ? | Alors, cochez « Oui. » | 3 pièces sont à joindre.
Écrivez à info@caf.example, à la C.A.F. ou à M. Roux. | N’oubliez pas votre réf. 45.
1. Allez sur www.ants.example. | 2. Cliquez sur « Perte ? » | 3. Payez 25 € (env. 5 min. de démarche).
Le n° 3 (cf. p. 4) est vrai. | Les n° 4, 5, etc. sont faux. | Êtes-vous d’accord ?
À 9 h. 30, M. Blanc arrive. | Il part à 10 h. | Mme Noir reste.
Le bail (3 ans min.) est signé. | Le loyer est de 500 € max. | Il est dû le 1er.
« Art. 5. – Le maire décide. » | Ainsi parle le texte.
La Sté. vend, loue, etc. | C.-à-d. qu’elle est un commerce.
Avez-vous 60 ans ? | 65 ans ? | Plus ?
Les aides : A.P.L., R.S.A., etc. | La C.A.F. les verse le 5. | Le 6 au plus tard.
`;
