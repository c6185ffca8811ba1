import type { DocumentItem } from '../../src/model/inventory.ts';
import { f1, noCounts, noShare, precision, recall, shareOf, tally } from './figures.ts';
import type { PageLabels } from './labels.ts';
import { match, type Expected } from './match.ts';
import { pageLines, type Line } from './page-lines.ts';
import { cut, row, type Reading, type Row, type Say } from './reading.ts';

const isListed = (line: Line | undefined): boolean => line !== undefined && /^(?:li|td|th)$/.test(line.element);

/** True when an item was read in a list or a table. */
function wasListed(item: DocumentItem, page: string): boolean {
  const quote = (item.quotes[0]?.quote ?? '').slice(0, 80);
  return pageLines(page).some((line) => isListed(line) && line.text.includes(quote));
}

/** The lines of the list below a line that announces it. */
export function choicesBelow(lines: readonly Line[], at: number): readonly string[] {
  if (!/(?::|suivants?\.?)$/.test(lines[at]?.text ?? '')) return [];
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !isListed(line));
  return below.slice(0, end === -1 ? below.length : end).map(({ text }) => text);
}

function expectedOf(labels: PageLabels): readonly Expected[] {
  const lines = pageLines(labels.page);
  const plain = lines.map(({ text }) => text).join('\n');
  return labels.documents.map((label) => {
    const at = lines.findLastIndex(({ start }) => start <= label.at[0]);
    const line = lines[at];
    return {
      label,
      words: plain.slice(...label.at),
      line: line?.text ?? '',
      below: choicesBelow(lines, at),
      listed: isListed(line),
    };
  });
}

const counts = {
  items: noCounts(),
  lists: noCounts(),
  count: noShare(),
  countWithDocuments: noShare(),
  status: noShare(),
  kind: noShare(),
  none: noShare(),
};

/** Compares the documents of a page. */
export function compareDocuments({ labels, documents: inventory }: Reading, say: Say): void {
  const expected = expectedOf(labels);
  const { pairs, wrong, missed } = match(inventory.items, expected);
  counts.items.right += pairs.length;
  counts.items.wrong += wrong.length;
  counts.items.missed += missed.length;
  counts.lists.right += pairs.filter(({ expected: one }) => one.listed).length;
  counts.lists.wrong += wrong.filter((item) => wasListed(item, labels.page)).length;
  counts.lists.missed += missed.filter(({ listed }) => listed).length;
  const required = labels.documents.filter(({ status }) => status === 'required').length;
  tally(counts.count, inventory.required === required);
  if (expected.length === 0) tally(counts.none, inventory.items.length === 0);
  else tally(counts.countWithDocuments, inventory.required === required);
  for (const { item, expected: one } of pairs) {
    tally(counts.status, (item.status === 'required') === (one.label.status === 'required'));
    tally(counts.kind, item.kind === one.label.kind);
    if ((item.status === 'required') !== (one.label.status === 'required'))
      say(
        'status',
        labels.page,
        `${item.status}, expected ${one.label.status}: ${cut(item.label)} ${item.condition === undefined ? '' : `[${cut(item.condition)}]`}`,
      );
    if (item.kind !== one.label.kind) say('kind', labels.page, `${item.kind}, expected ${one.label.kind}: ${cut(item.label)}`);
  }
  for (const item of wrong)
    say(
      'documents',
      labels.page,
      `wrong (${item.kind}, ${item.status}): ${cut(item.label)} — ${cut(item.quotes[0]?.quote ?? '')}`,
    );
  for (const { label, words, line } of missed)
    say('documents', labels.page, `missed (${label.kind}, ${label.status}): ${cut(words)} — ${cut(line)}`);
}

/** Figures over the pages compared so far. */
export function documentRows(): readonly Row[] {
  return [
    row('documents: precision', precision(counts.items), `${counts.items.right} right, ${counts.items.wrong} wrong`),
    row('documents: recall', recall(counts.items), `${counts.items.missed} missed`),
    row('documents: F1', f1(counts.items), 'items, lone sentences included', 0.9),
    row(
      'documents: F1 on lists',
      f1(counts.lists),
      `${counts.lists.right} right, ${counts.lists.wrong} wrong, ${counts.lists.missed} missed`,
      0.9,
    ),
    row('documents: exact required count', shareOf(counts.count), `of ${counts.count.of} pages`, 0.85),
    row('  on pages that ask for some', shareOf(counts.countWithDocuments), `of ${counts.countWithDocuments.of} pages`),
    row('documents: required or not', shareOf(counts.status), `of ${counts.status.of}`, 0.9),
    row('documents: kind', shareOf(counts.kind), `of ${counts.kind.of}`, 0.93),
    row('documents: none where none is asked', shareOf(counts.none), `of ${counts.none.of} pages`, 0.98),
  ];
}
