import { expect, it } from 'vitest';
import { languageInventory } from '../../../src/audits/language/inventory.ts';
import { longSentences } from '../../../src/audits/language/long-sentences.ts';
import type { LanguageEvidence } from '../../../src/audits/language/reading.ts';
import { readability } from '../../../src/audits/language/readability.ts';
import { unexplainedAcronyms } from '../../../src/audits/language/unexplained-acronyms.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { LanguageInventory } from '../../../src/model/language.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { checkpoints, context, journey, procedure, type PageInput } from '../../support/evidence.ts';

const plain = [
  'Vous pouvez faire la demande en ligne ou sur place. Vous avez besoin de votre carte et de dix minutes.',
  'Nous lisons votre demande. Nous vous donnons une réponse dans le mois. Vous n’avez rien à payer.',
  'Si vous avez une question, vous pouvez nous appeler le matin. Une personne vous aide à remplir les pages.',
  'Vous pouvez aussi venir nous voir. Nos portes sont ouvertes du lundi au vendredi, toute la journée.',
  'Vous gardez une copie de la demande. Vous pouvez la changer si vous avez fait une erreur.',
  'Quand tout est prêt, nous vous envoyons une lettre. Vous la montrez à la mairie de votre ville.',
  'Si vous n’avez pas de lettre après un mois, appelez-nous. Nous cherchons avec vous ce qui se passe.',
];

function inventory(pages: readonly PageInput[]): LanguageInventory {
  return languageInventory(checkpoints<LanguageEvidence>(pages), { procedure: procedure(), journeys: [journey()] });
}

function verdict(audit: Audit<'text' | 'page'>, pages: readonly PageInput[]): Verdict {
  const language = (): LanguageInventory => inventory(pages);
  return audit.evaluate(checkpoints(pages), context({ inventory: { language } }));
}

it('reads what is in the main content and can be opened, once, and nothing else', () => {
  const menu = { text: 'Ceci est le menu que personne ne lit jamais.', region: 'navigation' as const };
  const hidden = { text: 'Ceci est un texte caché que personne ne voit.', visible: false };
  const folded = { text: 'Ceci est un texte replié que la personne peut ouvrir.', visible: false, disclosed: true };
  const english = { text: 'This is an English sentence that is left out.', lang: 'en' };
  const found = inventory([
    { blocks: ['Voici une phrase bien visible ici.', menu, hidden, folded, english] },
    { blocks: ['Voici une phrase bien visible ici.'] },
  ]);
  expect(found.sentences).toBe(2);
  expect(found.score).toBeNull();
});

it('passes plain French and fails administrative French', () => {
  expect(verdict(readability, [{ blocks: plain }]).outcome).toBe('passed');
  const legal = plain
    .map(() => '')
    .concat(
      Array.from(
        { length: 6 },
        (_, rank) =>
          `Nonobstant les dispositions susvisées du ${rank + 1} de l’article précité, le pétitionnaire est tenu de produire préalablement l’intégralité des justificatifs afférents à sa situation patrimoniale.`,
      ),
    );
  expect(verdict(readability, [{ blocks: legal.filter((text) => text !== '') }]).outcome).toBe('failed');
});

it('does not judge a text that is too short', () => {
  expect(verdict(readability, [{ blocks: plain.slice(0, 1) }]).outcome).toBe('inapplicable');
  expect(verdict(longSentences, [{ blocks: plain.slice(0, 1) }]).outcome).toBe('inapplicable');
});

it('quotes each long sentence', () => {
  const long = `Vous devez ${'toujours '.repeat(28)}répondre à la lettre.`;
  const found = verdict(longSentences, [{ blocks: [...plain, long] }]);
  expect(found).toMatchObject({ outcome: 'partial', value: 6.3, findings: [{ quote: long }] });
  expect(verdict(longSentences, [{ blocks: plain }]).outcome).toBe('passed');
});

it('counts acronyms that nothing explains on the whole journey', () => {
  const pages = [
    { blocks: ['Demandez votre APL à la CAF.', 'La DDTM et l’ANAH répondent.'] },
    { blocks: ['APL : aide personnalisée au logement.'] },
  ];
  const found = verdict(unexplainedAcronyms, pages);
  expect(found).toMatchObject({ outcome: 'failed', value: 3 });
  expect(found.findings?.map(({ place }) => place)).toEqual(['CAF', 'DDTM', 'ANAH']);
  expect(verdict(unexplainedAcronyms, [{ blocks: plain }]).outcome).toBe('passed');
  expect(verdict(unexplainedAcronyms, [{ blocks: ['Appelez la CAF.'] }]).outcome).toBe('partial');
});

it('says that it cannot read when no text was recorded', () => {
  expect(() => inventory([{ blocks: { error: 'crashed' } }])).toThrow('could be read');
});

it('leaves the legal pages of the site out', () => {
  const legal = ['# Déclaration d’accessibilité', 'Voici une phrase que la loi demande à chaque site de publier.'];
  const found = inventory([{ blocks: ['# Votre demande', 'Voici une phrase bien visible ici.'] }, { blocks: legal }]);
  expect(found.sentences).toBe(1);
  expect(inventory([{ blocks: ['# Accessibilité du logement', 'Voici une phrase bien visible ici.'] }]).sentences).toBe(1);
});

it('shows a level without points in a language that its limits were not set for', () => {
  const english = Array.from(
    { length: 10 },
    (_, rank) => `You can send us letter number ${rank} at any time of the day, and we will answer it within ten days.`,
  );
  const language = (): LanguageInventory =>
    languageInventory(checkpoints<LanguageEvidence>([{ blocks: english, page: { lang: 'en' } }]), {
      procedure: procedure({ language: 'en' }),
      journeys: [journey()],
    });
  expect(language().indicative).toBe(true);
  expect(readability.evaluate(checkpoints([]), context({ inventory: { language } })).outcome).toBe('measured');
});
