/** `node test/real/vdd/main.ts`: serves the twelve pages of service-public.fr until it is stopped. */
import { pageIds, serveVdd } from './serve.ts';

const { url } = await serveVdd();
process.stdout.write(`${pageIds.map((id) => `${url}/${id}`).join('\n')}\n`);
