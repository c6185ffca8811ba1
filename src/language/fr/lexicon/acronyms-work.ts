/** Tax, money, work, business, school, training, housing works: acronym, French, English. */
export const workAcronyms = `
ACRE | aide à la création ou à la reprise d’une entreprise | aid to start or take over a business
AFPA | Agence nationale pour la formation professionnelle des adultes | national adult training agency
AGEFIPH | Association de gestion du fonds pour l’insertion professionnelle des personnes handicapées | fund for the employment of disabled people
AGIRC | Association générale des institutions de retraite des cadres | supplementary pension of managers
ARRCO | Association pour le régime de retraite complémentaire des salariés | supplementary pension of employees
ANCV | Agence nationale pour les chèques-vacances | holiday voucher agency
APE | activité principale exercée | code of main activity
APEC | Association pour l’emploi des cadres | employment agency for managers
APLD | activité partielle de longue durée | long-term short-time work
ASSR | attestation scolaire de sécurité routière | school road safety certificate
ASR | attestation de sécurité routière | road safety certificate
BAFA | brevet d’aptitude aux fonctions d’animateur | youth leader certificate
BAFD | brevet d’aptitude aux fonctions de directeur | youth centre manager certificate
BIC | bénéfices industriels et commerciaux | industrial and commercial profits
BNC | bénéfices non commerciaux | non-commercial profits
BSR | brevet de sécurité routière | road safety certificate
CDDI | contrat à durée déterminée d’insertion | fixed-term integration contract
CEE | certificats d’économies d’énergie | energy saving certificates
CDD | contrat à durée déterminée | fixed-term contract
CDI | contrat à durée indéterminée | permanent contract
CEL | compte épargne logement | home savings account
CET | compte épargne-temps | time savings account
CFA | centre de formation d’apprentis | apprentice training centre
CFE | cotisation foncière des entreprises | business property tax
CFP | centre des finances publiques | tax office
CGI | code général des impôts | tax code
CHSCT | comité d’hygiène, de sécurité et des conditions de travail | health and safety committee
CIO | centre d’information et d’orientation | careers guidance centre
CLD | congé de longue durée | long-term leave
CLM | congé de longue maladie | long illness leave
CMO | congé de maladie ordinaire | ordinary sick leave
CNED | Centre national d’enseignement à distance | national distance learning centre
CNFPT | Centre national de la fonction publique territoriale | training centre of local government
CPF | compte personnel de formation | personal training account
CPH | conseil de prud’hommes | employment tribunal
CRDS | contribution au remboursement de la dette sociale | contribution to repay the social debt
CROUS | centre régional des œuvres universitaires et scolaires | regional student services centre
CSE | comité social et économique | works council
CSG | contribution sociale généralisée | general social contribution
CTI | complément de traitement indiciaire | salary supplement
CUI | contrat unique d’insertion | single integration contract
DAEU | diplôme d’accès aux études universitaires | university access diploma
DGFIP | Direction générale des finances publiques | tax authority
DIA | déclaration d’intention d’aliéner | notice of intended sale
DNB | diplôme national du brevet | lower secondary school diploma
DP | déclaration préalable | prior declaration of works
DPAE | déclaration préalable à l’embauche | declaration before hiring
DPE | diagnostic de performance énergétique | energy performance certificate
DSE | dossier social étudiant | student social file
DSN | déclaration sociale nominative | payroll declaration
DUERP | document unique d’évaluation des risques professionnels | workplace risk assessment
EIRL | entrepreneur individuel à responsabilité limitée | limited liability sole trader
EPLE | établissement public local d’enseignement | public secondary school
ESS | économie sociale et solidaire | social economy
ETP | équivalent temps plein | full-time equivalent
EURL | entreprise unipersonnelle à responsabilité limitée | one-person limited company
FIMO | formation initiale minimale obligatoire | compulsory driver training
FONGECIF | fonds de gestion des congés individuels de formation | former training leave fund
GPEC | gestion prévisionnelle des emplois et des compétences | workforce planning
GRETA | groupement d’établissements de l’éducation nationale | adult training network of state schools
IAE | insertion par l’activité économique | integration through work
IBAN | numéro international de compte bancaire | international bank account number
ICC | indice du coût de la construction | construction cost index
IFI | impôt sur la fortune immobilière | property wealth tax
IFSE | indemnité de fonctions, de sujétions et d’expertise | civil servants’ function bonus
IFU | imprimé fiscal unique | annual tax form from the bank
IR | impôt sur le revenu | income tax
IRCANTEC | Institution de retraite complémentaire des agents non titulaires de l’État et des collectivités publiques | supplementary pension of public contract staff
LEP | livret d’épargne populaire | savings account for low incomes
LDDS | livret de développement durable et solidaire | sustainable development savings account
LMNP | loueur en meublé non professionnel | non-professional landlord of furnished homes
NAF | nomenclature d’activités française | French classification of activities
NBI | nouvelle bonification indiciaire | extra salary points
OETH | obligation d’emploi des travailleurs handicapés | duty to employ disabled workers
OPCO | opérateur de compétences | skills operator
PACEA | parcours contractualisé d’accompagnement vers l’emploi et l’autonomie | contract of support towards employment
PAS | prélèvement à la source | tax withheld at source
PEA | plan d’épargne en actions | share savings plan
PEE | plan d’épargne d’entreprise | company savings plan
PEL | plan d’épargne logement | home savings plan
PER | plan d’épargne retraite | pension savings plan
PERCO | plan d’épargne pour la retraite collectif | collective pension savings plan
PERP | plan d’épargne retraite populaire | personal pension savings plan
PFU | prélèvement forfaitaire unique | flat tax
PLS | prêt locatif social | social rental loan
PMSMP | période de mise en situation en milieu professionnel | work trial period
PPAE | projet personnalisé d’accès à l’emploi | personal job search plan
PSE | plan de sauvegarde de l’emploi | redundancy plan
PTP | projet de transition professionnelle | career change project
PTZ | prêt à taux zéro | zero-interest loan
RAFP | retraite additionnelle de la fonction publique | additional civil service pension
RFR | revenu fiscal de référence | reference tax income
RGE | reconnu garant de l’environnement | recognised as environmentally responsible
RIB | relevé d’identité bancaire | bank account details
RNCP | répertoire national des certifications professionnelles | national register of qualifications
SARL | société à responsabilité limitée | limited liability company
SAS | société par actions simplifiée | simplified joint-stock company
SASU | société par actions simplifiée unipersonnelle | one-person simplified joint-stock company
SATD | saisie administrative à tiers détenteur | seizure from a bank or employer
SCI | société civile immobilière | property company
SCPI | société civile de placement immobilier | property investment company
SEGPA | section d’enseignement général et professionnel adapté | adapted education class
SFT | supplément familial de traitement | civil servants’ family supplement
SIE | service des impôts des entreprises | business tax office
SIP | service des impôts des particuliers | personal tax office
SIREN | numéro d’identification de l’entreprise | business identification number
SIRET | numéro d’identification de l’établissement | establishment identification number
SJR | salaire journalier de référence | reference daily wage
SMIC | salaire minimum interprofessionnel de croissance | minimum wage
SRE | Service des retraites de l’État | State pension office
TAEG | taux annuel effectif global | annual percentage rate
TEOM | taxe d’enlèvement des ordures ménagères | household waste tax
TF | taxe foncière | property tax
TH | taxe d’habitation | housing tax
TLV | taxe sur les logements vacants | empty homes tax
TMI | tranche marginale d’imposition | highest tax band
TVA | taxe sur la valeur ajoutée | value added tax
ULIS | unité localisée pour l’inclusion scolaire | inclusive school unit
URSSAF | Union de recouvrement des cotisations de sécurité sociale et d’allocations familiales | office that collects social contributions
VAE | validation des acquis de l’expérience | recognition of experience
VEFA | vente en l’état futur d’achèvement | off-plan sale
VRP | voyageur, représentant et placier | travelling salesperson
VSI | volontariat de solidarité internationale | international solidarity volunteering
`;
