import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { LocatorItem } from '../../model/inventory.ts';
import type { Procedure } from '../../model/scenario.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { isMain } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { pageAddress } from '../reading/page-address.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { counted } from '../reading/wording.ts';
import { alternativeCounters, alternativePhones } from './human.ts';
import { withoutDead } from './locators.ts';
import { channelsOn } from './page-channels.ts';
import { readPage } from './page-reading.ts';

const kinds = ['page', 'text', 'links', 'fields', 'locators'] as const;
type State = Checkpoint<(typeof kinds)[number]>;

function contactAddresses(state: State, procedure: Procedure): readonly string[] {
  const { wordsOf, links } = readPage(state, procedure);
  const { contactPage } = wordsOf({}).words;
  return links
    .filter((link) => link.kind === 'page' && contactPage.test(fold(link.text.slice(0, 200)).trim()))
    .map((link) => pageAddress(link.href));
}

/** `locators` are those of the whole procedure: the words of one that finds nothing are no counter on any state. */
function statesWithAlternative(
  read: readonly State[],
  procedure: Procedure,
  locators: readonly LocatorItem[],
): ReadonlySet<State> {
  const own = read.filter((state) => {
    const { phone, counter } = channelsOn(state, procedure);
    return alternativePhones(phone).length + alternativeCounters(withoutDead(counter, locators)).length > 0;
  });
  // PiDila 102 asks for it “on the page or one click away”: a contact link to a page that was read and that shows it will do.
  const targets = new Set(own.map((state) => pageAddress(state.url)));
  const near = read.filter((state) => contactAddresses(state, procedure).some((address) => targets.has(address)));
  return new Set([...own, ...near]);
}

function isForm(state: State): boolean {
  const { fields } = state.evidence;
  return fields.ok && fields.value.some((field) => field.visible && isMain(field));
}

function missing(state: State): FindingDraft {
  const message =
    state.kind === 'error'
      ? say('Ni téléphone ni guichet sur cet état d’erreur.', 'Neither phone nor counter on this error state.')
      : say('Ni téléphone ni guichet à cette étape.', 'Neither phone nor counter at this step.');
  return { checkpoint: state.id, message, place: `${state.name} ${state.kind}`, requirement: 'PiDila 102' };
}

/** 1.2: a phone or a counter is still shown at every step, error states too (PiDila 102: on every page or one click away). */
export const alternativeEverywhere: Audit<(typeof kinds)[number]> = {
  indicator: '1.2',
  requires: kinds,
  evaluate(checkpoints, { procedure, inventory }) {
    const read = readable(checkpoints, ['text']);
    const [first] = read;
    if (first === undefined) return unreadable(checkpoints, ['text']);
    const shown = statesWithAlternative(read, procedure, inventory.channels().locators ?? []);
    const without = read.filter((state) => !shown.has(state));
    const value = Math.round((shown.size / read.length) * 1000) / 10;
    const states = counted(read.length, ['état lu', 'états lus'], ['state read', 'states read']);
    const message = say(
      `Téléphone ou guichet affiché, ou à un clic, sur ${shown.size} des ${states.fr}.`,
      `Phone or counter shown, or one click away, on ${shown.size} of ${states.en}.`,
    );
    const findings = without.map(missing);
    const base = { value, unit: '%', message, findings };
    if (without.length === 0) return { outcome: 'passed', ...base };
    const inForm = read.some((state) => state !== first && shown.has(state) && isForm(state));
    return { outcome: shown.has(first) && inForm ? 'partial' : 'failed', ...base };
  },
};
