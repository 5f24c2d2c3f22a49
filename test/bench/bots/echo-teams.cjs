// The echo bot of the Teams SDK, without a registration.
const { App } = require('@microsoft/teams.apps');

const port = Number(process.env.PORT);
const app = new App({
  skipAuth: true,
  logger: {
    info() {},
    debug() {},
    warn() {},
    error() {},
    log() {},
    child() {
      return this;
    },
  },
});
app.on('message', async ({ send, activity }) => {
  await send(`Echo: ${activity.text}`);
});
app.start(port).then(() => process.send({ url: `http://127.0.0.1:${port}` }));
process.on('disconnect', () => process.exit(0));
