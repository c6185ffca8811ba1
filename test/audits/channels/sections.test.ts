import { describe, expect, it } from 'vitest';
import type { BlockInput, PageInput } from '../../support/evidence.ts';
import { inventoryOf } from './read.ts';

const counters = (blocks: readonly BlockInput[]): readonly string[] => inventoryOf([{ blocks }]).counter.map(({ kind }) => kind);

describe('a local office named under a heading that announces whom to turn to is a counter', () => {
  const rows: readonly (readonly [kind: string, name: string])[] = [
    ['town-hall', 'Mairie'],
    ['town-hall', 'Votre mairie'],
    ['town-hall', 'Centre communal d’action sociale (CCAS)'],
    ['prefecture', 'Préfecture de police de Paris - Service des titres de séjour'],
    ['sub-prefecture', 'Sous-préfecture'],
    ['health-insurance', 'Caisse primaire d’assurance maladie (CPAM)'],
    ['family-benefits', 'Caf'],
    ['farmers-fund', 'Mutualité sociale agricole (MSA)'],
    ['pension-fund', 'Caisse d’assurance retraite et de la santé au travail (Carsat)'],
    ['treasury', 'Service en charge des impôts (trésorerie, service des impôts...)'],
    ['consulate', 'Ambassade ou consulat français à l’étranger'],
    ['court', 'Tribunal judiciaire ou de proximité'],
    ['court', 'Conseil de prud’hommes'],
    ['police', 'Commissariat ou Gendarmerie'],
    ['legal-advice', 'Maison de justice et du droit'],
    ['legal-advice', 'Point-justice'],
    ['advice-centre', 'Agence départementale pour l’information sur le logement (Adil)'],
    ['advice-centre', 'Point conseil budget (PCB)'],
    ['advice-centre', 'Services du département'],
    ['regional-office', 'Direction départementale de la protection des populations'],
    ['professional', 'Notaire'],
    ['professional', 'Établissement d’enseignement supérieur'],
    ['professional', 'Établissement certificateur - C2i'],
    ['advice-centre', 'Associations de consommateurs'],
    ['advice-centre', 'Bureau d’aide aux victimes'],
    ['advice-centre', 'Mandataire judiciaire'],
    ['advice-centre', 'Centre agréé de contrôle technique'],
    ['advice-centre', 'Service de l’ONACVG en France, Algérie, Maroc et Tunisie'],
    ['advice-centre', 'Office français de l’immigration et de l’intégration (Ofii)'],
    ['regional-office', 'Direccte'],
    [
      'regional-office',
      'Direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l’emploi (Direccte) - Pôles T (Travail) et 3E (Entreprises, emploi, économie)',
    ],
    ['regional-office', 'Fédération départementale des chasseurs'],
    ['regional-office', 'Service pénitentiaire d’insertion et de probation (Spip)'],
    ['regional-office', 'Urssaf'],
    ['regional-office', 'Conseil régional'],
    ['france-services', 'Espace France services'],
  ];
  it.each(rows)('%s: “%s”', (kind, name) => {
    expect(counters(['## Où s’adresser ?', name])).toEqual([kind]);
  });
  it('whatever the words of the heading', () => {
    for (const heading of ['À qui s’adresser ?', 'Où faire la demande ?', 'Votre interlocuteur', 'Qui contacter ?'])
      expect(counters([`## ${heading}`, 'Mairie']), heading).toEqual(['town-hall']);
  });
  it('with its address, when it stands below', () => {
    const { counter } = inventoryOf([{ blocks: ['## Où s’adresser ?', 'Mairie', '2 rue de la Paix, 44000 Nantes'] }]);
    expect(counter).toMatchObject([{ kind: 'town-hall', reachable: 'address' }]);
  });
  it('not a central body', () => {
    for (const name of [
      'Ministère de l’intérieur',
      'Centre national d’enseignement à distance (Cned)',
      'Agence de la biomédecine',
      'Association nationale pour la formation du personnel hospitalier (ANFH)',
      'Fédération sportive',
      'Service des retraites de l’État (SRE)',
      'Centre national du chèque emploi-service universel (CNCesu)',
      'Caisse des Français de l’étranger (CFE)',
      'Service d’information des impôts',
      'Assurance retraite - 39 60',
    ])
      expect(counters(['## Où s’adresser ?', name]), name).toEqual([]);
  });
  it('not under another heading, nor as a long sentence', () => {
    expect(counters(['## Textes de référence', 'Mairie'])).toEqual([]);
    expect(counters(['## Où s’adresser ?', `Préfecture qui a pris la décision, ${'et dont le nom figure '.repeat(8)}`])).toEqual(
      [],
    );
  });
  it('not in the header or the footer of the site', () => {
    const blocks: readonly BlockInput[] = [{ text: 'Mairie', region: 'footer', headings: ['Où s’adresser ?'] }];
    expect(counters(blocks)).toEqual([]);
  });
  it('in an English page', () => {
    const page: PageInput = { blocks: ['## Where to apply', 'Your local council'], page: { lang: 'en' } };
    expect(inventoryOf([page]).counter).toMatchObject([{ kind: 'town-hall' }]);
  });
});

describe('what a counter is not', () => {
  it.each([
    'Vous pouvez vous adresser à l’Agence pour l’enseignement français à l’étranger.',
    'Déclarez l’activité auprès de l’Agence régionale de santé.',
    'Le relevé est tenu au greffe du conseil.',
    'À la suite d’une greffe d’organe',
  ])('%s', (text) => {
    expect(counters([text])).toEqual([]);
  });
});

const services = (page: PageInput): readonly string[] =>
  inventoryOf([page])
    .online.filter(({ kind }) => kind === 'online-service')
    .map(({ quote }) => quote);

describe('a service named under a heading of on-line services is one', () => {
  it.each(['Téléservice', 'Simulateur', 'Démarches en ligne', 'En ligne', 'Faire la demande en ligne'])('“%s”', (heading) => {
    expect(services({ blocks: [`## ${heading}`, 'Changement d’adresse', 'Durée : 10 minutes.'] })).toEqual([
      'Changement d’adresse',
    ]);
  });
  it('once, when it is a link', () => {
    const blocks = ['## Téléservice', 'Changement d’adresse'];
    const link = { text: 'Changement d’adresse', href: 'https://www.example.fr/', block: 'b1', headings: ['Téléservice'] };
    expect(services({ blocks, links: [link] })).toEqual(['Changement d’adresse']);
  });
  it('not when only an address stands there', () => {
    expect(services({ blocks: ['## En ligne', 'https://www.example.fr/'] })).toEqual([]);
    expect(services({ blocks: ['## En ligne', 'aide@example.fr'] })).toEqual([]);
    expect(services({ blocks: ['## En ligne', 'Accès au formulaire de contact'] })).toEqual([]);
  });
  it('when the link is a line of its own, not when it stands in a sentence', () => {
    const text = 'CPAM';
    const link = { text, href: 'https://www.example.fr/', block: 'b1', headings: ['Téléservice'] };
    const before = { text: 'Durée : 10 minutes.', headings: ['Téléservice'] };
    expect(
      services({ blocks: [before, `Le document reste ensuite à disposition de la ${text} pendant 3 ans.`], links: [link] }),
    ).toEqual([]);
    expect(services({ blocks: [before, `La ${text}`], links: [link] })).toEqual([text]);
  });
  it('not in the menu of the site', () => {
    const link = { text: 'Services en ligne', href: 'https://www.example.fr/', region: 'header' } as const;
    expect(services({ links: [link] })).toEqual([]);
  });
});

const posts = (page: PageInput, title?: string): readonly string[] =>
  inventoryOf([page], title === undefined ? {} : { title }).post.map(({ kind }) => kind);

describe('a form linked under a heading of forms is a paper form', () => {
  const link = { text: 'Demande d’allocation', href: 'https://www.example.fr/cerfa', headings: ['Formulaire'] };
  it('a page or a file', () => {
    expect(posts({ links: [link] })).toEqual(['paper-form']);
    expect(posts({ links: [{ ...link, href: 'https://www.example.fr/demande.pdf' }] })).toEqual(['paper-form']);
  });
  it('not inside a sentence', () => {
    const block = 'Le vendeur joint la Demande d’allocation à l’ensemble des documents qu’il remet à l’acheteur.';
    expect(posts({ blocks: [block], links: [{ ...link, block: 'b0' }] })).toEqual([]);
    expect(posts({ blocks: ['Demande d’allocation (PDF)'], links: [{ ...link, block: 'b0' }] })).toEqual(['paper-form']);
  });
  it('not an on-line or a contact form, nor under another heading', () => {
    expect(posts({ links: [{ ...link, text: 'Faire la demande en ligne' }] })).toEqual([]);
    expect(posts({ links: [{ ...link, text: 'Formulaire de contact' }] })).toEqual([]);
    expect(posts({ links: [{ ...link, headings: ['À lire aussi'] }] })).toEqual([]);
  });
});

describe('an address with the mark of a sorting office', () => {
  const address = ['201 rue Carnot', '94136 Fontenay-sous-Bois Cedex'];
  it('is for letters', () => {
    expect(posts({ blocks: ['## Coordonnées', ...address] })).toEqual(['address']);
  });
  it('is for visits where people are received', () => {
    const { post, counter } = inventoryOf([{ blocks: ['## Coordonnées', ...address, 'Ouvert au public de 9 h à 15 h'] }]);
    expect([post, counter[0]?.reachable]).toEqual([[], 'address']);
  });
});

describe('a way to contest', () => {
  const page = { blocks: ['Vous pouvez faire un recours par courrier.'] };
  it('is no way to do another procedure', () => {
    expect(posts(page, 'Demander une aide')).toEqual([]);
  });
  it('is the way of a procedure that contests', () => {
    expect(posts(page, 'Faire un recours contre une amende')).toEqual(['post']);
  });
  it('is told by the page, when it is audited alone', () => {
    expect(posts({ ...page, page: { title: 'Contester une amende' } }, 'https://www.example.fr/amende')).toEqual(['post']);
    expect(posts({ ...page, page: { title: 'Demander une aide' } }, 'https://www.example.fr/aide')).toEqual([]);
  });
});

it('a request sent by e-mail is done on line; an e-mail to write to, a chat and a contact form only help', () => {
  const scopes = (blocks: readonly BlockInput[]): readonly string[] => inventoryOf([{ blocks }]).online.map(({ scope }) => scope);
  expect(scopes(['Envoyez votre demande par courriel.'])).toEqual(['procedure']);
  expect(scopes(['Vous pouvez saisir le juge :', '- par courriel'])).toEqual(['procedure']);
  expect(scopes(['Une question ? Écrivez à aide@example.fr'])).toEqual(['help']);
  expect(scopes(['Pour faire votre demande, utilisez le formulaire de contact.'])).toEqual(['help']);
});

it('an on-line service is no human channel and leaves the level as it is', () => {
  const { level, online } = inventoryOf([{ blocks: ['## Téléservice', 'Changement d’adresse'] }]);
  expect([level, online[0]?.scope]).toEqual(['N0', 'procedure']);
});

describe('a letter in a section about private relations', () => {
  const letter = 'Envoyez votre demande par lettre recommandée.';
  it.each(['Congé donné par le locataire', 'Remboursement d’un prêt immobilier', 'Rupture du contrat de travail'])(
    'goes from one party to the other: “%s”',
    (heading) => {
      expect(posts({ blocks: [`## ${heading}`, letter] })).toEqual([]);
    },
  );
  it('reaches an administration when the clause or the heading names one', () => {
    expect(posts({ blocks: ['## Bail', 'Envoyez votre demande à la Caf par lettre recommandée.'] })).toEqual(['post']);
    expect(posts({ blocks: ['## Saisir le tribunal sur le bail', letter] })).toEqual(['post']);
    expect(posts({ blocks: ['## Carte grise', letter] })).toEqual(['post']);
  });
});

describe('a letter that ends a contract of services', () => {
  it('goes to the firm, unless an administration is named', () => {
    const page = (title: string): PageInput => ({ blocks: [`# ${title}`, 'Par exemple, par lettre recommandée.'] });
    expect(posts(page('Résilier un contrat de prestations de services'))).toEqual([]);
    expect(posts(page('Demander un service'))).toEqual(['post']);
  });
});

describe('a body named under a heading that announces whom to turn to', () => {
  const level = (text: string): string =>
    inventoryOf([
      {
        blocks: ['## Où s’adresser ?', text],
        links: [{ text: 'Autorité de régulation', href: 'https://www.example.fr/', block: 'b1', headings: ['Où s’adresser ?'] }],
      },
    ]).level;
  it('is a contact when its link is a line of its own', () => {
    expect(level('Autorité de régulation')).toBe('N1');
    expect(level('Les décisions que rend l’Autorité de régulation sont publiées chaque année.')).toBe('N0');
  });
});

describe('a form of which a page asks a scan', () => {
  const form = 'Remplissez le formulaire cerfa n° 12669.';
  it('is no form to post', () => {
    expect(posts({ blocks: [form, 'Joignez la copie numérique (photo ou scan) des pièces.'] })).toEqual([]);
    expect(posts({ blocks: ['Envoyez le formulaire numérisé du cerfa n° 12669 au format numérique.'] })).toEqual([]);
  });
  it('is one when it may be sent by post, or when nothing is scanned', () => {
    const either = 'Envoyez par courrier le formulaire cerfa n° 12669.';
    expect(posts({ blocks: [either, 'Joignez la copie numérique (photo ou scan) des pièces.'] })).toEqual(['paper-form']);
    expect(posts({ blocks: [form, 'Joignez la copie des pièces.'] })).toEqual(['paper-form']);
  });
});

describe('post under a heading of what the reader gets', () => {
  it('brings it, unless something is sent there', () => {
    expect(posts({ blocks: ['## Récupération du passeport', '### Par courrier'] })).toEqual([]);
    expect(posts({ blocks: ['## Récupération du passeport', 'Envoyez la demande par courrier.'] })).toEqual(['post']);
    expect(posts({ blocks: ['## Demande de passeport', '### Par courrier'] })).toEqual(['post']);
  });
});
