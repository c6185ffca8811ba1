import type { Localized } from '../../model/localized.ts';
import { roles } from '../schema/roles.ts';
import { shortName, wrongType } from './common.ts';
import type { Issue } from './issue.ts';
import { quote, say } from './say.ts';
import { didYouMean } from './suggest.ts';

type Message = (issue: Issue) => Localized;

const shown = (issue: Issue): string => quote(issue.value);

/** Messages about one value that has the right kind and the wrong content, by the tag its schema gives. */
export const valueMessages: Readonly<Record<string, Message>> = {
  id(issue) {
    if (typeof issue.value !== 'string') return wrongType(issue, ['text']);
    const better = shortName(issue.value);
    const remedy = better === '' ? say('', '') : say(`: write \`${better}\``, ` : écrivez \`${better}\``);
    return say(
      `${shown(issue)} is not a short name (a-z, 0-9 and hyphens)${remedy.en}`,
      `${shown(issue)} n’est pas un nom court (a-z, 0-9 et traits d’union)${remedy.fr}`,
    );
  },
  version: (issue) =>
    issue.value === '1'
      ? say('Write `usager: 1`, without quotes', 'Écrivez `usager: 1`, sans guillemets')
      : say(
          `Version ${shown(issue)} of the scenario format is unknown to this Usager: write \`usager: 1\`, or update Usager`,
          `La version ${shown(issue)} du format de scénario est inconnue de cet Usager : écrivez \`usager: 1\`, ou mettez Usager à jour`,
        ),
  role(issue) {
    if (typeof issue.value !== 'string') return wrongType(issue, ['text']);
    const meant = didYouMean(issue.value, roles);
    return say(
      `Unknown role ${shown(issue)}${meant.en || ': a role is a word such as `button`, `link`, `textbox`'}`,
      `Rôle inconnu ${shown(issue)}${meant.fr || ' : un rôle est un mot comme `button`, `link`, `textbox`'}`,
    );
  },
  address: (issue) =>
    say(
      `${shown(issue)} is not an address: start with \`https://\` or \`http://\``,
      `${shown(issue)} n’est pas une adresse : commencez par \`https://\` ou \`http://\``,
    ),
  host(issue) {
    const text = String(issue.value);
    const found = /^(?:[a-z][a-z0-9+.-]*:)?\/*([^/\s?#]+)/i.exec(text)?.[1] ?? 'www.example.fr';
    return say(
      `${shown(issue)} is not a host: write it without \`https://\`, path or space, \`${found}\``,
      `${shown(issue)} n’est pas un hôte : écrivez-le sans \`https://\`, ni chemin, ni espace, \`${found}\``,
    );
  },
  country: (issue) =>
    say(
      `${shown(issue)} is not a country code: two capital letters, such as \`FR\``,
      `${shown(issue)} n’est pas un code de pays : deux lettres capitales, comme \`FR\``,
    ),
  region: (issue) =>
    say(
      `${shown(issue)} is not a region code: the code of the country, a hyphen, the code of the region, such as \`BE-BRU\``,
      `${shown(issue)} n’est pas un code de région : le code du pays, un trait d’union, le code de la région, comme \`BE-BRU\``,
    ),
  postcode: (issue) =>
    say(
      `${shown(issue)} is not a postcode: write it alone, between quotes, such as \`"35000"\``,
      `${shown(issue)} n’est pas un code postal : écrivez-le seul, entre guillemets, comme \`"35000"\``,
    ),
  language: (issue) =>
    say(
      `${shown(issue)} is not a language code: two small letters, such as \`fr\``,
      `${shown(issue)} n’est pas un code de langue : deux lettres minuscules, comme \`fr\``,
    ),
  'datum-name': (issue) =>
    say(
      `${quote(issue.key)} cannot name a datum: a letter without accent, then letters, digits, \`_\` or \`-\``,
      `${quote(issue.key)} ne peut pas nommer une donnée : une lettre sans accent, puis des lettres, des chiffres, \`_\` ou \`-\``,
    ),
  remove: () => say('`remove` is only written `remove: true`', '`remove` ne s’écrit que `remove: true`'),
  run: () =>
    say(
      '`run` holds code, and only a TypeScript scenario can (`run: async ({ page }) => { … }`)',
      '`run` contient du code, et seul un scénario TypeScript le peut (`run: async ({ page }) => { … }`)',
    ),
  seconds: (issue) =>
    typeof issue.value === 'number'
      ? say('A wait lasts more than 0 and at most 60 seconds', 'Une attente dure plus de 0 et au plus 60 secondes')
      : wrongType(issue, ['number']),
  waiting: (issue) =>
    say(
      `${shown(issue)} is not a wait: write seconds (\`wait: 2\`) or what to wait for (\`wait: { text: … }\`)`,
      `${shown(issue)} n’est pas une attente : écrivez des secondes (\`wait: 2\`) ou ce qu’il faut attendre (\`wait: { text: … }\`)`,
    ),
  written: (issue) => wrongType(issue, ['text']),
  target: (issue) => wrongType(issue, ['text', 'mapping']),
  expectation: (issue) => wrongType(issue, ['text', 'mapping']),
  press: (issue) => wrongType(issue, ['text', 'mapping']),
  datum: (issue) => wrongType(issue, ['text', 'mapping']),
  change: (issue) => wrongType(issue, ['text', 'mapping']),
  file: (issue) => wrongType(issue, ['text', 'list']),
  answer: (issue) => wrongType(issue, ['text', 'list']),
  steps: (issue) => wrongType(issue, ['list']),
};
