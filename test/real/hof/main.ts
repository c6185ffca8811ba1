/** `node test/real/hof/main.ts`: runs the Home Office Forms sandbox and its Redis until it is stopped, to replay its scenario by hand. */
import { serveHof } from './serve.ts';

const site = await serveHof();
process.stdout.write(`${site.url}/landing-page\n`);
process.once('SIGINT', () => void site.close());
process.once('SIGTERM', () => void site.close());
