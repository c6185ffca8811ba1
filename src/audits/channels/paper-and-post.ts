import { say } from '../../method/say.ts';
import type { Audit } from '../../model/audit.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { absence, findingAt, notFound, quoted } from '../reading/wording.ts';
import { channelKinds } from './page-reading.ts';

/** 1.8: a form to print and a postal address (CRPA: a request by post is valid; forms published on service-public.fr must be accepted). */
export const paperAndPost: Audit<(typeof channelKinds)[number]> = {
  indicator: '1.8',
  requires: channelKinds,
  evaluate(checkpoints, { inventory }) {
    const [first] = readable(checkpoints, ['text']);
    if (first === undefined) return unreadable(checkpoints, ['text']);
    const { post, pagesRead } = inventory.channels();
    const form = post.find((item) => item.kind === 'paper-form');
    const address = post.find((item) => item.kind === 'address');
    if (form !== undefined && address !== undefined) {
      const words = { form: quoted(form.quote), address: quoted(address.quote) };
      const message = say(
        `Formulaire à imprimer (${words.form.fr}) et adresse postale (${words.address.fr}).`,
        `Form to print (${words.form.en}) and postal address (${words.address.en}).`,
      );
      return { outcome: 'passed', message, findings: [] };
    }
    const one = form ?? address ?? post[0];
    if (one !== undefined) {
      const message =
        form === undefined
          ? say(
              address === undefined
                ? 'Le courrier est cité, sans adresse ni formulaire.'
                : 'Une adresse postale, pas de formulaire à imprimer.',
              address === undefined ? 'Post is mentioned, with neither address nor form.' : 'A postal address, no form to print.',
            )
          : say('Un formulaire à imprimer, pas d’adresse postale.', 'A form to print, no postal address.');
      return { outcome: 'partial', message, findings: [findingAt(one, message, 'CRPA')] };
    }
    const message = notFound(
      say('Ni formulaire à imprimer ni adresse postale trouvés', 'Neither form to print nor postal address found'),
      pagesRead,
    );
    return { outcome: 'failed', message, findings: [absence(first.id, message, 'CRPA')] };
  },
};
