import { drawSheet } from "../../../src/grid/drawSheet";
import type { Workbook } from "../../../src/model/grid";
import { bookOf } from "./book";
import type { Book } from "./book";
import { bootOffice } from "./bootOffice";
import { nativeBridge } from "./nativeBridge";
import type { NativeBridge, NativeOptions } from "./nativeBridge";

/**
 * Starts office.js once for a test file (it cannot be started twice in a window) on an empty workbook; `open` then puts
 * another workbook, drawn or read, in its place.
 */
export async function startExcel(options?: NativeOptions): Promise<{
  readonly native: NativeBridge;
  readonly open: (workbook: Workbook | string) => Book;
}> {
  const native = nativeBridge(bookOf({ name: "vuota.xlsx", sheets: [] }), options);
  await bootOffice(native);
  return {
    native,
    open(workbook) {
      const fresh = bookOf(typeof workbook === "string" ? drawSheet(workbook).workbook : workbook);
      const { listeners } = native.book;
      Object.assign(native.book, fresh, { listeners });
      native.requests.length = 0;
      Object.assign(native.trouble, {
        offline: false,
        responseLimit: Number.POSITIVE_INFINITY,
        requestLimit: 5 * 1024 * 1024,
        before: null,
        lost: null,
        ungroupable: null,
      });
      return native.book;
    },
  };
}
