import type { Handler, Next, Request, Response } from './framework.ts';

function bodyOf(request: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', () => reject(new Error('the form was cut off')));
    request.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** CASA reads plain forms only: this reads a form with a file, keeps the file's name and lets the file go. */
export async function readUploads(request: Request, _response: Response, next: Next): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  if (request.method === 'POST' && type.startsWith('multipart/form-data')) {
    const form = await new globalThis.Response(new Uint8Array(await bodyOf(request)), { headers: { 'content-type': type } }).formData();
    request.body = Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
  }
  next();
}

/** The file given before stays when the form comes back without one. CASA then drops what it has no field for: the button is noted here. */
export const keepFile: Handler = (request, response, next) => {
  const { suite, ...body } = request.body ?? {};
  const before = request.casa.journeyContext.getDataForPage('facture')?.['facture'];
  const isEmpty = body['facture'] === undefined || body['facture'] === '';
  request.body = isEmpty && before !== undefined ? { ...body, facture: before } : body;
  response.locals['continued'] = suite !== undefined;
  next();
};

/** The page posts itself as soon as a file is chosen: it comes back with the file's name, and the person goes on with the button. */
export const comeBackUntilContinued: Handler = (_request, response, next) => {
  if (response.locals['continued'] === true) return next();
  response.redirect(302, 'facture');
};
