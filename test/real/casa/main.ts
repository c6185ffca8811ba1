/** `node test/real/casa/main.ts`: plays the procedure until it is stopped, to replay its scenario by hand. */
import { serveCasa } from './serve.ts';

const { url } = await serveCasa();
process.stdout.write(`${url}/depart\n`);
