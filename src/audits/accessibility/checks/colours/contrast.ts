/** Red, green, blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** A colour of the snapshot, `#rrggbb`; undefined for translucent ones and other notations. */
export function colourOf(text: string | undefined): Colour | undefined {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(text ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, by WCAG 2.1’s definition. */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Contrast ratio of two opaque colours, by WCAG 2.1’s definition: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** True for a colour that a person calls red, and that stands for an error or a duty. */
export const isReddish = ([red, green, blue]: Colour): boolean =>
  red > 140 && Math.max(green, blue) < 110 && red - Math.max(green, blue) > 70;
