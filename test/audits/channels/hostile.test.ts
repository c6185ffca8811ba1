import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audits } from '../../../src/audits/index.ts';
import { clausesOf } from '../../../src/audits/reading/clauses.ts';
import { fold } from '../../../src/audits/reading/fold.ts';
import { context, checkpoints } from '../../support/evidence.ts';
import { inventoryOf } from './read.ts';

/** Words and digits that the detectors look for, in any order: more hostile than random letters. */
const fragment = oneof(
  constantFrom(
    '01 23 45 67 89',
    '36 46',
    '+33',
    '0',
    'appelez le',
    'rendez-vous',
    'en mairie',
    'ne se fait plus',
    'par courrier',
  ),
  constantFrom(
    'gratuit',
    'délai de traitement',
    'étape 1',
    'Étape 2 :',
    '€/min',
    'fermé',
    'uniquement',
    'n°',
    '(',
    '-',
    '.',
    '\u00a0',
  ),
  constantFrom(
    'Bel',
    '1700',
    'aan het loket',
    'niet meer',
    'per post',
    'Wetstraat 16',
    '1000',
    'Rufen Sie',
    'am Schalter',
    'nicht mehr',
    'Postfach',
    '0848 800 000',
    'L-',
    'BE68',
  ),
  string({ unit: 'binary', maxLength: 12 }),
);
const text = array(fragment, { maxLength: 40 }).map((parts) => parts.join(' '));
const country = constantFrom('FR', 'BE', 'CH', 'GB', 'LU', 'XX');
const own = audits.filter((audit) => /^[127]\./.test(audit.indicator));

describe('hostile text', () => {
  it('never throws, whatever the page says', { timeout: 60_000 }, () => {
    assert(
      property(array(text, { maxLength: 6 }), constantFrom('fr', 'en', 'nl', 'de', 'xx', ''), country, (blocks, lang, where) => {
        const pages = [
          {
            blocks,
            page: { lang },
            links: [{ text: blocks[0] ?? '', href: `tel:${blocks[1] ?? ''}` }],
            fields: [{ label: blocks[0] ?? '' }],
          },
        ];
        const channels = inventoryOf(pages, { country: where });
        const documents = {
          items: [],
          required: 0,
          conditional: 0,
          min: 0,
          max: 0,
          avoidable: 0,
          announced: false,
          pagesRead: 1,
        };
        const given = context({ inventory: { channels: () => channels, documents: () => documents } });
        for (const audit of own) audit.evaluate(checkpoints(pages), given);
      }),
      { numRuns: 300 },
    );
  });
  it('quotes words that are on the page', () => {
    assert(
      property(text, country, (block, where) => {
        const { phone } = inventoryOf([{ blocks: [block] }], { country: where });
        for (const item of phone) {
          expect(block).toContain(item.quote);
          expect(block).toContain(item.display);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('folds one unit into one unit, and cuts without losing words', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (words) => {
        expect(fold(words)).toHaveLength(words.length);
        for (const clause of clausesOf(words)) expect(words.slice(clause.start)).toContain(clause.text);
      }),
    );
  });

  const long = 100_000;
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '0'.repeat(long)],
    ['spaced digits', '01 '.repeat(long / 3)],
    ['plus signs', '+33 '.repeat(long / 4)],
    ['parentheses', '(0'.repeat(long / 2)],
    ['dots', '.'.repeat(long)],
    ['spaces', ' '.repeat(long)],
    ['a word', 'a'.repeat(long)],
    ['counters', 'au guichet '.repeat(long / 11)],
    ['closings', 'la demande ne se fait plus '.repeat(long / 27)],
    ['forms', 'formulaire '.repeat(long / 11)],
    ['addresses', '12 rue 75001 a '.repeat(long / 15)],
    ['mails', 'a.'.repeat(long / 2)],
    ['prices', '0,0'.repeat(long / 3)],
    ['hours', '9h-'.repeat(long / 3)],
    ['steps', 'd’abord '.repeat(long / 8)],
    ['documents', 'vous devez '.repeat(long / 11)],
  ];
  it.each(hostile)('reads 100,000 characters of %s in under two seconds', { timeout: 60_000 }, (_name, block) => {
    const pages = [{ blocks: [block] }];
    const started = performance.now();
    const channels = inventoryOf(pages);
    const given = context({ inventory: { channels: () => channels } });
    const information = own.filter((audit) => audit.indicator.startsWith('2.') && audit.indicator !== '2.3');
    for (const audit of information) audit.evaluate(checkpoints(pages), given);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  const abroad: readonly (readonly [country: string, lang: string, words: string])[] = [
    ['BE', 'nl', 'aan het loket '],
    ['BE', 'nl', 'het loket is niet '],
    ['BE', 'nl', 'stuur uw aanvraag '],
    ['BE', 'nl', 'a-b-laan '],
    ['BE', 'nl', '1000 brussel '],
    ['BE', 'fr', 'rue de la loi '],
    ['CH', 'de', 'am schalter nicht '],
    ['CH', 'de', 'senden sie das formular '],
    ['CH', 'de', '0,10 chf '],
    ['CH', 'fr', '0848 800 000 '],
    ['LU', 'fr', 'l-1648 '],
    ['GB', 'en', 'visit your local '],
  ];
  it.each(abroad)('reads 100,000 characters of %s, %s: “%s” in under two seconds', { timeout: 60_000 }, (where, lang, words) => {
    const pages = [{ blocks: [words.repeat(long / words.length)], page: { lang } }];
    const started = performance.now();
    inventoryOf(pages, { country: where });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
