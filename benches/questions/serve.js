// Serves folders as one: a file comes from the first that has it.
const { createServer } = require('node:http');
const sirv = require('../../tests/browser/node_modules/sirv');

/** The server, and the address it is at. */
async function serve(folders) {
  const nowhere = (_, response) => response.writeHead(404).end();
  const respond = folders
    .map((folder) => sirv(folder, { dev: true }))
    .reduceRight((next, files) => (request, response) => files(request, response, () => next(request, response)), nowhere);
  const server = createServer(respond);
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  return { server, address: `http://localhost:${server.address().port}` };
}

module.exports = serve;
