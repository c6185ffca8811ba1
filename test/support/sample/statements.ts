import type { StatementDetails, StatementList } from '../../../src/model/statement.ts';

const parts = [
  'status',
  'results',
  'not-accessible',
  'non-conformities',
  'derogations',
  'exempt',
  'establishment',
  'technologies',
  'environment',
  'tools',
  'pages',
  'contact',
  'recourse',
] as const;

function listed(checkpoint: string, ...quotes: readonly string[]): StatementList {
  return { heading: true, items: quotes.map((quote) => ({ checkpoint, quote })), total: quotes.length };
}

/** A statement that has everything but one heading. */
export function goodStatement(checkpoint: string, url: string): StatementDetails {
  const said = (quote: string) => ({ checkpoint, quote });
  return {
    checkpoint,
    read: true,
    firstPage: { checkpoint, status: 'partial', quote: 'Accessibilité : partiellement conforme', sameAsStatement: true },
    rgaaVersion: '4.1.2',
    auditor: { ...said('L’audit a été réalisé par Quatre Vents.'), name: 'Quatre Vents' },
    auditDate: '2026-02',
    rateOf: 'criteria',
    meanRate: 93.25,
    parts: parts.map((part) => ({ part, found: part !== 'exempt' })),
    nonConformities: listed(checkpoint, 'Des images <b>sans</b> alternative.', 'Des champs sans étiquette.'),
    derogations: { heading: true, items: [], total: 0, none: said('Néant.') },
    exempt: { heading: false, items: [], total: 0 },
    pages: listed(checkpoint, 'Accueil', 'Contact', 'Étapes 1 à 4'),
    contacts: [{ kind: 'form', ...said('Envoyer un message'), href: `${url}/message` }],
    recourse: { ...said('Écrire au Défenseur des droits'), channels: ['form', 'post'] },
    plans: [
      { plan: 'multi-year', ...said('Schéma pluriannuel 2025-2027'), href: `${url}/schema.pdf` },
      { plan: 'yearly', ...said('Plan d’action 2026') },
    ],
    tests: [
      { id: 'status', outcome: 'yes', quote: 'Ce site est partiellement conforme.' },
      { id: 'contact', outcome: 'yes', quote: 'Envoyer un message' },
      { id: 'sample', outcome: 'yes', quote: 'Accueil' },
      { id: 'rate', outcome: 'yes', quote: '87 % des critères sont respectés.' },
      { id: 'audit', outcome: 'yes', quote: 'L’audit a été réalisé par Quatre Vents en février 2026.' },
    ],
  };
}

/** A statement that says what the proofs contradict. */
export function contradictedStatement(checkpoint: string): StatementDetails {
  return {
    read: true,
    checkpoint,
    firstPage: { checkpoint, status: 'none', quote: 'Accessibilité : non conforme', sameAsStatement: false },
    rateOf: 'criteria',
    parts: parts.map((part) => ({ part, found: part === 'status' })),
    contacts: [],
    plans: [],
    tests: [
      { id: 'status', outcome: 'yes', quote: 'Ce site est totalement conforme.' },
      { id: 'contact', outcome: 'no' },
      { id: 'sample', outcome: 'not-observed', quote: 'Voir le rapport d’audit.' },
      { id: 'rate', outcome: 'yes', quote: '100 % des critères sont respectés.' },
      { id: 'audit', outcome: 'no', quote: 'Déclaration établie le 10 janvier 2022.' },
    ],
    ceiling: 98.12,
    contradiction: { declared: 'total', proved: ['3.2', '8.2'] },
  };
}
