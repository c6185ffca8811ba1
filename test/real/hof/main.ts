/** `node test/real/hof/main.ts`: runs the Home Office Forms sandbox and its Redis until it is stopped, to replay its scenario by hand. */
import { serveHof } from './serve.ts';

const { url, close } = await serveHof();
process.stdout.write(`${url}/landing-page\n`);
process.once('SIGINT', () => void close());
process.once('SIGTERM', () => void close());
