import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../support/evidence.ts';
import { inventoryOf } from './read.ts';

type Row = readonly [level: string, page: PageInput];

const rows: readonly Row[] = [
  ['N3', { blocks: ['Vous pouvez faire votre demande en mairie.'] }],
  ['N3', { blocks: ['La déclaration de naissance est faite à la mairie du lieu de naissance.'] }],
  ['N3', { blocks: ['Pour demander une carte d’identité, il faut se rendre au guichet avec les justificatifs.'] }],
  ['N0', { blocks: ['La demande est faite en ligne.'] }],
  ['N3', { blocks: ['Envoyez le formulaire signé par courrier.'] }],
  ['N3', { blocks: ['Vous pouvez faire votre demande par téléphone au 01 23 45 67 89.'] }],
  ['N3', { blocks: ['## En ligne', 'Utilisez le service.', '## Sur place', 'À l’accueil de la mairie.'] }],
  ['N3', { blocks: ['You can apply in person at the post office.'], page: { lang: 'en' } }],
  ['N2', { blocks: ['Un agent vous aide au guichet de la mairie.'] }],
  ['N2', { blocks: ['Une question ? Appelez le 01 23 45 67 89.'] }],
  ['N2', { blocks: ['Un conseiller France services vous aide.'] }],
  ['N2', { blocks: ['Vous pouvez faire votre demande en mairie.', 'La demande se fait uniquement en ligne.'] }],
  ['N1', { blocks: ['Appelez le 39 39.'] }],
  ['N1', { blocks: [{ text: 'Standard : 01 23 45 67 89', region: 'footer' }] }],
  ['N1', { links: [{ text: 'Nous contacter', href: 'https://www.example.fr/contact', region: 'footer' }] }],
  ['N0', { blocks: ['La demande se fait uniquement en ligne.'] }],
  ['N0', { blocks: ['Écrivez à aide@exemple.fr'] }],
  ['N0', { blocks: ['Problème technique ? Appelez le 01 23 45 67 89.'] }],
  ['N0', { blocks: ['Presse : 01 23 45 67 89'] }],
  ['N0', {}],
];

const done: readonly (readonly [rule: string, level: string, blocks: readonly string[]])[] = [
  ['a paper form', 'N3', ['Remplissez le formulaire cerfa n° 12669.']],
  ['something to send by post', 'N3', ['Envoyez votre dossier par courrier.']],
  ['a letter without a word of sending is a way to ask', 'N2', ['Par courrier', 'Joignable par lettre simple.']],
  ['an obligation to go there', 'N3', ['Vous devez vous rendre à la mairie.']],
  ['advice to turn to it', 'N3', ['Il convient de s’adresser à la mairie.']],
  [
    'a declaration that somebody else has made',
    'N2',
    ['Aide versée si le mode de garde a fait l’objet d’une déclaration auprès de la mairie.'],
  ],
  ['going there as another way', 'N3', ['Vous pouvez aussi vous rendre dans un commissariat.']],
  ['coming with one’s documents', 'N3', ['Présentez-vous au guichet de la mairie muni de vos justificatifs.']],
  ['asking it of an office', 'N3', ['Demandez la carte à votre mairie, au guichet.']],
  ['filing a complaint', 'N3', ['Vous pouvez porter plainte dans tout commissariat.']],
  [
    'asking for information is no procedure',
    'N2',
    ['Vous devez vous renseigner auprès de la mairie pour connaître les pièces de la demande.'],
  ],
  ['a list led by the procedure', 'N3', ['Vous pouvez saisir le tribunal :', '- au guichet', '- en ligne']],
  ['a list led by something else', 'N2', ['Des conseillers vous reçoivent :', '- au guichet']],
  ['an office announced by the procedure', 'N3', ['Il faut saisir le juge.', '## Où s’adresser ?', 'Tribunal judiciaire']],
  [
    'offices one after the other',
    'N3',
    ['Il faut saisir le juge.', '## Où s’adresser ?', 'Avocat', '## Où s’adresser ?', 'Notaire'],
  ],
  [
    'an office for disputes',
    'N2',
    ['En cas de litige, vous pouvez saisir le juge.', '## Où s’adresser ?', 'Tribunal judiciaire'],
  ],
  ['an office announced by nothing', 'N2', ['Le juge décide.', '## Où s’adresser ?', 'Tribunal judiciaire']],
  ['an office announced by an on-line procedure', 'N2', ['Faites la demande en ligne.', '## Où s’adresser ?', 'Préfecture']],
  ['ways side by side', 'N3', ['## En ligne', 'Utilisez le service.', '## Par courrier', 'TSA 12345, 35000 Rennes Cedex']],
  [
    'ways of a contact card only say how to reach a body',
    'N2',
    ['## Où s’adresser ?', '### Par téléphone', '01 23 45 67 89', '### Par courrier', 'TSA 12345, 35000 Rennes Cedex'],
  ],
  ['what an adviser does on the phone', 'N3', ['## Par téléphone', '36 46', '- Un conseiller pour vous inscrire']],
  ['what an adviser does elsewhere', 'N2', ['## Par téléphone', '36 46', '## Autres', '- Un conseiller pour vous inscrire']],
  ['a body with a page of its own', 'N1', ['## Où s’adresser ?', 'Autorité de régulation']],
  [
    'something filed at an office that the page names elsewhere',
    'N3',
    ['Le testament est à déposer chez le notaire.', '## Où s’adresser ?', 'Notaire'],
  ],
  ['an office where nothing is filed', 'N2', ['Le notaire conserve le testament.', '## Où s’adresser ?', 'Notaire']],
  [
    'what somebody else files',
    'N2',
    ['Le créancier peut déposer l’acte chez le notaire.', 'Il en garde une copie.', '## Où s’adresser ?', 'Notaire'],
  ],
  ['a heading of help', 'N2', ['## Qui peut m’aider ?', 'Vous pouvez faire votre demande en mairie.']],
  ['a heading that offers help', 'N2', ['## Besoin d’aide ?', 'Vous pouvez faire votre demande en mairie.']],
  ['a heading that only holds the word', 'N3', ['## Demande d’aide sociale', 'Vous pouvez faire votre demande en mairie.']],
  ['whom to turn to, and nothing to do', 'N2', ['## Où s’adresser ?', 'Mairie']],
  [
    'offices listed again after a section that has its own',
    'N2',
    ['## Litige', '### Échec', 'Il faut saisir le juge.', '## Où s’adresser ?', 'Point-justice'],
  ],
  ['an arbiter after a failed conciliation', 'N2', ['En cas d’échec, saisissez le juge.', '## Où s’adresser ?', 'Tribunal']],
  ['an arbiter that has to be seized', 'N3', ['En cas d’absence, saisissez le juge.', '## Où s’adresser ?', 'Tribunal']],
  ['what will have to be handed in', 'N3', ['La demande devra être faite à l’accueil de la mairie.']],
  ['turning to an office to have it done', 'N3', ['Vous pouvez vous adresser à la mairie.']],
  ['turning to an office with a question', 'N2', ['Pour toute question, vous pouvez vous adresser à la mairie.']],
  ['turning to an office to know', 'N2', ['Renseignez-vous à la mairie.']],
  ['asking a social-action centre', 'N3', ['Vous devez faire votre demande auprès du CCAS.', '## Où s’adresser ?', 'Mairie']],
  ['a customs office', 'N3', ['Vous devez déclarer l’objet à la douane.', '## Où s’adresser ?', 'Bureau de douane']],
  ['customs that check', 'N2', ['La douane peut contrôler l’objet.', '## Où s’adresser ?', 'Bureau de douane']],
  [
    'one who has to be turned to',
    'N3',
    ['Les parents doivent s’adresser au notaire.', 'Il vérifie.', '## Où s’adresser ?', 'Notaire'],
  ],
  [
    'turning first to one’s office',
    'N3',
    ['Il faut dans un 1er temps s’adresser à votre MDPH.', 'Elle décide.', '## Où s’adresser ?', 'MDPH'],
  ],
  [
    'an act signed at a notary’s',
    'N3',
    ['Le pacte doit être signé devant notaire.', 'Il dure.', '## Où s’adresser ?', 'Notaire'],
  ],
  ['turning to an office to be helped', 'N2', ['Vous pouvez vous adresser à la mairie pour être accompagné.']],
  ['turning to an office to find an address', 'N2', ['Pour trouver les coordonnées, vous pouvez vous adresser à la mairie.']],
  [
    'a form of photograph and signature, posted for want of a machine',
    'N2',
    ['Sans service de photo et de signature numérique, vous pouvez envoyer par courrier un formulaire à l’agence.'],
  ],
  ['a form of request with its photograph', 'N3', ['Vous pouvez envoyer par courrier un formulaire et une photo à l’agence.']],
  [
    'where one is vaccinated',
    'N3',
    ['Vous pouvez vous faire vacciner gratuitement.', 'Dès 6 ans.', '## Où s’adresser ?', 'Mairie'],
  ],
  ['a doctor who has to be seen', 'N3', ['Vous devez consulter un médecin.', 'Il prescrit.', '## Où s’adresser ?', 'Médecin']],
  ['what a doctor costs', 'N2', ['Si vous consultez un médecin, vous payez.', 'Il prescrit.', '## Où s’adresser ?', 'Cpam']],
  [
    'enrolling at a school',
    'N3',
    ['Vous devez inscrire votre enfant auprès du collège.', 'Il vous répond.', '## Où s’adresser ?', 'Établissement scolaire'],
  ],
  ['a stamp bought in a shop', 'N3', ['Vous pouvez acheter le timbre fiscal dans un bureau de tabac.']],
  [
    'what a judge may grant in a lawsuit',
    'N2',
    ['Vous pouvez demander au juge un délai.', 'Il décide.', '## Où s’adresser ?', 'Point-justice'],
  ],
  [
    'what the court registry files',
    'N3',
    ['Vous devez déposer l’acte au greffe.', 'Il le garde.', '## Où s’adresser ?', 'Tribunal'],
  ],
  ['another party that may go to court', 'N2', ['L’acquéreur peut saisir le juge.', '## Où s’adresser ?', 'Tribunal']],
  ['the reader who may go to court', 'N3', ['Vous pouvez saisir le juge.', '## Où s’adresser ?', 'Tribunal']],
  ['a leave to obtain', 'N3', ['Vous devez obtenir l’accord du préfet.', 'Il répond.', '## Où s’adresser ?', 'Préfecture']],
  ['a leave of the neighbour', 'N2', ['Vous devez obtenir l’accord du voisin.', 'Il répond.', '## Où s’adresser ?', 'Mairie']],
  ['an authority told by post', 'N3', ['Le préfet peut être alerté par courrier.']],
  ['something to tell by post', 'N3', ['Vous devez le signaler à la préfecture par courrier.']],
  ['what is told by post to the reader', 'N0', ['Le préfet vous alerte par courrier.']],
  [
    'contacting an office to ask for it',
    'N3',
    ['Vous pouvez la contacter pour demander à en bénéficier.', 'Elle décide.', '## Où s’adresser ?', 'Cpam'],
  ],
  [
    'contacting an office to ask for advice',
    'N2',
    ['Vous pouvez la contacter pour demander conseil.', 'Elle répond.', '## Où s’adresser ?', 'Cpam'],
  ],
  [
    'contacting an office to know',
    'N2',
    ['Vous pouvez contacter la mairie pour connaître les résultats.', '## Où s’adresser ?', 'Mairie'],
  ],
  [
    'what a third person files',
    'N3',
    ['Le demandeur remplit une demande auprès de Pôle emploi.', 'Il la signe.', '## Où s’adresser ?', 'Pôle emploi'],
  ],
  [
    'a complaint to the service of a firm',
    'N2',
    ['Vous devez faire une déclaration auprès du service client.', 'Il répond.', '## Où s’adresser ?', 'Point-justice'],
  ],
  [
    'asking a head of school',
    'N3',
    ['Vous devez demander la dispense au directeur.', 'Il décide.', '## Où s’adresser ?', 'Rectorat'],
  ],
  ['a stamp bought on line', 'N0', ['Vous pouvez acheter le timbre fiscal sur internet.']],
  ['calling on a notary', 'N3', ['Vous devez faire appel à un notaire.', 'Il conseille.', '## Où s’adresser ?', 'Notaire']],
  ['what the notary does', 'N2', ['Le notaire conseille les époux.', 'Il vérifie.', '## Où s’adresser ?', 'Notaire']],
  [
    'a discount asked by contacting an office',
    'N3',
    ['Vous pouvez demander une remise en contactant votre centre des impôts.', 'Il répond.', '## Où s’adresser ?', 'Trésorerie'],
  ],
  [
    'asking for advice by contacting an office',
    'N2',
    ['Vous pouvez demander conseil en contactant votre centre des impôts.', 'Il répond.', '## Où s’adresser ?', 'Trésorerie'],
  ],
];

describe('level of the human channels', () => {
  describe('a page about the site itself', () => {
    const blocks = [
      'Vous pouvez faire votre demande par courrier.',
      'Vous pouvez aussi la déposer à l’accueil de la préfecture.',
    ];
    it.each([
      'Déclaration d’accessibilité',
      'Accessibilité : partiellement conforme',
      'Mentions légales',
      'Données personnelles',
    ])('shows whom to write to, and does no procedure: “%s”', (title) => {
      expect(inventoryOf([{ blocks: [`# ${title}`, ...blocks] }]).level).toBe('N1');
    });
    it.each(['Accessibilité des logements', 'Demande de carte'])('is not told by a title like “%s”', (title) => {
      expect(inventoryOf([{ blocks: [`# ${title}`, ...blocks] }]).level).toBe('N3');
    });
  });

  it.each(rows)('%s: %j', (level, page) => {
    expect(inventoryOf([page]).level).toBe(level);
  });
  it.each(done)('%s: %s', (_rule, level, blocks) => {
    const heading = 'Où s’adresser ?';
    const last = blocks.at(-1) ?? '';
    const links = blocks.includes(`## ${heading}`) ? [{ text: last, href: 'https://www.example.fr/', headings: [heading] }] : [];
    expect(inventoryOf([{ blocks, links }]).level).toBe(level);
  });
  it.each([
    ['some places only', 'Il n’est pas possible de faire la démarche dans certaines sous-préfectures.'],
    ['a condition', 'Si vous êtes majeur, la demande se fait uniquement en ligne.'],
    ['some other body', 'La mairie n’est plus compétente pour certaines demandes.'],
    ['the payment alone', 'Le paiement doit obligatoirement être effectué en ligne.'],
  ])('a closing that leaves the way open otherwise is quoted and closes nothing: %s', (_rule, text) => {
    const { level, closed } = inventoryOf([{ blocks: ['Vous devez faire votre demande à la préfecture.', text] }]);
    expect([level, closed.length]).toEqual(['N3', 1]);
  });
  it('a body that receives nobody, in its contact card, closes its own door; said of the procedure, it closes the counter', () => {
    const done = 'Vous devez faire votre demande à la préfecture.';
    const door = 'La section des armes ne reçoit pas le public.';
    expect(inventoryOf([{ blocks: [done, '## Où s’adresser ?', '### Par courrier', door] }]).level).toBe('N3');
    expect(inventoryOf([{ blocks: [done, '## Dépôt', door] }]).level).toBe('N2');
  });
  it('quotes what decides', () => {
    const { decidedBy } = inventoryOf([{ blocks: ['Bonjour.', 'Un agent vous aide au guichet de la mairie.'] }]);
    expect(decidedBy).toEqual([
      { checkpoint: 'main--desktop/01-page-1', quote: 'Un agent vous aide au guichet de la mairie.', selector: '#b1' },
    ]);
  });
  it('quotes what closes', () => {
    const { closed, decidedBy } = inventoryOf([{ blocks: ['Nos guichets sont fermés au public.'] }]);
    expect(closed.map((item) => item.quote)).toEqual(['Nos guichets sont fermés au public.']);
    expect(decidedBy).toEqual(closed);
  });
  it('counts the pages read, not those that were lost, nor the same one twice', () => {
    const page = { name: 'accueil', url: 'https://www.example.fr/' };
    const pages = [page, { ...page, condition: 'smartphone' }, { name: 'suite' }, { blocks: { error: 'crash' } }];
    expect(inventoryOf(pages).pagesRead).toBe(2);
  });
  it('gives counters their address, locator or appointments', () => {
    const address = ['## Sur place', 'Venez à l’accueil de la mairie.', '2 place de l’Hôtel de Ville, 44000 Nantes'];
    expect(inventoryOf([{ blocks: address }]).counter[0]?.reachable).toBe('address');
    const locator = ['Rendez-vous dans votre Caf.', 'Trouver ma Caf'];
    expect(inventoryOf([{ blocks: locator }]).counter[0]?.reachable).toBe('locator');
    const letters = ['Adressez-vous à la mairie.', '## Par courrier', 'Service, BP 12, 44000 Nantes Cedex'];
    expect(inventoryOf([{ blocks: letters }]).counter[0]?.reachable).toBeUndefined();
  });
});
