import type { TabDraftRow, TabRowEdit } from '../../domain/tab/tab-draft';

export interface ReviewRowView {
  readonly row: TabDraftRow;
  readonly onEdit: (edit: TabRowEdit) => void;
}
