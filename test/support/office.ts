import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0);

/** Why the checks by LibreOffice are skipped; undefined when it is installed. */
export const noOffice =
  program === undefined ? 'LibreOffice is not installed: what it reads in our spreadsheets is not checked here' : undefined;

/** Sheets of a file as LibreOffice opens it, each saved again as CSV by LibreOffice and read by csv-parse: name → rows. */
export function officeSheets(bytes: Uint8Array, name: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const dir = mkdtempSync(join(tmpdir(), 'usager-office-'));
  try {
    writeFileSync(join(dir, name), bytes);
    // Comma, double quote, UTF-8, from line 1, cells as shown, all the sheets.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    const run = spawnSync(
      program ?? '',
      [profile, '--headless', '--convert-to', filter, '--outdir', join(dir, 'out'), join(dir, name)],
      {
        encoding: 'utf8',
        timeout: 120_000,
      },
    );
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}${run.stdout}`);
    const base = `${name.replace(/\.\w+$/, '')}-`;
    const files = readdirSync(join(dir, 'out')).filter((file) => file.startsWith(base));
    return new Map(
      files.map((file) => [
        file.slice(base.length, -'.csv'.length).normalize('NFC'),
        parse(readFileSync(join(dir, 'out', file), 'utf8'), { relax_column_count: true }) as string[][],
      ]),
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
