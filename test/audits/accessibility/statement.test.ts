import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementFacts } from '../../../src/audits/accessibility/statement.ts';
import type { StatementFacts } from '../../../src/model/inventory.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { checkpoints } from '../../support/evidence.ts';
import type { BlockInput, PageInput } from '../../support/evidence.ts';

type Links = NonNullable<PageInput['links']>;
const at = 'https://www.example.fr/accessibilite';

function page(blocks: readonly BlockInput[], links: Links = [], more: PageInput = {}): PageInput {
  return { name: 'accessibilite', url: at, blocks: ['# Déclaration d’accessibilité', ...blocks], links, ...more };
}

function facts(pages: readonly PageInput[], proved: readonly string[] = []): StatementFacts {
  return statementFacts(checkpoints<'text' | 'links' | 'page'>(pages), proved);
}

const read = (blocks: readonly BlockInput[], links?: Links): StatementFacts => facts([page(blocks, links)]);
const footer = (text: string, href = at): PageInput => ({ links: [{ text, href, region: 'footer' }] });
const footed = (text: string): PageInput => ({ ...footer(text), blocks: [{ text, region: 'footer', role: 'link' }] });
const outcomes = ({ tests }: StatementFacts): Readonly<Record<string, string>> =>
  Object.fromEntries((tests ?? []).map(({ id, outcome }) => [id, outcome]));
const quotes = (list: StatementFacts['pages']): readonly string[] => (list?.items ?? []).map(({ quote }) => quote);

describe('the obligatory wording', () => {
  const official = read([
    '## État de conformité',
    'Le site est en totale conformité avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
    '### Résultats des tests',
    'L’audit de conformité réalisé par l’Atelier Nord-Sud révèle que :',
    '- 100 % des critères RGAA sont respectés.',
    '## Contenus non accessibles',
    'Les contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.',
    '### Non-conformités',
    '- Des titres manquent.',
    '- Un tableau est mal lu.',
    '### Dérogations pour charge disproportionnée',
    'Néant',
    '### Contenus non soumis à l’obligation d’accessibilité',
    'Les vidéos de 2019.',
    '## Établissement de cette déclaration d’accessibilité',
    'Cette déclaration a été établie le 4 mars 2025. Elle a été mise à jour le 1er juin 2025.',
    '### Technologies utilisées pour la réalisation du site',
    '- HTML5',
    '### Agents utilisateurs, technologies d’assistance et outils utilisés pour vérifier l’accessibilité',
    'Firefox et NVDA.',
    '### Pages du site ayant fait l’objet de la vérification de conformité',
    '- Accueil',
    '- Contact',
    '## Retour d’information et contact',
    'Vous pouvez contacter le responsable du site : acces@example.fr.',
    '## Voies de recours',
    'Écrire un message au Défenseur des droits, contacter son délégué ou envoyer un courrier par la poste (Libre réponse 71120).',
  ]);

  it('is found whole', () => {
    expect(official.parts?.filter(({ found }) => !found)).toEqual([]);
    expect(official.parts?.find(({ part }) => part === 'tools')?.quote).toContain('Agents utilisateurs');
    expect(Object.values(outcomes(official))).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
  });

  it('gives its facts', () => {
    expect(official).toMatchObject({
      read: true,
      declaredStatus: 'total',
      declaredRate: 100,
      rateOf: 'criteria',
      rgaaVersion: '4.1.2',
      date: '2025-06-01',
      auditor: { name: 'l’Atelier Nord-Sud', quote: expect.stringContaining('révèle') },
      contacts: [{ kind: 'email', quote: expect.stringContaining('acces@example.fr') }],
      recourse: { channels: ['form', 'delegate', 'post'] },
    });
  });

  it('gives its lists, an empty one said to be so', () => {
    expect(quotes(official.nonConformities)).toEqual(['Des titres manquent.', 'Un tableau est mal lu.']);
    expect(official.derogations).toMatchObject({ heading: true, total: 0, none: { quote: 'Néant' } });
    expect(quotes(official.exempt)).toEqual(['Les vidéos de 2019.']);
    expect(quotes(official.pages)).toEqual(['Accueil', 'Contact']);
  });

  it('is read without headings, numbered, in capitals, with other apostrophes', () => {
    const other = read([
      '1. ETAT DE CONFORMITE',
      "Le site n'est pas conforme au RGAA.",
      "PAGES DU SITE AYANT FAIT L'OBJET DE LA VERIFICATION DE CONFORMITE :",
      '- Accueil',
      'Technologies utilisées : HTML5, CSS',
      'Contact : formulaire ou acces@example.fr',
    ]);
    expect(other.parts?.filter(({ found }) => found).map(({ part }) => part)).toEqual([
      'status',
      'technologies',
      'pages',
      'contact',
    ]);
    expect([other.declaredStatus, quotes(other.pages), other.contacts?.[0]?.kind]).toEqual(['none', ['Accueil'], 'email']);
  });

  it('is not opened by an entry of a list', () => {
    const { parts } = read(['## Pages auditées', '- Accueil', '- Contact', '- Technologies utilisées']);
    expect(parts?.filter(({ found }) => found).map(({ part }) => part)).toEqual(['pages']);
  });

  it('is opened by an entry that announces a list of its own', () => {
    const { parts } = read(['- Technologies utilisées pour la réalisation du site web :', '- React', '- CSS']);
    expect(parts?.filter(({ found }) => found).map(({ part }) => part)).toEqual(['technologies']);
  });

  it('is read in English', () => {
    const english = read([
      '## Compliance status',
      'This website is partially compliant with the Web Content Accessibility Guidelines version 2.1.',
      '## Non-accessible content',
      '### Non-compliance with the accessibility regulations',
      '- Some tables do not fit on the screen.',
      '### Disproportionate burden',
      'None.',
      '## Preparation of this accessibility statement',
      'This statement was prepared on 1 June 2025. It was last reviewed on June 14, 2025.',
      '## Feedback and contact information',
      '- Email: access@example.org',
    ]);
    expect(english).toMatchObject({ declaredStatus: 'partial', date: '2025-06-14', contacts: [{ kind: 'email' }] });
    expect(quotes(english.nonConformities)).toEqual(['Some tables do not fit on the screen.']);
    expect(english.derogations?.none?.quote).toBe('None.');
  });
});

describe('figures and words', () => {
  it.each([
    ['Le site est « partiellement conforme » avec le RGAA.', 'partial'],
    ['Ce service n’est pas en conformité avec le RGAA.', 'none'],
    ['Le site est en totale conformité avec le référentiel.', 'total'],
    ['Le site est en conformité partielle avec le référentiel.', 'partial'],
    ['Le site n’est que partiellement conforme au RGAA.', 'partial'],
    ['État de conformité : non conforme', 'none'],
    ['This website is not fully compliant with the standard.', undefined],
    ['Les non-conformités sont listées plus bas.', undefined],
  ])('status of “%s”', (text, status) => {
    expect(read([text]).declaredStatus).toBe(status);
  });

  it.each([
    ['72,5 % des critères du RGAA sont respectés.', 72.5, 'criteria'],
    ['78% des 106 critères RGAA sont respectés.', 78, 'criteria'],
    ['32 % des critères ne sont pas respectés, 68 % des critères sont respectés.', 68, 'criteria'],
    ['32 % des critères ne sont pas respectés.', undefined, undefined],
    ['Le site est non conforme au RGAA : 32 % des critères ne sont pas respectés.', undefined, undefined],
    ['Le site est conforme à 79,03 % au RGAA version 4.1.', 79.03, undefined],
    ['Le taux de conformité au RGAA 4.1 de l’échantillon est de 54,55%.', 54.55, undefined],
    ['Le site est à 75% conforme au RGAA version 4.1.', 75, undefined],
    ['Partiellement conforme au référentiel, à hauteur de 61 % des critères applicables.', 61, 'criteria'],
    ['Le taux moyen de conformité du service s’élève à 92 %.', undefined, undefined],
    ['130 % des critères sont respectés.', undefined, undefined],
  ])('rate of “%s”', (text, rate, of) => {
    const found = read([text]);
    expect([found.declaredRate, found.rateOf]).toEqual([rate, of]);
  });

  it('keeps the mean rate apart, and takes it for a rate shown', () => {
    const found = read(['Le taux moyen de conformité est de 37.25 %.']);
    expect([found.meanRate, found.declaredRate, outcomes(found)['rate']]).toEqual([37.25, undefined, 'yes']);
  });

  it.each([
    ['RGAA version 4.1', '4.1'],
    ['le référentiel général d’amélioration de l’accessibilité, RGAA version 4', '4'],
    ['RGAA v4.1.2', '4.1.2'],
    ['Le RGAA 43 % des critères', undefined],
    ['conforme au RGAA. 3 ans plus tard', undefined],
  ])('version of “%s”', (text, version) => {
    expect(read([text]).rgaaVersion).toBe(version);
  });

  it.each([
    ['L’audit de conformité réalisé par la société Quatre Vents révèle que :', 'la société Quatre Vents'],
    ['L’audit a été réalisé en interne, avec des outils libres.', 'en interne'],
    ['L’audit de conformité a été réalisé le 12 mars 2025 par Regards Croisés.', 'Regards Croisés'],
    ['L’audit de conformité réalisé en auto-évaluation révèle que 80% des critères sont respectés.', 'en auto-évaluation'],
    ['L’audit réalisé par la société Au Fil du Web en mars 2025 montre que :', 'la société Au Fil du Web'],
    ['Nous ferons un audit.', undefined],
  ])('auditor of “%s”', (text, name) => {
    expect(read([text]).auditor?.name).toBe(name);
  });

  it.each([
    ['Déclaration établie en juillet 2024.', '2024-07', undefined],
    ['Cette déclaration a été établie 17/02/2025.', '2025-02-17', undefined],
    ['Audit du 12 mars 2025.', '2025-03-12', '2025-03-12'],
    ['Audit réalisé le 2 mai 2022. Déclaration mise à jour le 08 Octobre 2024.', '2024-10-08', '2022-05-02'],
    ['Le RGAA version 4.1 a été publié le 18/02/2021.', undefined, undefined],
    ['Un audit est prévu en juin 2026.', undefined, undefined],
    ['Cette déclaration a été établie le 31/13/2024.', undefined, undefined],
  ])('dates of “%s”', (text, date, auditDate) => {
    const found = read([text]);
    expect([found.date, found.auditDate]).toEqual([date, auditDate]);
  });

  it('lets a month last to its end', () => {
    const read2026 = (blocks: readonly BlockInput[]) => facts([page(blocks, [], { page: { at: '2026-07-31T10:00:00Z' } })]);
    expect(read2026(['Déclaration établie en juillet 2023.']).expired).toBe(false);
    expect(read2026(['Déclaration établie en juin 2023.']).expired).toBe(true);
  });

  it('finds the plans, linked or only named', () => {
    const found = read(
      ['Schéma pluriannuel 2025-2027', 'Le plan d’actions 2026 est en cours d’écriture.'],
      [{ text: 'Schéma pluriannuel 2025-2027', href: 'https://www.example.fr/schema.pdf' }],
    );
    expect(found.plans).toMatchObject([{ plan: 'multi-year', href: 'https://www.example.fr/schema.pdf' }, { plan: 'yearly' }]);
    expect(found.plans?.[1]?.href).toBeUndefined();
  });
});

describe('the contact', () => {
  const under = (text: string, link?: { readonly text: string; readonly href: string }): StatementFacts =>
    read(['## Retour d’information et contact', text], link === undefined ? [] : [{ ...link, block: 'b2' }]);

  it.each([
    ['Envoyer un message', { text: 'Envoyer un message', href: 'https://www.example.fr/m' }, 'form', 'yes'],
    ['Le service', { text: 'Le service', href: 'mailto:acces@example.fr' }, 'email', 'yes'],
    ['acces [at] example.fr', undefined, 'email', 'yes'],
    ['Téléphone : 01 99 00 44 11', undefined, 'phone', 'no'],
    ['4 rue des Tilleuls, 75999 Paris', undefined, 'post', 'no'],
  ] as const)('“%s” is found', (text, link, kind, outcome) => {
    const found = under(text, link);
    expect([found.contacts?.[0]?.kind, outcomes(found)['contact']]).toEqual([kind, outcome]);
  });

  it('is not the Défenseur des droits', () => {
    const found = read(
      ['## Voies de recours', 'Écrire un message au Défenseur des droits'],
      [{ text: 'Écrire un message', href: 'https://formulaire.defenseurdesdroits.fr/', block: 'b2' }],
    );
    expect([found.contacts, found.recourse?.channels]).toEqual([[], ['form']]);
  });
});

describe('the five tests', () => {
  it('quote the words that give the date', () => {
    const { tests } = read(['Audit du 12 mars 2025.']);
    expect(tests?.find(({ id }) => id === 'audit')).toEqual({ id: 'audit', outcome: 'yes', quote: 'Audit du 12 mars 2025.' });
  });

  it('fail for an audit that is too old, or that there never was', () => {
    expect(
      outcomes(read(['Audit réalisé le 2 mai 2021. 80 % des critères sont respectés.', 'Mise à jour le 2 mai 2025.']))['audit'],
    ).toBe('no');
    expect(outcomes(read(['Le site n’a pas encore été audité. Déclaration établie le 2 mai 2025.']))['audit']).toBe('no');
    expect(outcomes(read(['Établie le 2 mai 2025.', 'Le site n’ayant encore pas été audité.']))['audit']).toBe('no');
    expect(outcomes(read(['Déclaration établie le 2 mai 2025.']))['audit']).toBe('no');
  });

  it('accept a sample told in a sentence, and do not deny one that a report may hold', () => {
    expect(outcomes(read(['L’audit a porté sur un échantillon de 11 pages du site.']))['sample']).toBe('yes');
    expect(outcomes(read(['Voir le rapport d’audit complet.']))['sample']).toBe('not-observed');
    expect(outcomes(read(['Nous améliorons notre site.']))['sample']).toBe('no');
  });

  it('deny nothing of a page that was cut', () => {
    const cut = facts([page(['Le site est non conforme au RGAA.'], [], { page: { truncated: ['text'] } })]);
    expect(Object.values(outcomes(cut))).toEqual(['yes', 'not-observed', 'not-observed', 'not-observed', 'not-observed']);
  });

  it('are made in France only', () => {
    const abroad = statementFacts(checkpoints<'text' | 'links' | 'page'>([page(['Le site est non conforme.'])]), [], 'BE');
    expect([abroad.declaredStatus, abroad.tests]).toEqual(['none', undefined]);
  });

  it('are not made on a page that only leads to the statement', () => {
    const link = { text: 'Télécharger la déclaration (PDF)', href: 'https://www.example.fr/declaration.pdf' };
    const { read: wasRead, checkpoint, tests } = read(['Nous améliorons notre site.'], [link]);
    expect([wasRead, typeof checkpoint, tests]).toEqual([false, 'string', undefined]);
  });

  it('are not made on a page that was not read', () => {
    const { read: wasRead, tests, found } = facts([footer('Déclaration d’accessibilité')]);
    expect([found, wasRead, tests]).toEqual([true, false, undefined]);
  });

  it('do not take another page on accessibility for the statement', () => {
    const step = { name: 'logement', blocks: ['# Accessibilité du logement', 'Le logement est-il de plain-pied ?'] };
    expect(facts([step]).found).toBe(false);
    const both = facts([
      step,
      { name: 'titre', blocks: ['# Déclaration d’accessibilité', 'Le site est non conforme.'] },
      page([]),
    ]);
    expect(both.checkpoint).toContain('titre');
    expect(
      facts([{ ...step, ...footer('Accessibilité') }, { name: 'titre', blocks: ['# Accessibilité'] }, page([])]).checkpoint,
    ).toContain('accessibilite');
  });

  it('do not take the home page for the statement of a site made by scripts', () => {
    const { checkpoint } = facts([
      { ...footer('Accessibilité', 'https://www.example.fr/#/accessibilite'), url: 'https://www.example.fr/' },
    ]);
    expect(checkpoint).toBeUndefined();
  });
});

describe('the mention on the first page', () => {
  it.each([
    ['Accessibilité : partiellement conforme', 'partial', true],
    ['Accessibilité : totalement conforme', 'total', false],
    ['Déclaration d’accessibilité', undefined, undefined],
  ])('“%s”', (text, status, same) => {
    const { firstPage } = facts([footed(text), page(['Le site est partiellement conforme au RGAA.'])]);
    expect([firstPage?.status, firstPage?.sameAsStatement]).toEqual([status, same]);
  });
});

describe('declared against proved', () => {
  const criteria = (rate: number): readonly BlockInput[] => [`${String(rate).replace('.', ',')} % des critères sont respectés.`];
  const proved = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `1.${index + 1}`);

  it.each([
    [
      'totally compliant',
      facts([footed('Accessibilité : totalement conforme')], ['1.1']),
      { declared: 'total', proved: ['1.1'] },
      99.06,
    ],
    ['100 % of the criteria', facts([page(criteria(100))], ['1.1', '3.2']), { declared: 'total', proved: ['1.1', '3.2'] }, 98.12],
    ['above the ceiling', facts([page(criteria(95))], proved(8)), { declared: 'rate', proved: proved(8) }, 92.46],
    ['at the ceiling', facts([page(criteria(92.45))], proved(8)), undefined, 92.46],
    ['rounded up', facts([page(criteria(98))], proved(3)), { declared: 'rate', proved: proved(3) }, 97.17],
    ['within its rounding', facts([page(criteria(97.2))], proved(3)), undefined, 97.17],
    ['nothing proved', facts([page(criteria(100))]), undefined, undefined],
    ['a rate whose base is not said', facts([page(['Taux de conformité : 99 %.'])], proved(8)), undefined, undefined],
  ])('%s', (_, found, contradiction, ceiling) => {
    expect([found.contradiction, found.ceiling]).toEqual([contradiction, ceiling]);
  });
});

describe('hostile statements', () => {
  it('are read in bounded time', () => {
    const parts = [
      'audit réalisé par ',
      'taux de conformité ',
      '12 mars ',
      '9',
      '% des critères ',
      'a@',
      '. ',
      'est ',
      '(1) ',
      'mise à jour ',
    ];
    for (const part of parts) {
      const blocks = Array.from({ length: 50 }, () => part.repeat(Math.ceil(2000 / part.length)));
      expect(
        cpuTime(() => read(blocks)),
        part,
      ).toBeLessThan(500);
    }
  });

  it('never throw', () => {
    const words = fc.constantFrom(
      'audit',
      'réalisé par',
      '100 %',
      'critères',
      ':',
      '31/12/2025',
      'Contact',
      '@',
      'RGAA',
      '\u0301',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 12 }), { maxLength: 8 }), (lines) => {
        expect(facts([page(lines.map((line) => line.join(' ')))], ['1.1']).found).toBe(true);
      }),
    );
  });
});
