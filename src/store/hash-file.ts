import { createHash } from 'node:crypto';
import { constants, open } from 'node:fs/promises';
import type { Fingerprint } from './ledger.ts';

/** Hash of a file in pieces of 1 MiB, whatever its size. Throws the system’s error for a link, a missing file or what is not a file. */
export async function hashFile(path: string): Promise<Fingerprint> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const digest = createHash('sha256');
    const piece = Buffer.allocUnsafe(1 << 20);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, bytes);
      if (bytesRead === 0) return { sha256: digest.digest('hex'), bytes };
      digest.update(piece.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}
