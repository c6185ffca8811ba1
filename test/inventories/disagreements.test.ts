import { expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { disagreements } from './disagreements.ts';
import type { ExpectedInventory } from './expectation.ts';

const byHand: ExpectedInventory = {
  procedure: 'mill',
  readIn: 'nowhere',
  paths: ['owner', 'tenant'],
  required: 1,
  documents: [
    { kind: 'identity', status: 'required', words: 'pièce d’identité' },
    { kind: 'lease', status: 'conditional', words: 'bail', on: ['tenant'] },
  ],
  phones: [{ number: '+33199004720', tariff: 'standard', scope: 'service' }],
  counter: true,
  post: false,
  online: true,
  level: 'N2',
  known: [],
};

const identity = {
  label: "Votre pièce d'identité",
  kind: 'identity',
  status: 'required',
  paths: ['owner', 'tenant'],
  quotes: [{ quote: "Joignez votre pièce d'identité." }],
};
const lease = { label: 'Bail', kind: 'lease', status: 'conditional', paths: ['tenant'], quotes: [{ quote: 'Bail' }] };
const phone = { number: '+33199004720', tariff: 'standard', scope: 'service', quote: 'Appelez le 01 99 00 47 20.' };
const counter = { kind: 'counter', quote: 'Au guichet.', scope: 'help' };
const journey = (path: string, fields = 3): object => ({ path, outcome: 'completed', fields });
const documents = { required: 1, min: 1, max: 2, items: [identity, lease] };
const channels = { level: 'N2', decidedBy: [{ quote: 'Au guichet.' }], phone: [phone], counter: [counter], post: [], online: [] };
const journeys = [journey('owner'), journey('tenant')];

const card = (change: object = {}): Scorecard =>
  ({ procedure: { id: 'mill' }, documents, channels, journeys, ...change }) as unknown as Scorecard;

const said = (change: object, expected = byHand): readonly string[] => disagreements(card(change), [expected]);

test('nothing to say when all is as the reader found it', () => {
  expect(said({})).toEqual([]);
});

test('a procedure that nobody has read is said', () => {
  expect(disagreements(card({ procedure: { id: 'other' } }), [byHand])).toEqual([
    'other: nobody has read its pages; write what they ask in test/inventories/by-hand.json',
  ]);
});

test.each([
  [
    'a document missed',
    { documents: { ...documents, max: 1, items: [identity] } },
    ['mill: document “bail” (lease, conditional): not found', 'mill: documents on the heaviest path: 1, by hand 2'],
  ],
  [
    'a document that nobody asks for',
    {
      documents: {
        ...documents,
        items: [identity, lease, { ...lease, label: 'Photo', kind: 'identity-photo', status: 'optional' }],
      },
    },
    ['mill: document “Photo” (identity-photo, optional): found, by hand nobody asks for it — « Bail »'],
  ],
  [
    'another kind and another status',
    { documents: { ...documents, items: [identity, { ...lease, kind: 'other', status: 'required' }] } },
    [
      'mill: document “bail”: of kind other, by hand lease — « Bail »',
      'mill: document “bail”: required, by hand conditional — « Bail »',
    ],
  ],
  [
    'a document not seen on a path that asks for it',
    { documents: { ...documents, items: [identity, { ...lease, paths: ['owner'] }] } },
    ['mill: document “bail”: not found on the path tenant, which asks for it — « Bail »'],
  ],
  [
    'other counts',
    { documents: { ...documents, required: 2, min: 0 } },
    ['mill: required documents: 2, by hand 1', 'mill: documents on the lightest path: 0, by hand 1'],
  ],
  [
    'a phone of another tariff and another scope',
    { channels: { ...channels, phone: [{ ...phone, tariff: 'free', scope: 'press' }] } },
    [
      'mill: phone +33199004720: tariff free, by hand standard — « Appelez le 01 99 00 47 20. »',
      'mill: phone +33199004720: scope press, by hand service — « Appelez le 01 99 00 47 20. »',
    ],
  ],
  [
    'a number for another',
    { channels: { ...channels, phone: [{ ...phone, number: '3939' }] } },
    ['mill: phone +33199004720: not found', 'mill: phone 3939: found, by hand it is none — « Appelez le 01 99 00 47 20. »'],
  ],
  [
    'channels and level',
    { channels: { ...channels, level: 'N0', decidedBy: [], counter: [], post: [counter] } },
    [
      'mill: counter: not found, by hand there is one',
      'mill: post: found, by hand there is none — « Au guichet. »',
      'mill: level N0, by hand N2',
    ],
  ],
  [
    'no form filled in, and no words of an on-line service',
    { journeys: [journey('owner', 0), journey('tenant', 0)] },
    ['mill: on-line service: not found, by hand there is one'],
  ],
  [
    'other paths',
    { journeys: [journey('owner'), journey('guest')] },
    ['mill: path tenant: not walked', 'mill: path guest: walked, not read by hand'],
  ],
  ['nothing computed', { documents: null, channels: null }, ['mill: documents: not computed', 'mill: channels: not computed']],
] as const)('%s', (_name, change, sentences) => {
  expect(said(change)).toEqual(sentences);
});

test('a difference that is known is silent, and must be deleted once mended', () => {
  const difference = 'level N1, by hand N2';
  const knowing: ExpectedInventory = { ...byHand, known: [{ difference, reason: 'the page says it in a picture' }] };
  expect(said({ channels: { ...channels, level: 'N1' } }, knowing)).toEqual([]);
  expect(said({}, knowing)).toEqual([`mill: mended, delete it from \`known\`: ${difference}`]);
  expect(said({ channels: { ...channels, level: 'N3' } }, knowing)).toEqual([
    'mill: level N3, by hand N2 — « Au guichet. »',
    `mill: mended, delete it from \`known\`: ${difference}`,
  ]);
});

test('two documents whose words hold one another are told apart by their kinds', () => {
  const expected: ExpectedInventory = {
    ...byHand,
    paths: ['owner'],
    required: 2,
    documents: [
      { kind: 'address-proof', status: 'required', words: 'identité et domicile' },
      { kind: 'identity', status: 'required', words: 'identité' },
    ],
  };
  const both = [
    { ...identity, label: 'Identité' },
    { ...identity, label: 'Identité et domicile', kind: 'address-proof' },
  ];
  expect(said({ documents: { ...documents, required: 2, items: both }, journeys: [journey('owner')] }, expected)).toEqual([]);
});
