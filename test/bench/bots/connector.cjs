// Takes every reply, as Teams' connector does, and gives it an id.
const { createServer } = require('node:http');

let replies = 0;
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    replies += 1;
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/count' ? String(replies) : `{"id":"reply-${replies}"}`);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${server.address().port}` });
});
process.on('disconnect', () => process.exit(0));
