import { attribute, isText, type PageElement } from '../../../../language/html/tree.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import { rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { Concern } from '../absence.ts';
import { crypticTexts } from './cryptic.ts';
import { givesDocument } from './document-links.ts';

const says = (page: ReadPage, words: RegExp): boolean => {
  const { text } = page.checkpoint.evidence;
  return !text.ok || text.value.some((block) => words.test(wordsOf(block.text)));
};

/** Words of a time limit, as `wordsOf` gives them. */
const limitWords =
  /\b(?:session|expir\w{1,6}|inactivite|deconnect\w{1,6}|compte a rebours|temps restant|redirig\w{1,3}|redirect\w{0,4}|timeout|time limit|countdown|automatiquement dans)\b/;

/** What may move, change or end by itself. */
const moving = [
  'video',
  'audio',
  'canvas',
  'object',
  'embed',
  'marquee',
  'blink',
  'u-frame',
  'animate',
  'animatetransform',
  'animatemotion',
] as const;
const gif = /\.gif(?:[?#]|$)/i;
const carousel = /(?:carousel|carrousel|slider|slick|swiper|marquee|ticker|splide|flickity|glide__|lottie|animate__)/i;

function mayMove(page: ReadPage): boolean {
  const pictures = page.tagged('img', 'input').some((element) => gif.test(attribute(element, 'data-src') ?? ''));
  const named = page.having('class').some((element) => carousel.test((attribute(element, 'class') ?? '').slice(0, 300)));
  const animated = page.tagged('style').some((style) => /@(?:-webkit-)?keyframes/i.test(rawStyle(style)));
  return page.tagged(...moving).length > 0 || pictures || named || animated || hasUnreadFrame(page);
}

const rawStyle = ({ childNodes }: PageElement): string => childNodes.map((node) => (isText(node) ? node.data : '')).join('');

/** A form, an account or a changing content may end a session: nothing in a page says how long it lasts. */
function mayEnd(page: ReadPage): boolean {
  const { checkpoint } = page;
  const refreshed =
    checkpoint.evidence.axe.ok && checkpoint.evidence.axe.value.violations.some(({ rule }) => rule.startsWith('meta-refresh'));
  const asks = page.tagged('form', 'input', 'select', 'textarea').length > 0;
  return (
    refreshed ||
    asks ||
    !checkpoint.beforeLogin ||
    page.tagged(...moving).length > 0 ||
    says(page, limitWords) ||
    hasUnreadFrame(page)
  );
}

const maps =
  /(?:leaflet|mapbox|maplibre|ol-viewport|gm-style|map-container|signature|draggable|sortable|dropzone|zoomable|pinch)/i;

/** What is drawn, slid or dragged with a finger. */
function mayBeSlid(page: ReadPage): boolean {
  const named = page.having('class').some((element) => maps.test((attribute(element, 'class') ?? '').slice(0, 300)));
  const dragged = page.having('draggable').some((element) => attribute(element, 'draggable') === 'true');
  const ranges = page.tagged('input').some((element) => attribute(element, 'type')?.toLowerCase() === 'range');
  return (
    named || dragged || ranges || mayMove(page) || page.having('role').some((element) => attribute(element, 'role') === 'slider')
  );
}

const motionWords = /\b(?:secouez|secouer|inclinez|incliner|shake|tilt|gyroscope|accelerometre|bougez votre|orientez votre)\b/;

/** Contents of theme 13: what is not certain to be absent is proposed. */
export const absences: readonly Concern[] = [
  { what: 'time limit', criteria: ['13.1'], certainty: 'likely', present: mayEnd },
  {
    what: 'document to download',
    criteria: ['13.3', '13.4'],
    certainty: 'certain',
    present: (page) => givesDocument(page) || hasUnreadFrame(page),
  },
  {
    what: 'cryptic content',
    criteria: ['13.5', '13.6'],
    certainty: 'likely',
    present: (page) => crypticTexts(page).length > 0 || page.tagged('pre').some((pre) => rawTextOf(pre) !== ''),
  },
  { what: 'flashing content', criteria: ['13.7'], certainty: 'likely', present: mayMove },
  { what: 'moving content', criteria: ['13.8'], certainty: 'likely', present: mayMove },
  { what: 'complex gesture', criteria: ['13.10'], certainty: 'likely', present: mayBeSlid },
  {
    what: 'motion of the device',
    criteria: ['13.12'],
    certainty: 'likely',
    present: (page) => page.tagged('canvas', 'object', 'embed').length > 0 || says(page, motionWords) || hasUnreadFrame(page),
  },
];
