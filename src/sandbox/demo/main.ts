import { connectPlayground } from '../playground/playground-client';
import { startSandbox } from '../start-sandbox';
import { createDemoChat } from './chat';
import { scenes } from './scenes';

/** `npm run demo`: plays the main job through the real Playground and prints the conversation; status 0 only if each scene ended as it should. */
async function main(): Promise<boolean> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const sandbox = await startSandbox({ env: { PORT: '0', ...process.env }, headless: false });
  try {
    const playground = await connectPlayground(sandbox.urls.playground ?? '');
    const chat = createDemoChat(playground, print);
    for (const [index, scene] of scenes.entries()) {
      print('');
      print(`${index + 1}. ${scene.title}`);
      await scene.play(chat);
    }
    await playground.close();
    print('');
    print(`${scenes.length} scenes, each ended as it should.`);
    return true;
  } catch (error) {
    print('');
    print(`The demo did not end as it should: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await sandbox.close();
  }
}

void main().then((isGood) => process.exit(isGood ? 0 : 1));
