import type { Handler } from '../web/procedure.ts';
import { captchaCode } from './authority.ts';

/** The picture to copy, with no other way (planted). */
export const captchaPicture: Handler = () => {
  const letters = captchaCode
    .split('')
    .map(
      (letter, index) =>
        `<text x="${18 + index * 27}" y="34" font-size="${24 + (index % 3) * 3}" transform="rotate(${index % 2 === 0 ? -12 : 14} ${18 + index * 27} 30)">${letter}</text>`,
    );
  const noise = '<path d="M0 12 Q40 48 80 20 T160 30 M0 40 Q50 6 100 38 T160 10" fill="none" stroke="#9a6" stroke-width="2"/>';
  return picture(
    160,
    50,
    `<rect width="160" height="50" fill="#eef"/>${noise}<g font-family="Georgia" fill="#447">${letters.join('')}</g>`,
  );
};

/** A printer, without a word. */
export const printerPicture: Handler = () =>
  picture(16, 16, '<rect x="2" y="6" width="12" height="6" fill="#fff"/><rect x="4" y="2" width="8" height="4" fill="#dde"/>');

function picture(width: number, height: number, content: string): ReturnType<Handler> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  return { kind: 'file', type: 'image/svg+xml', body: svg };
}
