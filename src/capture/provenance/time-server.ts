import { createSocket } from 'node:dgram';

const packetSize = 48;
/** Seconds between 1900 (NTP) and 1970 (Unix): RFC 5905, §6. */
const epochShift = 2_208_988_800;

const timeAt = (packet: Buffer, offset: number): number =>
  (packet.readUInt32BE(offset) - epochShift) * 1000 + (packet.readUInt32BE(offset + 4) / 2 ** 32) * 1000;

/** Clock offset by RFC 5905 §8: half the sum of both ways' differences, in milliseconds; positive when this machine is late. */
export function offsetFrom(packet: Buffer, sent: number, received: number): number | null {
  const mode = packet.length < packetSize ? 0 : packet.readUInt8(0) & 7;
  if (mode !== 4 || packet.readUInt8(1) === 0) return null;
  return Math.round((timeAt(packet, 32) - sent + (timeAt(packet, 40) - received)) / 2);
}

/** Asks a time server (`host` or `host:port`) once. Null when it does not answer in time or answers nonsense. */
export function clockOffset(server: string, timeoutMs = 1_500): Promise<number | null> {
  const [host = '', port = '123'] = server.split(':');
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    let sent = 0;
    let done = false;
    const end = (offset: number | null): void => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      socket.close();
      resolve(offset);
    };
    const timer = setTimeout(() => end(null), timeoutMs);
    socket.once('error', () => end(null));
    socket.once('message', (packet) => end(offsetFrom(packet, sent, Date.now())));
    const request = Buffer.alloc(packetSize);
    request.writeUInt8(0b00_100_011, 0);
    sent = Date.now();
    socket.send(request, Number(port), host, (error) => {
      if (error !== null) end(null);
    });
  });
}
