import { readFile } from 'node:fs/promises';
import { LineCounter, isMap, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { rgaaCriterion } from '../../method/rgaa/criteria.ts';
import type { Localized } from '../../model/localized.ts';
import type { PersonAnswer } from '../../model/review.ts';
import { CannotRun } from '../errors.ts';
import { statusSaid } from './status-words.ts';

/** A review file is text that a person edits: more is a mistake. */
const maxBytes = 5 * 1024 * 1024;

/** What a review file holds. */
export interface ReviewFile {
  readonly answers: readonly PersonAnswer[];
  /** Line of each answer, to say where one that fits nothing stands. */
  readonly lines: ReadonlyMap<PersonAnswer, number>;
}

class At extends Error {
  readonly node: unknown;
  readonly sentence: Localized;
  constructor(node: unknown, fr: string, en: string) {
    super(en);
    this.node = node;
    this.sentence = { fr, en };
  }
}

/** Text of a scalar as it is written: read as a number, 13.10 would be criterion 13.1. */
function scalar(node: unknown): string {
  if (!isScalar(node)) return '';
  if (node.value === null || node.value === undefined) return '';
  return (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
}

function mapOf(node: unknown, what: Localized): YAMLMap<Node, Node | null> {
  if (isMap<Node, Node | null>(node)) return node;
  throw new At(node, `${what.fr} attend des lignes « clé: valeur ».`, `${what.en} expects “key: value” lines.`);
}

interface Signed {
  readonly author: string;
  readonly date: string;
}

function signature(map: YAMLMap<Node, Node | null>, above: Signed): Signed {
  const author = scalar(map.get('author', true));
  const date = scalar(map.get('date', true));
  if (date !== '' && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date))
    throw new At(
      map.get('date', true),
      `la date « ${date.slice(0, 40)} » s’écrit AAAA-MM-JJ.`,
      `the date “${date.slice(0, 40)}” is written YYYY-MM-DD.`,
    );
  return { author: author === '' ? above.author : author, date: date === '' ? above.date : date };
}

const allowed = new Set(['status', 'comment', 'author', 'date', 'states']);

function checkKeys(map: YAMLMap<Node, Node | null>, keys: ReadonlySet<string>): void {
  for (const { key } of map.items as readonly Pair<Node, Node | null>[]) {
    const name = scalar(key);
    if (!keys.has(name))
      throw new At(
        key,
        `la clé « ${name.slice(0, 40)} » n’est pas connue ici : gardez ${[...keys].join(', ')}.`,
        `the key “${name.slice(0, 40)}” is not known here: keep ${[...keys].join(', ')}.`,
      );
  }
}

function answerOf(
  map: YAMLMap<Node, Node | null>,
  place: Pick<PersonAnswer, 'procedure' | 'criterion' | 'checkpoint'>,
  above: Signed,
): PersonAnswer | undefined {
  const written = scalar(map.get('status', true));
  if (written === '') return undefined;
  const node = map.get('status', true);
  const status = statusSaid(written);
  if (status === undefined)
    throw new At(
      node,
      `« ${written.slice(0, 40)} » n’est pas un statut : écrivez C, NC, NA ou NT.`,
      `“${written.slice(0, 40)}” is no status: write C, NC, NA or NT.`,
    );
  if (status === 'NT') return undefined;
  const { author, date } = signature(map, above);
  if (author === '' || date === '')
    throw new At(
      node,
      'une réponse doit être signée : remplissez `author` et `date` en tête du fichier, ou sous cette réponse.',
      'an answer must be signed: fill in `author` and `date` at the top of the file, or under this answer.',
    );
  const comment = scalar(map.get('comment', true));
  if (status === 'NC' && comment === '')
    throw new At(
      node,
      'une non-conformité se justifie : remplissez `comment`.',
      'a non-compliance needs its reason: fill in `comment`.',
    );
  return { ...place, status, author, date, ...(comment === '' ? {} : { comment }) };
}

type Found = readonly (readonly [PersonAnswer, Node | null])[];

function criterionAnswers(procedure: string, key: Node, node: Node | null, above: Signed): Found {
  const criterion = scalar(key);
  if (rgaaCriterion(criterion) === undefined)
    throw new At(
      key,
      `« ${criterion.slice(0, 40)} » n’est pas un critère du RGAA 4.1.2 : écrivez-le entre guillemets, de "1.1" à "13.12".`,
      `“${criterion.slice(0, 40)}” is no criterion of RGAA 4.1.2: write it between quotes, "1.1" to "13.12".`,
    );
  if (scalar(node) === '' && !isMap(node)) return [];
  const map = mapOf(node, { fr: `le critère ${criterion}`, en: `criterion ${criterion}` });
  checkKeys(map, allowed);
  const signed = signature(map, above);
  const whole = answerOf(map, { procedure, criterion }, signed);
  const states = map.get('states', true);
  const own = isMap<Node, Node | null>(states)
    ? (states.items as readonly Pair<Node, Node | null>[]).flatMap(({ key: state, value }): Found => {
        const one = mapOf(value, { fr: `l’état « ${scalar(state)} »`, en: `the state “${scalar(state)}”` });
        checkKeys(one, new Set(['status', 'comment', 'author', 'date']));
        const answer = answerOf(one, { procedure, criterion, checkpoint: scalar(state) }, signed);
        return answer === undefined ? [] : [[answer, state]];
      })
    : [];
  return [...(whole === undefined ? [] : [[whole, key] as const]), ...own];
}

function answersIn(root: YAMLMap<Node, Node | null>): Found {
  checkKeys(root, new Set(['review', 'author', 'date', 'procedures']));
  if (scalar(root.get('review', true)) !== '1')
    throw new At(root, 'un fichier de relecture commence par `review: 1`.', 'a review file begins with `review: 1`.');
  const above = signature(root, { author: '', date: '' });
  const procedures = root.get('procedures', true);
  if (!isMap(procedures) && scalar(procedures) === '') return [];
  return (mapOf(procedures, { fr: '`procedures`', en: '`procedures`' }).items as readonly Pair<Node, Node | null>[]).flatMap(
    ({ key, value }) =>
      scalar(value) === '' && !isMap(value)
        ? []
        : (mapOf(value, { fr: scalar(key), en: scalar(key) }).items as readonly Pair<Node, Node | null>[]).flatMap((pair) =>
            criterionAnswers(scalar(key), pair.key, pair.value, above),
          ),
  );
}

function lineOf(node: unknown, lines: LineCounter): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[] | null) : null;
  return Math.max(1, lines.linePos(range?.[0] ?? 0).line);
}

function refuse(file: string, line: number, { fr, en }: Localized): never {
  throw new CannotRun({ fr: `${file}, ligne ${line} : ${fr}`, en: `${file}, line ${line}: ${en}` });
}

/** Reads the text of a review file. @throws CannotRun naming the line and what to do. */
export function parseReview(text: string, file: string): ReviewFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const broken = document.errors[0];
  if (broken !== undefined)
    return refuse(file, lines.linePos(broken.pos[0]).line, {
      fr: 'ce n’est pas du YAML ; cherchez un retrait, un guillemet ou un deux-points de trop.',
      en: 'this is not YAML; look for an indentation, a quote or a colon too many.',
    });
  try {
    const found = answersIn(mapOf(document.contents, { fr: 'le fichier', en: 'the file' }));
    return {
      answers: found.map(([answer]) => answer),
      lines: new Map(found.map(([answer, node]) => [answer, lineOf(node, lines)])),
    };
  } catch (error) {
    if (error instanceof At) return refuse(file, lineOf(error.node, lines), error.sentence);
    throw error;
  }
}

/** Reads a review file. @throws CannotRun when it cannot be read or is not right. */
export async function readReview(path: string, name: string): Promise<ReviewFile> {
  const bytes = await readFile(path).catch(() => {
    throw new CannotRun({
      fr: `Impossible de lire « ${name} » : vérifiez le nom du fichier.`,
      en: `Cannot read “${name}”: check the name of the file.`,
    });
  });
  if (bytes.length > maxBytes)
    throw new CannotRun({
      fr: `« ${name} » dépasse 5 Mo : ce n’est pas un fichier de relecture.`,
      en: `“${name}” is over 5 MB: it is no review file.`,
    });
  return parseReview(bytes.toString('utf8'), name);
}
