import { record, value } from './record.ts';
import { expect, test } from './site.ts';

test('vendors, home-made images, and other ways', async ({ page, site }) => {
  await page.goto(`${site}/captchas.html`);
  const { evidence } = await record(page);
  expect(value(evidence, 'page').captchas.map((each) => [each.vendor, each.alternative])).toEqual([
    ['reCAPTCHA', 'audio'],
    ['hCaptcha', undefined],
    ['Turnstile', 'no puzzle'],
    ['captchEtat', 'Écouter le captcha'],
    ['image', undefined],
    ['image', 'Version sonore'],
  ]);
});
