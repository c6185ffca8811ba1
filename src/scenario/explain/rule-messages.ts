import type { Localized } from '../../model/localized.ts';
import { stepWords } from '../schema/step.ts';
import type { Issue } from './issue.ts';
import { alternatives, say } from './say.ts';

type Message = (issue: Issue) => Localized;

const presentKeys = (issue: Issue, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => typeof issue.value === 'object' && issue.value !== null && Object.hasOwn(issue.value, key));

const keepOne = (keys: readonly string[]): Localized => {
  const words = alternatives(keys);
  return say(`Keep only one of ${words.en}`, `N’en gardez qu’un : ${words.fr}`);
};

/** Messages about keys that do not go together, by the tag of the rule. */
export const ruleMessages: Readonly<Record<string, Message>> = {
  'one-way'(issue) {
    const present = presentKeys(issue, ['role', 'label', 'text', 'css']);
    if (present.length > 1) return keepOne(present);
    return say(
      'Say how to find the control: `role` and `name`, `label`, `text`, or `css` as a last resort',
      'Dites comment trouver le contrôle : `role` et `name`, `label`, `text`, ou `css` en dernier recours',
    );
  },
  'target-needs-way': () =>
    say(
      '`in`, `exact` and `nth` go with `role`, `label`, `text` or `css`',
      '`in`, `exact` et `nth` vont avec `role`, `label`, `text` ou `css`',
    ),
  'name-needs-role': () =>
    say(
      '`name` goes with `role`: write `role: button` (or `link`, `textbox`…) beside it, or use `label` or `text` instead',
      '`name` va avec `role` : écrivez à côté `role: button` (ou `link`, `textbox`…), ou employez plutôt `label` ou `text`',
    ),
  'expect-something': () =>
    say(
      'Say what the page must show: `text`, `heading`, `title`, `url` or `role`',
      'Dites ce que la page doit montrer : `text`, `heading`, `title`, `url` ou `role`',
    ),
  'seconds-or-condition': () =>
    say(
      'Wait either for `seconds` or for something to appear, not both',
      'Attendez soit `seconds`, soit que quelque chose apparaisse, pas les deux',
    ),
  'one-step'(issue) {
    const present = presentKeys(issue, stepWords);
    const known = alternatives(stepWords.filter((word) => word !== 'run'));
    if (present.length === 0)
      return say(
        `This step says nothing to do: start it with ${known.en}`,
        `Cette étape ne dit rien à faire : commencez-la par ${known.fr}`,
      );
    const kept = alternatives(present);
    return say(
      `One step does one thing: put ${kept.en.replace(' or ', ' and ')} in steps of their own, each after a dash`,
      `Une étape fait une seule chose : mettez ${kept.fr.replace(' ou ', ' et ')} dans des étapes séparées, chacune après un tiret`,
    );
  },
  'submission-goes-with': () =>
    say(
      '`submission` goes with `click`, `press`, `upload` or `submitEmpty`',
      '`submission` va avec `click`, `press`, `upload` ou `submitEmpty`',
    ),
  'id-or-name': () =>
    say('Name the step once: `id` or `name`, not both', 'Nommez l’étape une fois : `id` ou `name`, pas les deux'),
  'one-change': (issue) => keepOne(presentKeys(issue, ['answer', 'remove', 'replace'])),
  'some-change': () =>
    say(
      'Say what changes: another answer, or `remove: true`, `replace`, `before`, `after`',
      'Dites ce qui change : une autre réponse, ou `remove: true`, `replace`, `before`, `after`',
    ),
  'change-or-steps': () =>
    say(
      'A path has either `change` (differences from the main path) or `steps` (all its steps), not both',
      'Un parcours a soit `change` (différences avec le parcours principal), soit `steps` (toutes ses étapes), pas les deux',
    ),
};
