import { describe, expect, it } from 'vitest';
import type { PhoneItem } from '../../../src/model/inventory.ts';
import type { BlockInput, PageInput } from '../../support/evidence.ts';
import { inventoryOf } from './read.ts';

function phones(blocks: readonly BlockInput[], page: Partial<PageInput> = {}): readonly PhoneItem[] {
  return inventoryOf([{ blocks, ...page }]).phone;
}

describe('whose number it is', () => {
  type Row = readonly [scope: PhoneItem['scope'], blocks: readonly BlockInput[]];
  const rows: readonly Row[] = [
    ['service', ['Une question sur votre demande ? Appelez le 01 23 45 67 89.']],
    ['service', ['## Nous contacter', '01 23 45 67 89']],
    ['service', ['Appelez la Caf au 32 30.']],
    ['shared', ['Assurance maladie : appelez le 36 46.']],
    ['shared', ['La plateforme téléphonique répond au 01 23 45 67 89.']],
    ['shared', ['## Centre de contact', 'Tél. : 01 23 45 67 89']],
    ['generic', ['Appelez le 39 39.']],
    ['generic', ['Standard : 01 23 45 67 89']],
    ['generic', [{ text: 'Tél. : 01 23 45 67 89', region: 'footer' }]],
    ['generic', ['## Mentions légales', 'Directeur de la publication, tél. : 01 23 45 67 89']],
    ['technical', ['Problème technique ? Appelez le 01 23 45 67 89.']],
    ['technical', ['## Assistance technique', 'Tél. : 01 23 45 67 89']],
    ['technical', ['Hébergeur du site : Exemple, tél. 01 23 45 67 89']],
    ['press', ['## Service de presse', '01 23 45 67 89']],
    ['press', ['Journalistes : appelez le 01 23 45 67 89.']],
    ['emergency', ['En cas d’urgence, appelez le 15.']],
    ['emergency', ['Appelez le 3919.']],
    [
      'shared',
      [
        '## Où s’adresser ?',
        'Droits et santé, ligne créée par un collectif d’associations',
        '### Par téléphone',
        '01 23 45 67 89',
      ],
    ],
    ['generic', ['## Où s’adresser ?', 'Informations générales sur l’Union', '### Par téléphone', '01 23 45 67 89']],
    ['service', ['Une association gère le parc.', '## Nous contacter', 'Tél. : 01 23 45 67 89']],
    ['shared', ['# Usurpation d’identité', 'Numéro d’aide aux victimes : appelez le 116 006.']],
  ];
  it.each(rows)('%s: %j', (scope, blocks) => {
    expect(phones(blocks).map((phone) => phone.scope)).toEqual([scope]);
  });
  it('tells two numbers of one paragraph apart', () => {
    const text =
      'Pour un problème technique, appelez le 01 23 45 67 89. Pour une question sur votre dossier, appelez le 01 23 45 67 90.';
    expect(phones([text]).map((phone) => phone.scope)).toEqual(['technical', 'service']);
  });
});

describe('whose line an operator’s number is', () => {
  const scopeOf = (blocks: readonly BlockInput[], authority: string, title = ''): string | undefined =>
    inventoryOf([{ blocks, page: { title } }], { authority }).phone[0]?.scope;

  it('the service’s, when the operator is the authority of the procedure', () => {
    expect(scopeOf(['Appelez le 36 46.'], 'Assurance maladie')).toBe('service');
    expect(scopeOf(['Assurance maladie : appelez le 36 46.'], 'Mairie de Nantes')).toBe('shared');
  });
  it('the service’s, when the authority is only known by its host and the page speaks of the operator', () => {
    for (const authority of ['', 'www.exemple.fr']) {
      expect(scopeOf(['Votre Cpam calcule l’indemnité.', 'Appelez le 36 46.'], authority)).toBe('service');
      expect(scopeOf(['Appelez le 36 46.'], authority)).toBe('shared');
    }
  });
  it('the service’s, when the page is about the subject of a helpline', () => {
    expect(scopeOf(['Appelez le 116 006.'], '', 'Victimes d’une infraction')).toBe('service');
    expect(scopeOf(['Les victimes peuvent appeler le 116 006.'], '', 'Escroquerie')).toBe('shared');
  });
  it('the same as the number before, when it is another way to call it', () => {
    const scopes = (blocks: readonly BlockInput[]): readonly string[] => phones(blocks).map((phone) => phone.scope);
    expect(scopes(['## Par téléphone', '39 39', 'Depuis l’étranger : +33 1 23 45 67 89'])).toEqual(['generic', 'generic']);
    expect(scopes(['## Par téléphone', '39 39', 'Votre dossier : 01 23 45 67 89'])).toEqual(['generic', 'service']);
    expect(scopes(['39 39', '## Agence', 'Depuis l’étranger : +33 1 23 45 67 89'])).toEqual(['service']);
  });
});

describe('what a call costs', () => {
  type Row = readonly [tariff: string, shown: boolean, blocks: readonly BlockInput[]];
  const rows: readonly Row[] = [
    ['standard', false, ['Appelez le 01 23 45 67 89.']],
    ['standard', true, ['Appelez le 01 23 45 67 89 (appel non surtaxé).']],
    ['standard', true, ['Appelez le 34 00 (service gratuit + prix d’un appel).']],
    ['standard', true, ['Appelez le 34 00', 'Prix d’un appel local']],
    ['unknown', false, ['Appelez le 34 00.']],
    ['free', true, ['Numéro vert : 0 800 123 456']],
    ['free', false, ['Appelez le 0 800 123 456.']],
    ['surcharged', true, ['Appelez le 34 00 (0,15 €/min).']],
    ['surcharged', true, ['Appelez le 34 00 (service 0,06 € / min + prix appel).']],
    ['surcharged', true, ['Appelez le 0 810 123 456 (prix d’un appel local).']],
    ['surcharged', false, ['Appelez le 0 820 123 456.']],
    ['surcharged', true, ['Numéro surtaxé : 34 00']],
    ['surcharged', true, ['Appelez le 34 00 (0.35 €/min).']],
    ['surcharged', true, ['Appelez le 39 39.', 'Coût : 0,15 € / minute + prix de l’appel']],
    ['standard', false, ['Depuis l’étranger : +687 26 63 00']],
  ];
  it.each(rows)('%s (shown: %s): %j', (tariff, shown, blocks) => {
    expect(phones(blocks)).toMatchObject([{ tariff, tariffShown: shown }]);
  });
  it('gives each number its own tariff', () => {
    const text = 'Appelez le 34 00 (0,15 €/min) ou le 0 809 540 540 (service gratuit + prix appel).';
    expect(phones([text]).map((phone) => phone.tariff)).toEqual(['surcharged', 'standard']);
  });
});

describe('where a number is read', () => {
  it('in a tel: link whose text does not print it', () => {
    const links = [{ text: 'Appeler un conseiller', href: 'tel:+33123456789' }];
    expect(phones([], { links })).toMatchObject([{ number: '+33123456789', quote: 'Appeler un conseiller', selector: '#l0' }]);
  });
  it('once, when a link prints the number that it dials', () => {
    const links = [{ text: '01 23 45 67 89', href: 'tel:+33123456789' }];
    expect(phones(['Tél. : 01 23 45 67 89'], { links })).toHaveLength(1);
  });
  it('in the alternative of a picture', () => {
    expect(phones([{ text: 'Numéro vert 0 800 123 456', role: 'image' }])).toMatchObject([{ number: '+33800123456' }]);
  });
  it('in parts set apart', () => {
    expect(phones(['Téléphone', '01', '23', '45', '67', '89'])).toMatchObject([{ number: '+33123456789' }]);
  });
  it('not in a hint, an option or the person’s own field', () => {
    expect(phones(['? Exemple : 06 12 34 56 78', { text: '01 23 45 67 89', role: 'option' }])).toEqual([]);
  });
  it('not where a person cannot read it, but in a closed accordion', () => {
    const block = { text: 'Tél. : 01 23 45 67 89', visible: false };
    expect(phones([block])).toEqual([]);
    expect(phones([{ ...block, disclosed: true }])).toHaveLength(1);
    expect(phones([{ text: 'Tél. : 01 23 45 67 89', region: 'consent' }])).toEqual([]);
  });
  it('not when its line says that it no longer answers', () => {
    expect(phones(['L’accueil téléphonique (01 23 45 67 89) est fermé jusqu’à nouvel ordre.'])).toEqual([]);
  });
  it('not under a heading or a label of fax alone', () => {
    expect(phones(['## Par télécopie', '01 23 45 67 89'])).toEqual([]);
    expect(phones(['Fax :', '01 23 45 67 89'])).toEqual([]);
    expect(phones(['## Par télécopie', 'Appelez le 01 23 45 67 89.'])).toHaveLength(1);
    expect(phones(['## Téléphone et télécopie', '01 23 45 67 89'])).toHaveLength(1);
  });
  it('in the block after a heading or a label of phone', () => {
    expect(phones(['## Par téléphone', '36 46'])).toMatchObject([{ number: '3646' }]);
    expect(phones(['Par téléphone :', '36 46'])).toMatchObject([{ number: '3646' }]);
    expect(phones(['## Effectifs', '36 46'])).toEqual([]);
  });
  it('on the line for deaf people, a number of the service like another', () => {
    expect(phones(['Personnes sourdes ou malentendantes : 01 23 45 67 89'])).toMatchObject([{ scope: 'service' }]);
  });
  it('in the language of its block', () => {
    expect(phones([{ text: 'Call 01 23 45 67 89 (calls are free)', lang: 'en' }])).toMatchObject([{ tariffShown: true }]);
  });
  it('keeps one item per number, with the nearest scope and the hours said anywhere', () => {
    const { phone } = inventoryOf([
      { blocks: [{ text: 'Tél. : 01 23 45 67 89', region: 'footer' }] },
      { blocks: ['Une question ? Appelez le 01 23 45 67 89, du lundi au vendredi de 9 h à 17 h.'] },
    ]);
    expect(phone).toMatchObject([{ scope: 'service', hours: 'du lundi au vendredi de 9 h à 17 h', hoursComplete: true }]);
  });
});

it('a surcharge told of one number is not the ordinary number’s beside it', () => {
  const text = 'Service 0,06 € par minute + prix d’un appel. Depuis l’étranger, composez le +33 1 72 40 78 50';
  expect(phones(['## Par téléphone', '0 811 20 44 44', text]).map(({ number, tariff }) => [number, tariff])).toEqual([
    ['+33811204444', 'surcharged'],
    ['+33172407850', 'standard'],
  ]);
});
