/** `node test/real/dsfr/main.ts`: serves the examples of the State's design system until it is stopped. */
import { serveDsfr } from './serve.ts';

const { url } = await serveDsfr();
process.stdout.write(`${url}/example/\n`);
