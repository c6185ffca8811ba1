import type { CaptchaEvidence } from '../../model/evidence.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { SelectorsPart } from './selectors.ts';
import type { TextPart } from './text.ts';

/** Signs of a CAPTCHA and of another way beside it. */
export function captchasPart(kit: NativePart & TextPart & NamesPart & SelectorsPart) {
  /** Vendor, what betrays it, and the other way that the vendor itself builds in. */
  const vendors: readonly {
    readonly vendor: string;
    readonly marks: RegExp;
    readonly source: RegExp;
    readonly builtIn?: string;
  }[] = [
    {
      vendor: 'reCAPTCHA',
      marks: /(^|[\s_-])g-recaptcha(\s|$)/i,
      source: /(google\.com|recaptcha\.net)\/recaptcha\//i,
      builtIn: 'audio',
    },
    { vendor: 'hCaptcha', marks: /(^|\s)h-captcha(\s|$)/i, source: /hcaptcha\.com/i },
    { vendor: 'Turnstile', marks: /(^|\s)cf-turnstile(\s|$)/i, source: /challenges\.cloudflare\.com/i, builtIn: 'no puzzle' },
    { vendor: 'Friendly Captcha', marks: /(^|\s)frc-captcha(\s|$)/i, source: /friendlycaptcha|frcapi/i, builtIn: 'no puzzle' },
    { vendor: 'captchEtat', marks: /captch-?etat/i, source: /captchetat|simple-captcha-endpoint/i },
    { vendor: 'BotDetect', marks: /(^|\s)(BDC_Captcha\w*|LBD_Captcha\w*)/, source: /BotDetectCaptcha|botdetectcaptcha\.ashx/i },
  ];
  const anyVendor = /captch|turnstile|cloudflare|frc|BDC_|LBD_/i;
  const homeMade =
    /captcha|(recopie\w*|saisi\w*|type|enter)\b.{0,40}\b(caract[eè]res|code|letters|characters)\b.{0,30}\b(image|picture)|code de s[ée]curit[ée]/i;
  const audio = /(audio|[ée]coute|\bson\b|sonore|vocal|sound|listen)/i;
  const otherWay = /(audio|sonore|[ée]coutez|[ée]nonc[ée]|autre (moyen|solution|m[ée]thode)|sans captcha|listen)/i;

  const describeMark = (element: Element): string =>
    ['aria-label', 'title', 'alt', 'src', 'class', 'id', 'name']
      .map((name) => kit.cut(kit.attribute(element, name) ?? '', 200))
      .join(' ');

  /** The words that say it, for a sign like “▶” its title. */
  const describeControl = (control: Element): string => {
    const said = [kit.nameOf(control), kit.attribute(control, 'title') ?? '', kit.attribute(control, 'aria-label') ?? ''];
    return kit.cut(said.find((words) => audio.test(words)) ?? 'audio', 200);
  };

  /** A button, link, sound or sentence near the puzzle that offers another way. */
  const alternativeNear = (element: Element): string | undefined => {
    let box: Element = element;
    for (let level = 0; level < 3; level += 1) {
      const parent = kit.parentElement(box);
      if (parent === null || /^(form|main|body)$/.test(kit.tag(parent))) break;
      box = parent;
    }
    const control = kit
      .all(box, 'button, a, audio, [role="button"], input[type="button"], input[type="image"]')
      .slice(0, 50)
      .find((found) => kit.tag(found) === 'audio' || audio.test(`${kit.nameOf(found)} ${describeMark(found)}`));
    if (control !== undefined) return describeControl(control);
    const said = otherWay.exec(kit.fold(kit.cut(kit.rawText(box) ?? '', 2000)));
    return said === null ? undefined : said[0];
  };

  const found = (vendor: string, element: Element, builtIn?: string): CaptchaEvidence => {
    const alternative = builtIn ?? alternativeNear(element);
    return { vendor, selector: kit.selectorOf(element), ...(alternative === undefined ? {} : { alternative }) };
  };

  const vendorOf = (element: Element, tag: string): CaptchaEvidence | undefined => {
    const marks = kit.marks(element);
    const source = /^(iframe|img|script)$/.test(tag) ? (kit.attribute(element, 'src') ?? '').slice(0, 1000) : '';
    if (!anyVendor.test(marks) && !anyVendor.test(source)) return undefined;
    const match = vendors.find(
      (each) => each.marks.test(marks) || (source !== '' && tag !== 'script' && each.source.test(source)),
    );
    return match === undefined ? undefined : found(match.vendor, element, match.builtIn);
  };

  /** An image beside a field whose name or label speaks of a captcha. */
  const homeMadeAt = (field: Element, label: string): CaptchaEvidence | undefined => {
    const words = `${label} ${kit.cut(kit.attribute(field, 'name') ?? '', 100)} ${kit.cut(kit.attribute(field, 'id') ?? '', 100)}`;
    if (!homeMade.test(words)) return undefined;
    let box: Element | null = field;
    for (let level = 0; level < 4 && box !== null; level += 1) {
      box = kit.parentElement(box);
      const image: Element | undefined = box === null ? undefined : kit.all(box, 'img, canvas, svg, object').slice(0, 20)[0];
      if (image !== undefined) return found('image', image);
    }
    return found('question', field);
  };

  return { vendorOf, homeMadeAt };
}

export type CaptchasPart = ReturnType<typeof captchasPart>;
