import type { StatementPart } from '../../../model/statement.ts';

/**
 * How the headings of the obligatory wording begin (RGAA 4.1.2, obligations: accessibility statement; English: Commission implementing
 * decision (EU) 2018/1523), folded, with the variants met on real statements. In the official order.
 */
export const partWordings: readonly (readonly [StatementPart, RegExp])[] = [
  ['status', /^(?:etat|niveau|statut) de (?:la )?conformite|^(?:compliance|conformance) status/],
  ['results', /^resultats? (?:des? |de l'|d')(?:tests?|audit|evaluation)|^test results/],
  ['not-accessible', /^contenus? (?:non[- ]accessibles?|inaccessibles?)|^(?:non|in)-?accessible content/],
  ['non-conformities', /^non[- ]conformites?|^non-?compliances?\b/],
  ['derogations', /^derogations?(?: pour charges? disproportionnees?)?|^disproportionate burden/],
  [
    'exempt',
    /^contenus? (?:non soumis|exemptes?)(?: a l'obligation d'accessibilite)?|^content (?:that'?s |that is )?not within the scope/,
  ],
  [
    'establishment',
    /^(?:etablissement|elaboration) de (?:cette|la) declaration(?: d'accessibilite)?|^preparation of this (?:accessibility )?statement/,
  ],
  ['technologies', /^technologies? utilisees?(?: pour la realisation (?:du|de)[a-z ']{1,40})?|^technologies used/],
  [
    'environment',
    /^environnements? de tests?|^agents? utilisateurs?|^les tests des pages web ont ete effectues|^(?:test|testing) environment/,
  ],
  [
    'tools',
    /^(?:les )?outils (?:utilises|suivants|pour evaluer|d'evaluation)[a-z' ]{0,60}|^agents? utilisateurs?[a-z', ]{1,60}outils|^(?:assessment )?tools used/,
  ],
  [
    'pages',
    /^(?:liste des )?pages (?:du (?:site|service) |web |de l'echantillon )?(?:ayant fait l'objet|audite|verifie|teste|evalue|qui ont ete|de l'echantillon)[a-z' ]{0,60}|^echantillon(?: d'audit| de pages)?\b|^(?:audited|tested) pages/,
  ],
  [
    'contact',
    /^retours? d'informations?(?: et contact)?|^(?:amelioration|assistance|aide) et contact|^contacts?(?: et assistance)?(?= ?:|$)|^nous contacter|^signale[rz] (?:une difficulte|un (?:probleme|defaut))[a-z' ]{0,40}|^feedback and contact|^reporting accessibility problems/,
  ],
  [
    'recourse',
    /^voies? de recours|^recours(?= ?:|$)|^(?:saisir|contacter) (?:le |la )?defenseure? des droits|^enforcement procedure/,
  ],
];
