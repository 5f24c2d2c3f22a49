import { useState, type ReactNode } from 'react';
import { usePage } from '../shell/page-context';

export interface DropZoneView {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a file that is let go anywhere on it. Whoever uses the keyboard chooses the file by its button. */
export function DropZone({ onFile, children }: DropZoneView) {
  const { list } = usePage().words.bulk;
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
      {isOver && <div className="drop-here">{list.dropHere}</div>}
    </div>
  );
}
