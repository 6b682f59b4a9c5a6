// Web servers on free ports, for one test each: the site that a check comes from, and the page that embeds it.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { FILES } from '../release';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

export type Reply = { body: string | Buffer; headers?: Record<string, string> };
type Respond = (path: string, request: IncomingMessage) => Promise<Reply | undefined> | Reply | undefined;

export class Origin {
  /** Everything that was asked of it, as path and query. */
  readonly requests: string[] = [];

  private constructor(private readonly server: Server) {}

  static async open(respond: Respond): Promise<Origin> {
    const origin: Origin = new Origin(
      createServer(async (request, response) => {
        const address = request.url ?? '/';
        origin.requests.push(address);
        const reply = await respond(new URL(address, origin.address).pathname, request);
        if (!reply) {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { 'content-type': TYPES['.html'], ...reply.headers }).end(reply.body);
      }),
    );
    // 127.0.0.1 and localhost are different sites to a browser, as a publisher and a host of checks are.
    await new Promise<void>((listening) => origin.server.listen(0, 'localhost', listening));
    return origin;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** A file of the release, for any origin to serve; `change` takes a page as it was built and gives another. */
export async function siteFile(
  path: string,
  headers: Record<string, string> = { 'access-control-allow-origin': '*' },
  change = (page: string) => page,
): Promise<Reply | undefined> {
  const type = TYPES[extname(path)];
  const file = await readFile(join(FILES, path)).catch(() => undefined);
  if (!file || !type) return undefined;
  const body = type === TYPES['.html'] ? change(file.toString()) : file;
  return { body, headers: { ...headers, 'content-type': type } };
}
