/** Administration, justice, Europe, elections, security: acronym, French, English. */
export const administrationAcronyms = `
ABF | architecte des bâtiments de France | heritage architect of the State
ADEME | Agence de la transition écologique | ecological transition agency
AEFE | Agence pour l’enseignement français à l’étranger | agency for French teaching abroad
AJ | aide juridictionnelle | legal aid
AMF | Autorité des marchés financiers | financial markets authority
ANAH | Agence nationale de l’habitat | national housing agency
ANCT | Agence nationale de la cohésion des territoires | national agency for territorial cohesion
ANEF | Administration numérique des étrangers en France | online service for foreign nationals in France
ANFR | Agence nationale des fréquences | national frequency agency
ANSSI | Agence nationale de la sécurité des systèmes d’information | national cybersecurity agency
ANTAI | Agence nationale de traitement automatisé des infractions | national agency that processes traffic fines
ANTS | Agence nationale des titres sécurisés | national agency for secure documents
APS | autorisation provisoire de séjour | temporary residence permit
AR | accusé de réception | acknowledgement of receipt
ARCEP | Autorité de régulation des communications électroniques, des postes et de la distribution de la presse | telecoms and postal regulator
ARCOM | Autorité de régulation de la communication audiovisuelle et numérique | broadcasting and digital regulator
ASVP | agent de surveillance de la voie publique | street warden
BODACC | Bulletin officiel des annonces civiles et commerciales | official bulletin of civil and commercial notices
CAA | cour administrative d’appel | administrative court of appeal
CADA | commission d’accès aux documents administratifs | commission for access to administrative documents
CASF | code de l’action sociale et des familles | social action and family code
CCAS | centre communal d’action sociale | town social services centre
CCI | chambre de commerce et d’industrie | chamber of commerce and industry
CEDH | Cour européenne des droits de l’homme | European Court of Human Rights
CERFA | centre d’enregistrement et de révision des formulaires administratifs | centre that registers official forms
CERT | centre d’expertise et de ressources titres | centre that processes identity and vehicle documents
CESEDA | code de l’entrée et du séjour des étrangers et du droit d’asile | code on foreign nationals and asylum
CGCT | code général des collectivités territoriales | local authorities code
CGU | conditions générales d’utilisation | terms of use
CGV | conditions générales de vente | terms of sale
CIAS | centre intercommunal d’action sociale | intermunicipal social services centre
CIR | contrat d’intégration républicaine | republican integration contract
CIVI | commission d’indemnisation des victimes d’infractions | compensation commission for victims of crime
CJUE | Cour de justice de l’Union européenne | Court of Justice of the European Union
CMA | chambre de métiers et de l’artisanat | chamber of trades and crafts
CNDA | Cour nationale du droit d’asile | national asylum court
CNF | certificat de nationalité française | certificate of French nationality
CNI | carte nationale d’identité | national identity card
CNIL | Commission nationale de l’informatique et des libertés | data protection authority
CRPA | code des relations entre le public et l’administration | code on relations between the public and the administration
CRRV | commission de recours contre les refus de visa | visa appeals board
CVEC | contribution de vie étudiante et de campus | student and campus life contribution
DDCSPP | direction départementale de la cohésion sociale et de la protection des populations | departmental office for social cohesion and consumer protection
DDETS | direction départementale de l’emploi, du travail et des solidarités | departmental office for employment, labour and solidarity
DDETSPP | direction départementale de l’emploi, du travail, des solidarités et de la protection des populations | departmental office for employment, solidarity and consumer protection
DDPP | direction départementale de la protection des populations | departmental consumer protection office
DDT | direction départementale des territoires | departmental office for land
DDTM | direction départementale des territoires et de la mer | departmental office for land and sea
DGAC | Direction générale de l’aviation civile | civil aviation authority
DGCCRF | Direction générale de la concurrence, de la consommation et de la répression des fraudes | consumer protection and anti-fraud office
DGE | Direction générale des entreprises | directorate for enterprise
DILA | Direction de l’information légale et administrative | office for legal and administrative information
DINUM | Direction interministérielle du numérique | interministerial digital directorate
DRAC | direction régionale des affaires culturelles | regional cultural affairs office
DREAL | direction régionale de l’environnement, de l’aménagement et du logement | regional office for environment and housing
DREETS | direction régionale de l’économie, de l’emploi, du travail et des solidarités | regional office for economy, employment and solidarity
DRIEETS | direction régionale et interdépartementale de l’économie, de l’emploi, du travail et des solidarités | Paris region office for economy, employment and solidarity
DRIHL | direction régionale et interdépartementale de l’hébergement et du logement | Paris region housing office
DSDEN | direction des services départementaux de l’éducation nationale | departmental education office
DUP | déclaration d’utilité publique | declaration of public interest
EEE | Espace économique européen | European Economic Area
EPCI | établissement public de coopération intercommunale | grouping of towns
ERP | établissement recevant du public | building open to the public
ETG | épreuve théorique générale | driving theory test
FGAO | Fonds de garantie des assurances obligatoires de dommages | compensation fund for uninsured damage
FGTI | Fonds de garantie des victimes des actes de terrorisme et d’autres infractions | compensation fund for victims of terrorism and crime
FICP | fichier des incidents de remboursement des crédits aux particuliers | register of personal loan defaults
FCC | fichier central des chèques | central cheque register
FIJAIS | fichier judiciaire automatisé des auteurs d’infractions sexuelles ou violentes | register of sexual or violent offenders
FNIADA | fichier national des interdits d’acquisition et de détention d’armes | register of people banned from owning weapons
FPR | fichier des personnes recherchées | wanted persons register
FPS | forfait de post-stationnement | parking charge
FPE | fonction publique d’État | State civil service
FPH | fonction publique hospitalière | hospital civil service
FPT | fonction publique territoriale | local civil service
HATVP | Haute autorité pour la transparence de la vie publique | authority for transparency in public life
INC | Institut national de la consommation | national consumer institute
INPI | Institut national de la propriété industrielle | national intellectual property office
INSEE | Institut national de la statistique et des études économiques | national statistics office
IRTF | interdiction de retour sur le territoire français | ban on returning to France
ITF | interdiction du territoire français | ban from France
JAF | juge aux affaires familiales | family judge
JAP | juge de l’application des peines | judge who supervises sentences
JCP | juge des contentieux de la protection | judge for housing, debt and guardianship
JDC | journée défense et citoyenneté | defence and citizenship day
JLD | juge des libertés et de la détention | judge for freedom and detention
JO | Journal officiel | official gazette
JORF | Journal officiel de la République française | official gazette of France
LRAR | lettre recommandée avec accusé de réception | registered letter with acknowledgement of receipt
LRE | lettre recommandée électronique | electronic registered letter
MJD | maison de justice et du droit | local justice and legal advice centre
MSAP | maison de services au public | public service centre
NEPH | numéro d’enregistrement préfectoral harmonisé | driving licence file number
OFB | Office français de la biodiversité | French biodiversity office
OFII | Office français de l’immigration et de l’intégration | French office for immigration and integration
OFPRA | Office français de protection des réfugiés et apatrides | French office for refugees and stateless persons
ONACVG | Office national des anciens combattants et victimes de guerre | national office for veterans and war victims
OPJ | officier de police judiciaire | police officer with investigation powers
OQTF | obligation de quitter le territoire français | order to leave France
PACS | pacte civil de solidarité | civil partnership
PCI | permis de conduire international | international driving permit
PLU | plan local d’urbanisme | local planning rules
PTAC | poids total autorisé en charge | maximum authorised weight
PTRA | poids total roulant autorisé | maximum authorised weight with trailer
RAA | recueil des actes administratifs | collection of administrative acts
RAPO | recours administratif préalable obligatoire | mandatory administrative appeal
RAR | recommandé avec accusé de réception | registered with acknowledgement of receipt
RCS | registre du commerce et des sociétés | trade and companies register
RGAA | référentiel général d’amélioration de l’accessibilité | general accessibility framework
RGPD | règlement général sur la protection des données | General Data Protection Regulation
RII | relevé d’information intégral | full driving record
RNA | répertoire national des associations | national register of associations
RNE | registre national des entreprises | national business register
SIV | système d’immatriculation des véhicules | vehicle registration system
SPANC | service public d’assainissement non collectif | public service for private sewage systems
SPIP | service pénitentiaire d’insertion et de probation | prison and probation service
SVE | saisine par voie électronique | application made online
TCF | test de connaissance du français | French language test
TEF | test d’évaluation de français | French language test
TIG | travail d’intérêt général | community service
TJ | tribunal judiciaire | civil and criminal court
VHU | véhicule hors d’usage | end-of-life vehicle
VLS-TS | visa de long séjour valant titre de séjour | long-stay visa that serves as residence permit
ZAC | zone d’aménagement concerté | development zone
ZFE | zone à faibles émissions | low emission zone
ZRR | zone de revitalisation rurale | rural renewal zone
`;
