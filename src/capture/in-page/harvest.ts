import type { BlocksPart, Place } from './blocks.ts';
import type { CaptchasPart } from './captchas.ts';
import type { FieldsPart } from './fields.ts';
import type { LinksPart } from './links.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { RegionsPart } from './regions.ts';
import type { SelectorsPart } from './selectors.ts';
import type { TextPart } from './text.ts';
import type { CollectOptions, RawField, RawFrame, RawFrameState, RawLink } from './types.ts';
import type { VisibilityPart } from './visibility.ts';

type Needs = NativePart & TextPart & VisibilityPart & SelectorsPart & NamesPart & RegionsPart;
type More = BlocksPart & FieldsPart & LinksPart & CaptchasPart;

/** What the walk keeps of the elements it meets, besides their text: fields, links, frames, landmarks, languages, CAPTCHAs. */
export function harvestPart(kit: Needs & More, options: CollectOptions) {
  const frames = new Set(['iframe', 'frame', 'object', 'embed']);
  const fields: RawField[] = [];
  const links: RawLink[] = [];
  const landmarks: RawFrameState['landmarks'][number][] = [];
  const languages: NonNullable<Place['lang']>[] = [];
  const captchas: RawFrameState['captchas'][number][] = [];
  const frameElements: Element[] = [];
  const frameFacts: RawFrame[] = [];
  const captchaBoxes: Element[] = [];

  const languageOf = (element: Element, place: Place): Place['lang'] => {
    const value = kit.attribute(element, 'lang') ?? kit.attribute(element, 'xml:lang');
    if (value === null) return place.lang;
    const entry = { lang: kit.cut(value.trim(), 35), selector: kit.selectorOf(element), characters: 0 };
    if (languages.length < 200) languages.push(entry);
    else kit.truncated.add('languages');
    return entry;
  };

  const harvest = (element: Element, tag: string, place: Place): void => {
    const type = kit.fieldType(element, tag);
    if (type !== undefined) takeField(element, tag, type, place);
    if (kit.isLink(element, tag)) takeLink(element, place);
    if (frames.has(tag)) takeFrame(element, tag, place);
    const landmark = kit.landmark(element, tag);
    if (landmark !== undefined && landmarks.length < 200)
      landmarks.push({
        role: kit.landmarkRoles[landmark],
        name: kit.ariaName(element)?.name ?? '',
        selector: kit.selectorOf(element),
      });
    if (captchaBoxes.some((box) => box.contains(element))) return;
    const captcha = captchas.length < 20 ? kit.vendorOf(element, tag) : undefined;
    if (captcha === undefined) return;
    captchas.push(captcha);
    captchaBoxes.push(element);
  };

  const takeField = (element: Element, tag: string, type: string, place: Place): void => {
    if (fields.length >= options.maxFields) {
      kit.truncated.add('fields');
      return;
    }
    const field = kit.readField(element, tag, type, { region: place.region, headings: kit.trailTexts(), order: kit.nextOrder() });
    fields.push(field);
    const known = captchaBoxes.some((box) => box.contains(element)) || type === 'radio' || type === 'checkbox';
    const captcha = known ? undefined : kit.homeMadeAt(element, `${field.label} ${field.accessibleName}`);
    if (captcha !== undefined && captchas.length < 20) captchas.push(captcha);
  };

  const takeLink = (element: Element, place: Place): void => {
    if (links.length >= options.maxLinks) {
      kit.truncated.add('links');
      return;
    }
    const link = kit.readLink(element, {
      visible: place.shown,
      region: place.region,
      headings: kit.trailTexts(),
      order: kit.nextOrder(),
    });
    links.push(link);
    kit.hold(link, place);
  };

  const takeFrame = (element: Element, tag: string, place: Place): void => {
    if ((tag === 'object' || tag === 'embed') && !/html|svg/.test(kit.attribute(element, 'type') ?? '')) return;
    if (frameElements.length >= 50) {
      kit.truncated.add('frames');
      return;
    }
    kit.flush();
    const title = kit.fold(kit.attribute(element, 'title') ?? kit.attribute(element, 'aria-label') ?? '');
    const src = (kit.attribute(element, 'src') ?? kit.attribute(element, 'data') ?? '').slice(0, 4000);
    frameElements.push(element);
    const visible = place.shown && kit.rendered(element);
    frameFacts.push({
      selector: kit.selectorOf(element),
      ...(title === '' ? {} : { title }),
      src,
      visible,
      order: kit.nextOrder(),
    });
  };

  return { languageOf, harvest, fields, links, landmarks, languages, captchas, frameElements, frameFacts };
}

export type HarvestPart = ReturnType<typeof harvestPart>;
