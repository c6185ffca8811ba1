import { expect, it } from 'vitest';
import { inconsistentNames } from '../../../src/language/fr/signs/inconsistent-names.ts';
import { units } from './lexical.ts';

it.each([
  [['Déposez votre dossier en mairie.', 'Vous pouvez déposer votre demande en ligne.'], 1],
  [['Remplissez votre formulaire.', 'Après avoir rempli votre imprimé, signez-le.'], 1],
  [['Connectez-vous à votre compte.', 'Connectez-vous à votre espace personnel.'], 1],
  [['Joignez les pièces justificatives.', 'Il faut joindre les justificatifs.'], 1],
  [['Le demandeur doit signer.', 'L’usager doit signer.'], 1],
  [['Votre dossier est étudié en un mois.', 'Une fois votre demande étudiée, attendez.', 'Votre demande est étudiée.'], 1],
  [['Déposez votre dossier.', 'Suivez votre demande.'], 0],
  [['Joignez les justificatifs de domicile.', 'Joignez les pièces justificatives.'], 0],
  [['Ouvrez votre compte bancaire.', 'Ouvrez votre espace personnel.'], 0],
  [['Déposez un dossier médical.', 'Déposez une demande.'], 0],
  [['Déposez votre demande.', 'Vous avez déposé votre demande.'], 0],
])('%j', (texts, count) => {
  expect(inconsistentNames(units(...texts))).toHaveLength(count);
});

it('names both with their counts, at the first use of the rarer', () => {
  const [sign] = inconsistentNames(units('Déposez votre dossier.', 'Déposez votre demande.', 'La demande est gratuite.'));
  expect(sign?.unit).toBe(0);
  expect(sign?.advice.fr).toBe(
    'La même chose a plusieurs noms : « demande » (2 fois), « dossier » (1 fois). Gardez-en un seul, par exemple « demande ».',
  );
  expect(sign?.advice.en).toContain('« dossier » (1 time)');
});
