import { describe, expect, it } from 'vitest';
import { frenchSpaces } from '../../src/demo/web/french-spaces.ts';
import { html } from '../../src/demo/web/html.ts';
import { multipartBoundary, parseMultipart } from '../../src/demo/web/multipart.ts';
import { plainPdf } from '../../src/demo/web/pdf.ts';
import { sessionRoom } from '../../src/demo/web/session.ts';
import { isDate } from '../../src/demo/carte-stationnement/identity-step.ts';

describe('html', () => {
  it('escapes what was typed and keeps markup', () => {
    const typed = `<script>"'&`;
    expect(html`<p title="${typed}">${typed}${html`<b>${1}</b>`}${false}${[html`<i></i>`]}</p>`.markup).toBe(
      '<p title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;<b>1</b><i></i></p>',
    );
  });

  it('puts no-break spaces in text, not in attributes', () => {
    const page = html`<p title="a : b">Vraiment ? « Oui » : c’est « facultatif ».</p>`;
    expect(frenchSpaces(page).markup).toBe(
      '<p title="a : b">Vraiment\u00A0? «\u00A0Oui\u00A0»\u00A0: c’est «\u00A0facultatif\u00A0».</p>',
    );
  });
});

async function parts(form: FormData): Promise<ReturnType<typeof parseMultipart>> {
  const response = new Response(form);
  const boundary = multipartBoundary(response.headers.get('content-type') ?? '');
  return parseMultipart(Buffer.from(await response.arrayBuffer()), boundary ?? '');
}

describe('multipart', () => {
  it('reads fields and measures files, whatever their bytes', async () => {
    const form = new FormData();
    form.set('nom', 'Quéméneur\r\n--suite');
    form.set('photo', new File([Buffer.from('\r\n\r\n--\r\n')], 'ma "photo".jpg', { type: 'image/jpeg' }));
    const { fields, files } = await parts(form);
    expect(fields).toEqual({ nom: 'Quéméneur\r\n--suite' });
    expect(files).toMatchObject({ photo: { type: 'image/jpeg', bytes: 8 } });
  });

  it('takes a file field left empty for no file', () => {
    const body = '--x\r\nContent-Disposition: form-data; name="photo"; filename=""\r\n\r\n\r\n--x--';
    expect(parseMultipart(Buffer.from(body), 'x')).toEqual({ fields: {}, files: {}, tooLarge: false });
  });

  it('reads at most 50 parts', async () => {
    const form = new FormData();
    for (let rank = 0; rank < 80; rank += 1) form.set(`champ${rank}`, 'x');
    expect(Object.keys((await parts(form)).fields)).toHaveLength(50);
  });

  it.each(['', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary='])('finds no boundary in “%s”', (type) => {
    expect(multipartBoundary(type)).toBeUndefined();
  });

  it('takes a body that is no multipart for an empty form', () => {
    expect(parseMultipart(Buffer.from('--x\r\nrien'), 'x')).toEqual({ fields: {}, files: {}, tooLarge: false });
  });
});

describe('sessions', () => {
  it('finds a session by its cookie, and forgets the oldest when full', () => {
    const room = sessionRoom(2);
    const first = room.open(undefined);
    first.session.answers.set('nom', 'Abgrall');
    expect(room.open(first.id).session.answers.get('nom')).toBe('Abgrall');
    room.open('unknown');
    room.open(undefined);
    expect(room.open(first.id).session.answers.size).toBe(0);
  });
});

describe('plainPdf', () => {
  it('writes offsets that lead to its objects', () => {
    const file = Buffer.from(plainPdf(['Été (essai)'])).toString('latin1');
    const offsets = [...file.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(10);
    expect(offsets.every((offset, index) => file.startsWith(`${index + 1} 0 obj`, offset))).toBe(true);
    expect(file.indexOf('xref')).toBe(Number(/startxref\n(\d+)/.exec(file)?.[1]));
    expect(file).toContain('(Été \\(essai\\)) Tj');
  });
});

describe('isDate', () => {
  it.each(['23/07/1951', '1.2.1990', '29/02/2024'])('takes %s', (text) => expect(isDate(text)).toBe(true));
  it.each(['', '31/02/1990', '1951-07-23', '23/07/51', '01/01/2999'])('refuses “%s”', (text) => expect(isDate(text)).toBe(false));
});
