import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, test } from 'vitest';
import { openZip, type ZipEntry, type ZipReader } from '../../../src/cli/zip/read.ts';
import { createZip } from '../../../src/cli/zip/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'usager-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (): string => join(folder, `${(count += 1)}.zip`);
const date = new Date('2026-11-22T14:05:08Z');
const big = Buffer.from('Vous pouvez déposer votre demande « à tout moment ».\n'.repeat(60_000));

async function written(path = fresh(), when = date): Promise<string> {
  const file = join(folder, 'big.txt');
  writeFileSync(file, big);
  const zip = await createZip(path, when);
  await zip.add('LISEZ-MOI.txt', Buffer.from('bonjour'));
  await zip.add('preuves/été/dom.html', { file });
  await zip.add('preuves/image.jpg', Buffer.from([0xff, 0xd8, 0xff]), true);
  await zip.add('vide', Buffer.alloc(0));
  await zip.end();
  return path;
}

const entryOf = (zip: ZipReader, name: string): ZipEntry => {
  const found = zip.entries.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

async function contentOf(zip: ZipReader, name: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of zip.read(entryOf(zip, name))) pieces.push(piece);
  return Buffer.concat(pieces);
}

const has = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, [...args], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('what is written', () => {
  test('is read by another library: names, contents, dates', async () => {
    const zip = await JSZip.loadAsync(readFileSync(await written()), { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(['LISEZ-MOI.txt', 'preuves/été/dom.html', 'preuves/image.jpg', 'vide']);
    expect((await zip.file('preuves/été/dom.html')?.async('nodebuffer'))?.equals(big)).toBe(true);
    expect(zip.file('LISEZ-MOI.txt')?.date).toEqual(date);
  });

  test.skipIf(!has('unzip', '-v'))('is found whole by Info-ZIP', async () => {
    expect(execFileSync('unzip', ['-t', await written()]).toString()).toContain('No errors detected');
  });

  test.skipIf(!has('python3', '-c', 'import zipfile'))('is found whole by Python', async () => {
    const script = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))';
    expect(
      execFileSync('python3', ['-c', script, await written()])
        .toString()
        .trim(),
    ).toBe('None 4');
  });

  test('is the same for the same contents, whatever the time zone', async () => {
    const first = readFileSync(await written());
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = readFileSync(await written());
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(second.equals(first)).toBe(true);
  });

  test('never takes the place of a file that is there', async () => {
    const path = await written();
    await expect(createZip(path, date)).rejects.toThrow(/EEXIST/);
  });
});

describe('what is read', () => {
  test('is what was written, here or by another library', async () => {
    const own = await openZip(await written());
    expect((await contentOf(own, 'preuves/été/dom.html')).equals(big)).toBe(true);
    await own.close();
    const other = fresh();
    const zip = new JSZip().file('a/b.txt', big).file('c', 'x', { compression: 'STORE' });
    writeFileSync(other, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', streamFiles: true }));
    const read = await openZip(other);
    expect((await contentOf(read, 'a/b.txt')).equals(big)).toBe(true);
    expect((await contentOf(read, 'c')).toString()).toBe('x');
    await read.close();
  });

  test('an archive inside another one is read where it stands', async () => {
    const outer = fresh();
    const zip = await createZip(outer, date);
    await zip.add('x', Buffer.from('avant'));
    await zip.add('inner.zip', { file: await written() }, true);
    await zip.end();
    const read = await openZip(outer);
    const inner = await read.inside(entryOf(read, 'inner.zip'));
    const pieces: Buffer[] = [];
    const dom = inner.entries.find(({ name }) => name === 'preuves/été/dom.html');
    if (dom !== undefined) for await (const piece of inner.read(dom)) pieces.push(piece);
    expect(createHash('sha256').update(Buffer.concat(pieces)).digest('hex')).toBe(createHash('sha256').update(big).digest('hex'));
    await read.close();
  });
});

describe('what is refused', () => {
  const broken = async (change: (bytes: Buffer) => Buffer): Promise<string> => {
    const path = fresh();
    writeFileSync(path, change(readFileSync(await written())));
    return path;
  };
  const list = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  /** Changes a field of the second entry in the list of entries. */
  const field = (bytes: Buffer, offset: number, value: number): Buffer => {
    const at = bytes.indexOf(list, bytes.indexOf(list) + 4);
    bytes.writeUInt32LE(value, at + offset);
    return bytes;
  };

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['no archive', () => Buffer.from('<html>'.repeat(100))],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
    ['entries that share their bytes', (bytes: Buffer) => field(bytes, 42, 0)],
    ['a list that says too much', (bytes: Buffer) => (bytes.writeUInt32LE(0xffff_fff0, bytes.length - 10), bytes)],
    ['more entries than the list has', (bytes: Buffer) => (bytes.writeUInt16LE(9, bytes.length - 12), bytes)],
    ['an encrypted entry', (bytes: Buffer) => field(bytes, 8, 0x0008_0801)],
  ])('%s', async (_, change) => {
    await expect(broken(change).then(openZip)).rejects.toMatchObject({ name: 'BadZip' });
  });

  test('an entry that unpacks into more than it announces is stopped at what it announces', async () => {
    const bomb = fresh();
    const zip = await createZip(bomb, date);
    await zip.add('a', Buffer.from('x'));
    await zip.add('bombe', Buffer.alloc(200 * 2 ** 20));
    await zip.end();
    const bytes = readFileSync(bomb);
    expect(bytes.length).toBeLessThan(300_000);
    writeFileSync(bomb, field(bytes, 24, 1000));
    const read = await openZip(bomb);
    const before = process.memoryUsage().rss;
    await expect(contentOf(read, 'bombe')).rejects.toThrow(/longer than announced/);
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 2 ** 20);
    await read.close();
  });

  test('damaged bytes do not unpack', async () => {
    const path = await broken((bytes) => {
      bytes.fill(0xaa, 120, 400);
      return bytes;
    });
    const read = await openZip(path);
    await expect(contentOf(read, 'preuves/été/dom.html')).rejects.toMatchObject({ name: 'BadZip' });
    await read.close();
  });
});
