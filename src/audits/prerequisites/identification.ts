import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { Localized } from '../../model/localized.ts';
import type { Verdict } from '../../model/verdict.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { findingAt, quoted } from '../reading/wording.ts';
import { formKinds, formPage } from './form-page.ts';
import type { WaysIn } from './ways-in.ts';
import { waysIn } from './ways-in.ts';

const requirement = 'PiDila 132';

function passed(fr: string, en: string): Verdict {
  return { outcome: 'passed', message: say(fr, en), findings: [] };
}

function undecided(outcome: 'cantTell' | 'untested', reason: Localized): Verdict {
  return { outcome, reason };
}

function whenNeeded(ways: WaysIn): Verdict {
  const [identity] = ways.publicIdentity;
  const [account] = ways.account;
  if (identity !== undefined && account !== undefined) {
    return passed(
      'FranceConnect ou un équivalent public, et un autre moyen, sont proposés.',
      'A public identity such as FranceConnect and another way are both offered.',
    );
  }
  if (identity !== undefined) {
    const words = quoted(identity.quote);
    const message = say(
      `Une seule façon de s’identifier trouvée : ${words.fr}`,
      `Only one way to identify oneself found: ${words.en}`,
    );
    return { outcome: 'partial', message, findings: [findingAt(identity, message, requirement)] };
  }
  if (account === undefined) {
    return undecided(
      'cantTell',
      say(
        'Une connexion est nécessaire ; les moyens proposés n’ont pas été vus.',
        'A log-in is needed; the ways offered were not seen.',
      ),
    );
  }
  const message = say('Seulement un compte propre au site.', 'Only an account of the site’s own.');
  return { outcome: 'failed', message, findings: [findingAt(account, message, requirement)] };
}

/** 7.1: FranceConnect and another way (PiDila 132), or no account at all. */
export const identification: Audit<(typeof formKinds)[number]> = {
  indicator: '7.1',
  requires: formKinds,
  evaluate(checkpoints, { procedure, journeys }) {
    const read = readable(checkpoints, ['text']);
    if (read.length === 0) return unreadable(checkpoints, ['text']);
    const ways = waysIn(
      read.map((checkpoint) => formPage(checkpoint, procedure)),
      journeys,
    );
    const [without] = ways.withoutAccount;
    if (without !== undefined) {
      const words = quoted(without.quote);
      return passed(`Possible sans compte : ${words.fr}`, `Possible without an account: ${words.en}`);
    }
    if (ways.needed) return whenNeeded(ways);
    if (ways.formReached)
      return passed('Aucun compte demandé sur les parcours suivis.', 'No account asked on the paths followed.');
    if (ways.publicIdentity.length > 0 && ways.account.length > 0) return whenNeeded(ways);
    const offered = [...ways.publicIdentity, ...ways.account];
    if (offered.length === 0) {
      return undecided(
        'untested',
        say('Ni formulaire ni connexion sur les pages lues.', 'Neither form nor log-in on the pages read.'),
      );
    }
    const reason = say(
      'Une connexion est proposée ; on ne sait pas si elle est nécessaire.',
      'A log-in is offered; whether it is needed cannot be told.',
    );
    return { outcome: 'cantTell', reason, findings: offered.slice(0, 3).map((quote) => findingAt(quote, reason)) };
  },
};
