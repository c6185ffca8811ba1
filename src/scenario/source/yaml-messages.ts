import { say } from '../explain/say.ts';
import type { Localized } from '../../model/localized.ts';

const notClosed = say(
  'Something opened here or just before is not closed: look for a missing quote, `}` or `]`',
  'Un élément ouvert ici ou juste avant n’est pas refermé : cherchez un guillemet, une `}` ou un `]` manquant',
);
const colonInText = say(
  'This text holds “: ” or goes on over two lines, which YAML reads as a new key: put the whole text between quotes ("Étape 1 : suite"), or align the key with the ones above',
  'Ce texte contient « : » ou continue sur deux lignes, et YAML y lit une nouvelle clé : mettez tout le texte entre guillemets droits ("Étape 1 : suite"), ou alignez la clé avec celles du dessus',
);
const badIndent = say(
  'The indentation is not regular here: items of one list, and keys of one group, start in the same column',
  'Le retrait n’est pas régulier ici : les éléments d’une même liste, et les clés d’un même groupe, commencent à la même colonne',
);
const specialStart = say(
  'A text that begins with `*`, `&`, `!`, `@`, `%` or a backquote must be put between quotes',
  'Un texte qui commence par `*`, `&`, `!`, `@`, `%` ou un accent grave doit être mis entre guillemets droits',
);
const bomb = say(
  'The file is nested too deeply to be a scenario',
  'Le fichier est imbriqué trop profondément pour être un scénario',
);
const unexpected = say(
  'YAML did not expect this here: look for an apostrophe inside a text between apostrophes (write "L’adresse"), a list item among keys, or a forgotten quote',
  'YAML n’attendait pas cela ici : cherchez une apostrophe dans un texte entre apostrophes (écrivez "L’adresse"), un élément de liste parmi des clés, ou un guillemet oublié',
);

/** The parser's error codes in plain words; what is not listed is said as `unexpected`. */
const byCode: Readonly<Record<string, Localized>> = {
  TAB_AS_INDENT: say(
    'A tab is used to indent: YAML only accepts spaces',
    'Une tabulation sert de retrait : YAML n’accepte que des espaces',
  ),
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: specialStart,
  BAD_ALIAS: specialStart,
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: colonInText,
  MISSING_CHAR: notClosed,
  BAD_DQ_ESCAPE: say(
    'Between double quotes, `\\` announces a special character: write `\\\\`, or use simple quotes',
    'Entre guillemets droits, `\\` annonce un caractère spécial : écrivez `\\\\`, ou utilisez des apostrophes',
  ),
  MULTIPLE_DOCS: say(
    'The file holds several documents separated by `---`: one file describes one procedure',
    'Le fichier contient plusieurs documents séparés par `---` : un fichier décrit une démarche',
  ),
  BLOCK_IN_FLOW: say(
    'Between `{ }` or `[ ]`, items are separated by commas and cannot be a list with dashes',
    'Entre `{ }` ou `[ ]`, les éléments sont séparés par des virgules et ne peuvent pas être une liste à tirets',
  ),
  TAG_RESOLVE_FAILED: specialStart,
  RESOURCE_EXHAUSTION: bomb,
};

/** One clear sentence for an error of the YAML parser. Its own words only tell an unclosed `{` or `[` from another bad indentation. */
export const yamlMessage = (code: string, words: string): Localized =>
  code === 'BAD_INDENT' && words.startsWith('Flow') ? notClosed : (byCode[code] ?? unexpected);

/** Messages about what YAML allows and a scenario does not. */
export const yamlLimits = {
  empty: say(
    'The file is empty: a scenario starts with `usager: 1`',
    'Le fichier est vide : un scénario commence par `usager: 1`',
  ),
  bomb,
  tooMany: say(
    'The file holds too many values, or repeats the same ones too often through `*` aliases',
    'Le fichier contient trop de valeurs, ou répète trop souvent les mêmes par des alias `*`',
  ),
  circular: say(
    'This alias contains itself: write the value out',
    'Cet alias se contient lui-même : écrivez la valeur en entier',
  ),
  unknownAlias: specialStart,
  key: say('A key must be a plain text', 'Une clé doit être un simple texte'),
} as const;

/** A key written twice in the same mapping. */
export const duplicateKey = (key: string): Localized =>
  say(`The key ${key} is written twice here: keep one`, `La clé ${key} est écrite deux fois ici : n’en gardez qu’une`);

/** A key that only an attack, or an accident, would write. */
export const forbiddenKey = (key: string): Localized => say(`${key} cannot be used as a key`, `${key} ne peut pas servir de clé`);
