import { HostError, type Journal, type WorkbookHost } from "../../host";

/**
 * A host bound to the workbook that was read: whatever is asked of it, and whatever is to be taken back, is refused once
 * another workbook is open. Copies of one plan share sheets and cells, so nothing else would tell them apart.
 * @param identity what `WorkbookHost.identity` said when reading began.
 */
export function boundHost(host: WorkbookHost, identity: string | undefined): WorkbookHost {
  const check = () => {
    if (host.identity?.() !== identity) throw new HostError("otherWorkbook", `No longer ${identity}`);
  };
  const bound = async <T>(action: () => Promise<T>): Promise<T> => {
    check();
    return action();
  };
  const journalled = (action: () => Promise<Journal>) =>
    bound(async () => {
      const journal = await action();
      return { label: journal.label, undo: () => bound(() => journal.undo()) };
    });
  return {
    ...(host.lacks && { lacks: host.lacks }),
    ...(host.savesNoFiles && { savesNoFiles: host.savesNoFiles }),
    ...(host.identity && { identity: () => host.identity?.() ?? "" }),
    ...(host.drawsMarks && { drawsMarks: host.drawsMarks }),
    read: (options) => bound(() => host.read(options)),
    select: (at, options) => bound(() => host.select(at, options)),
    onSelection: (listener) => host.onSelection(listener),
    onChange: (listener) => host.onChange(listener),
    apply: (label, changes, expected) => journalled(() => host.apply(label, changes, expected)),
    mark: (marks) => journalled(() => host.mark(marks)),
    unmark: () => bound(() => host.unmark()),
    writeReport: (report) => journalled(() => host.writeReport(report)),
    readProfile: () => bound(() => host.readProfile()),
    writeProfile: (json) => bound(() => host.writeProfile(json)),
  };
}
