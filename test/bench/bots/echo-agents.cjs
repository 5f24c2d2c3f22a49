// The echo bot of the Microsoft 365 Agents SDK, without a registration.
const { ActivityHandler } = require('@microsoft/agents-hosting');
const { startServer } = require('@microsoft/agents-hosting-express');

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}
const port = Number(process.env.PORT);
startServer(new Echo(), { port });
const knock = () => {
  require('node:net')
    .connect(port, '127.0.0.1')
    .on('connect', () => process.send({ url: `http://127.0.0.1:${port}` }))
    .on('error', knock);
};
knock();
process.on('disconnect', () => process.exit(0));
