/** Social benefits, health, disability, pensions, housing aid: acronym, French, English. */
export const socialAcronyms = `
AAH | allocation aux adultes handicapés | disabled adults’ allowance
ACS | aide au paiement d’une complémentaire santé | help to pay for extra health insurance
ADA | allocation pour demandeur d’asile | asylum seeker’s allowance
ADIL | agence départementale d’information sur le logement | departmental housing information agency
AEEH | allocation d’éducation de l’enfant handicapé | disabled child’s education allowance
AESH | accompagnant d’élève en situation de handicap | disabled pupil’s assistant
AGGIR | autonomie gérontologie groupes iso-ressources | scale that measures loss of independence
AJPA | allocation journalière du proche aidant | daily allowance for carers
AJPP | allocation journalière de présence parentale | daily allowance for parents of a sick child
ALD | affection de longue durée | long-term illness
ALF | allocation de logement familiale | family housing allowance
ALS | allocation de logement sociale | social housing allowance
AME | aide médicale de l’État | State medical aid
AMM | autorisation de mise sur le marché | marketing authorisation of a medicine
APA | allocation personnalisée d’autonomie | personal independence allowance
APL | aide personnalisée au logement | personal housing aid
ARCE | aide à la reprise ou à la création d’entreprise | aid to take over or start a business
ARE | allocation d’aide au retour à l’emploi | unemployment benefit
ARS | agence régionale de santé | regional health agency
ASE | aide sociale à l’enfance | child welfare
ASF | allocation de soutien familial | family support allowance
ASI | allocation supplémentaire d’invalidité | supplementary disability allowance
ASPA | allocation de solidarité aux personnes âgées | old-age solidarity allowance
ASS | allocation de solidarité spécifique | specific solidarity allowance for the unemployed
ATI | allocation temporaire d’invalidité | temporary disability allowance
AVPF | assurance vieillesse des parents au foyer | pension insurance for parents at home
AVS | auxiliaire de vie sociale | home care assistant
CAF | caisse d’allocations familiales | family benefits office
CAMSP | centre d’action médico-sociale précoce | early intervention centre for children
CARSAT | caisse d’assurance retraite et de la santé au travail | pension and occupational health office
CDAPH | commission des droits et de l’autonomie des personnes handicapées | commission for the rights of disabled people
CEAM | carte européenne d’assurance maladie | European Health Insurance Card
CESU | chèque emploi service universel | home employment voucher
CGSS | caisse générale de sécurité sociale | social security office overseas
CHRS | centre d’hébergement et de réinsertion sociale | hostel and rehabilitation centre
CHU | centre hospitalier universitaire | university hospital
CLIC | centre local d’information et de coordination | local information centre for older people
CMG | complément de libre choix du mode de garde | childcare supplement
CMI | carte mobilité inclusion | mobility inclusion card
CMP | centre médico-psychologique | mental health centre
CMU | couverture maladie universelle | former universal health cover
CNAF | Caisse nationale des allocations familiales | national family benefits fund
CNAM | Caisse nationale de l’assurance maladie | national health insurance fund
CNAV | Caisse nationale d’assurance vieillesse | national pension fund
CNRACL | Caisse nationale de retraites des agents des collectivités locales | pension fund of local government staff
CNSA | Caisse nationale de solidarité pour l’autonomie | national solidarity fund for independence
CPAM | caisse primaire d’assurance maladie | health insurance office
CSAPA | centre de soins, d’accompagnement et de prévention en addictologie | addiction care centre
CSS | complémentaire santé solidaire | solidarity health insurance
DALO | droit au logement opposable | enforceable right to housing
DMP | dossier médical partagé | shared medical record
EAJE | établissement d’accueil du jeune enfant | nursery
EHPAD | établissement d’hébergement pour personnes âgées dépendantes | nursing home
ESAT | établissement ou service d’aide par le travail | sheltered workplace
FASTT | fonds d’action sociale du travail temporaire | social fund for temporary workers
FIVA | Fonds d’indemnisation des victimes de l’amiante | asbestos victims’ compensation fund
FSL | fonds de solidarité pour le logement | housing solidarity fund
GIR | groupe iso-ressources | level of loss of independence
HAD | hospitalisation à domicile | hospital care at home
HAS | Haute Autorité de santé | national health authority
HLM | habitation à loyer modéré | social housing
IJ | indemnités journalières | daily sickness benefit
IME | institut médico-éducatif | special education institute
IPP | incapacité permanente partielle | partial permanent incapacity
IRL | indice de référence des loyers | rent reference index
ITT | incapacité totale de travail | total incapacity for work
IVG | interruption volontaire de grossesse | abortion
MAIA | méthode d’action pour l’intégration des services d’aide et de soin | coordination of care services
MAM | maison d’assistants maternels | shared childminding house
MDA | maison départementale de l’autonomie | departmental centre for independence
MDPH | maison départementale des personnes handicapées | departmental centre for disabled people
MJPM | mandataire judiciaire à la protection des majeurs | court-appointed guardian of adults
MPR | MaPrimeRénov’ | home renovation grant
MSA | Mutualité sociale agricole | farmers’ social security
MTP | majoration pour tierce personne | supplement for a carer
MVA | majoration pour la vie autonome | supplement for independent living
NIR | numéro de sécurité sociale | social security number
ODF | orthopédie dento-faciale | orthodontics
OPH | office public de l’habitat | public housing office
PAI | projet d’accueil individualisé | school health plan of a child
PAJE | prestation d’accueil du jeune enfant | early childhood benefit
PCH | prestation de compensation du handicap | disability compensation benefit
PREPARE | prestation partagée d’éducation de l’enfant | shared child-rearing benefit
PMA | procréation médicalement assistée | assisted reproduction
PMI | protection maternelle et infantile | mother and child health service
PMR | personne à mobilité réduite | person with reduced mobility
PPS | projet personnalisé de scolarisation | personal schooling plan
PUMA | protection universelle maladie | universal health cover
QF | quotient familial | family income ratio
RPPS | répertoire partagé des professionnels de santé | register of health professionals
RQTH | reconnaissance de la qualité de travailleur handicapé | recognition as a disabled worker
RSA | revenu de solidarité active | minimum income benefit
SAAD | service d’aide et d’accompagnement à domicile | home help service
SAMSAH | service d’accompagnement médico-social pour adultes handicapés | support service for disabled adults
SAVS | service d’accompagnement à la vie sociale | social life support service
SESSAD | service d’éducation spéciale et de soins à domicile | special education and home care service
SIAO | service intégré d’accueil et d’orientation | emergency housing service
SLS | supplément de loyer de solidarité | extra rent for higher incomes
SSI | Sécurité sociale des indépendants | social security of the self-employed
SSIAD | service de soins infirmiers à domicile | home nursing service
TISF | technicien de l’intervention sociale et familiale | family support worker
UDAF | union départementale des associations familiales | departmental union of family associations
VSL | véhicule sanitaire léger | medical transport car
`;
