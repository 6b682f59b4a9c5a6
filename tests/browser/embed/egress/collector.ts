// Where the channels try to reach: everything that arrives is noted, down to a connection that says nothing.
import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The addresses that a channel is given. */
export type Target = { http: string; ws: string; quic: string; stun: string };

export class Collector {
  /** Whether a connection was made, or a datagram came. */
  touched = false;
  /** Whether anything was said on a connection, or in a datagram. */
  told = false;

  private constructor(
    private readonly tcp: Server,
    private readonly udp: Socket,
  ) {}

  static async open(): Promise<Collector> {
    const tcp = createServer();
    const udp = createSocket('udp4');
    const collector = new Collector(tcp, udp);
    tcp.on('connection', (socket) => {
      collector.touched = true;
      socket.on('error', () => socket.destroy());
      socket.on('data', () => {
        collector.touched = collector.told = true;
        // Leave to read it, for the requests that ask before they send.
        socket.end('HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n');
      });
    });
    udp.on('message', () => (collector.touched = collector.told = true));
    await new Promise<void>((listening) => tcp.listen(0, '127.0.0.1', listening));
    await new Promise<void>((listening) => udp.bind(0, '127.0.0.1', listening));
    return collector;
  }

  get target(): Target {
    const tcp = (this.tcp.address() as AddressInfo).port;
    const udp = this.udp.address().port;
    return {
      http: `http://127.0.0.1:${tcp}/answers`,
      ws: `ws://127.0.0.1:${tcp}/answers`,
      quic: `https://127.0.0.1:${udp}/answers`,
      stun: `stun:127.0.0.1:${udp}`,
    };
  }

  close(): void {
    this.udp.close();
    this.tcp.close();
  }
}
