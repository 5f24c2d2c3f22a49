import { useState } from 'react';
import type { TabList } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';

export interface TakenFile {
  readonly name: string;
  readonly guests: number;
  readonly unreadable: readonly string[];
}

export interface ListFile {
  /** What the last file held. */
  readonly taken: TakenFile | null;
  readonly read: (file: File) => void;
  /** Asks for a file. */
  readonly choose: () => void;
}

interface Heard {
  /** The guests of the file, a line each. */
  readonly onText: (text: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Reads a list out of a file: the API knows sheets and text alike. */
export function useListFile({ onText, onError }: Heard): ListFile {
  const { api } = usePage();
  const [taken, setTaken] = useState<TakenFile | null>(null);
  const read = async (file: File) => {
    onError(null);
    setTaken(null);
    try {
      const list = await api.ask<TabList>('/api/tab/lists', {
        method: 'POST',
        query: { name: file.name },
        body: file,
      });
      onText(list.guests.map(lineOf).join('\n'));
      setTaken({ name: file.name, guests: list.guests.length, unreadable: list.unreadable });
    } catch (error) {
      onError(error);
    }
  };
  return {
    taken,
    read: (file) => void read(file),
    choose() {
      const field = document.createElement('input');
      field.type = 'file';
      field.accept = '.csv,.xlsx,.txt,text/plain,text/csv';
      field.addEventListener('change', () => {
        const file = field.files?.[0];
        if (file !== undefined) void read(file);
      });
      field.click();
    },
  };
}

const lineOf = ({ name, address }: TabList['guests'][number]): string =>
  name === '' ? address : `"${name.replaceAll('"', "'")}" <${address}>`;
