// A server that sends a file in two pieces, the second when it is asked to.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SlowServer = {
  address: string;
  sendTheRest: () => void;
  /** Ends without the rest, as a broken line does that something between them takes for the end. */
  cutShort: () => void;
};

/** `begins`: what the second piece begins with. */
export async function withSlowServer(file: string, begins: string, use: (server: SlowServer) => Promise<void>): Promise<void> {
  const place = file.indexOf(begins);
  if (place < 0) throw new Error(`There is no ${begins} in the file.`);
  let end = (_rest: string) => {};
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(file.slice(0, place));
    end = (rest) => void response.end(rest);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  await use({
    address: `http://localhost:${port}/`,
    sendTheRest: () => end(file.slice(place)),
    cutShort: () => end(''),
  });
  server.closeAllConnections();
  server.close();
}
