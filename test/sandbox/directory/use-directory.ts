import { createDirectoryControl, type DirectoryControl } from '../../../src/sandbox/directory/control-client';
import {
  startDirectory,
  type DirectoryOptions,
  type RunningDirectory,
} from '../../../src/sandbox/directory/start-directory';
import { askGraph, type Ask } from './ask-graph';

export interface UsedDirectory {
  /** Origin, without a version. */
  readonly url: string;
  readonly ask: Ask;
  readonly control: DirectoryControl;
}

/** A fresh directory for each test of the file. */
export function useDirectory(options: DirectoryOptions = {}): UsedDirectory {
  let running: RunningDirectory | null = null;
  beforeEach(async () => {
    running = await startDirectory(options);
  });
  afterEach(() => running?.close());
  const url = (): string => running?.url ?? '';
  return {
    get url() {
      return url();
    },
    ask: (path, asked) => askGraph(url())(path, asked),
    get control() {
      return createDirectoryControl(url());
    },
  };
}
