import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/language/index.ts';
import { french } from '../../../src/language/fr/index.ts';
import { nestedConditions } from '../../../src/language/fr/signs/nested-conditions.ts';
import { quotesIn, signsIn } from './quotes.ts';

describe('nested conditions', () => {
  it.each([
    'Si vous êtes salarié, vous y avez droit lorsque vous partez, sauf si vous avez démissionné.',
    'En cas de vol, la marche à suivre change si vous êtes en France ou si vous êtes à l’étranger.',
    'Vous payez la taxe, sauf pendant le premier mois si vous avez un seul enfant.',
  ])('%s', (text) => {
    expect(quotesIn(nestedConditions, text)).toEqual([text]);
  });

  it.each([
    'Si vous êtes salarié, vous y avez droit, sauf si vous avez démissionné.',
    'Vous payez la taxe, sauf si vous avez un enfant.',
    'En tant que salarié, si vous partez, vous y avez droit lorsque vous revenez.',
    'Si nécessaire, écrivez à la mairie pour savoir si vous y avez droit, même si vous partez en cas de vol.',
    'Demandez si la mairie est ouverte.',
    'Le juge apprécie librement si l’aide est due, si elle suffit et si elle peut durer.',
    'En cas de vol, vous y avez droit si vous payez, même quand vous partez.',
    'En cas de vol, l’accord d’entreprise ou à défaut de branche compte si vous payez.',
  ])('nothing in: %s', (text) => {
    expect(quotesIn(nestedConditions, text)).toEqual([]);
  });

  it('counts in its advice', () => {
    const [sign] = signsIn(nestedConditions, 'Si A vient, il paie quand B part, à moins que C ne reste, sauf en cas de grève.');
    expect(sign?.advice.fr).toMatch(/^4 conditions/);
  });

  it('reads the items of a list one by one', () => {
    const items = [
      'si vous avez moins de 18 ans ;',
      'si vous êtes étudiant dans la ville ;',
      'si vous cherchez un emploi à temps plein.',
    ];
    const units = unitsOf(
      items.map((text) => ({ role: 'listItem' as const, text })),
      french,
    );
    expect(units.map((unit) => unit.blocks.length)).toEqual([3]);
    expect(units.flatMap(nestedConditions)).toEqual([]);
  });
});
