import { answer, f1, noCounts, noShare, precision, recall, shareOf, tally } from './figures.ts';
import { cut, row, type Reading, type Row, type Say } from './reading.ts';

const digits = (number: string): string =>
  number
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?33(?=\d{9}$)/, '0')
    .replace(/^00(?=800\d{8}$)/, '');

const phones = { found: noCounts(), tariff: noShare(), scope: noShare() };
const presence = { counter: noCounts(), post: noCounts(), online: noCounts() };
const level = noShare();

function comparePhones({ labels, channels }: Reading, say: Say): void {
  const expected = new Map(labels.phones.map((phone) => [digits(phone.number), phone]));
  const found = new Map(channels.phone.map((phone) => [digits(phone.number), phone]));
  for (const number of new Set([...expected.keys(), ...found.keys()])) {
    const [label, item] = [expected.get(number), found.get(number)];
    answer(phones.found, item !== undefined, label !== undefined);
    if (item === undefined) say('phones', labels.page, `missed ${number}`);
    else if (label === undefined) say('phones', labels.page, `wrong ${number}: ${cut(item.quote)}`);
    else {
      tally(phones.tariff, item.tariff === label.tariff);
      tally(phones.scope, item.scope === label.scope);
      if (item.tariff !== label.tariff)
        say('phones', labels.page, `${number} tariff ${item.tariff}, expected ${label.tariff}: ${cut(item.quote)}`);
      if (item.scope !== label.scope)
        say('phones', labels.page, `${number} scope ${item.scope}, expected ${label.scope}: ${cut(item.quote)}`);
    }
  }
}

function comparePresence({ labels, channels }: Reading, say: Say): void {
  for (const kind of ['counter', 'post', 'online'] as const) {
    // The label asks whether the procedure can be done on line, not whether somebody answers on line (contact form, e-mail).
    const items = kind === 'online' ? channels.online.filter((item) => item.scope === 'procedure') : channels[kind];
    answer(presence[kind], items.length > 0, labels[kind]);
    if (items.length > 0 !== labels[kind]) {
      say(
        'presence',
        labels.page,
        labels[kind]
          ? `${kind} missed`
          : `${kind} wrong: ${items
              .slice(0, 2)
              .map(({ quote }) => cut(quote))
              .join(' | ')}`,
      );
    }
  }
  tally(level, channels.level === labels.level);
  if (channels.level !== labels.level) {
    say(
      'level',
      labels.page,
      `${channels.level}, expected ${labels.level}: ${channels.decidedBy.map(({ quote }) => cut(quote)).join(' | ')}`,
    );
  }
}

/** Compares the channels of a page. */
export function compareChannels(reading: Reading, say: Say): void {
  comparePhones(reading, say);
  comparePresence(reading, say);
}

/** Figures over the pages compared so far. */
export function channelRows(): readonly Row[] {
  const { found, tariff, scope } = phones;
  return [
    row('phones: precision', precision(found), `${found.right} right, ${found.wrong} wrong`, 0.98),
    row('phones: recall', recall(found), `${found.missed} missed`, 0.97),
    row('phones: tariff class', shareOf(tariff), `of ${tariff.of}`, 0.97),
    row('phones: whose number', shareOf(scope), `of ${scope.of}`),
    ...(['counter', 'post', 'online'] as const).map((kind) => {
      const { right, wrong, missed } = presence[kind];
      return row(`${kind}: F1 of presence`, f1(presence[kind]), `${right} right, ${wrong} wrong, ${missed} missed`, 0.95);
    }),
    row('scope level', shareOf(level), `of ${level.of} pages`, 0.9),
  ];
}
